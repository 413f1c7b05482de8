package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TotalCompensation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Offers side by side, in one currency and over the same number of years, each counted from its own start date.
 *
 * <pre>{@code
 * OfferComparison comparison = OfferComparison.of(4, List.of(
 *         ComparedOffer.of(amazon, Assumptions.flatPrice(usd(220))),
 *         ComparedOffer.of(google, Assumptions.flatPrice(usd(180)))));
 * comparison.between("Amazon", "Google").crossoverMonth();
 * }</pre>
 *
 * <p>Offers in several currencies are compared once their assumptions name one reporting currency and the rates.
 */
public final class OfferComparison {

    private final int horizonYears;
    private final Map<String, Standing> standings;

    private OfferComparison(int horizonYears, Map<String, Standing> standings) {
        this.horizonYears = horizonYears;
        this.standings = standings;
    }

    /**
     * {@return a comparison of offers, each under its own assumptions}
     *
     * @param horizonYears from 1 to {@value io.github.totalcomp.core.time.CompensationYears#MOST_YEARS}
     * @param offers at least two, each under a name of its own
     * @throws DefinitionException if there are fewer than two, two share a name, or an offer cannot be totalled
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if they differ in currency
     */
    public static OfferComparison of(int horizonYears, List<ComparedOffer> offers) {
        Objects.requireNonNull(offers, "offers");
        if (offers.size() < 2) {
            throw new DefinitionException(
                    "a comparison needs at least two offers",
                    offers.stream().map(ComparedOffer::name).toList(),
                    "add another offer");
        }
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (ComparedOffer offer : offers) {
            if (standings.put(offer.name(), new Standing(offer, horizonYears)) != null) {
                throw new DefinitionException(
                        "compared offers must have names of their own",
                        "a second \"" + offer.name() + "\"",
                        "name it with ComparedOffer.of(name, offer, assumptions)");
            }
        }
        requireOneCurrency(standings);
        return new OfferComparison(horizonYears, standings);
    }

    /**
     * {@return a comparison of offers under common assumptions, each named by its employer}
     *
     * @param horizonYears from 1 to {@value io.github.totalcomp.core.time.CompensationYears#MOST_YEARS}
     * @param assumptions for all offers; prices by symbol keep the shares of the employers apart
     * @param offers at least two
     * @throws DefinitionException if there are fewer than two, two share a name, or an offer cannot be totalled
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if they differ in currency
     */
    public static OfferComparison of(int horizonYears, Assumptions assumptions, List<Offer> offers) {
        return of(
                horizonYears,
                offers.stream()
                        .map(offer -> ComparedOffer.of(offer, assumptions))
                        .toList());
    }

    private static void requireOneCurrency(Map<String, Standing> standings) {
        CurrencyUnit currency = standings.values().iterator().next().totals().currency();
        standings.forEach((name, standing) -> Amounts.requireCurrency(
                "the offer " + name, Amounts.zero(standing.totals().currency()), currency));
    }

    /** {@return the names of the offers, in the order given} */
    public List<String> names() {
        return List.copyOf(standings.keySet());
    }

    /** {@return the number of years compared} */
    public int horizonYears() {
        return horizonYears;
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return standing(names().get(0)).totals().currency();
    }

    /**
     * {@return the totals of an offer}
     *
     * @param name the name of an offer
     * @throws DefinitionException if there is no such offer
     */
    public TotalCompensation totals(String name) {
        return standing(name).totals();
    }

    /**
     * {@return what an offer promises in a year}
     *
     * @param name the name of an offer
     * @param year from 1 to the horizon
     * @throws DefinitionException if there is no such offer or year
     */
    public MonetaryAmount year(String name, int year) {
        return standing(name).year(year);
    }

    /**
     * {@return what an offer promises from the start to the end of a year}
     *
     * @param name the name of an offer
     * @param year from 1 to the horizon
     * @throws DefinitionException if there is no such offer or year
     */
    public MonetaryAmount cumulative(String name, int year) {
        return standing(name).cumulative(year);
    }

    /**
     * {@return what an offer is expected to pay in a year: each payment times the chance of still being employed on its
     * date, as {@link io.github.totalcomp.core.total.Measure#EXPECTED} counts it}
     *
     * @param name the name of an offer
     * @param year from 1 to the horizon
     * @throws DefinitionException if there is no such offer or year
     */
    public MonetaryAmount expected(String name, int year) {
        return standing(name).expected(year);
    }

    /**
     * {@return what an offer is expected to pay over the horizon}
     *
     * @param name the name of an offer
     * @throws DefinitionException if there is no such offer
     */
    public MonetaryAmount expectedTotal(String name) {
        return standing(name).expectedTotal();
    }

    /**
     * {@return one offer against another}
     *
     * @param first the name of an offer
     * @param second the name of another
     * @throws DefinitionException if there is no such offer
     */
    public PairComparison between(String first, String second) {
        return new PairComparison(standing(first), standing(second));
    }

    /**
     * {@return the orders of these offers under several scenarios, by expected total over the horizon}
     *
     * @param scenarios at least one, each under a name of its own
     * @throws DefinitionException if there is none, two share a name, or one names an offer that is not compared
     */
    public ScenarioOrders under(List<Scenario> scenarios) {
        return ScenarioOrders.of(this, scenarios);
    }

    OfferComparison in(Scenario scenario) {
        scenario.byOffer().keySet().forEach(this::standing);
        return of(
                horizonYears,
                standings.values().stream()
                        .map(standing -> standing.compared().withAssumptions(scenario.assumptionsFor(standing.name())))
                        .toList());
    }

    private Standing standing(String name) {
        Standing standing = standings.get(Objects.requireNonNull(name, "name"));
        if (standing == null) {
            throw new DefinitionException(
                    "an offer must be one of those compared, " + String.join(", ", names()),
                    DefinitionException.quoted(name),
                    "use one of these names");
        }
        return standing;
    }

    /** {@return three tables, per year, cumulative and expected, of at most 80 columns} */
    @Override
    public String toString() {
        return ComparisonText.of(this);
    }
}
