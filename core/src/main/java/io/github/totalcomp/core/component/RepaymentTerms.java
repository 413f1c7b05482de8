package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * What of a sign-on payout must be repaid on leaving early.
 *
 * <p>$40,000 pro rata over 12 months, leaving after month 4, repays $26,666.67: what was paid less what was earned by whole
 * months.
 */
public final class RepaymentTerms {

    private static final RepaymentTerms NONE = new RepaymentTerms(Rule.NONE, 0);
    private static final int MOST_MONTHS = 240;

    private final Rule rule;
    private final int months;

    private RepaymentTerms(Rule rule, int months) {
        this.rule = rule;
        this.months = months;
    }

    /** {@return that nothing is ever repaid} */
    public static RepaymentTerms none() {
        return NONE;
    }

    /**
     * {@return that all of it is repaid on leaving within so many months, and nothing from then on}
     *
     * @param months from 1 to 240, counted from the day of a lump, or from the opening of the year for instalments
     * @throws DefinitionException if the number of months lies outside
     */
    public static RepaymentTerms fullWithin(int months) {
        return of(Rule.FULL, months);
    }

    /**
     * {@return that it is earned by whole months served, over so many months}
     *
     * @param months from 1 to 240, counted from the day of a lump, or from the opening of the year for instalments
     * @throws DefinitionException if the number of months lies outside
     */
    public static RepaymentTerms proRataByMonth(int months) {
        return of(Rule.BY_MONTH, months);
    }

    /**
     * {@return that it is earned by days served, over so many months}
     *
     * @param months from 1 to 240, counted from the day of a lump, or from the opening of the year for instalments
     * @throws DefinitionException if the number of months lies outside
     */
    public static RepaymentTerms proRataByDay(int months) {
        return of(Rule.BY_DAY, months);
    }

    private static RepaymentTerms of(Rule rule, int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new DefinitionException(
                    "repayment must run over 1 to " + MOST_MONTHS + " months",
                    months,
                    "state another number of months");
        }
        return new RepaymentTerms(rule, months);
    }

    /**
     * {@return what must be repaid, rounded HALF_UP to the minor unit and never negative}
     *
     * @param promised the whole amount of the payout
     * @param paid what has been paid of it
     * @param earnedFrom the day from which it is earned
     * @param leaving the day of leaving, not before that day
     */
    public MonetaryAmount owed(MonetaryAmount promised, MonetaryAmount paid, LocalDate earnedFrom, LocalDate leaving) {
        Objects.requireNonNull(leaving, "leaving");
        Rational earned = Rational.of(Amounts.number(promised)).times(earnedShare(earnedFrom, leaving));
        MonetaryAmount owed = paid.subtract(Amounts.roundedHalfUp(earned, promised.getCurrency()));
        return owed.isNegative() ? Amounts.zero(promised.getCurrency()) : Amounts.normalized(owed);
    }

    private Rational earnedShare(LocalDate from, LocalDate leaving) {
        LocalDate end = from.plusMonths(months);
        if (rule == Rule.NONE || !leaving.isBefore(end)) {
            return Rational.ONE;
        }
        return switch (rule) {
            case BY_MONTH -> Rational.of(wholeMonths(from, leaving), months);
            case BY_DAY -> Rational.of(ChronoUnit.DAYS.between(from, leaving), ChronoUnit.DAYS.between(from, end));
            default -> Rational.ZERO;
        };
    }

    /** Months are counted from the first day each time, so that the 31st does not drift. */
    private static long wholeMonths(LocalDate from, LocalDate leaving) {
        long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), leaving.withDayOfMonth(1));
        return from.plusMonths(months).isAfter(leaving) ? months - 1 : months;
    }

    private enum Rule {
        NONE,
        FULL,
        BY_MONTH,
        BY_DAY
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepaymentTerms that && rule == that.rule && months == that.months;
    }

    @Override
    public int hashCode() {
        return 31 * months + rule.hashCode();
    }

    /** {@return the terms in words} */
    @Override
    public String toString() {
        return switch (rule) {
            case NONE -> "no repayment";
            case FULL -> "full repayment within " + months + " months";
            case BY_MONTH -> "pro rata by month over " + months + " months";
            case BY_DAY -> "pro rata by day over " + months + " months";
        };
    }
}
