package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.core.target.TctSolution;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Crossing;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.advice.ScenarioOutcome;
import io.github.totalcomp.negotiation.advice.WorkedFigure;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.market.MarketQuality;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/**
 * Results as trees for JSON: maps in a fixed order, lists, texts, whole numbers and truth values. Money and other decimals
 * are texts; docs/review-format.md describes every field of a review, docs/commands.md shows the others.
 */
public final class ResultJson {

    private static final List<String> PROBABILITIES = List.of("0.10", "0.25", "0.50", "0.75", "0.90");

    private ResultJson() {}

    /**
     * {@return a tree as indented JSON, the same in every locale, ending with a line break}
     *
     * @param tree what the other methods here give, alone or inside an object of your own
     */
    public static String write(Map<String, ?> tree) {
        return JsonTree.write(tree);
    }

    /**
     * {@return a tree as JSON on a single line, the same in every locale, ending with a line break}
     *
     * @param tree what the other methods here give, alone or inside an object of your own
     */
    public static String writeLine(Map<String, ?> tree) {
        return JsonTree.writeLine(tree);
    }

    /**
     * {@return an amount as results hold it: a plain decimal with the minor digits of its currency}
     *
     * @param amount any amount
     */
    public static String money(MonetaryAmount amount) {
        return PlainText.money(amount);
    }

    /**
     * {@return who offers what to begin when}
     *
     * @param offer an offer
     */
    public static Map<String, Object> tree(Offer offer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("employer", offer.employer());
        offer.role().ifPresent(role -> tree.put("role", role));
        offer.level().ifPresent(level -> tree.put("level", level));
        offer.location().ifPresent(location -> tree.put("location", location));
        tree.put("startDate", offer.startDate().toString());
        return tree;
    }

    /**
     * {@return what is assumed, prices and retention in words}
     *
     * @param assumptions prices, retention and discount rate
     */
    public static Map<String, Object> tree(Assumptions assumptions) {
        Map<String, Object> tree = new LinkedHashMap<>();
        assumptions.defaultPrice().ifPresent(price -> tree.put("price", price.toString()));
        Map<String, Object> prices = new LinkedHashMap<>();
        assumptions.prices().forEach((symbol, price) -> prices.put(symbol, price.toString()));
        tree.put("prices", prices);
        tree.put("retention", assumptions.retention().toString());
        tree.put("discountRate", assumptions.discountRate().toPlainString());
        assumptions
                .reportingCurrency()
                .ifPresent(currency -> tree.put("reportingCurrency", currency.getCurrencyCode()));
        return tree;
    }

    /**
     * {@return totals by year and component}
     *
     * @param totals what an offer pays
     */
    public static Map<String, Object> tree(TotalCompensation totals) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("years", totals.years().stream().map(ResultJson::year).toList());
        Map<String, Object> components = new LinkedHashMap<>();
        totals.offer()
                .components()
                .forEach(component -> components.put(component.name(), money(totals.total(component.name()))));
        tree.put("components", components);
        tree.put("total", money(totals.total()));
        tree.put("averagePerYear", money(totals.averagePerYear()));
        tree.put("afterHorizon", money(totals.afterHorizon()));
        return tree;
    }

    static Map<String, Object> year(YearTotal year) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (Cell cell : year.cells()) {
            components.put(cell.component(), money(cell.amount()));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year.number());
        tree.put("firstDay", year.firstDay().toString());
        tree.put("anniversary", year.anniversary().toString());
        tree.put("components", components);
        tree.put("total", money(year.total()));
        return tree;
    }

    /**
     * {@return the periods of a view with what each component pays, and the changes by which the total falls}
     *
     * @param totals what an offer pays, cut into periods
     */
    public static Map<String, Object> tree(PeriodTotals totals) {
        return PayTrees.periods(totals);
    }

    /**
     * {@return a total of one year and component with the payments that it sums}
     *
     * @param cell what one component pays in one year
     */
    public static Map<String, Object> tree(Cell cell) {
        return PayTrees.cell(cell);
    }

    /**
     * {@return the grant and the sign-on that reach a target, with the residue of each year}
     *
     * @param solution what a target implies
     */
    public static Map<String, Object> tree(TctSolution solution) {
        return PayTrees.solution(solution);
    }

    /**
     * {@return what leaving on a date keeps, owes and forfeits, component by component}
     *
     * @param departure what leaving means
     */
    public static Map<String, Object> tree(Departure departure) {
        return PayTrees.departure(departure);
    }

    /**
     * {@return market ranges, with the quantiles of 0.10, 0.25, 0.50, 0.75 and 0.90 that each covers}
     *
     * @param market what the market pays
     */
    public static Map<String, Object> tree(MarketRanges market) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", market.source());
        tree.put("count", market.count());
        market.firstDate().ifPresent(date -> tree.put("firstDate", date.toString()));
        market.lastDate().ifPresent(date -> tree.put("lastDate", date.toString()));
        tree.put("bonusMeans", Decoders.nameOf(market.bonusMeans()));
        Map<String, Object> ranges = new LinkedHashMap<>();
        market.base().ifPresent(range -> ranges.put("baseSalary", range(range)));
        market.stock().ifPresent(range -> ranges.put("equity", range(range)));
        market.bonus().ifPresent(range -> ranges.put("bonus", range(range)));
        market.total().ifPresent(range -> ranges.put("total", range(range)));
        market.others().forEach((kind, range) -> ranges.put(Decoders.nameOf(kind), range(range)));
        tree.put("ranges", ranges);
        tree.put("notes", market.notes());
        return tree;
    }

    /**
     * {@return what was read of market data, what was mended or set aside, and why}
     *
     * @param quality what an audit found
     */
    public static Map<String, Object> tree(MarketQuality quality) {
        return MarketTrees.quality(quality);
    }

    /**
     * {@return the action with its reasons, what is at stake, and the answer or counteroffer that goes with it}
     *
     * @param step what to do next in a negotiation
     */
    public static Map<String, Object> tree(NextStep step) {
        return NextStepTrees.step(step);
    }

    /**
     * {@return what each offer pays by year, added up, and as expected}
     *
     * @param comparison offers side by side
     */
    public static Map<String, Object> tree(OfferComparison comparison) {
        return StudyTrees.comparison(comparison);
    }

    /**
     * {@return what one of the compared offers pays by year, added up, and as expected}
     *
     * @param comparison offers side by side
     * @param name one of its names
     */
    public static Map<String, Object> tree(OfferComparison comparison, String name) {
        return StudyTrees.offer(comparison, name);
    }

    /**
     * {@return the distribution of each year and of the sum, with the seed that gives it again}
     *
     * @param result what a simulation found
     */
    public static Map<String, Object> tree(SimulationResult result) {
        return StudyTrees.simulation(result);
    }

    /**
     * {@return mean, deviation, error and percentiles}
     *
     * @param total what one year or the sum came to on the simulated paths
     */
    public static Map<String, Object> tree(SimulatedTotal total) {
        return StudyTrees.distribution(total);
    }

    /**
     * {@return what of each quoted total is cash, equity at today's price and assumed growth}
     *
     * @param reconciliation quoted totals next to an offer
     */
    public static Map<String, Object> tree(Reconciliation reconciliation) {
        return StudyTrees.reconciliation(reconciliation);
    }

    static Map<String, Object> range(MarketRange range) {
        Map<String, Object> quantiles = new LinkedHashMap<>();
        for (String probability : PROBABILITIES) {
            Portion portion = Portion.parse(probability);
            if (range.covers(portion)) {
                quantiles.put(probability, money(range.quantile(portion)));
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("count", range.count());
        tree.put("quantiles", quantiles);
        range.standardDeviation().ifPresent(deviation -> tree.put("standardDeviation", money(deviation)));
        return tree;
    }

    /**
     * {@return the levers in order with their figures and reasons, what one is worth in another, and whether the order
     * survives other scenarios}
     *
     * @param ranking the levers of an offer
     */
    public static Map<String, Object> tree(ComponentRanking ranking) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("horizonYears", ranking.context().profile().horizonYears());
        tree.put("quantile", share(ranking.context().profile().quantile()));
        tree.put("certainty", share(ranking.context().profile().certainty()));
        tree.put("levers", ranking.levers().stream().map(ResultJson::lever).toList());
        tree.put("exchangeRates", exchangeRates(ranking));
        tree.put("stable", ranking.isStable());
        tree.put(
                "scenarios",
                ranking.scenarios().stream().map(ResultJson::scenario).toList());
        return tree;
    }

    static Map<String, Object> lever(RankedLever ranked) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rank", ranked.rank());
        tree.put("name", ranked.lever().name());
        tree.put("current", money(ranked.current()));
        ranked.range().ifPresent(range -> tree.put("observations", range.count()));
        PlainText.putMoney(tree, "quantileValue", ranked.quantileValue());
        PlainText.putMoney(tree, "cap", ranked.cap());
        ranked.capTerms().flatMap(Cap::exceptionFactor).ifPresent(factor -> tree.put("capExceptions", share(factor)));
        PlainText.putMoney(tree, "target", ranked.target());
        tree.put("room", money(ranked.room()));
        tree.put("exceptionRoom", money(ranked.exceptionRoom()));
        tree.put("unit", ranked.unit());
        tree.put("horizonValuePerUnit", PlainText.decimal(ranked.horizonValuePerUnit()));
        tree.put("likelihood", share(ranked.likelihood()));
        tree.put("expectedGain", money(ranked.expectedGain()));
        tree.put("reasons", ranked.reasons());
        tree.put("working", ranked.working().stream().map(ResultJson::figure).toList());
        return tree;
    }

    static Map<String, Object> figure(WorkedFigure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", figure.name());
        tree.put("value", figure.value());
        tree.put("source", figure.source());
        return tree;
    }

    /**
     * {@return where two levers change places}
     *
     * @param crossing a change of the order of a ranking
     */
    public static Map<String, Object> tree(Crossing crossing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ahead", crossing.ahead().name());
        tree.put("overtaking", crossing.overtaking().name());
        tree.put("input", crossing.input());
        tree.put("rising", crossing.rising());
        tree.put("at", PlainText.decimal(crossing.at()));
        tree.put("shown", crossing.shown());
        return tree;
    }

    /**
     * {@return where each component and the total stand, what was found, and the questions to ask}
     *
     * @param position where an offer stands
     */
    public static Map<String, Object> tree(OfferPosition position) {
        return PositionTrees.position(position);
    }

    private static List<Map<String, Object>> exchangeRates(ComponentRanking ranking) {
        List<Map<String, Object>> rates = new ArrayList<>();
        for (RankedLever of : ranking.levers()) {
            for (RankedLever in : ranking.levers()) {
                if (of != in && of.horizonValuePerUnit().signum() > 0) {
                    ranking.exchangeRate(of.lever(), in.lever()).ifPresent(rate -> {
                        Map<String, Object> tree = new LinkedHashMap<>();
                        tree.put("of", of.lever().name());
                        tree.put("in", in.lever().name());
                        tree.put("rate", PlainText.decimal(rate));
                        rates.add(tree);
                    });
                }
            }
        }
        return rates;
    }

    static Map<String, Object> scenario(ScenarioOutcome outcome) {
        Map<String, Object> gains = new LinkedHashMap<>();
        outcome.gains().forEach(gain -> gains.put(gain.lever().name(), money(gain.expectedGain())));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", outcome.scenario().name());
        tree.put("keepsOrder", outcome.keepsOrder());
        tree.put("expectedGains", gains);
        return tree;
    }

    /**
     * {@return what is asked for, lever by lever, and the two approaches}
     *
     * @param counter a counteroffer
     */
    public static Map<String, Object> tree(CounterOffer counter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("approach", counter.approach().label());
        tree.put("walkAway", money(counter.walkAway().yearly()));
        tree.put("offeredYearly", money(counter.offeredYearly()));
        tree.put("askedYearly", money(counter.askedYearly()));
        tree.put("increaseYearly", money(counter.increaseYearly()));
        tree.put("mostYearly", money(counter.mostYearly()));
        tree.put(
                "offerFindings",
                counter.offerFindings().stream().map(ResultJson::finding).toList());
        tree.put(
                "askFindings",
                counter.askFindings().stream().map(ResultJson::finding).toList());
        tree.put("levers", counter.levers().stream().map(ResultJson::asked).toList());
        tree.put("notes", counter.notes());
        tree.put(
                "approaches",
                counter.options().stream().map(ResultJson::approach).toList());
        return tree;
    }

    static Map<String, Object> asked(AskedLever lever) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", lever.ranked().lever().name());
        tree.put("raised", lever.isRaised());
        tree.put("offered", money(lever.offered()));
        tree.put("asked", money(lever.asked()));
        tree.put("before", terms(lever.before()));
        tree.put("after", terms(lever.after()));
        tree.put("limit", Decoders.nameOf(lever.limit()));
        PlainText.putMoney(tree, "nextStep", lever.nextStep());
        PlainText.putMoney(tree, "nextStepGain", lever.nextStepGain());
        tree.put("reasons", lever.reasons());
        return tree;
    }

    static Map<String, Object> finding(WalkAwayFinding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("condition", finding.condition());
        tree.put("state", Decoders.nameOf(finding.state()));
        tree.put("detail", finding.detail());
        return tree;
    }

    private static Map<String, Object> terms(List<LeverTerm> terms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (LeverTerm term : terms) {
            tree.put(
                    term.label(),
                    term.amount()
                            .map(ResultJson::money)
                            .orElseGet(() ->
                                    term.units().map(units -> units + " units").orElse(term.suffix())));
        }
        return tree;
    }

    static Map<String, Object> approach(ApproachOption option) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("approach", option.approach().label());
        tree.put("possible", option.isPossible());
        option.obstacle().ifPresent(obstacle -> tree.put("obstacle", obstacle));
        tree.put("advantages", option.advantages());
        tree.put("drawbacks", option.drawbacks());
        return tree;
    }

    /** A decimal where it ends, as 0.8, and else the exact fraction, as 1/3. */
    private static String share(Portion portion) {
        try {
            return PlainText.decimal(portion.value().toBigDecimalExact());
        } catch (ArithmeticException e) {
            return portion.toString();
        }
    }
}
