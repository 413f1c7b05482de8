package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.issue.EmployerCosts;
import io.github.totalcomp.bargaining.issue.LeverBargaining;
import io.github.totalcomp.bargaining.issue.LeverPackage;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a counteroffer. */
@Command(
        name = "counter",
        description = "Plan a counteroffer: what to ask for, why not more, what to push first, and what else would do.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "LEVER is baseSalary, signOn, equity, refresher, performanceBonus, benefit or",
            "vestingTimeline; base, sign-on and bonus do too.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage,",
            "or an approach that is impossible.",
            "",
            "Example:",
            "  totalcomp counter --offer offer.json --market reports.csv \\",
            "      --walk-away 220000 --at-least base=150000"
        })
final class CounterCommand implements Callable<Integer> {

    private static final List<Integer> PERCENTS = List.of(90, 95, 100, 105, 110);

    @Mixin
    private OfferOption offer = new OfferOption();

    @Mixin
    private MarketOptions market = new MarketOptions();

    @Mixin
    private YearsOption years = new YearsOption();

    @Mixin
    private ApproachOption asking = new ApproachOption();

    @Mixin
    private WalkAwayOptions walkAway = new WalkAwayOptions();

    @Option(
            names = "--walk-aways",
            split = ",",
            paramLabel = "AMOUNT",
            description = "averages a year to try; unless given, 90, 95, 100, 105 and 110 percent of the walk-away")
    private List<BigDecimal> tried = List.of();

    @Option(
            names = "--step",
            paramLabel = "AMOUNT",
            description = "the step of cash in an ask; unless given, the cashStep of the offer file, or 1000")
    private @Nullable BigDecimal step;

    @Option(
            names = "--employer-weight",
            paramLabel = "LEVER=FACTOR",
            converter = LeverFigure.Converter.class,
            description = "what a unit of money paid by a lever costs the employer, such as base=1.1; 1 unless given")
    private List<LeverFigure> weights = List.of();

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description = "how far a package may lie from the ask in value, in percent; 5 unless given")
    private BigDecimal tolerance = BigDecimal.valueOf(5);

    @Option(
            names = "--packages",
            paramLabel = "N",
            description = "how many packages of nearly equal value to name; 3 unless given")
    private int packages = 3;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        MarketFile observed = market.readFor(file);
        ComponentRanking ranking = Reviewer.of(offer.path(), market.path()).rank(file, observed, profile(file));
        CurrencyUnit currency = ranking.context().currency();
        WalkAway least = walkAway.walkAway(file.negotiation().walkAway(), currency);
        CounterOffer counter = CounterOffer.plan(file.offer(), ranking, least, asking.approach());
        EmployerCosts costs = EmployerCosts.estimated();
        for (LeverFigure weight : weights) {
            costs = costs.withFactor(weight.lever(), weight.number());
        }
        LeverBargaining bargaining = LeverBargaining.of(ranking, costs);
        Portion within = Portion.percent(tolerance.toPlainString());
        List<LeverPackage> equivalents =
                bargaining.equivalents(counter.ask(), within, packages + 1, counter::isWithinMarket).stream()
                        .filter(each -> !each.offer().equals(counter.ask()))
                        .limit(packages)
                        .toList();
        Bargained bargained = new Bargained(
                file,
                counter,
                bargaining,
                tolerance.stripTrailingZeros().toPlainString() + "%",
                equivalents,
                counter.ifWalkAwayWere(tried(least, counter, currency)));
        return format.print(() -> CounterReport.text(bargained), () -> CounterReport.json(bargained));
    }

    private Profile profile(OfferFile file) {
        Profile.Builder profile = file.negotiation().profile().toBuilder();
        years.given().ifPresent(profile::horizonYears);
        if (step != null) {
            profile.cashStep(step);
        }
        return profile.build();
    }

    private List<MonetaryAmount> tried(WalkAway least, CounterOffer counter, CurrencyUnit currency) {
        if (!tried.isEmpty()) {
            return tried.stream().map(amount -> Amounts.of(amount, currency)).toList();
        }
        MonetaryAmount middle = least.yearly().isPositive() ? least.yearly() : counter.offeredYearly();
        BigDecimal unit = BigDecimal.valueOf(100);
        return PERCENTS.stream()
                .map(percent -> Amounts.number(middle)
                        .multiply(BigDecimal.valueOf(percent))
                        .divideToIntegralValue(unit))
                .map(amount -> Amounts.of(amount, currency))
                .toList();
    }
}
