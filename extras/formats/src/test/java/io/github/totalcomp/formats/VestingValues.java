package io.github.totalcomp.formats;

import static io.github.totalcomp.formats.BasicValues.counts;
import static io.github.totalcomp.formats.BasicValues.dates;
import static io.github.totalcomp.formats.BasicValues.days;
import static io.github.totalcomp.formats.BasicValues.different;
import static io.github.totalcomp.formats.BasicValues.labels;
import static io.github.totalcomp.formats.BasicValues.maybe;
import static io.github.totalcomp.formats.BasicValues.portions;
import static io.github.totalcomp.formats.BasicValues.texts;
import static io.github.totalcomp.formats.BasicValues.units;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.ocf.OcfLedger;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.VestingStep;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Schedules, timelines and terms of the Open Cap Format, at random. */
final class VestingValues {

    private VestingValues() {}

    static Arbitrary<Period> periods() {
        return Combinators.combine(counts(0, 3), counts(0, 11), counts(0, 27)).as(Period::of);
    }

    static Arbitrary<VestingStep> steps() {
        return Combinators.combine(
                        periods(), portions().filter(each -> each.value().signum() > 0))
                .as(VestingStep::of);
    }

    static Arbitrary<PortionSchedule> portionSchedules() {
        Arbitrary<PortionSchedule> even = Combinators.combine(counts(1, 4), Arbitraries.of(VestingFrequency.class))
                .as(VestingSchedules::even);
        Arbitrary<PortionSchedule> stepped = Combinators.combine(
                        counts(1, 12), counts(2, 9), counts(1, 6), counts(1, 8))
                .as((cliff, parts, every, times) -> VestingSchedules.builder()
                        .cliff(Period.ofMonths(cliff), Portion.of(1, parts))
                        .thenEvery(Period.ofMonths(every), times)
                        .build());
        Arbitrary<PortionSchedule> shapes = Arbitraries.oneOf(even, stepped);
        return Combinators.combine(
                        shapes,
                        Arbitraries.of(AllocationType.class),
                        Arbitraries.of(true, false),
                        maybe(counts(1, 31)),
                        maybe(labels()))
                .as((shape, allocation, held, day, name) -> {
                    PortionSchedule schedule = shape.withAllocation(allocation);
                    schedule = held ? schedule.withCliff(Period.ofMonths(1)) : schedule;
                    schedule = day.map(DayOfMonth::of)
                            .map(schedule::withDayOfMonth)
                            .orElse(schedule);
                    return name.map(schedule::withName).orElse(schedule);
                });
    }

    static Arbitrary<VestingSchedule> schedules() {
        return Arbitraries.oneOf(
                Arbitraries.of(VestingSchedules.amazon(), VestingSchedules.amazonSemiannual()), portionSchedules());
    }

    static Arbitrary<VestingEvent> events() {
        return Combinators.combine(labels(), dates()).as(VestingEvent::of);
    }

    static Arbitrary<VestingRequest> requests() {
        return Combinators.combine(
                        units(), days(), maybe(days()), events().list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((units, commencement, granted, events, fractional) -> {
                    VestingRequest.Builder request = VestingRequest.builder()
                            .units(units)
                            .commencement(commencement)
                            .addAllEvents(events)
                            .fractional(fractional);
                    granted.ifPresent(request::grantDate);
                    return request.build();
                });
    }

    static Arbitrary<VestingTimeline> timelines() {
        return Combinators.combine(portionSchedules(), requests()).as(PortionSchedule::resolve);
    }

    static Arbitrary<Tranche> tranches() {
        return Combinators.combine(dates(), units()).as(Tranche::of);
    }

    static Arbitrary<OcfPeriod> ocfPeriods() {
        Arbitrary<OcfPeriod> plain = Combinators.combine(counts(0, 12), counts(1, 48), maybe(counts(1, 31)))
                .as((length, times, day) -> day.map(
                                each -> OcfPeriod.ofMonths(length, times).withDayOfMonth(DayOfMonth.of(each)))
                        .orElseGet(() -> OcfPeriod.ofDays(length, times)));
        return plain.flatMap(period -> counts(0, period.occurrences()).map(period::withCliffInstallment));
    }

    static Arbitrary<OcfTrigger> triggers() {
        return Arbitraries.oneOf(
                Arbitraries.of(OcfTrigger.START, OcfTrigger.EVENT),
                dates().map(OcfTrigger.Absolute::new),
                Combinators.combine(labels(), ocfPeriods()).as(OcfTrigger.Relative::new));
    }

    /** Units that a decimal of the standard holds. */
    private static Arbitrary<Units> ocfUnits() {
        return Combinators.combine(Arbitraries.longs().between(1, 100_000_000_000L), counts(0, 10))
                .as((digits, scale) -> Units.of(BigDecimal.valueOf(digits, scale)));
    }

    static Arbitrary<OcfAmount> ocfAmounts() {
        return Arbitraries.oneOf(
                portions().map(OcfAmount.OfGrant::new),
                portions().map(OcfAmount.OfRemainder::new),
                ocfUnits().map(OcfAmount.Fixed::new));
    }

    static Arbitrary<OcfCondition> conditions() {
        return Combinators.combine(
                        labels(), maybe(texts()), triggers(), ocfAmounts(), different(labels(), 0, 2, id -> id))
                .as(VestingValues::condition);
    }

    private static OcfCondition condition(
            String id, Optional<String> description, OcfTrigger trigger, OcfAmount amount, List<String> next) {
        OcfCondition.Builder condition =
                OcfCondition.builder().id(id).trigger(trigger).amount(amount).addAllNext(next);
        description.ifPresent(condition::description);
        return condition.build();
    }

    /** A chain of conditions: the start, then one after another by time or event. */
    static Arbitrary<OcfVestingTerms> ocfTerms() {
        return Combinators.combine(
                        labels(),
                        texts(),
                        texts(),
                        Arbitraries.of(AllocationType.class),
                        different(labels(), 1, 4, id -> id),
                        Combinators.combine(
                                        maybe(texts()),
                                        ocfPeriods().list().ofSize(4),
                                        Arbitraries.of(true, false).list().ofSize(4))
                                .as(Links::new))
                .as((id, name, description, allocation, ids, links) -> OcfVestingTerms.builder()
                        .id(id)
                        .name(name)
                        .description(description)
                        .allocation(allocation)
                        .addAllConditions(chain(ids, links))
                        .build());
    }

    private record Links(Optional<String> description, List<OcfPeriod> periods, List<Boolean> timed) {}

    private static List<OcfCondition> chain(List<String> ids, Links links) {
        List<OcfCondition> chain = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            OcfTrigger later = links.timed().get(i)
                    ? new OcfTrigger.Relative(ids.get(0), links.periods().get(i))
                    : OcfTrigger.EVENT;
            OcfAmount share = new OcfAmount.OfGrant(Portion.of(1, 500));
            chain.add(condition(
                    ids.get(i),
                    links.description(),
                    i == 0 ? OcfTrigger.START : later,
                    i == 0 ? OcfAmount.NOTHING : share,
                    i + 1 < ids.size() ? List.of(ids.get(i + 1)) : List.of()));
        }
        return chain;
    }

    static Arbitrary<OcfIssuance> issuances() {
        Arbitrary<Tranche> vestings = Combinators.combine(dates(), ocfUnits()).as(Tranche::of);
        return Combinators.combine(
                        labels(),
                        labels(),
                        dates(),
                        ocfUnits(),
                        maybe(labels()),
                        vestings.list().ofMaxSize(2))
                .as((id, security, date, quantity, terms, explicit) -> {
                    OcfIssuance.Builder issuance = OcfIssuance.builder()
                            .id(id)
                            .securityId(security)
                            .date(date)
                            .quantity(quantity);
                    terms.ifPresent(issuance::vestingTermsId);
                    return terms.isPresent()
                            ? issuance.build()
                            : issuance.addAllVestings(explicit).build();
                });
    }

    static Arbitrary<OcfTransaction> transactions() {
        return Arbitraries.oneOf(
                Combinators.combine(labels(), labels(), labels(), dates()).as(OcfTransaction.VestingStart::new),
                Combinators.combine(labels(), labels(), labels(), dates()).as(OcfTransaction.EventOccurred::new));
    }

    static Arbitrary<OcfLedger> ledgers() {
        return Combinators.combine(
                        issuances().list().ofMaxSize(2), transactions().list().ofMaxSize(2))
                .as(OcfLedger::new);
    }
}
