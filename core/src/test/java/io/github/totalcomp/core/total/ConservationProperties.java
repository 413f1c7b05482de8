package io.github.totalcomp.core.total;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.testing.CompensationDomain;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The conservation laws: nothing is lost and nothing invented, in every currency scale. */
@Domain(CompensationDomain.class)
@Domain(DomainContext.Global.class)
class ConservationProperties {

    private static Assumptions priced(Offer offer) {
        CurrencyUnit currency =
                ((BaseSalary) offer.components().get(0)).annual().getCurrency();
        return Assumptions.flatPrice(Amounts.of(new BigDecimal("123.4567"), currency));
    }

    private static BigDecimal sum(Collection<Payment> payments) {
        return payments.stream()
                .map(payment -> Amounts.number(payment.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 300)
    void componentsSumToTheYearAndYearsWithTheRestToTheWhole(
            @ForAll Offer offer, @ForAll @IntRange(min = 1, max = 8) int horizon) {
        Assumptions assumptions = priced(offer);
        TotalCompensation tct = TctAggregator.years(horizon).aggregate(offer, assumptions);
        BigDecimal whole = sum(PaymentStream.of(offer, PaymentContext.of(offer.years(), horizon, assumptions))
                .payments());
        BigDecimal counted = Amounts.number(tct.afterHorizon());
        for (YearTotal year : tct.years()) {
            BigDecimal cells = BigDecimal.ZERO;
            for (Cell cell : year.cells()) {
                assertThat(sum(cell.payments())).isEqualByComparingTo(Amounts.number(cell.amount()));
                cells = cells.add(Amounts.number(cell.amount()));
            }
            assertThat(cells).isEqualByComparingTo(Amounts.number(year.total()));
            counted = counted.add(cells);
        }
        assertThat(counted).isEqualByComparingTo(whole);
    }

    @Property(tries = 200)
    void aLongerHorizonNeverChangesAnEarlierYear(@ForAll Offer offer) {
        TotalCompensation brief = TctAggregator.years(2).aggregate(offer, priced(offer));
        TotalCompensation lengthy = TctAggregator.years(7).aggregate(offer, priced(offer));
        assertThat(lengthy.years().subList(0, 2)).isEqualTo(brief.years());
    }

    @Property(tries = 200)
    void signOnPaysExactlyWhatItPromises(@ForAll Offer offer) {
        SignOn signOn = (SignOn) offer.components(ComponentKind.SIGN_ON).get(0);
        BigDecimal promised = signOn.payouts().stream()
                .map(payout -> Amounts.number(payout.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Payment> payments = signOn.payments(PaymentContext.of(offer.years(), 1, Assumptions.none()));
        assertThat(sum(payments)).isEqualByComparingTo(promised);
        assertThat(payments)
                .allSatisfy(payment ->
                        assertThat(offer.years().yearOfAccrual(payment.date())).isEqualTo(payment.year()));
    }

    @Property(tries = 300)
    void cuttingAnAccrualNeverChangesAYear(
            @ForAll MonetaryAmount annual,
            @ForAll LocalDate start,
            @ForAll @Size(max = 40) List<@IntRange(max = 1_500) Integer> cutDays) {
        CompensationYears years = CompensationYears.from(start);
        List<LocalDate> cuts = new ArrayList<>();
        cutDays.forEach(days -> cuts.add(start.plusDays(days)));
        List<Payment> payments = BaseSalary.ofAnnual(annual)
                .payments(PaymentContext.of(years, 4, Assumptions.none()).withAccrualCuts(cuts));
        for (int year = 1; year <= 4; year++) {
            int number = year;
            assertThat(sum(payments.stream()
                            .filter(payment -> payment.year() == number)
                            .toList()))
                    .isEqualByComparingTo(Amounts.number(annual));
        }
    }

    @Property(tries = 300)
    void tranchesSumToTheGrant(@ForAll Units units, @ForAll VestingSchedule schedule, @ForAll LocalDate start) {
        Units vested = EquityGrant.ofUnits(units, schedule).timeline(start).tranches().stream()
                .map(tranche -> tranche.units())
                .reduce(Units.ZERO, Units::plus);
        assertThat(vested).isEqualTo(units);
    }

    @Property(tries = 300)
    void aValueGrantAtAFlatPricePaysExactlyItsValue(
            @ForAll MonetaryAmount value, @ForAll VestingSchedule schedule, @ForAll LocalDate start) {
        PriceAssumption flat =
                Prices.flat(Amounts.of("7.77", value.getCurrency().getCurrencyCode()));
        List<Payment> payments = EquityGrant.ofValue(value, schedule)
                .payments(PaymentContext.of(CompensationYears.from(start), 1, Assumptions.price(flat)));
        assertThat(sum(payments)).isEqualByComparingTo(Amounts.number(value));
    }

    @Property(tries = 100)
    void anyGrowthGivesPayableAmounts(
            @ForAll Units units,
            @ForAll VestingSchedule schedule,
            @ForAll LocalDate start,
            @ForAll Assumptions assumptions) {
        List<Payment> payments = EquityGrant.ofUnits(units, schedule)
                .payments(PaymentContext.of(CompensationYears.from(start), 1, assumptions));
        assertThat(payments)
                .allSatisfy(payment ->
                        assertThat(Amounts.number(payment.amount()).scale()).isLessThanOrEqualTo(2));
    }
}
