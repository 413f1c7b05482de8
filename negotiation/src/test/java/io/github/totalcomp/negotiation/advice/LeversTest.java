package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each of the usual levers reads an offer, what a unit of it is worth, and how it is raised. */
class LeversTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    /** Certain years and a flat price; the grant vests 5, 15, 40 and 40 percent of four times the yearly unit. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0.2", "2, 2, 2, 0.8", "3, 3, 2, 2.4", "4, 4, 2, 4", "6, 6, 2, 4"})
    void aUnitOfRoomIsWorthWhatTheHorizonPaysOfIt(int years, String base, String signOn, String equity) {
        assertThat(worth(Levers.BASE_SALARY, years, FLAT)).isEqualByComparingTo(base);
        assertThat(worth(Levers.SIGN_ON, years, FLAT)).isEqualByComparingTo(signOn);
        assertThat(worth(Levers.EQUITY, years, FLAT)).isEqualByComparingTo(equity);
    }

    /** Survival 0.9 a year: sign-on 1 + 0.9; equity 4 × (0.05 × 0.9 + 0.15 × 0.81 + 0.4 × 0.729 + 0.4 × 0.6561). */
    @Test
    void retentionWeighsEachPaymentAtItsDate() {
        Assumptions risky = FLAT.withRetention(RetentionCurve.hazard(new BigDecimal("0.1")));

        assertThat(worth(Levers.SIGN_ON, 4, risky)).isEqualByComparingTo("1.9");
        assertThat(worth(Levers.EQUITY, 4, risky)).isEqualByComparingTo("2.88216");
        // Between paying all of a year at its end, 3.0951, and at its beginning, 3.439.
        assertThat(worth(Levers.BASE_SALARY, 4, risky)).isBetween(new BigDecimal("3.0951"), new BigDecimal("3.439"));
    }

    /** At 25 percent: sign-on 1 + 0.8; equity 4 × (0.05 × 0.8 + 0.15 × 0.64 + 0.4 × 0.512 + 0.4 × 0.4096). */
    @Test
    void discountingWeighsEachPaymentAtItsDate() {
        Assumptions discounted = FLAT.withDiscountRate(new BigDecimal("0.25"));

        assertThat(worth(Levers.SIGN_ON, 4, discounted)).isEqualByComparingTo("1.8");
        assertThat(worth(Levers.EQUITY, 4, discounted)).isEqualByComparingTo("2.01856");
    }

    @Test
    void baseIsTheAnnualAmountAndLaterRaisesMoveWithIt() {
        LocalDate later = TestOffers.START.plusYears(2);
        Offer offer = offer(
                BaseSalary.ofAnnual(usd(145_500)).withChange(later, usd(150_250)),
                new Stipend("Teaching", ComponentKind.BASE_SALARY, usd(2_000)));

        assertThat(Levers.BASE_SALARY.current(context(offer))).isEqualTo(usd(147_500));
        assertThat(Levers.BASE_SALARY.raisedTo(context(offer), usd(152_900)).components())
                .startsWith(BaseSalary.ofAnnual(usd(150_000)).withChange(later, usd(154_750)));
        assertThat(Levers.BASE_SALARY.terms(context(offer)))
                .extracting(LeverTerm::toString)
                .containsExactly("Base salary: USD 145,500 a year", "Teaching: USD 2,000 a year");
    }

    @Test
    void noLeverIsLoweredAndNoneGoesAboveItsTarget() {
        Offer offer = TestOffers.amazonLike();

        for (Lever lever : List.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.EQUITY)) {
            MonetaryAmount current = lever.current(context(offer));
            assertThat(lever.raisedTo(context(offer), usd(0))).isEqualTo(offer);
            assertThat(lever.raisedTo(context(offer), current)).isEqualTo(offer);
            assertThat(lever.raisedTo(context(offer), current.add(usd("0.50")))).isEqualTo(offer);
        }
    }

    @Test
    void cashIsAskedForInWholeSteps() {
        LeverContext context = context(TestOffers.amazonLike());

        assertThat(Levers.BASE_SALARY.raisedTo(context, usd("151999.99")).components())
                .contains(BaseSalary.ofAnnual(usd(151_000)));
        assertThat(Levers.SIGN_ON.raisedTo(context, usd(31_700)).components())
                .contains(SignOn.ofYears(usd(36_000), usd(26_000)));
    }

    @Test
    void signOnKeepsItsYearsAndItsInstalments() {
        SignOn monthly = SignOn.of(List.of(
                SignOnPayout.inInstalments(1, usd(30_000), 24),
                SignOnPayout.lump(2, usd(0)),
                SignOnPayout.lump(3, usd(12_345))));
        Offer offer = offer(monthly);

        // Year 2 promises nothing and does not count: 42,345 over two years.
        assertThat(Levers.SIGN_ON.current(context(offer))).isEqualTo(usd("21172.50"));
        assertThat(Levers.SIGN_ON.unit(context(offer))).isEqualTo("in each of years 1 and 3");
        assertThat(Levers.SIGN_ON.raisedTo(context(offer), usd(25_000)).components())
                .containsExactly(SignOn.of(List.of(
                        SignOnPayout.inInstalments(1, usd(33_000), 24),
                        SignOnPayout.lump(2, usd(0)),
                        SignOnPayout.lump(3, usd(16_000)))));
    }

    @Test
    void aMissingSignOnIsAddedInTheProfilesYearsUnderAFreeName() {
        Offer offer = offer(BaseSalary.ofAnnual(usd(145_000)), OneTimePayment.of("Sign-on", usd(1)));

        assertThat(Levers.SIGN_ON.current(context(offer))).isEqualTo(usd(0));
        assertThat(Levers.SIGN_ON.raisedTo(context(offer), usd(20_500)).components())
                .endsWith(SignOn.ofYears(usd(20_000), usd(20_000)).withName("Sign-on 2"));
        assertThat(Levers.SIGN_ON.raisedTo(context(offer), usd(999))).isEqualTo(offer);
    }

    @Test
    void equityByUnitsIsValuedAtTheInitialPriceOverItsYears() {
        LeverContext context = context(TestOffers.amazonLike());

        assertThat(Levers.EQUITY.current(context)).isEqualTo(usd(44_000));
        // 80,000 a year over 4 years at 440 would be 727.27 units.
        assertThat(Levers.EQUITY.raisedTo(context, usd(80_000)).components())
                .contains(EquityGrant.ofUnits(727, TestOffers.BACK_LOADED));
        Offer fraction = offer(EquityGrant.ofUnits(Units.of(Rational.of(801, 2)), TestOffers.EVEN));
        assertThat(Levers.EQUITY.raisedTo(context(fraction), usd("44100")).components())
                .containsExactly(EquityGrant.ofUnits(Units.of(Rational.of(801, 2)), TestOffers.EVEN));
        assertThat(Levers.EQUITY.raisedTo(context(fraction), usd("44110")).components())
                .containsExactly(EquityGrant.ofUnits(401, TestOffers.EVEN));
    }

    @Test
    void equityByValueNeedsNoPriceAndIsRaisedInSteps() {
        Offer offer = offer(EquityGrant.builder()
                .value(usd(100_500))
                .schedule(TestOffers.EVEN)
                .name("Stock")
                .symbol("NWND")
                .commencement(TestOffers.START.plusMonths(6))
                .grantDate(TestOffers.START)
                .build());
        LeverContext context = LeverContext.of(offer, Assumptions.none(), TestOffers.market(), Profile.balanced());

        assertThat(Levers.EQUITY.current(context)).isEqualTo(usd(25_125));
        assertThat(Levers.EQUITY.terms(context)).hasToString("[Stock: USD 100,500 over 4 years]");
        EquityGrant raised = (EquityGrant)
                Levers.EQUITY.raisedTo(context, usd(30_000)).components().get(0);
        assertThat(raised)
                .isEqualTo(EquityGrant.builder()
                        .value(usd(120_000))
                        .schedule(TestOffers.EVEN)
                        .name("Stock")
                        .symbol("NWND")
                        .commencement(TestOffers.START.plusMonths(6))
                        .grantDate(TestOffers.START)
                        .build());
        // Half a year later: only three of four tranches vest within four years.
        assertThat(new HorizonValue(offer.years(), 4, Assumptions.none()).perUnit(Levers.EQUITY, context))
                .isEqualByComparingTo("3");
    }

    /** The last tranche of 18 months counts as two years. */
    @Test
    void theYearsOfAGrantAreRoundedUpToAnniversaries() {
        Offer offer = offer(EquityGrant.ofValue(
                usd(90_000),
                request -> VestingTimeline.of(
                        request, List.of(Tranche.of(request.commencement().plusMonths(18), request.units())))));

        assertThat(Levers.EQUITY.current(context(offer))).isEqualTo(usd(45_000));
        assertThat(Levers.EQUITY.unit(context(offer))).isEqualTo("a year of grant value, on average over 2 years");
    }

    @Test
    void yearlyRepricedGrantsAreMeasuredByTheirYearlyValue() {
        RepricedGrants grants = RepricedGrants.of(usd(50_000), 4, TestOffers.yearly(100));
        Offer offer = offer(grants);

        assertThat(Levers.EQUITY.current(context(offer))).isEqualTo(usd(50_000));
        assertThat(Levers.EQUITY.raisedTo(context(offer), usd(61_500)).components())
                .containsExactly(RepricedGrants.of(usd(61_000), 4, grants.schedule()));
        assertThat(worth(Levers.EQUITY, offer, 4, FLAT)).isEqualByComparingTo("4");
        assertThat(Levers.EQUITY.terms(context(offer)))
                .hasToString("[RSU, re-priced yearly: USD 50,000 a year over 4 years]");
        assertThat(Levers.EQUITY.unit(context(offer))).isEqualTo("a year of grant value, on average over 4 years");
    }

    /** The schedules of the vesting module, by units and by value, with monthly tranches that do not divide evenly. */
    @ParameterizedTest
    @CsvSource({"1, 0.2, 0.2, 1, 0.48", "2, 0.8, 0.8, 2, 2", "4, 4, 4, 4, 4"})
    void realSchedulesAreWorthWhatTheyVest(
            int years, String amazon, String semiannual, String monthly, String ownPortions) {
        Map<VestingSchedule, String> expected = Map.of(
                VestingSchedules.amazon(), amazon,
                VestingSchedules.amazonSemiannual(), semiannual,
                VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1)), monthly,
                VestingSchedules.ofPortions(
                                Period.ofYears(1),
                                Portion.percent(12),
                                Portion.percent(38),
                                Portion.percent(17),
                                Portion.percent(33)),
                        ownPortions);

        expected.forEach((schedule, worth) -> {
            assertThat(worth(Levers.EQUITY, offer(EquityGrant.ofUnits(1_001, schedule)), years, FLAT))
                    .isEqualByComparingTo(worth);
            assertThat(worth(Levers.EQUITY, offer(EquityGrant.ofValue(usd("100000.01"), schedule)), years, FLAT))
                    .isEqualByComparingTo(worth);
        });
    }

    /** A share with a symbol takes its own price, also in the scenarios that change prices. */
    @Test
    void symbolsPickTheirPrices() {
        Offer offer = offer(EquityGrant.builder()
                .units(Units.of(100))
                .schedule(TestOffers.EVEN)
                .symbol("NWND")
                .build());
        Assumptions bySymbol =
                Assumptions.builder().putPrices("NWND", Prices.flat(usd(400))).build();

        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(offer, bySymbol);

        assertThat(ranking.lever(Levers.EQUITY).current()).isEqualTo(usd(10_000));
        assertThat(ranking.lever(Levers.EQUITY).expectedGain()).isEqualTo(usd(168_000));
        assertThat(ranking.scenarios().get(1).gains()).contains(new ScenarioOutcome.Gain(Levers.EQUITY, usd(117_600)));
    }

    @Test
    void severalGrantsAddUpAndTheFirstIsRaised() {
        Offer offer = offer(
                EquityGrant.ofUnits(400, TestOffers.EVEN),
                EquityGrant.ofValue(usd(40_000), TestOffers.EVEN).withName("Extra"),
                new Stipend("Phantom stock", ComponentKind.EQUITY, usd(8_000)));

        // 44,000 + 10,000 + 8,000.
        assertThat(Levers.EQUITY.current(context(offer))).isEqualTo(usd(62_000));
        assertThat(Levers.EQUITY
                        .raisedTo(context(offer), usd(73_000))
                        .components()
                        .get(0))
                .isEqualTo(EquityGrant.ofUnits(500, TestOffers.EVEN));
    }

    @Test
    void bonusAndBenefitsAreReadAndRaisedLikeCash() {
        Offer offer = offer(
                PerformanceBonus.ofAnnual(usd(10_000)),
                Benefit.unvalued("15 days of leave"),
                Benefit.ofAnnualValue("Retirement match", usd(4_000)));

        assertThat(Levers.PERFORMANCE_BONUS
                        .raisedTo(context(offer), usd(12_500))
                        .components())
                .contains(PerformanceBonus.ofAnnual(usd(12_000)));
        assertThat(Levers.BENEFIT.current(context(offer))).isEqualTo(usd(4_000));
        assertThat(Levers.BENEFIT.raisedTo(context(offer), usd(6_000)).components())
                .contains(Benefit.ofAnnualValue("Retirement match", usd(6_000)));
        assertThat(Levers.PERFORMANCE_BONUS
                        .raisedTo(context(TestOffers.amazonLike()), usd(5_000))
                        .components())
                .contains(PerformanceBonus.ofAnnual(usd(5_000)));
    }

    /** A context can be given another offer; amounts of another currency are never taken for those of the ranking. */
    @Test
    void amountsOfAnotherCurrencyAreRefused() {
        MonetaryAmount euros = Amounts.of("1000", "EUR");
        List<Component> others = List.of(
                BaseSalary.ofAnnual(euros),
                SignOn.ofYears(euros),
                EquityGrant.ofValue(euros, TestOffers.EVEN),
                RepricedGrants.of(euros, 2, TestOffers.EVEN),
                PerformanceBonus.ofAnnual(euros),
                new Stipend("Phantom stock", ComponentKind.EQUITY, euros));

        for (Component other : others) {
            Lever lever = Levers.standard().stream()
                    .filter(candidate -> candidate.kind() == other.kind())
                    .findFirst()
                    .orElseThrow();
            LeverContext context = context(TestOffers.amazonLike()).withOffer(offer(other));

            assertThatThrownBy(() -> lever.current(context))
                    .isInstanceOf(CurrencyMismatchException.class)
                    .hasMessageContaining("must be in USD, the currency of the whole, but was EUR");
        }
    }

    /** Year 1 is above the cap and stays; an average of 50,000 leaves 40,000 for year 2. */
    @Test
    void noPayoutIsAskedForAboveTheCapAndNoneIsLoweredToIt() {
        Offer offer = offer(SignOn.ofYears(usd(60_000), usd(20_000)));

        assertThat(Levers.SIGN_ON
                        .raisedTo(capped(Levers.SIGN_ON, 50_000, offer), usd(50_000))
                        .components())
                .containsExactly(SignOn.ofYears(usd(60_000), usd(40_000)));
        assertThat(Levers.SIGN_ON
                        .raisedTo(capped(Levers.SIGN_ON, 60_000, offer), usd(60_000))
                        .components())
                .containsExactly(SignOn.ofYears(usd(60_000), usd(60_000)));
        // 2 × 15,000 more: year 1 takes 2,000 up to the cap, and year 2 the other 28,000.
        assertThat(Levers.SIGN_ON
                        .raisedTo(capped(Levers.SIGN_ON, 62_000, offer), usd(55_000))
                        .components())
                .containsExactly(SignOn.ofYears(usd(62_000), usd(48_000)));
    }

    @Test
    void noLaterRaiseIsAskedForAboveTheCapAndNoneIsLoweredToIt() {
        LocalDate later = TestOffers.START.plusYears(2);
        BaseSalary salary = BaseSalary.ofAnnual(usd(150_000));

        assertThat(Levers.BASE_SALARY
                        .raisedTo(
                                capped(Levers.BASE_SALARY, 160_000, offer(salary.withChange(later, usd(170_000)))),
                                usd(160_000))
                        .components())
                .containsExactly(BaseSalary.ofAnnual(usd(160_000)).withChange(later, usd(170_000)));
        assertThat(Levers.BASE_SALARY
                        .raisedTo(
                                capped(Levers.BASE_SALARY, 160_000, offer(salary.withChange(later, usd(155_000)))),
                                usd(160_000))
                        .components())
                .containsExactly(BaseSalary.ofAnnual(usd(160_000)).withChange(later, usd(160_000)));
    }

    @Test
    void aNewComponentTakesTheFirstFreeName() {
        Offer offer = offer(OneTimePayment.of("Sign-on", usd(1)), OneTimePayment.of("Sign-on 2", usd(1)));

        assertThat(Levers.SIGN_ON.raisedTo(context(offer), usd(20_000)).components())
                .endsWith(SignOn.ofYears(usd(20_000), usd(20_000)).withName("Sign-on 3"));
    }

    @Test
    void whatTheOfferDoesNotHoldIsAddedToIt() {
        Offer offer = offer(Benefit.unvalued("15 days of leave"), OneTimePayment.of("Moving", usd(1)));

        assertThat(Levers.BASE_SALARY.raisedTo(context(offer), usd(155_500)).components())
                .endsWith(BaseSalary.ofAnnual(usd(155_000)).withName("Base salary"))
                .hasSize(3);
        assertThat(Levers.BENEFIT.raisedTo(context(offer), usd(5_000)).components())
                .endsWith(Benefit.ofAnnualValue("Benefit", usd(5_000)))
                .hasSize(3);
    }

    /** Four times 20,300 are 81,200; four times 249 are less than a step. */
    @Test
    void anAssumedGrantIsAskedForByValueInWholeSteps() {
        Profile even = Profile.builder().equitySchedule(TestOffers.EVEN).build();
        Offer offer = offer(BaseSalary.ofAnnual(usd(145_000)));
        LeverContext context = LeverContext.of(offer, Assumptions.none(), TestOffers.market(), even);

        assertThat(Levers.EQUITY.current(context)).isEqualTo(usd(0));
        assertThat(Levers.EQUITY.unit(context)).isEqualTo("a year of grant value, on average over 4 years");
        assertThat(Levers.EQUITY.raisedTo(context, usd(20_300)).components())
                .containsExactly(
                        BaseSalary.ofAnnual(usd(145_000)),
                        EquityGrant.ofValue(usd(81_000), TestOffers.EVEN).withName("RSU"));
        assertThat(Levers.EQUITY.raisedTo(context, usd(250)).components()).hasSize(2);
        assertThat(Levers.EQUITY.raisedTo(context, usd(249))).isEqualTo(offer);
    }

    /** It commences a year after the start, and so its last quarter vests in year 5. */
    @Test
    void aRefresherIsAskedForOnTheScheduleOfTheGrantAYearLater() {
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .putOthers(ComponentKind.REFRESHER, TestOffers.range(8_000, 9_000, 10_000, 11_000))
                .build();
        Offer offer = offer(EquityGrant.ofUnits(400, TestOffers.EVEN));
        LeverContext context = LeverContext.of(offer, FLAT, market, Profile.balanced());

        assertThat(Levers.REFRESHER.appliesTo(context)).isTrue();
        assertThat(Levers.REFRESHER.appliesTo(context(offer))).isFalse();
        assertThat(Levers.REFRESHER.raisedTo(context, usd(10_000)).components())
                .endsWith(EquityGrant.builder()
                        .name("Refresher")
                        .kind(ComponentKind.REFRESHER)
                        .value(usd(40_000))
                        .schedule(TestOffers.EVEN)
                        .commencement(TestOffers.START.plusYears(1))
                        .build());
        assertThat(new HorizonValue(offer.years(), 4, FLAT).perUnit(Levers.REFRESHER, context))
                .isEqualByComparingTo("3");
        assertThat(new HorizonValue(offer.years(), 5, FLAT).perUnit(Levers.REFRESHER, context))
                .isEqualByComparingTo("4");
    }

    /** 400 units at 440 over 4 years are 44,000 a year, and 12,000 paid in year 3 are 4,000. */
    @Test
    void equityOfTheCallersOwnIsAveragedUpToItsLastYear() {
        Offer offer = offer(
                EquityGrant.ofUnits(400, TestOffers.EVEN),
                new Once("Phantom stock", ComponentKind.EQUITY, 3, usd(12_000)));

        assertThat(Levers.EQUITY.current(context(offer))).isEqualTo(usd(48_000));
        assertThat(Levers.EQUITY.terms(context(offer))).hasToString("[RSU: 400 units]");
    }

    /** A step of 1,000 above 50,500 is 51,000, and 999.99 above it there is none. */
    @Test
    void yearlyRepricedGrantsAndGrantsByValueAreNeverLowered() {
        RepricedGrants repriced = RepricedGrants.of(usd(50_500), 4, TestOffers.yearly(100));
        EquityGrant byValue = EquityGrant.ofValue(usd(100_500), TestOffers.yearly(100));

        assertThat(Levers.EQUITY.raisedTo(context(offer(repriced)), usd("50999.99")))
                .isEqualTo(offer(repriced));
        assertThat(Levers.EQUITY.raisedTo(context(offer(repriced)), usd(51_000)).components())
                .containsExactly(RepricedGrants.of(usd(51_000), 4, repriced.schedule()));
        assertThat(Levers.EQUITY.raisedTo(context(offer(byValue)), usd("100999.99")))
                .isEqualTo(offer(byValue));
        assertThat(Levers.EQUITY.raisedTo(context(offer(byValue)), usd(101_000)).components())
                .containsExactly(EquityGrant.ofValue(usd(101_000), byValue.schedule()));
    }

    @Test
    void aRepricedGrantKeepsItsNameSymbolAndRounding() {
        VestingSchedule atOnce = TestOffers.yearly(100);

        assertThat(Levers.EQUITY
                        .raisedTo(context(offer(named(usd(50_000), atOnce))), usd(60_000))
                        .components())
                .containsExactly(named(usd(60_000), atOnce));
    }

    /** Each of 48 months pays its share of the days of the year, times 0.9 to the power of its last day's time, in Python. */
    @Test
    void eachMonthOfSalaryIsWeightedAtItsLastDay() {
        Assumptions risky = FLAT.withRetention(RetentionCurve.hazard(new BigDecimal("0.1")));

        assertThat(worth(Levers.BASE_SALARY, 4, risky)).isEqualByComparingTo("3.25064684");
    }

    @Test
    void leversPrintTheirNames() {
        assertThat(Levers.standard())
                .extracting(Lever::toString)
                .containsExactly("base salary", "sign-on", "equity", "refresher", "performance bonus", "benefit");
        assertThat(Levers.vestingTimeline(TestOffers.EVEN)).hasToString("vesting timeline");
    }

    /** Year 2 holds more and takes 2,000 up to the cap; year 1 takes the other 28,000, whichever is listed first. */
    @Test
    void theYearWithTheLeastRoomBelowTheCapTakesItsShareFirst() {
        Offer offer = offer(SignOn.ofYears(usd(20_000), usd(60_000)));

        assertThat(Levers.SIGN_ON
                        .raisedTo(capped(Levers.SIGN_ON, 62_000, offer), usd(55_000))
                        .components())
                .containsExactly(SignOn.ofYears(usd(48_000), usd(62_000)));
    }

    @Test
    void signOnIsNoLeverWhereNeitherTheOfferNorTheMarketHasAny() {
        MarketRanges without = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .build();
        Offer cash = offer(BaseSalary.ofAnnual(usd(145_000)));

        assertThat(Levers.SIGN_ON.appliesTo(LeverContext.of(cash, FLAT, without, Profile.balanced())))
                .isFalse();
        assertThat(Levers.SIGN_ON.appliesTo(context(cash))).isTrue();
        assertThat(Levers.SIGN_ON.appliesTo(
                        LeverContext.of(TestOffers.amazonLike(), FLAT, without, Profile.balanced())))
                .isTrue();
    }

    /** The mean over 24 instalments, the k-th of which is paid on day 365 k ÷ 24, of 0.9 to the power of its time, in Python. */
    @Test
    void moreSignOnIsPaidInTheSameInstalments() {
        Assumptions risky = FLAT.withRetention(RetentionCurve.hazard(new BigDecimal("0.1")));
        Offer lump = offer(SignOn.ofYears(usd(30_000)));
        Offer instalments = offer(SignOn.of(List.of(SignOnPayout.inInstalments(1, usd(30_000), 24))));

        assertThat(worth(Levers.SIGN_ON, lump, 1, risky)).isEqualByComparingTo("1");
        assertThat(worth(Levers.SIGN_ON, instalments, 1, risky)).isEqualByComparingTo("0.94744464");
    }

    /** Salary of the caller's own counts by what it pays in year 1, not by what it says of later ones. */
    @Test
    void onlyTheFirstYearOfASalaryOfTheCallersOwnCounts() {
        Offer offer = offer(
                BaseSalary.ofAnnual(usd(145_000)),
                new Once("Start", ComponentKind.BASE_SALARY, 1, usd(2_000)),
                new Once("Loyalty", ComponentKind.BASE_SALARY, 3, usd(9_000)));

        assertThat(Levers.BASE_SALARY.current(context(offer))).isEqualTo(usd(147_000));
    }

    private static RepricedGrants named(MonetaryAmount annualValue, VestingSchedule schedule) {
        return RepricedGrants.of(annualValue, 4, schedule)
                .withName("Yearly stock")
                .withSymbol("NWND")
                .withRounding(UnitRounding.FRACTIONAL);
    }

    private static LeverContext capped(Lever lever, long cap, Offer offer) {
        Profile profile = Profile.builder().cap(lever, usd(cap)).build();
        return LeverContext.of(offer, FLAT, TestOffers.market(), profile);
    }

    private static BigDecimal worth(Lever lever, int years, Assumptions assumptions) {
        return worth(lever, TestOffers.amazonLike(), years, assumptions);
    }

    private static BigDecimal worth(Lever lever, Offer offer, int years, Assumptions assumptions) {
        return new HorizonValue(offer.years(), years, assumptions).perUnit(lever, context(offer));
    }

    private static LeverContext context(Offer offer) {
        return LeverContext.of(offer, FLAT, TestOffers.market(), Profile.balanced());
    }

    private static Offer offer(Component... components) {
        return TestOffers.amazonLike().withComponents(List.of(components));
    }

    /** A component of the caller's own that pays once a year. */
    private record Stipend(String name, ComponentKind kind, MonetaryAmount annual) implements Component {

        @Override
        public List<Payment> payments(PaymentContext context) {
            return IntStream.rangeClosed(1, context.horizonYears())
                    .mapToObj(year -> Payment.builder()
                            .component(name)
                            .kind(kind)
                            .year(year)
                            .date(context.years().anniversary(year))
                            .amount(annual)
                            .basis(new PaymentBasis.Stated("once a year"))
                            .build())
                    .toList();
        }
    }

    /** A component of the caller's own that pays once, at the end of a year. */
    private record Once(String name, ComponentKind kind, int year, MonetaryAmount amount) implements Component {

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of(Payment.builder()
                    .component(name)
                    .kind(kind())
                    .year(year)
                    .date(context.years().anniversary(year))
                    .amount(amount)
                    .basis(new PaymentBasis.Stated("once"))
                    .build());
        }
    }
}
