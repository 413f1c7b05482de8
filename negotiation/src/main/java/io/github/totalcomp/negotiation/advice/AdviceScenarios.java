package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;

/** The usual scenarios. */
public final class AdviceScenarios {

    private static final BigDecimal PLANNING_GROWTH = new BigDecimal("0.15");

    /** Made once, so that profiles with the usual scenarios are equal. */
    private static final List<AdviceScenario> STANDARD = List.of(
            flatPrice(),
            priceShift(new BigDecimal("-0.3")),
            growth(PLANNING_GROWTH),
            leavingAfter(1),
            leavingAfter(2),
            leavingAfter(3));

    private AdviceScenarios() {}

    /**
     * {@return the scenarios a profile starts with: a flat price, 30 percent less than believed, the employer's planning
     * growth of 15 percent a year, and leaving after one, two and three years}
     */
    public static List<AdviceScenario> standard() {
        return STANDARD;
    }

    /**
     * {@return the scenario in which every share keeps its initial price} A share without an assumed price has none here
     * either: a grant that stays a value keeps that value.
     */
    public static AdviceScenario flatPrice() {
        return new PriceScenario("flat price", (price, years) -> Prices.flat(price.initialPrice(years)), false);
    }

    /**
     * {@return the scenario in which every share is worth more or less than believed, by one share of the price on every
     * date after the grant was sized}
     *
     * @param change above −1; {@code -0.3} is 30 percent less
     * @throws DefinitionException if the change leaves no price
     */
    public static AdviceScenario priceShift(BigDecimal change) {
        if (change.compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw new DefinitionException(
                    "a price shift must lie above -1", change, "state thirty percent less as -0.3");
        }
        BigDecimal factor = BigDecimal.ONE.add(change);
        return new PriceScenario("price " + percent(change), (price, years) -> new Shifted(price, factor), true);
    }

    /**
     * {@return the scenario in which every share grows from its initial price at a yearly rate, taking effect at the
     * start of each year from the second}
     *
     * @param annualRate above −1; {@code 0.15} is 15 percent a year
     */
    public static AdviceScenario growth(BigDecimal annualRate) {
        return new PriceScenario(
                "price " + percent(annualRate) + " a year",
                (price, years) -> Prices.growth(price.initialPrice(years), annualRate, GrowthTiming.YEAR_START),
                true);
    }

    /**
     * {@return the scenario of leaving on an anniversary: nothing of later years is paid, and what vests on that
     * anniversary is kept}
     *
     * @param years the number of full years worked, at least one
     * @throws DefinitionException if there is none
     */
    public static AdviceScenario leavingAfter(int years) {
        if (years < 1) {
            throw new DefinitionException("an exit must come after at least 1 year", years, "state full years");
        }
        return new ExitScenario(years);
    }

    private static String percent(BigDecimal share) {
        String number = share.movePointRight(2).stripTrailingZeros().toPlainString();
        return (share.signum() > 0 ? "+" : "") + number + "%";
    }

    @FunctionalInterface
    private interface PriceChange {
        PriceAssumption apply(PriceAssumption price, CompensationYears years);
    }

    private record PriceScenario(String name, PriceChange change, boolean movesValues) implements AdviceScenario {

        @Override
        public Assumptions assumptions(LeverContext context) {
            UnaryOperator<PriceAssumption> changed = price -> change.apply(price, context.years());
            NavigableMap<String, PriceAssumption> prices =
                    new TreeMap<>(context.assumptions().prices());
            prices.replaceAll((symbol, price) -> changed.apply(price));
            Assumptions assumptions = context.assumptions().withPrices(prices);
            return standard(context)
                    .map(changed)
                    .map(assumptions::withDefaultPrice)
                    .orElse(assumptions);
        }

        /**
         * What a grant that stays a value follows where no price is believed: an index of 1 in the offer's own currency,
         * of which only P(t)/P(0) counts.
         */
        private Optional<PriceAssumption> standard(LeverContext context) {
            Optional<PriceAssumption> believed = context.assumptions().defaultPrice();
            return believed.isEmpty() && movesValues
                    ? Optional.of(Prices.flat(Amounts.of(BigDecimal.ONE, context.currency())))
                    : believed;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record Shifted(PriceAssumption believed, BigDecimal factor) implements PriceAssumption {

        @Override
        public MonetaryAmount price(PriceRequest request) {
            MonetaryAmount price = believed.price(request);
            return Amounts.of(Amounts.number(price).multiply(factor), price.getCurrency());
        }

        @Override
        public MonetaryAmount initialPrice(CompensationYears years) {
            return believed.initialPrice(years);
        }
    }

    private record ExitScenario(int years) implements AdviceScenario {

        @Override
        public String name() {
            return "leaving after " + years + (years == 1 ? " year" : " years");
        }

        @Override
        public int horizonYears(int wanted) {
            return Math.min(wanted, years);
        }
    }
}
