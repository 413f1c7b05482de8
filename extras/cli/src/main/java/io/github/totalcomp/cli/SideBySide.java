package io.github.totalcomp.cli;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.compare.BreakEven;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.compare.PairComparison;
import io.github.totalcomp.core.compare.Scenario;
import io.github.totalcomp.core.compare.ScenarioOrders;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.OfferFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/**
 * Offers of several files side by side.
 *
 * @param files by the name under which each offer is compared
 * @param comparison of these offers
 * @param timing when the growth of a break-even takes effect
 * @param orders under several scenarios, if there are any
 */
record SideBySide(
        Map<String, OfferFile> files,
        OfferComparison comparison,
        GrowthTiming timing,
        Optional<ScenarioOrders> orders) {

    private static final String CONVERT = "state in each file, under \"assumptions\", the same \"reportingCurrency\""
            + " and the \"exchangeRates\" into it";

    static SideBySide of(List<Path> paths, List<OfferFile> files, int years, GrowthTiming timing) {
        Map<String, OfferFile> named = new LinkedHashMap<>();
        List<ComparedOffer> compared = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            OfferFile file = files.get(i);
            Faults.inFile(paths.get(i), () -> TctAggregator.years(years).aggregate(file.offer(), file.assumptions()));
            String name =
                    name(file.offer(), named.keySet().contains(file.offer().employer()), i + 1);
            named.put(name, file);
            compared.add(ComparedOffer.of(name, file.offer(), file.assumptions()));
        }
        return new SideBySide(named, comparison(years, compared), timing, Optional.empty());
    }

    private static OfferComparison comparison(int years, List<ComparedOffer> offers) {
        try {
            return OfferComparison.of(years, offers);
        } catch (CurrencyMismatchException e) {
            throw new DefinitionException(e.rule(), e.definition(), CONVERT);
        }
    }

    /** The same with the orders under what the files assume and these scenarios; as it is without any. */
    SideBySide under(List<ScenarioView> views) {
        if (views.isEmpty()) {
            return this;
        }
        List<ScenarioView> all = new ArrayList<>(List.of(new ScenarioView("as assumed", (assumed, years) -> assumed)));
        all.addAll(views);
        return new SideBySide(
                files,
                comparison,
                timing,
                Optional.of(comparison.under(all.stream().map(this::scenario).toList())));
    }

    private Scenario scenario(ScenarioView view) {
        Scenario scenario = Scenario.of(view.name(), Assumptions.none());
        for (Map.Entry<String, OfferFile> file : files.entrySet()) {
            Assumptions assumed = file.getValue().assumptions();
            scenario = scenario.butFor(
                    file.getKey(),
                    view.view().apply(assumed, file.getValue().offer().years()));
        }
        return scenario;
    }

    private static String name(Offer offer, boolean taken, int number) {
        return taken ? offer.employer() + " (" + number + ")" : offer.employer();
    }

    /** Each offer against each later one. */
    List<PairComparison> pairs() {
        List<String> names = comparison.names();
        List<PairComparison> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(comparison.between(names.get(i), names.get(j)));
            }
        }
        return pairs;
    }

    /** The flat price of the first offer's share at which both pay the same; absent if there is none to be solved for. */
    Optional<BreakEven> price(PairComparison pair) {
        return startPrice(pair.first()).flatMap(price -> solved(pair::breakEvenPrice));
    }

    /** The growth of the first offer's share at which both pay the same; absent if there is none to be solved for. */
    Optional<BreakEven> growth(PairComparison pair) {
        return startPrice(pair.first()).flatMap(price -> solved(() -> pair.breakEvenGrowth(price, timing)));
    }

    private static Optional<BreakEven> solved(Supplier<BreakEven> solving) {
        try {
            return Optional.of(solving.get());
        } catch (DefinitionException unsolvable) {
            return Optional.empty();
        }
    }

    /** What the share of an offer costs on its start date, if the offer has one share and its file a price for that day. */
    Optional<MonetaryAmount> startPrice(String name) {
        OfferFile file = Optional.ofNullable(files.get(name)).orElseThrow();
        List<PriceAssumption> prices = file.offer().components().stream()
                .filter(EquityGrant.class::isInstance)
                .map(EquityGrant.class::cast)
                .filter(grant -> grant.units().isPresent())
                .flatMap(grant -> file.assumptions().priceFor(grant.symbol()).stream())
                .distinct()
                .toList();
        if (prices.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(prices.get(0).initialPrice(file.offer().years()));
        } catch (MissingPriceException e) {
            return Optional.empty();
        }
    }
}
