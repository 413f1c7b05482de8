package io.github.totalcomp.core.total;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import io.github.totalcomp.core.testing.StatedPayments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TctAggregatorTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** 60, 180, 480 and 480 of 1,200 units: 5/15/40/40 written out by hand. */
    private static final VestingSchedule BACK_LOADED = request -> VestingTimeline.of(
            request,
            List.of(
                    Tranche.of(request.commencement().plusYears(1), 60),
                    Tranche.of(request.commencement().plusYears(2), 180),
                    Tranche.of(request.commencement().plusYears(3), 480),
                    Tranche.of(request.commencement().plusYears(4), 480)));

    private static Offer.Builder amazon() {
        return Offer.builder()
                .employer("Amazon")
                .level("L5")
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(185_000)))
                .add(SignOn.ofYears(usd(60_000), usd(45_000)))
                .add(EquityGrant.ofUnits(1_200, BACK_LOADED));
    }

    @Test
    void drawsTheTableAPersonWouldDraw() {
        TotalCompensation tct = TctAggregator.years(4).aggregate(amazon().build(), Assumptions.flatPrice(usd(220)));
        assertThat(tct.year(1).total()).isEqualTo(usd(258_200)).hasToString("USD 258200");
        assertThat(tct).hasToString("""
                        Amounts in USD
                        Year to        Base salary  Sign-on      RSU      Total
                        -------------------------------------------------------
                        1  2027-03-02      185,000   60,000   13,200    258,200
                        2  2028-03-02      185,000   45,000   39,600    269,600
                        3  2029-03-02      185,000        0  105,600    290,600
                        4  2030-03-02      185,000        0  105,600    290,600
                        -------------------------------------------------------
                        Sum                740,000  105,000  264,000  1,109,000""");
        assertThat(tct.averagePerYear()).isEqualTo(usd(277_250));
    }

    @Test
    void whatIsPromisedAfterTheHorizonIsKeptApart() {
        TotalCompensation tct =
                TctAggregator.years(1).aggregate(amazon().build(), Assumptions.flatPrice(usd("220.05")));
        assertThat(tct.afterHorizon()).isEqualTo(usd("295857")); // 45,000 + 1,140 × 220.05
        assertThat(tct.total("RSU")).isEqualTo(usd(13_203));
        assertThat(tct.toString()).endsWith("Promised after these years: USD 295,857");
    }

    @Test
    void everyCellListsThePaymentsItSums() {
        TotalCompensation tct = TctAggregator.years(4).aggregate(amazon().build(), Assumptions.flatPrice(usd(220)));
        assertThat(tct.year(2).cell("RSU").explain())
                .isEqualTo("RSU: USD 39,600\n  2028-03-02  USD 39,600  180 units at USD 220");
        assertThat(tct.year(2).explain()).isEqualTo("""
                        year 2 (2027-03-02 to 2028-03-02): USD 269,600
                        Base salary: USD 185,000
                          2028-03-01  USD 185,000  366 days from 2027-03-02 at USD 185,000 a year
                        Sign-on: USD 45,000
                          2027-03-02  USD 45,000  lump of USD 45,000
                        RSU: USD 39,600
                          2028-03-02  USD 39,600  180 units at USD 220""");
        assertThat(tct.year(2).cell("RSU").payments().get(0))
                .hasToString("2028-03-02  year 2  RSU  USD 39600  (180 units at USD 220)");
    }

    @Test
    void acceptsAComponentOfYourOwn() {
        Component bounty = new Bounty("Patent bounty");
        TotalCompensation tct =
                TctAggregator.years(4).aggregate(amazon().add(bounty).build(), Assumptions.flatPrice(usd(220)));
        assertThat(tct.year(3).cell("Patent bounty").amount()).isEqualTo(usd(500));
        assertThat(tct.year(3).total()).isEqualTo(usd(291_100));
    }

    private record Bounty(String name) implements Component {
        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of(Payment.builder()
                    .component("Patent bounty")
                    .kind(ComponentKind.OTHER)
                    .year(3)
                    .date(context.years().anniversary(2).plusDays(10))
                    .amount(usd(500))
                    .basis(new PaymentBasis.Stated("one patent"))
                    .build());
        }
    }

    @Test
    void aPaymentUnderAnotherNameIsCaught() {
        Offer offer = amazon().add(new Bounty("Something else")).build();
        assertThatThrownBy(() -> TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(usd(220))))
                .hasMessage("a payment must bear the name and kind of its component, Something else (other), but was"
                        + " Patent bounty (other); build payments with the component's own name() and kind()");
    }

    @Test
    void mixedCurrenciesAreAClearError() {
        Offer offer = amazon().build();
        assertThatThrownBy(
                        () -> TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(Amounts.of("200", "EUR"))))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("RSU must be in USD, the currency of the whole, but was EUR; state every amount in one"
                        + " currency; currencies are never mixed or converted silently");
    }

    @Test
    void horizonsAndNamesAreChecked() {
        Assumptions price = Assumptions.flatPrice(usd(220));
        Offer offer = amazon().build();
        assertThatThrownBy(() -> TctAggregator.years(0).aggregate(offer, price))
                .hasMessage("a horizon must be 1 to 200 years, but was 0; state the number of years to cover");
        TotalCompensation tct = TctAggregator.years(2).aggregate(offer, price);
        assertThatThrownBy(() -> tct.year(3))
                .hasMessage("a year must lie within the horizon of 2 years, but was 3; aggregate over more years, or"
                        + " ask for one of these");
        assertThatThrownBy(() -> tct.total("Bonus")).hasMessageContaining("but was \"Bonus\"; use one of these names");
        assertThatThrownBy(() -> tct.year(1).cell("Bonus"))
                .hasMessage("a cell must be one of the offer's components, Base salary, Sign-on, RSU, but was"
                        + " \"Bonus\"; use one of these names");
    }

    @Test
    void offersAreChecked() {
        assertThatThrownBy(() -> Offer.builder().employer("A").startDate(START).build())
                .hasMessage("an offer must have a component, but was []; add a base salary, a sign-on or a grant");
        assertThatThrownBy(() -> amazon().add(BaseSalary.ofAnnual(usd(1))).build())
                .hasMessage("the components of an offer must have names of their own, but was a second \"Base"
                        + " salary\"; rename one with withName");
        assertThatThrownBy(() -> TctAggregator.years(1)
                        .aggregate(
                                Offer.builder()
                                        .employer("A")
                                        .startDate(START)
                                        .add(Benefit.unvalued("Parking"))
                                        .build(),
                                Assumptions.none()))
                .hasMessage("an offer must pay something to be totalled, but was A; add a component with an amount");
        assertThat(amazon().build().toBuilder().build()).isEqualTo(amazon().build());
        assertThat(amazon().build().components(ComponentKind.EQUITY)).hasSize(1);
    }

    @Test
    void totalsAreEqualIfTheOfferAndTheAssumptionsAre() {
        Assumptions price = Assumptions.flatPrice(usd(220));
        TotalCompensation totals = TctAggregator.years(4).aggregate(amazon().build(), price);
        TotalCompensation same = TctAggregator.years(4).aggregate(amazon().build(), Assumptions.flatPrice(usd(220)));
        TotalCompensation dearer = TctAggregator.years(4).aggregate(amazon().build(), Assumptions.flatPrice(usd(221)));
        TotalCompensation longer = TctAggregator.years(5).aggregate(amazon().build(), price);
        TotalCompensation renamed =
                TctAggregator.years(4).aggregate(amazon().employer("Another").build(), price);
        assertThat(totals).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(List.of(totals, dearer, longer, renamed)).doesNotHaveDuplicates();
        assertThat(totals).isNotEqualTo("totals");
        assertThat(List.of(totals, dearer, longer, renamed))
                .extracting(TotalCompensation::hashCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void sumsAreEqualByCurrencyYearsAndMinorUnits() {
        List<YearMatrix> others = List.of(
                sums(usd(600), 4),
                sums(usd(601), 4),
                sums(usd(600), 5),
                sums(Amounts.of("600", "EUR"), 4),
                sums(usd("200000000000000000"), 4),
                sums(usd("200000000000000001"), 4));
        assertThat(others).doesNotHaveDuplicates();
        assertThat(others.get(0)).isEqualTo(sums(usd(600), 4)).isNotEqualTo("sums");
        assertThat(others.get(4)).isEqualTo(sums(usd("200000000000000000"), 4));
        assertThat(others.get(5)).hasSameHashCodeAs(sums(usd("200000000000000001"), 4));
        assertThat(List.of(others.get(0), others.get(1), others.get(2), others.get(4), others.get(5)))
                .extracting(YearMatrix::hashCode)
                .doesNotHaveDuplicates();
    }

    private static YearMatrix sums(MonetaryAmount signOn, int years) {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(START)
                .add(SignOn.ofYears(signOn))
                .build();
        PaymentContext context = PaymentContext.of(offer.years(), years, Assumptions.none());
        return YearMatrix.of(offer, context, () -> PaymentStream.of(offer, context));
    }

    /** 9223372036854775807 cents are the most that a long holds. */
    @Test
    void sumsBeyondALongAreExact() {
        TotalCompensation most =
                TctAggregator.years(2).aggregate(signOns("92233720368547758.00", "0.07"), Assumptions.none());
        assertThat(most.total()).isEqualTo(usd("92233720368547758.07"));
        TotalCompensation beyond =
                TctAggregator.years(2).aggregate(signOns("92233720368547758.07", "0.01"), Assumptions.none());
        assertThat(beyond.total()).isEqualTo(usd("92233720368547758.08"));
        TotalCompensation twice = TctAggregator.years(2)
                .aggregate(signOns("92233720368547758.07", "92233720368547758.07"), Assumptions.none());
        assertThat(twice.total()).isEqualTo(usd("184467440737095516.14"));
    }

    private static Offer signOns(String first, String second) {
        return Offer.builder()
                .employer("Employer")
                .startDate(START)
                .add(SignOn.ofYears(usd(first), usd(second)))
                .build();
    }

    @Test
    void aCellEqualsNoCellOfAnotherYearComponentOrAmount() {
        Assumptions price = Assumptions.flatPrice(usd(220));
        TotalCompensation totals = TctAggregator.years(4).aggregate(amazon().build(), price);
        TotalCompensation same = TctAggregator.years(4).aggregate(amazon().build(), price);
        Cell cell = totals.year(3).cell("RSU");
        assertThat(cell.year()).isEqualTo(3);
        assertThat(cell)
                .isEqualTo(same.year(3).cell("RSU"))
                .hasSameHashCodeAs(same.year(3).cell("RSU"));
        assertThat(cell)
                .isNotEqualTo(totals.year(4).cell("RSU"))
                .isNotEqualTo(totals.year(2).cell("RSU"))
                .isNotEqualTo(totals.year(3).cell("Base salary"))
                .isNotEqualTo("RSU: USD 105,600");
        assertThat(cell.hashCode()).isNotEqualTo(totals.year(2).cell("RSU").hashCode());
        assertThat(totals.year(3).cell("Sign-on").hashCode()).isNotEqualTo(cell.hashCode());
    }

    @Test
    void minorUnitsAreThoseOfTheAmounts() {
        TotalCompensation tct = TctAggregator.years(2).aggregate(amazon().build(), Assumptions.flatPrice(usd(220)));
        assertThat(tct.minorUnits("RSU", 2)).isEqualTo(3_960_000);
        assertThat(tct.minorUnits("Sign-on", 1)).isEqualTo(6_000_000);
        assertThat(tct.minorUnits(1)).isEqualTo(25_820_000);
        assertThat(tct.minorUnits(2)).isEqualTo(26_960_000);
        assertThat(tct.paymentsAfterHorizon()).extracting(Payment::year).containsExactly(3, 4);
        for (int outside : List.of(0, 3)) {
            String message = "a year must lie within the horizon of 2 years, but was " + outside
                    + "; aggregate over more years, or ask for one of these";
            assertThatThrownBy(() -> tct.year(outside)).hasMessage(message);
            assertThatThrownBy(() -> tct.minorUnits(outside)).hasMessage(message);
            assertThatThrownBy(() -> tct.minorUnits("RSU", outside)).hasMessage(message);
        }
        assertThatThrownBy(() -> tct.minorUnits("Bonus", 1))
                .hasMessage("a cell must be one of the offer's components, Base salary, Sign-on, RSU, but was"
                        + " \"Bonus\"; use one of these names");
    }

    @Test
    void minorUnitsBeyondALongAreAnError() {
        TotalCompensation wide =
                TctAggregator.years(1).aggregate(signOns("92233720368547758.08", "0.00"), Assumptions.none());
        assertThatThrownBy(() -> wide.minorUnits("Sign-on", 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> wide.minorUnits(1)).isInstanceOf(ArithmeticException.class);
        Offer two = signOns("92233720368547758.07", "0.00").toBuilder()
                .add(BaseSalary.ofAnnual(usd("0.01")))
                .build();
        TotalCompensation sum = TctAggregator.years(1).aggregate(two, Assumptions.none());
        assertThat(sum.minorUnits("Sign-on", 1)).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> sum.minorUnits(1)).isInstanceOf(ArithmeticException.class);
        assertThat(sum.year(1).total()).isEqualTo(usd("92233720368547758.08"));
    }

    @Test
    void inAReportingCurrencyWhatIsPromisedAfterTheHorizonIsKeptApartToo() {
        TotalCompensation tct = inEuros(2, SignOn.ofYears(usd(100), usd(200), usd(300), usd(400)));
        assertThat(tct.currency()).isEqualTo(Amounts.currency("EUR"));
        assertThat(tct.minorUnits(1)).isEqualTo(5_000);
        assertThat(tct.minorUnits("Sign-on", 2)).isEqualTo(10_000);
        assertThat(tct.total()).isEqualTo(Amounts.of("150", "EUR"));
        assertThat(tct.afterHorizon()).isEqualTo(Amounts.of("350", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "-1, 100", "1, -1"})
    void aComponentAddsZeroOrMoreToAYearFromTheFirst(int year, long amount) {
        Offer offer = amazon().add(new Adding("Own", year, amount)).build();
        assertThatThrownBy(() -> TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(usd(220))))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a component must add zero or more to a year from 1, but was " + amount + " to year " + year
                        + "; correct addYears of the component");
    }

    @Test
    void aComponentMayAddNothing() {
        Offer offer = amazon().add(new Adding("Own", 1, 0)).build();
        TotalCompensation tct = TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(usd(220)));
        assertThat(tct.total("Own")).isEqualTo(usd(0));
        assertThat(tct.year(1).total()).isEqualTo(usd(258_200));
    }

    /** Knows its sums and lists no payments. */
    private record Adding(String name, int year, long minorUnits) implements Component {
        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of();
        }

        @Override
        public void addYears(PaymentContext context, YearSink sums) {
            sums.addMinorUnits(year, Amounts.currency("USD"), minorUnits);
        }
    }

    @Test
    void aCellEqualsNoCellOfTheSameAmountFromOtherPayments() {
        Offer offer = amazon().build();
        TotalCompensation totals = TctAggregator.years(1).aggregate(offer, Assumptions.flatPrice(usd("0.0001")));
        TotalCompensation dearer = TctAggregator.years(1).aggregate(offer, Assumptions.flatPrice(usd("0.0002")));
        Cell cell = totals.year(1).cell("RSU");
        // 60 units at 0.0001 are 0.6 of a cent, and at 0.0002 1.2 of one
        assertThat(cell.amount()).isEqualTo(usd("0.01"));
        assertThat(dearer.year(1).cell("RSU").amount()).isEqualTo(usd("0.01"));
        assertThat(cell).isNotEqualTo(dearer.year(1).cell("RSU"));
        assertThat(cell.kind()).isEqualTo(ComponentKind.EQUITY);
        assertThat(cell).hasToString("RSU: USD 0.01");
    }

    @Test
    void aYearEqualsNoYearOfAnotherNumberTotalOrCells() {
        Assumptions price = Assumptions.flatPrice(usd(220));
        TotalCompensation totals = TctAggregator.years(4).aggregate(amazon().build(), price);
        TotalCompensation longer = TctAggregator.years(5).aggregate(amazon().build(), price);
        YearTotal year = totals.year(3);
        assertThat(year)
                .isEqualTo(longer.year(3))
                .hasSameHashCodeAs(longer.year(3))
                .isNotEqualTo(totals.year(4))
                .isNotEqualTo(totals.year(2))
                .isNotEqualTo("year 3");
        Offer renamed = amazon().build()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(185_000)).withName("Salary"),
                        SignOn.ofYears(usd(60_000), usd(45_000)),
                        EquityGrant.ofUnits(1_200, BACK_LOADED)));
        assertThat(TctAggregator.years(4).aggregate(renamed, price).year(3)).isNotEqualTo(year);
        assertThat(year.number()).isEqualTo(3);
        assertThat(year.firstDay()).isEqualTo("2028-03-02");
        assertThat(year.anniversary()).isEqualTo("2029-03-02");
        assertThat(year).hasToString("year 3 (2028-03-02 to 2029-03-02): USD 290,600");
    }

    @Test
    void theMeanOfTheYearsIsRoundedHalfUp() {
        assertThat(TctAggregator.years(2)
                        .aggregate(signOns("0.01", "0.02"), Assumptions.none())
                        .averagePerYear())
                .isEqualTo(usd("0.02"));
        assertThat(TctAggregator.years(3)
                        .aggregate(signOns("0.01", "0.03"), Assumptions.none())
                        .averagePerYear())
                .isEqualTo(usd("0.01"));
    }

    /** A dollar buys half a euro. */
    private static TotalCompensation inEuros(int years, Component... components) {
        Offer.Builder offer = Offer.builder().employer("Employer").startDate(START);
        for (Component component : components) {
            offer.add(component);
        }
        Assumptions euros = Assumptions.none()
                .reportingIn(
                        Amounts.currency("EUR"),
                        ExchangeRates.fixed(Amounts.currency("USD"), Amounts.currency("EUR"), new BigDecimal("0.5")));
        return TctAggregator.years(years).aggregate(offer.build(), euros);
    }

    @Test
    void everyComponentHasARowOfItsOwnInAReportingCurrency() {
        TotalCompensation tct = inEuros(
                3,
                SignOn.ofYears(usd(2), usd(4)),
                OneTimePayment.ofYear("Retention payment", usd(8), 3),
                OneTimePayment.ofYear("Late payment", usd(16), 9));
        assertThat(tct).hasToString("""
                        Amounts in EUR
                        Year to        Sign-on  Retention payment  Late payment  Total
                        --------------------------------------------------------------
                        1  2027-03-02        1                  0             0      1
                        2  2028-03-02        2                  0             0      2
                        3  2029-03-02        0                  4             0      4
                        --------------------------------------------------------------
                        Sum                  3                  4             0      7
                        Promised after these years: EUR 8""");
    }

    /** Half a cent is rounded up to a cent. */
    @Test
    void eachPaymentIsConvertedByItselfAndPayThatAccruesAsOneRunningTotal() {
        StatedPayments twice = StatedPayments.of(
                ComponentKind.OTHER,
                new StatedPayments.One(1, START, usd("0.01")),
                new StatedPayments.One(1, START.plusMonths(6), usd("0.01")));
        assertThat(inEuros(1, twice).total()).isEqualTo(Amounts.of("0.02", "EUR"));
        BaseSalary monthly = BaseSalary.ofAnnual(usd("0.06")).withPayCalendar(PayCalendar.monthly());
        TotalCompensation pay = inEuros(2, monthly);
        assertThat(pay.payments().stream().filter(payment -> !payment.amount().isZero()))
                .hasSizeGreaterThan(2);
        assertThat(pay.year(1).total()).isEqualTo(Amounts.of("0.03", "EUR"));
        assertThat(pay.year(2).total()).isEqualTo(Amounts.of("0.03", "EUR"));
    }

    @Test
    void paymentsAreInTheOrderOfTheirDatesAndThoseOfADayInTheOrderOfTheOffer() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(START)
                .add(EquityGrant.ofUnits(1_200, BACK_LOADED))
                .add(SignOn.ofYears(usd(60_000), usd(45_000)))
                .add(OneTimePayment.of("Relocation", usd(3_000)))
                .build();
        assertThat(TctAggregator.years(1)
                        .aggregate(offer, Assumptions.flatPrice(usd(220)))
                        .payments())
                .extracting(payment -> payment.date() + " " + payment.component())
                .containsExactly(
                        "2026-03-02 Sign-on",
                        "2026-03-02 Relocation",
                        "2027-03-02 RSU",
                        "2027-03-02 Sign-on",
                        "2028-03-02 RSU",
                        "2029-03-02 RSU",
                        "2030-03-02 RSU");
    }

    @Test
    void paymentsAreOfOneCurrency() {
        Offer offer = amazon().add(OneTimePayment.of("Visa", Amounts.of("500", "EUR")))
                .build();
        PaymentContext context = PaymentContext.of(offer.years(), 1, Assumptions.flatPrice(usd(220)));
        assertThatThrownBy(() -> PaymentStream.of(offer, context))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("Visa must be in USD, the currency of the whole, but was EUR; state every amount in one"
                        + " currency; currencies are never mixed or converted silently");
        PaymentStream stream = PaymentStream.of(amazon().build(), context);
        assertThat(stream.currency()).isEqualTo(Amounts.currency("USD"));
        assertThat(stream.total()).isEqualTo(usd(185_000 + 105_000 + 264_000));
    }

    @Test
    void theTableShowsCentsWhereThereAreAny() {
        TotalCompensation tct = TctAggregator.years(2).aggregate(signOns("1000.50", "2000"), Assumptions.none());
        assertThat(tct).hasToString("""
                        Amounts in USD
                        Year to         Sign-on     Total
                        ---------------------------------
                        1  2027-03-02  1,000.50  1,000.50
                        2  2028-03-02  2,000.00  2,000.00
                        ---------------------------------
                        Sum            3,000.50  3,000.50""");
    }

    @Test
    void aYearHoldsACellForEachComponentInTheOrderOfTheOffer() {
        TotalCompensation tct = TctAggregator.years(2).aggregate(amazon().build(), Assumptions.flatPrice(usd(220)));
        assertThat(tct.year(2).cells())
                .extracting(Cell::toString)
                .containsExactly("Base salary: USD 185,000", "Sign-on: USD 45,000", "RSU: USD 39,600");
    }
}
