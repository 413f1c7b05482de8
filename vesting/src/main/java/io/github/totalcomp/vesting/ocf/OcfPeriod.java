package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.vesting.DayOfMonth;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A period that passes a number of times, in months or in days. */
@Value.Immutable
@CopyStyle
public abstract sealed class OcfPeriod permits ImmutableOcfPeriod {

    private static final long LONGEST_DAYS = 36_600;
    private static final long DAYS_PER_MONTH = 31;

    OcfPeriod() {}

    /** The unit of a period. */
    public enum Unit {
        /** Days, counted from the date itself. */
        DAYS,
        /** Calendar months, with a choice of the day. */
        MONTHS
    }

    /**
     * {@return a period in months on the day of the start, without a cliff}
     *
     * @param length the months from one occurrence to the next; zero for at once
     * @param occurrences how often it passes, at least once
     * @throws DefinitionException if the length is negative, there is no occurrence, or together they exceed 100 years
     */
    public static OcfPeriod ofMonths(int length, int occurrences) {
        return ImmutableOcfPeriod.builder()
                .length(length)
                .unit(Unit.MONTHS)
                .occurrences(occurrences)
                .build();
    }

    /**
     * {@return a period in days, without a cliff}
     *
     * @param length the days from one occurrence to the next; zero for at once
     * @param occurrences how often it passes, at least once
     * @throws DefinitionException if the length is negative, there is no occurrence, or together they exceed 100 years
     */
    public static OcfPeriod ofDays(int length, int occurrences) {
        return ImmutableOcfPeriod.builder()
                .length(length)
                .unit(Unit.DAYS)
                .occurrences(occurrences)
                .build();
    }

    /** {@return the time from one occurrence to the next, in the unit} */
    public abstract int length();

    /** {@return days or months} */
    public abstract Unit unit();

    /** {@return how often the period passes} */
    public abstract int occurrences();

    /** {@return the day on which a period in months ends} */
    @Value.Default
    public DayOfMonth dayOfMonth() {
        return DayOfMonth.OF_START;
    }

    /** {@return the occurrence on which it and all before it are released; zero and one mean no cliff} */
    @Value.Default
    public int cliffInstallment() {
        return 0;
    }

    /**
     * {@return this period on another day of the month}
     *
     * @param day the day on which a period in months ends
     */
    public abstract OcfPeriod withDayOfMonth(DayOfMonth day);

    /**
     * {@return this period with another cliff}
     *
     * @param installment the occurrence on which it and all before it are released; zero and one mean no cliff
     * @throws DefinitionException if negative or beyond the occurrences
     */
    public abstract OcfPeriod withCliffInstallment(int installment);

    /** The date of an occurrence, counted from one. */
    LocalDate date(int occurrence, LocalDate anchor, LocalDate start) {
        long distance = (long) length() * occurrence;
        if (distance == 0) {
            return anchor;
        }
        return unit() == Unit.DAYS ? anchor.plusDays(distance) : dayOfMonth().resolve(anchor, distance, start);
    }

    /** The occurrence on whose date another is released, both counted from one. */
    int released(int occurrence) {
        return Math.max(occurrence, cliffInstallment());
    }

    @Value.Check
    void check() {
        long days = (unit() == Unit.DAYS ? 1 : DAYS_PER_MONTH) * length() * occurrences();
        if (length() < 0 || occurrences() < 1 || days > LONGEST_DAYS || occurrences() > LONGEST_DAYS) {
            throw new DefinitionException(
                    "a period must have a length of zero or more, occur at least once, and end within 100 years",
                    occurrences() + " times " + length() + " " + unit(),
                    "correct the length or the occurrences");
        }
        if (cliffInstallment() < 0) {
            throw new DefinitionException(
                    "a cliff must be one of the occurrences",
                    cliffInstallment(),
                    "state an occurrence from 1 to " + occurrences() + ", or 0 for no cliff");
        }
    }

    void requireCliffAmongOccurrencesOf(String condition) {
        if (cliffInstallment() > occurrences()) {
            throw new VestingScheduleException(
                    "the cliff of condition \"" + condition + "\" must be one of its " + occurrences() + " occurrences",
                    cliffInstallment(),
                    "state an occurrence from 1 to " + occurrences() + ", or 0 for no cliff");
        }
    }
}
