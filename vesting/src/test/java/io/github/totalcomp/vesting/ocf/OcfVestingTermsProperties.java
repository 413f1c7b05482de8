package io.github.totalcomp.vesting.ocf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.testing.VestingDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws over random graphs: a seed makes the graph, so a failure repeats. */
@Domain(VestingDomain.class)
@Domain(DomainContext.Global.class)
class OcfVestingTermsProperties {

    /** Any graph: each condition follows an earlier one, some follow two, and all paths stay within the grant. */
    private static List<OcfCondition> graph(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(9);
        List<List<String>> next = new ArrayList<>();
        int[] parents = new int[size];
        for (int i = 0; i < size; i++) {
            next.add(new ArrayList<>());
            parents[i] = i == 0 ? 0 : random.nextInt(i);
            if (i > 0) {
                next.get(parents[i]).add("c" + i);
                int other = random.nextInt(i);
                if (other != parents[i] && random.nextInt(4) == 0) {
                    next.get(other).add("c" + i);
                }
            }
        }
        List<OcfCondition> conditions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            conditions.add(condition(random, i, parents[i], size, next.get(i)));
        }
        return conditions;
    }

    private static OcfCondition condition(Random random, int i, int parent, int size, List<String> next) {
        OcfTrigger trigger = i == 0 ? OcfTrigger.START : trigger(random, random.nextBoolean() ? "c" + parent : "c0");
        int occurrences = trigger instanceof OcfTrigger.Relative relative
                ? relative.period().occurrences()
                : 1;
        OcfAmount amount = switch (random.nextInt(4)) {
            case 0 -> OcfAmount.NOTHING;
            case 1 -> new OcfAmount.OfRemainder(Portion.of(1, 1 + random.nextInt(3)));
            default -> new OcfAmount.OfGrant(Portion.of(1, (long) size * occurrences));
        };
        // A share of the grant may follow a share of the remainder, so only conditions without followers take
        // remainders.
        boolean last = next.isEmpty();
        return OcfCondition.of(
                "c" + i,
                trigger,
                amount instanceof OcfAmount.OfRemainder && !last ? OcfAmount.NOTHING : amount,
                next.toArray(String[]::new));
    }

    private static OcfTrigger trigger(Random random, String anchor) {
        return switch (random.nextInt(4)) {
            case 0 -> OcfTrigger.EVENT;
            case 1 -> new OcfTrigger.Absolute(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000)));
            default -> new OcfTrigger.Relative(anchor, period(random));
        };
    }

    private static OcfPeriod period(Random random) {
        int occurrences = 1 + random.nextInt(24);
        OcfPeriod period = random.nextBoolean()
                ? OcfPeriod.ofMonths(random.nextInt(4), occurrences)
                        .withDayOfMonth(
                                random.nextBoolean() ? DayOfMonth.OF_START : DayOfMonth.of(1 + random.nextInt(31)))
                : OcfPeriod.ofDays(random.nextInt(100), occurrences);
        return period.withCliffInstallment(random.nextInt(occurrences + 1));
    }

    private static VestingRequest request(OcfVestingTerms terms, Units units, LocalDate start, long seed) {
        Random random = new Random(seed + 1);
        VestingRequest.Builder request = VestingRequest.builder().units(units).commencement(start);
        for (OcfCondition condition : terms.conditions()) {
            if (condition.trigger().equals(OcfTrigger.EVENT) && random.nextInt(3) > 0) {
                request.addEvents(VestingEvent.of(condition.id(), start.plusDays(random.nextInt(2_000))));
            }
        }
        return request.build();
    }

    private static OcfVestingTerms terms(long seed, AllocationType allocation) {
        return OcfVestingTerms.of("terms", allocation, graph(seed).toArray(OcfCondition[]::new));
    }

    @Property(tries = 400)
    void everyPathIsInOrderAndWithinTheGrant(
            @ForAll long seed, @ForAll AllocationType allocation, @ForAll Units units, @ForAll LocalDate start) {
        OcfVestingTerms terms = terms(seed, allocation);
        VestingTimeline timeline = terms.resolve(request(terms, units, start, seed));
        assertThat(timeline.scheduled()).isLessThanOrEqualTo(units);
        for (int i = 1; i < timeline.size(); i++) {
            assertThat(timeline.date(i)).isAfter(timeline.date(i - 1));
        }
        if (allocation.isWhole() && units.isWhole()) {
            assertThat(timeline.tranches()).allMatch(tranche -> tranche.units().isWhole());
        }
    }

    @Property(tries = 300)
    void aPathThatAccruesAllVestsExactlyTheGrant(
            @ForAll long seed, @ForAll AllocationType allocation, @ForAll Units units, @ForAll LocalDate start) {
        OcfVestingTerms exact = terms(seed, AllocationType.FRACTIONAL);
        VestingRequest request = request(exact, units, start, seed);
        Assume.that(exact.resolve(request).unscheduled().isZero());
        assertThat(terms(seed, allocation).resolve(request).scheduled()).isEqualTo(units);
    }

    @Property(tries = 300)
    void chainsWhosePortionsSumToOneVestTheWholeGrant(
            @ForAll List<Portion> portions,
            @ForAll AllocationType allocation,
            @ForAll Units units,
            @ForAll LocalDate start) {
        List<OcfCondition> conditions = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            conditions.add(OcfCondition.of(
                    "c" + i,
                    i == 0
                            ? OcfTrigger.START
                            : new OcfTrigger.Relative("c" + (i - 1), OcfPeriod.ofMonths(1 + i % 5, 1)),
                    new OcfAmount.OfGrant(portions.get(i)),
                    i + 1 < portions.size() ? new String[] {"c" + (i + 1)} : new String[0]));
        }
        OcfVestingTerms terms = OcfVestingTerms.of("chain", allocation, conditions.toArray(OcfCondition[]::new));
        assertThat(terms.resolve(VestingRequest.of(units, start)).scheduled()).isEqualTo(units);
    }

    @Property(tries = 300)
    void cumulativeTypesStayWithinOneUnitOfExactOnEveryDate(
            @ForAll long seed, @ForAll AllocationType allocation, @ForAll LocalDate start, @ForAll Units any) {
        Assume.that(allocation.isCumulative() && any.isWhole());
        OcfVestingTerms exact = terms(seed, AllocationType.FRACTIONAL);
        VestingRequest request = request(exact, any, start, seed);
        VestingTimeline rounded = terms(seed, allocation).resolve(request);
        VestingTimeline unrounded = exact.resolve(request);
        for (int i = 0; i < unrounded.size(); i++) {
            Rational gap = unrounded
                    .vestedBy(unrounded.date(i))
                    .value()
                    .minus(rounded.vestedBy(unrounded.date(i)).value());
            assertThat(gap.signum() < 0 ? gap.negated() : gap).isLessThan(Rational.ONE);
        }
    }

    @Property(tries = 100)
    void theSameRequestGivesTheSameTimelineInEveryLocaleAndTimeZone(
            @ForAll long seed, @ForAll AllocationType allocation, @ForAll Units units, @ForAll LocalDate start) {
        OcfVestingTerms terms = terms(seed, allocation);
        VestingRequest request = request(terms, units, start, seed);
        VestingTimeline here = terms.resolve(request);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(terms(seed, allocation).resolve(request)).isEqualTo(here).hasToString(here.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
