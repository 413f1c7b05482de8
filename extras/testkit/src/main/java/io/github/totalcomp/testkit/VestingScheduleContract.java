package io.github.totalcomp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * The laws that every vesting schedule keeps, as tests. A test class that implements {@link #schedule()} runs them all;
 * the name of a failed test is the law that is broken.
 *
 * <pre>{@code
 * class QuarterlyTest implements VestingScheduleContract {
 *     @Override
 *     public VestingSchedule schedule() {
 *         return new Quarterly();
 *     }
 * }
 * }</pre>
 *
 * <p>It needs the engines of JUnit Jupiter and jqwik on the test class path. Requests are made up with awkward start dates,
 * grants from nothing to 10¹² units, and now and then a grant date.
 */
public interface VestingScheduleContract {

    /** {@return the schedule under test; asked for once in each test} */
    VestingSchedule schedule();

    /** {@return whether the whole grant has a date; false for a schedule that waits for events or never vests a rest} */
    default boolean vestsTheWholeGrant() {
        return true;
    }

    /** {@return whether it may vest fractions of units though whole ones are asked for} */
    default boolean splitsUnits() {
        return false;
    }

    /**
     * A timeline is returned, it is for the units asked about, and nothing in it comes before the grant date.
     *
     * @param request any grant of whole units
     */
    @Property(tries = 60)
    default void answersTheRequestItIsGiven(@ForAll(supplier = AnyRequest.class) VestingRequest request) {
        VestingTimeline.checked(schedule(), request);
    }

    /**
     * The tranches sum to the grant, unless {@link #vestsTheWholeGrant()} says otherwise.
     *
     * @param request any grant of whole units
     */
    @Property(tries = 100)
    default void vestsNeitherMoreNorLessThanTheGrant(@ForAll(supplier = AnyRequest.class) VestingRequest request) {
        VestingTimeline timeline = schedule().resolve(request);
        if (vestsTheWholeGrant()) {
            assertThat(timeline.scheduled()).as("the sum of the tranches").isEqualTo(request.units());
        } else {
            assertThat(timeline.scheduled()).as("the sum of the tranches").isLessThanOrEqualTo(request.units());
        }
    }

    /**
     * Whole units are asked for and whole units vest, unless {@link #splitsUnits()} says otherwise.
     *
     * @param request any grant of whole units
     */
    @Property(tries = 60)
    default void splitsNoUnitUnlessAsked(@ForAll(supplier = AnyRequest.class) VestingRequest request) {
        if (!splitsUnits()) {
            assertThat(schedule().resolve(request).tranches())
                    .allMatch(tranche -> tranche.units().isWhole());
        }
    }

    /**
     * The same request gives the same timeline, whatever was asked before.
     *
     * @param request any grant of whole units
     * @param other asked in between
     */
    @Property(tries = 60)
    default void givesTheSameAnswerAgain(
            @ForAll(supplier = AnyRequest.class) VestingRequest request,
            @ForAll(supplier = AnyRequest.class) VestingRequest other) {
        VestingSchedule schedule = schedule();
        VestingTimeline first = schedule.resolve(request);
        schedule.resolve(other);
        assertThat(schedule.resolve(request)).as("the second answer").isEqualTo(first);
    }

    /**
     * The answer is the same in every locale and time zone of the machine.
     *
     * @param request any grant of whole units
     */
    @Property(tries = 30)
    default void dependsOnNoLocaleAndNoTimeZone(@ForAll(supplier = AnyRequest.class) VestingRequest request) {
        VestingTimeline here = schedule().resolve(request);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Apia" : "America/Adak"));
                assertThat(schedule().resolve(request))
                        .as("the answer elsewhere")
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /**
     * A grant date moves what is dated earlier to the grant date, and changes nothing else.
     *
     * @param request any grant of whole units, made some time after vesting commenced
     */
    @Property(tries = 60)
    default void aGrantDateOnlyDelays(@ForAll(supplier = AnyRequest.Granted.class) VestingRequest request) {
        LocalDate granted = request.grantDate().orElseThrow();
        VestingTimeline plain = schedule().resolve(AnyRequest.withoutGrantDate(request));
        VestingTimeline delayed = schedule().resolve(request);
        assertThat(delayed.vestedBy(granted.minusDays(1)))
                .as("vested before the grant")
                .isEqualTo(Units.ZERO);
        for (int years = 0; years < 8; years++) {
            LocalDate date = granted.plusYears(years);
            assertThat(delayed.vestedBy(date)).as("vested by " + date).isEqualTo(plain.vestedBy(date));
        }
    }

    /** Nothing, one unit and 10¹² units are served; more, or a fraction, is vested in full or refused with its own exception. */
    @Test
    default void servesGrantsOfEverySize() {
        LocalDate start = LocalDate.of(2024, 2, 29);
        for (long units : new long[] {0, 1, 2, 7, 1_000_000_000_000L}) {
            VestingTimeline.checked(schedule(), VestingRequest.of(units, start));
        }
        for (String units : List.of("10/3", "18.9", "9223372036854775808", "1000000000000000000000000")) {
            try {
                VestingTimeline timeline =
                        VestingTimeline.checked(schedule(), VestingRequest.of(Units.parse(units), start));
                if (vestsTheWholeGrant()) {
                    assertThat(timeline.scheduled())
                            .as("the sum of the tranches of " + units + " units")
                            .isEqualTo(Units.parse(units));
                }
            } catch (VestingScheduleException e) {
                assertThat(e).as("the refusal of " + units + " units").hasMessageNotContaining("a schedule must");
            }
        }
    }

    /** Many threads that ask one schedule get the answers that one thread gets. */
    @Test
    default void isSafeForSeveralThreads() {
        VestingSchedule schedule = schedule();
        List<VestingRequest> requests = AnyRequest.some();
        List<VestingTimeline> alone = requests.stream().map(schedule::resolve).toList();
        List<VestingTimeline> together = AskedTogether.answers(schedule, requests);
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).as("the answer among threads").isEqualTo(alone.get(i % alone.size()));
        }
    }
}
