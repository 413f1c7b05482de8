package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Brings reported amounts to a date by yearly rates that the caller states: amount × (1 + rate)^years, where years are the
 * whole anniversaries of the report plus the days since the last one ÷ the days of that year, rounded HALF_UP to the minor
 * unit. A base of 100,000 reported on 1 March 2020 is 121,000 on 1 March 2022 at 10% a year.
 *
 * <p>Reported figures lag the market, and by how much is the caller's judgement: nothing is adjusted unless asked. {@link
 * MarketData#aged} applies it, and the ranges say so.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class AgeAdjustment permits ImmutableAgeAdjustment {

    AgeAdjustment() {}

    /**
     * {@return the adjustment of every amount at one rate}
     *
     * @param asOf the date that amounts are brought to
     * @param rate a year, such as 0.04; above −1 and at most 10
     */
    public static AgeAdjustment of(LocalDate asOf, BigDecimal rate) {
        return ImmutableAgeAdjustment.builder()
                .asOf(asOf)
                .baseRate(rate)
                .stockRate(rate)
                .bonusRate(rate)
                .totalRate(rate)
                .build();
    }

    /** {@return the date that amounts are brought to} */
    public abstract LocalDate asOf();

    /** {@return the yearly rate of base salaries} */
    public abstract BigDecimal baseRate();

    /** {@return the yearly rate of stock} */
    public abstract BigDecimal stockRate();

    /** {@return the yearly rate of bonuses} */
    public abstract BigDecimal bonusRate();

    /** {@return the yearly rate of totals} */
    public abstract BigDecimal totalRate();

    /**
     * {@return this adjustment with another rate of base salaries}
     *
     * @param rate a year
     */
    public abstract AgeAdjustment withBaseRate(BigDecimal rate);

    /**
     * {@return this adjustment with another rate of stock}
     *
     * @param rate a year
     */
    public abstract AgeAdjustment withStockRate(BigDecimal rate);

    /**
     * {@return this adjustment with another rate of bonuses}
     *
     * @param rate a year
     */
    public abstract AgeAdjustment withBonusRate(BigDecimal rate);

    /**
     * {@return this adjustment with another rate of totals}
     *
     * @param rate a year
     */
    public abstract AgeAdjustment withTotalRate(BigDecimal rate);

    /**
     * {@return the observations with their amounts brought to the date; their dates stay}
     *
     * @param observations reported on the date or before
     * @throws DefinitionException if one was reported later
     */
    public List<MarketObservation> aged(List<MarketObservation> observations) {
        Map<Step, BigDecimal> factors = new HashMap<>();
        return observations.stream().map(each -> aged(each, factors)).toList();
    }

    private MarketObservation aged(MarketObservation observation, Map<Step, BigDecimal> factors) {
        LocalDate date = observation.date();
        if (date.isAfter(asOf())) {
            throw new DefinitionException(
                    "a report must not be later than the date that amounts are aged to, " + asOf(),
                    date,
                    "state a later date, or filter the reports by their date");
        }
        return ImmutableMarketObservation.builder()
                .from(observation)
                .base(aged(observation.base(), date, baseRate(), factors))
                .stock(aged(observation.stock(), date, stockRate(), factors))
                .bonus(aged(observation.bonus(), date, bonusRate(), factors))
                .total(aged(observation.total(), date, totalRate(), factors))
                .build();
    }

    private record Step(LocalDate date, BigDecimal rate) {}

    private MonetaryAmount aged(MonetaryAmount amount, LocalDate date, BigDecimal rate, Map<Step, BigDecimal> factors) {
        if (amount.isZero() || rate.signum() == 0) {
            return amount;
        }
        BigDecimal factor = factors.computeIfAbsent(new Step(date, rate), this::factor);
        return Amounts.roundedHalfUp(Rational.of(Amounts.number(amount).multiply(factor)), amount.getCurrency());
    }

    private BigDecimal factor(Step step) {
        return Powers.power(
                BigDecimal.ONE.add(step.rate()),
                CompensationYears.from(step.date()).yearsUntil(asOf()));
    }

    @Value.Check
    void check() {
        for (BigDecimal rate : List.of(baseRate(), stockRate(), bonusRate(), totalRate())) {
            Checks.decimal("a yearly rate", rate);
            if (rate.compareTo(BigDecimal.ONE.negate()) <= 0 || rate.compareTo(BigDecimal.TEN) > 0) {
                throw new DefinitionException(
                        "a yearly rate must lie above -1 and not above 10", rate.toPlainString(), "write 4% as 0.04");
            }
        }
    }

    /** {@return the date and the rates in words} */
    @Override
    public String toString() {
        boolean one =
                Stream.of(stockRate(), bonusRate(), totalRate()).allMatch(rate -> rate.compareTo(baseRate()) == 0);
        String rates = one
                ? percent(baseRate()) + " a year"
                : "yearly rates of " + percent(baseRate()) + " (base), " + percent(stockRate()) + " (stock), "
                        + percent(bonusRate()) + " (bonus) and " + percent(totalRate()) + " (total)";
        return "aged to " + asOf() + " at " + rates;
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
