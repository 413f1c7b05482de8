package io.github.totalcomp.core;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.equity.MeanClose;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.leave.VestBridge;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.simulation.PriceModel;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules of several packages that no other test breaks. */
class RulesStatedTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final VestingSchedule AFTER_A_YEAR = request -> VestingTimeline.of(
            request, List.of(Tranche.of(request.commencement().plusYears(1), request.units())));
    private static final VestingSchedule ON_A_DAY_OF_THE_UNITS = request -> VestingTimeline.of(
            request,
            List.of(Tranche.of(request.commencement().plusDays(request.units().toLong()), request.units())));

    private static Offer offer(Component component) {
        return Offer.builder()
                .employer("E")
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(100_000)))
                .add(component)
                .build();
    }

    private static Offer repriced(VestingSchedule schedule) {
        return offer(RepricedGrants.of(usd(100_000), 2, schedule));
    }

    private static Simulation simulation(VestingSchedule schedule, PriceModel model) {
        return Simulation.of(repriced(schedule), Assumptions.flatPrice(usd(100)), model)
                .withPaths(3);
    }

    private static DynamicTest says(String message, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatThrownBy(call)
                        .isInstanceOf(DefinitionException.class)
                        .hasMessage(message));
    }

    @TestFactory
    Stream<DynamicTest> numbersSayWhichRuleIsBroken() {
        return Stream.of(
                says(
                        "a fraction must have at most 4000 binary digits on each side of its line, but was one of 4001;"
                                + " use fractions with denominators of sensible size",
                        () -> Rational.of(BigInteger.ONE.shiftLeft(4_000), BigInteger.valueOf(3))),
                says(
                        "a fraction is written with at most 10000 digits, but was 10001; state fewer",
                        () -> Rational.of(1, 3).toBigDecimal(new java.math.MathContext(10_001))),
                says(
                        "portions of a whole may number at most 100000, but was 100001 of them; state fewer",
                        () -> Portion.cumulative(Collections.nCopies(100_001, Portion.NONE))),
                says(
                        "an amount is shown with 0 to 200 decimals, but was 201; state such a number",
                        () -> AmountText.number(usd(1), 201)),
                says(
                        "closing prices may number at most 100000, but was 100001 of them; state fewer",
                        () -> MeanClose.of(Collections.nCopies(100_001, usd(1)))),
                says("a mean close needs a close, but was []; add a closing price", () -> MeanClose.of(List.of())));
    }

    @TestFactory
    Stream<DynamicTest> payAndItsDatesSayWhichRuleIsBroken() {
        return Stream.of(
                says(
                        "a payment of bonus must belong to a year from 1, but was 0; count years from 1",
                        () -> Payment.builder()
                                .component("bonus")
                                .kind(ComponentKind.PERFORMANCE_BONUS)
                                .year(0)
                                .date(START)
                                .amount(usd(1))
                                .basis(new io.github.totalcomp.core.payment.PaymentBasis.Stated("x"))
                                .build()),
                says(
                        "a change of pay must not be below -1, but was -1.5; state a cut of five percent as -0.05",
                        () -> BaseSalary.ofAnnual(usd(1))
                                .withRatings(Map.of(START.plusYears(1), "C"), Map.of("C", new BigDecimal("-1.5")))),
                says(
                        "pay periods are listed for at most 400 years, but was 2026-03-02 to 2427-03-02; state a shorter"
                                + " span",
                        () -> PayCalendar.monthly().periods(START, START.plusYears(401))),
                says(
                        "the payments of an offer must fall within 1000 years to be shown year by year, but was 2026-03-02"
                                + " to 4026-03-02; correct the date of a payment",
                        () -> TctAggregator.years(1)
                                .aggregate(
                                        offer(OneTimePayment.of("late", usd(1)).paidOn(START.plusYears(2_000))),
                                        Assumptions.none())
                                .by(PeriodView.calendarYears().paid())),
                says(
                        "a component must add zero or more to a year from 1, but was -1 to year 1; correct addYears of the"
                                + " component",
                        () -> TctAggregator.years(1)
                                .aggregate(offer(new Taking("taking")), Assumptions.none())
                                .total()));
    }

    /** Adds less than nothing. */
    private record Taking(String name) implements Component {

        @Override
        public ComponentKind kind() {
            return ComponentKind.BENEFIT;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of();
        }

        @Override
        public void addYears(PaymentContext context, YearSink sums) {
            sums.addMinorUnits(1, usd(1).getCurrency(), -1);
        }
    }

    @TestFactory
    Stream<DynamicTest> equitySaysWhichRuleIsBroken() {
        return Stream.of(
                says(
                        "a bridge to the first vest needs equity that vests, but was E; add a grant",
                        () -> VestBridge.of(offer(OneTimePayment.of("x", usd(1))), Assumptions.none())),
                says(
                        "a line must be one of [Base salary, x], but was \"y\"; use one of these names",
                        () -> Leaving.of(offer(OneTimePayment.of("x", usd(1))), Assumptions.none())
                                .on(START.plusYears(1))
                                .line("y")),
                says(
                        "a timeline may have 100000 tranches, but was 100001; vest less often, or put several tranches into"
                                + " one",
                        () -> VestingTimeline.of(
                                VestingRequest.of(0, START),
                                IntStream.rangeClosed(0, 100_000)
                                        .mapToObj(day -> Tranche.of(START.plusDays(day), Units.ZERO))
                                        .toList())),
                says(
                        "a re-priced grant must have an assumed share price to become units, but was RSU, re-priced yearly"
                                + " granted on 2026-03-02; pass a price with the assumptions, such as"
                                + " Assumptions.flatPrice",
                        () -> RepricedGrants.of(usd(100_000), 2, AFTER_A_YEAR)
                                .unitsOfYear(
                                        1,
                                        PaymentContext.of(repriced(AFTER_A_YEAR).years(), 1, Assumptions.none()))),
                says(
                        "a re-priced grant must become at most 10^15 units, but was 1.0E203; use a price model that never"
                                + " comes near zero",
                        () -> simulation(AFTER_A_YEAR, times -> (random, growth) -> Arrays.fill(growth, 1e-200))
                                .run()),
                says(
                        "a re-priced grant must vest on the same dates whatever its size, but was 2028-11-26 for 1000 units;"
                                + " use a schedule whose dates do not depend on the units",
                        () -> simulation(ON_A_DAY_OF_THE_UNITS, PriceModels.geometricBrownianMotion(0, 0.5))
                                .run()));
    }
}
