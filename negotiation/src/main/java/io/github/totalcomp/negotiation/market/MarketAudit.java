package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The rules by which market observations are looked through for what may be wrong with them. Rows are flagged and never
 * changed or left out; {@link MarketFilter#without} does that where the caller wants it.
 *
 * <ul>
 *   <li>A total is that of its components but for rounding if it differs by at most twice {@link #roundingStep}: four
 *       figures, each rounded to that step, move the sum by no more. Else it is tried with a share of the stock, with all
 *       of it, and without stock, bonus or both.
 *   <li>A total or base is beyond the fences if it lies above Q3·(Q3÷Q1)^k or below Q1÷(Q3÷Q1)^k, where Q1 and Q3 are the
 *       quartiles of all that are reported and k is {@link #fenceFactor}: Tukey's fences on the logarithm. For quartiles of
 *       100,000 and 225,000 and k = 1.5 they are 29,629.63 and 759,375.
 *   <li>A row is a duplicate if all of an earlier one recurs, and a near one if only the moment of the report differs, by
 *       at most {@link #nearDays}.
 * </ul>
 */
@Value.Immutable
@CopyStyle
public abstract sealed class MarketAudit permits ImmutableMarketAudit {

    MarketAudit() {}

    /** {@return the usual rules: steps of 1,000, fences at 1.5, grants of four years, near duplicates within 7 days} */
    public static MarketAudit standard() {
        return ImmutableMarketAudit.builder().build();
    }

    /** {@return the step to which people round amounts, in units of the currency; 1,000 unless stated} */
    @Value.Default
    public BigDecimal roundingStep() {
        return BigDecimal.valueOf(1_000);
    }

    /** {@return the factor k of the fences; 1.5 unless stated} */
    @Value.Default
    public Rational fenceFactor() {
        return Rational.of(3, 2);
    }

    /** {@return over how many years a whole grant runs; 4 unless stated} */
    @Value.Default
    public int grantYears() {
        return 4;
    }

    /** {@return within how many days of another report a near duplicate comes; 7 unless stated} */
    @Value.Default
    public int nearDays() {
        return 7;
    }

    /**
     * {@return these rules with another rounding step}
     *
     * @param step in units of the currency, zero or more
     */
    public abstract MarketAudit withRoundingStep(BigDecimal step);

    /**
     * {@return these rules with other fences}
     *
     * @param factor zero to 100; 3 keeps only what is far out
     */
    public abstract MarketAudit withFenceFactor(Rational factor);

    /**
     * {@return these rules for grants of other lengths}
     *
     * @param years 2 to 20
     */
    public abstract MarketAudit withGrantYears(int years);

    /**
     * {@return these rules with another distance of near duplicates}
     *
     * @param days zero to 10,000
     */
    public abstract MarketAudit withNearDays(int days);

    /**
     * {@return the observations with what these rules flag added to their issues}
     *
     * @param observations in the order in which they came
     */
    public Audited audit(List<MarketObservation> observations) {
        return new AuditRun(
                        this, List.copyOf(Checks.atMost("market observations", observations, MarketRange.MOST_AMOUNTS)))
                .run();
    }

    @Value.Check
    void check() {
        Checks.decimal("a rounding step", roundingStep());
        require(roundingStep().signum() >= 0, "a rounding step must not be negative", roundingStep());
        require(
                fenceFactor().signum() >= 0 && fenceFactor().compareTo(Rational.of(100)) <= 0,
                "the factor of the fences must lie within 0 and 100",
                fenceFactor());
        require(grantYears() >= 2 && grantYears() <= 20, "a grant must run 2 to 20 years", grantYears());
        require(
                nearDays() >= 0 && nearDays() <= 10_000,
                "near duplicates must come within 0 to 10000 days",
                nearDays());
    }

    private static void require(boolean met, String rule, Object value) {
        if (!met) {
            throw new DefinitionException(rule, value, "state another");
        }
    }

    /**
     * Observations that have been looked through.
     *
     * @param observations all of them, in their order, each with its issues
     * @param notes how issues were found, such as where the fences stand
     */
    public record Audited(List<MarketObservation> observations, List<String> notes) {

        /**
         * Creates a result.
         *
         * @param observations all of them, in their order, each with its issues
         * @param notes how issues were found
         */
        public Audited {
            observations = List.copyOf(observations);
            notes = List.copyOf(notes);
        }
    }
}
