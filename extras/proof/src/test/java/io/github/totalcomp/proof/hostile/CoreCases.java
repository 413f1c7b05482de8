package io.github.totalcomp.proof.hostile;

import static io.github.totalcomp.core.money.Amounts.usd;
import static io.github.totalcomp.proof.hostile.Hostile.BILLION;
import static io.github.totalcomp.proof.hostile.Hostile.HUGE_EXPONENT;
import static io.github.totalcomp.proof.hostile.Hostile.TEN_MILLION_DIGITS;
import static io.github.totalcomp.proof.hostile.Hostile.TINY;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.MeanClose;
import io.github.totalcomp.core.equity.PriceWindow;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.MoneyAllocation;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the readers of plain texts and the values of core answer to absurd sizes. */
final class CoreCases {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final VestingSchedule AT_ONCE =
            request -> VestingTimeline.of(request, List.of(Tranche.of(request.commencement(), request.units())));

    private CoreCases() {}

    static List<HostileCase> all() {
        return List.of(
                // numbers as texts
                HostileCase.of("rational 1e999999999", "DefinitionException", () -> Rational.parse("1e999999999")),
                HostileCase.of("rational of 10^7 digits", "DefinitionException", () -> Rational.parse(digits())),
                HostileCase.of(
                        "rational over 10^7 digits", "DefinitionException", () -> Rational.parse("1/" + digits())),
                HostileCase.of("portion of 10^7 digits", "DefinitionException", () -> Portion.parse("0." + digits())),
                HostileCase.of("percent of 10^7 digits", "DefinitionException", () -> Portion.percent(digits())),
                HostileCase.of("portion 1e-999999999", "DefinitionException", () -> Portion.parse("1e-999999999")),
                HostileCase.of("units of 10^7 digits", "DefinitionException", () -> Units.parse(digits())),
                HostileCase.of("units 1e999999999", "DefinitionException", () -> Units.parse("1e999999999")),
                HostileCase.of("percent 1e999999999", "DefinitionException", () -> Portion.percent("1e999999999")),
                HostileCase.of("dollars 1e999999999", "DefinitionException", () -> usd("1e999999999")),
                HostileCase.of("money of 10^7 digits", "DefinitionException", () -> Amounts.parse("USD " + digits())),
                HostileCase.of("money 1e999999999", "DefinitionException", () -> Amounts.parse("USD 1e999999999")),
                HostileCase.of("dollars of 10^7 digits", "DefinitionException", () -> usd(digits())),
                HostileCase.of("dollars of 10^7 decimals", "DefinitionException", () -> usd("1." + digits())),
                HostileCase.of(
                        "a currency of 10^7 letters",
                        "DefinitionException",
                        () -> Amounts.currency("X".repeat(10_000_000))),
                HostileCase.of(
                        "a number of 4 * 10^7 characters",
                        "DefinitionException",
                        () -> Rational.parse("9".repeat(40_000_000))),
                HostileCase.of(
                        "an amount of 4 * 10^7 characters",
                        "DefinitionException",
                        () -> Amounts.parse("9".repeat(40_000_000))),
                // numbers as values
                HostileCase.of("rational of a huge exponent", "DefinitionException", () -> Rational.of(HUGE_EXPONENT)),
                HostileCase.of("rational of a tiny exponent", "DefinitionException", () -> Rational.of(TINY)),
                HostileCase.of(
                        "rational of 10^7 binary digits",
                        "DefinitionException",
                        () -> Rational.of(new BigDecimal(TEN_MILLION_DIGITS))),
                HostileCase.of(
                        "rational of two integers of 10^7 digits",
                        "DefinitionException",
                        () -> Rational.of(
                                TEN_MILLION_DIGITS.add(BigInteger.ONE), TEN_MILLION_DIGITS.subtract(BigInteger.ONE))),
                HostileCase.of("units of a huge exponent", "DefinitionException", () -> Units.of(HUGE_EXPONENT)),
                HostileCase.of("dollars of a huge exponent", "DefinitionException", () -> usd(HUGE_EXPONENT)),
                HostileCase.of("dollars of a tiny exponent", "DefinitionException", () -> usd(TINY)),
                HostileCase.of(
                        "dollars of 10^7 binary digits",
                        "DefinitionException",
                        () -> usd(new BigDecimal(TEN_MILLION_DIGITS))),
                HostileCase.of("a fraction squared 40 times", "DefinitionException", CoreCases::squared),
                HostileCase.of("the sum of 1/1 to 1/10^6", "DefinitionException", CoreCases::harmonic),
                HostileCase.of(
                        "10^9 decimals of a third",
                        "DefinitionException",
                        () -> Rational.of(1, 3).toBigDecimal(BILLION, RoundingMode.HALF_UP)),
                HostileCase.of(
                        "10^9 digits of a third",
                        "DefinitionException",
                        () -> Rational.of(1, 3).toBigDecimal(new MathContext(BILLION))),
                HostileCase.of(
                        "10^9 decimals of an amount", "DefinitionException", () -> AmountText.number(usd(1), BILLION)),
                HostileCase.of(
                        "10^9 portions",
                        "DefinitionException",
                        () -> Portion.cumulative(Collections.nCopies(BILLION, Portion.NONE))),
                HostileCase.of(
                        "10^9 parts of an amount",
                        "DefinitionException",
                        () -> MoneyAllocation.evenly(usd(1), BILLION)),
                HostileCase.of(
                        "10^9 portions of an amount",
                        "DefinitionException",
                        () -> MoneyAllocation.byPortions(usd(1), Collections.nCopies(BILLION, Portion.NONE))),
                HostileCase.of(
                        "the mean of 10^9 closes",
                        "DefinitionException",
                        () -> MeanClose.of(Collections.nCopies(BILLION, usd(1)))),
                // definitions
                HostileCase.of(
                        "a sign-on in 10^9 instalments",
                        "DefinitionException",
                        () -> SignOnPayout.inInstalments(1, usd(1), BILLION)),
                HostileCase.of(
                        "a sign-on of year 10^9", "DefinitionException", () -> SignOnPayout.lump(BILLION, usd(1))),
                HostileCase.of(
                        "a sign-on of 10^9 payouts",
                        "DefinitionException",
                        () -> SignOn.of(Collections.nCopies(BILLION, SignOnPayout.lump(1, usd(1))))),
                HostileCase.of(
                        "a repayment over 10^9 months",
                        "DefinitionException",
                        () -> RepaymentTerms.proRataByMonth(BILLION)),
                HostileCase.of(
                        "10^9 re-priced grants",
                        "DefinitionException",
                        () -> RepricedGrants.of(usd(1), BILLION, AT_ONCE)),
                HostileCase.of(
                        "a one-time payment of year 10^9",
                        "DefinitionException",
                        () -> OneTimePayment.ofYear("x", usd(1), BILLION)),
                HostileCase.of(
                        "a pay calendar 10^9 days in arrears",
                        "DefinitionException",
                        () -> PayCalendar.monthly().withDaysInArrears(BILLION)),
                HostileCase.of(
                        "the pay periods of all time",
                        "DefinitionException",
                        () -> PayCalendar.weekly(START)
                                .periods(LocalDate.MIN.plusYears(1), LocalDate.MAX.minusYears(1))),
                HostileCase.of("a window of 10^9 days", "returned", () -> PriceWindow.trailingDays(BILLION)),
                HostileCase.of(
                        "a timeline of 10^9 tranches",
                        "VestingScheduleException",
                        () -> AT_ONCE_A_BILLION_TIMES.resolve(request())),
                HostileCase.of(
                        "a custom schedule of 10^9 tranches in an offer",
                        "VestingScheduleException",
                        () -> TctAggregator.years(4)
                                .aggregate(
                                        offer(EquityGrant.ofUnits(BILLION, AT_ONCE_A_BILLION_TIMES)),
                                        Assumptions.flatPrice(usd(1)))
                                .total()),
                HostileCase.of("an offer of 10^6 components", "DefinitionException", CoreCases::millionComponents),
                HostileCase.of(
                        "a name of 10^7 characters",
                        "DefinitionException",
                        () -> OneTimePayment.of("x".repeat(10_000_000), usd(1))),
                HostileCase.of("a base that changes 300 times", "returned", CoreCases::manyRaises),
                HostileCase.of("a table of 10^5 prices", "returned", CoreCases::manyPrices),
                // horizons and dates
                HostileCase.of(
                        "a horizon of 10^9 years",
                        "DefinitionException",
                        () -> TctAggregator.years(BILLION)
                                .aggregate(offer(BaseSalary.ofAnnual(usd(1))), Assumptions.none())),
                HostileCase.of(
                        "a payment context of 10^9 years",
                        "DefinitionException",
                        () -> PaymentContext.of(CompensationYears.from(START), BILLION, Assumptions.none())),
                HostileCase.of(
                        "leaving within 10^9 months",
                        "DefinitionException",
                        () -> Leaving.of(offer(BaseSalary.ofAnnual(usd(1))), Assumptions.none())
                                .byMonth(BILLION)),
                HostileCase.of(
                        "leaving on the last date there is",
                        "DefinitionException",
                        () -> Leaving.of(offer(BaseSalary.ofAnnual(usd(1))), Assumptions.none())
                                .on(LocalDate.MAX)),
                HostileCase.of(
                        "a start on the last date there is",
                        "DefinitionException",
                        () -> CompensationYears.from(LocalDate.MAX)),
                HostileCase.of(
                        "calendar years to the last date there is",
                        "DefinitionException",
                        () -> TctAggregator.years(4)
                                .aggregate(
                                        offer(
                                                BaseSalary.ofAnnual(usd(1)),
                                                OneTimePayment.of("x", usd(1)).paidOn(LocalDate.MAX)),
                                        Assumptions.none())
                                .by(PeriodView.calendarYears())
                                .toString()),
                HostileCase.of(
                        "a target of 10^9 years",
                        "DefinitionException",
                        () -> TctTarget.builder()
                                .target(usd(300_000))
                                .base(usd(160_000))
                                .schedule(AT_ONCE)
                                .startDate(START)
                                .horizonYears(BILLION)
                                .build()),
                // assumptions
                HostileCase.of(
                        "a growth rate with a huge exponent",
                        "DefinitionException",
                        () -> Prices.growth(usd(1), HUGE_EXPONENT, GrowthTiming.YEAR_END)),
                HostileCase.of(
                        "a growth rate with a tiny exponent",
                        "DefinitionException",
                        () -> Prices.growth(usd(1), TINY, GrowthTiming.YEAR_END)),
                HostileCase.of(
                        "a discount rate with a tiny exponent",
                        "DefinitionException",
                        () -> Assumptions.none().withDiscountRate(TINY)),
                HostileCase.of(
                        "a hazard with a tiny exponent", "DefinitionException", () -> RetentionCurve.hazard(TINY)),
                HostileCase.of(
                        "a hazard of 10^6 digits",
                        "DefinitionException",
                        () -> RetentionCurve.hazard(new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 2_000_000))),
                HostileCase.of(
                        "growth for 200 years at the highest rate",
                        "",
                        () -> TctAggregator.years(200)
                                .aggregate(
                                        offer(EquityGrant.ofUnits(Long.MAX_VALUE, AT_ONCE)),
                                        Assumptions.price(
                                                Prices.growth(usd(1), new BigDecimal("100"), GrowthTiming.EXACT_DATE)))
                                .total()),
                // simulation
                HostileCase.of(
                        "a simulation of 10^9 paths",
                        "DefinitionException",
                        () -> Simulation.of(
                                        offer(BaseSalary.ofAnnual(usd(1))),
                                        Assumptions.none(),
                                        PriceModels.geometricBrownianMotion(0.1, 0.3))
                                .withPaths(BILLION)),
                HostileCase.of(
                        "a bootstrap of no number",
                        "DefinitionException",
                        () -> PriceModels.bootstrap(12, Double.NaN)));
    }

    private static final VestingSchedule AT_ONCE_A_BILLION_TIMES =
            request -> VestingTimeline.of(request, Collections.nCopies(BILLION, Tranche.of(request.commencement(), 1)));

    private static String digits() {
        return "9".repeat(10_000_000);
    }

    private static VestingRequest request() {
        return VestingRequest.of(BILLION, START);
    }

    private static Offer offer(io.github.totalcomp.core.component.Component... components) {
        Offer.Builder offer = Offer.builder().employer("x").startDate(START);
        for (io.github.totalcomp.core.component.Component component : components) {
            offer.add(component);
        }
        return offer.build();
    }

    private static Rational squared() {
        Rational value = Rational.of(3, 7);
        for (int i = 0; i < 40; i++) {
            value = value.times(value);
        }
        return value;
    }

    private static Rational harmonic() {
        Rational sum = Rational.ZERO;
        for (int i = 1; i <= 1_000_000; i++) {
            sum = sum.plus(Rational.of(1, i));
        }
        return sum;
    }

    private static Object millionComponents() {
        Offer.Builder offer = Offer.builder().employer("x").startDate(START);
        OneTimePayment payment = OneTimePayment.of("x", usd(1));
        for (int i = 0; i < 1_000_000; i++) {
            offer.add(payment);
        }
        return TctAggregator.years(1)
                .aggregate(offer.build(), Assumptions.none())
                .year(1)
                .total();
    }

    private static Object manyRaises() {
        BaseSalary base = BaseSalary.ofAnnual(usd(1));
        for (int i = 1; i <= 300; i++) {
            base = base.withChange(START.plusDays(i), usd(i));
        }
        return TctAggregator.years(10)
                .aggregate(offer(base), Assumptions.none())
                .total();
    }

    private static Object manyPrices() {
        TreeMap<LocalDate, javax.money.MonetaryAmount> prices = new TreeMap<>();
        IntStream.range(1, 100_000).forEach(i -> prices.put(START.plusDays(i), usd(i)));
        return Prices.table(prices).toString().length();
    }
}
