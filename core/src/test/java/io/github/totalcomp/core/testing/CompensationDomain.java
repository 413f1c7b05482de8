package io.github.totalcomp.core.testing;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of money in every scale, start dates with the awkward ones in front, portions, grants and offers. */
public class CompensationDomain extends DomainContextBase {

    @Provide
    public Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("JPY", "USD", "BHD").map(Amounts::currency);
    }

    @Provide
    public Arbitrary<MonetaryAmount> amounts() {
        return currencies().flatMap(CompensationDomain::amountsIn);
    }

    static Arbitrary<MonetaryAmount> amountsIn(CurrencyUnit currency) {
        return Arbitraries.longs()
                .between(0, 100_000_000_000L)
                .edgeCases(cases -> cases.add(0L, 1L, 99L, 100_000_000_000L))
                .map(minor -> Amounts.ofMinor(minor, currency));
    }

    @Provide
    public Arbitrary<LocalDate> startDates() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.of(2024, 2, 29),
                                LocalDate.of(2023, 1, 31),
                                LocalDate.of(2023, 12, 31),
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2023, 2, 28))),
                Tuple.of(
                        3,
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(2000, 1, 1).toEpochDay(),
                                        LocalDate.of(2040, 12, 31).toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    @Provide
    public Arbitrary<Units> units() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1_000_000_000L).map(Units::of),
                Arbitraries.longs().between(0, 1_000_000L).map(tenths -> Units.of(Rational.of(tenths, 7))));
    }

    @Provide
    public Arbitrary<VestingSchedule> schedules() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 100)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(30),
                        Arbitraries.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1)))
                .as((weights, every) -> {
                    int sum = weights.stream().mapToInt(Integer::intValue).sum();
                    List<Portion> portions = new ArrayList<>();
                    weights.forEach(weight -> portions.add(Portion.of(weight, sum)));
                    return (VestingSchedule) new WeightedSchedule(portions, every);
                })
                .withoutEdgeCases();
    }

    private Arbitrary<Component> grants(CurrencyUnit currency) {
        return Combinators.combine(schedules(), units(), amountsIn(currency), Arbitraries.of(true, false))
                .as((schedule, units, value, byUnits) ->
                        byUnits ? EquityGrant.ofUnits(units, schedule) : EquityGrant.ofValue(value, schedule));
    }

    @Provide
    public Arbitrary<Offer> offers() {
        return Combinators.combine(currencies(), startDates())
                .as(this::offersOf)
                .flatMap(offers -> offers)
                .withoutEdgeCases();
    }

    private Arbitrary<Offer> offersOf(CurrencyUnit currency, LocalDate start) {
        Arbitrary<MonetaryAmount> money = amountsIn(currency);
        Arbitrary<Component> base = Combinators.combine(
                        money, money, Arbitraries.integers().between(1, 3_000))
                .as((annual, later, days) -> BaseSalary.ofAnnual(annual).withChange(start.plusDays(days), later));
        Arbitrary<Component> signOn = Combinators.combine(
                        money,
                        money,
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(2, 6))
                .as((first, second, instalments, year) -> SignOn.of(
                        List.of(SignOnPayout.lump(1, first), SignOnPayout.inInstalments(year, second, instalments))));
        return Combinators.combine(base, signOn, grants(currency), money, money)
                .as((salary, payouts, grant, bonus, perk) -> Offer.builder()
                        .employer("Employer")
                        .startDate(start)
                        .add(salary)
                        .add(payouts)
                        .add(grant)
                        .add(PerformanceBonus.ofAnnual(bonus))
                        .add(Benefit.ofAnnualValue("Perk", perk))
                        .add(OneTimePayment.ofYear("Relocation", bonus, 3)
                                .paidOn(start.plusDays(Amounts.minorUnits(bonus) % 3_000 - 400)))
                        .build());
    }

    @Provide
    public Arbitrary<Assumptions> assumptions() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 100_000_000L),
                        Arbitraries.integers().between(-50, 100),
                        Arbitraries.of(GrowthTiming.class))
                .as((price, percent, timing) -> Assumptions.price(Prices.growth(
                        Amounts.usd(BigDecimal.valueOf(price, 4)), BigDecimal.valueOf(percent, 2), timing)))
                .withoutEdgeCases();
    }

    /** Allocates by whole units rounded down cumulatively, or exactly where fractions are asked for. */
    private record WeightedSchedule(List<Portion> portions, Period every) implements VestingSchedule {
        @Override
        public VestingTimeline resolve(VestingRequest request) {
            List<Tranche> tranches = new ArrayList<>();
            boolean exact = request.fractional() || !request.units().isWhole();
            Units before = Units.ZERO;
            int k = 0;
            for (Portion running : Portion.cumulative(portions)) {
                Units due = request.units().times(running);
                Units vested = exact ? due : Units.of(Rational.of(due.wholeUnits(), BigInteger.ONE));
                tranches.add(Tranche.of(request.commencement().plus(every.multipliedBy(++k)), vested.minus(before)));
                before = vested;
            }
            return VestingTimeline.of(request, tranches);
        }
    }
}
