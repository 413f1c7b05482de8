package io.github.totalcomp.core.total;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.testing.CompensationDomain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Views re-cut the same payments; expected is never more than promised; leaving agrees with aggregation. */
@Domain(CompensationDomain.class)
@Domain(DomainContext.Global.class)
class ViewProperties {

    @Provide
    Arbitrary<PayCalendar> payCalendars() {
        LocalDate friday = LocalDate.of(2026, 1, 2);
        return Arbitraries.of(
                PayCalendar.monthly(),
                PayCalendar.semiMonthly().withDaysInArrears(5),
                PayCalendar.biweekly(friday),
                PayCalendar.weekly(friday).withDaysInArrears(10));
    }

    @Provide
    Arbitrary<PeriodView> views() {
        return Arbitraries.of(Month.class)
                .map(PeriodView::fiscalYears)
                .flatMap(fiscal -> Arbitraries.of(
                        fiscal,
                        fiscal.paid(),
                        PeriodView.compensationYears(),
                        PeriodView.compensationYears().paid()));
    }

    private static TotalCompensation totals(Offer offer, PayCalendar calendar, int horizon) {
        List<Component> components = new ArrayList<>(offer.components());
        BaseSalary salary = (BaseSalary) components.get(0);
        components.set(0, salary.withPayCalendar(calendar));
        CurrencyUnit currency = salary.annual().getCurrency();
        Assumptions assumptions = Assumptions.flatPrice(Amounts.of(new BigDecimal("77.7"), currency))
                .withRetention(RetentionCurve.hazard(new BigDecimal("0.15")));
        return TctAggregator.years(horizon).aggregate(offer.withComponents(components), assumptions);
    }

    @Property(tries = 150)
    void everyViewSumsToTheSameTotal(
            @ForAll Offer offer,
            @ForAll("payCalendars") PayCalendar calendar,
            @ForAll("views") PeriodView view,
            @ForAll @IntRange(min = 1, max = 5) int horizon) {
        TotalCompensation tct = totals(offer, calendar, horizon);
        PeriodTotals cut = tct.by(view);
        assertThat(Amounts.normalized(cut.total().add(cut.accruedUnpaidAtEnd())))
                .isEqualTo(tct.total());
        for (PeriodTotal period : cut.periods()) {
            assertThat(period.accruedUnpaidAtEnd().isNegative()).isFalse();
        }
    }

    @Property(tries = 60)
    void everyViewSumsToTheSameTotalInAReportingCurrencyToo(
            @ForAll Offer offer, @ForAll("payCalendars") PayCalendar calendar, @ForAll("views") PeriodView view) {
        TotalCompensation plain = totals(offer, calendar, 3);
        Assumptions reporting = plain.assumptions()
                .reportingIn(
                        Amounts.currency("EUR"),
                        ExchangeRates.fixed(plain.currency(), Amounts.currency("EUR"), new BigDecimal("0.9137")));
        TotalCompensation tct = TctAggregator.years(3).aggregate(plain.offer(), reporting);
        PeriodTotals cut = tct.by(view);
        assertThat(Amounts.normalized(cut.total().add(cut.accruedUnpaidAtEnd())))
                .isEqualTo(tct.total());
        assertThat(tct.by(view, Measure.EXPECTED).total().isLessThanOrEqualTo(cut.total()))
                .isTrue();
    }

    @Property(tries = 60)
    void expectedIsNeverMoreThanPromised(
            @ForAll Offer offer, @ForAll("payCalendars") PayCalendar calendar, @ForAll("views") PeriodView view) {
        TotalCompensation tct = totals(offer, calendar, 3);
        PeriodTotals promised = tct.by(view);
        PeriodTotals expected = tct.by(view, Measure.EXPECTED);
        for (int i = 0; i < promised.periods().size(); i++) {
            PeriodTotal more = promised.periods().get(i);
            PeriodTotal less = expected.periods().get(i);
            for (int c = 0; c < more.amounts().size(); c++) {
                assertThat(less.amounts()
                                .get(c)
                                .isLessThanOrEqualTo(more.amounts().get(c)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 150)
    void leavingOnTheFinalAnniversaryKeepsExactlyWhatAggregationSays(
            @ForAll Offer offer,
            @ForAll("payCalendars") PayCalendar calendar,
            @ForAll @IntRange(min = 1, max = 5) int horizon) {
        TotalCompensation tct = totals(offer, calendar, horizon);
        assertThat(Leaving.of(tct.offer(), tct.assumptions())
                        .on(offer.years().anniversary(horizon))
                        .kept())
                .isEqualTo(tct.total());
    }

    @Property(tries = 60)
    void stayingLongerNeverKeepsLessBeforeRepayment(
            @ForAll Offer offer,
            @ForAll("payCalendars") PayCalendar calendar,
            @ForAll @IntRange(max = 1_500) int days,
            @ForAll @IntRange(max = 400) int more) {
        TotalCompensation tct = totals(offer, calendar, 1);
        Leaving leaving = Leaving.of(tct.offer(), tct.assumptions());
        LocalDate date = offer.startDate().plusDays(days);
        assertThat(leaving.on(date)
                        .kept()
                        .isLessThanOrEqualTo(leaving.on(date.plusDays(more)).kept()))
                .isTrue();
    }
}
