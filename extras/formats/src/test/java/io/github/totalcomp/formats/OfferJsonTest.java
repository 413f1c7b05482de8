package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.MarketStrength;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.PortionSum;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class OfferJsonTest {

    private static OfferFile read(String json) throws IOException {
        return OfferJson.with(VestingCatalog.standard()).read(new StringReader(json), "offer.json");
    }

    private static OfferFile withComponents(String components) throws IOException {
        return read("""
                {"format": "totalcomp-offer/1", "employer": "Amazon", "startDate": "2026-03-02", "currency": "USD",
                 "components": [%s]}""".formatted(components));
    }

    private static void refuses(String components, String message) {
        assertThatThrownBy(() -> withComponents(components))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @Test
    void aSmallOfferGivesTheFiguresOfTheOneBuiltInCode() throws IOException {
        OfferFile file = withComponents("""
                {"type": "baseSalary", "annual": "185000.00"},
                {"type": "signOn", "payouts": [{"year": 1, "amount": "60000"}, {"year": 2, "amount": "45000"}]},
                {"type": "equityGrant", "units": "1200", "schedule": "amazon"}""");
        Offer built = Offer.builder()
                .employer("Amazon")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(usd(185_000)))
                .add(SignOn.ofYears(usd(60_000), usd(45_000)))
                .add(EquityGrant.ofUnits(1_200, VestingSchedules.amazon()))
                .build();
        assertThat(file.offer()).isEqualTo(built);
        assertThat(file.assumptions()).isEqualTo(Assumptions.none());
        assertThat(file.negotiation()).hasToString(NegotiationTerms.none().toString());
        TotalCompensation totals = TctAggregator.years(4).aggregate(file.offer(), Assumptions.flatPrice(usd(220)));
        assertThat(totals.year(1).total()).isEqualTo(usd(258_200));
        assertThat(totals.year(4).total()).isEqualTo(usd(290_600));
    }

    @Test
    void everyFieldIsRead() throws IOException {
        OfferFile file = read(Samples.everything());
        PortionSchedule irregular = VestingSchedules.ofPortions(
                        Period.ofYears(1), Portion.percent(25), Portion.percent(25), Portion.percent(50))
                .withName("Halves at last")
                .withAllocation(AllocationType.FRONT_LOADED)
                .withCliff(Period.ofMonths(18))
                .withDayOfMonth(DayOfMonth.of(15));
        Portion third = Portion.percent("33.3");
        Offer offer = Offer.builder()
                .employer("Example & Söhne")
                .role("Engineer")
                .level("E5")
                .location("Zürich")
                .startDate(LocalDate.of(2024, 2, 29))
                .add(BaseSalary.ofAnnual(parse("CHF 150000"))
                        .withChange(LocalDate.of(2025, 3, 1), parse("CHF 156000.5"))
                        .withChange(LocalDate.of(2026, 3, 1), parse("CHF 163800.53"))
                        .withPayCalendar(
                                PayCalendar.biweekly(LocalDate.of(2024, 3, 8)).withDaysInArrears(5))
                        .withName("Pay"))
                .add(SignOn.of(List.of(
                        SignOnPayout.inInstalments(1, parse("CHF 30000"), 24),
                        SignOnPayout.lump(2, parse("CHF 10000")).withRepayment(RepaymentTerms.proRataByMonth(12)))))
                .add(PerformanceBonus.ofAnnual(parse("CHF 20000")))
                .add(EquityGrant.builder()
                        .units(Units.of(1001))
                        .schedule(irregular)
                        .symbol("EXS")
                        .commencement(LocalDate.of(2024, 3, 15))
                        .grantDate(LocalDate.of(2024, 4, 1))
                        .build())
                .add(EquityGrant.ofValue(
                                parse("CHF 90000"),
                                VestingSchedules.builder()
                                        .cliff(Period.ofMonths(6), Portion.percent(10))
                                        .portions(Period.ofMonths(18), Portion.percent(90))
                                        .build())
                        .withName("Bridge"))
                .add(EquityGrant.builder()
                        .kind(ComponentKind.REFRESHER)
                        .name("Refresher")
                        .units(Units.parse("10.5"))
                        .schedule(VestingSchedules.even(4, VestingFrequency.QUARTERLY))
                        .build())
                .add(RepricedGrants.of(
                                parse("CHF 50000"),
                                3,
                                VestingSchedules.ofPortions(
                                        Period.ofMonths(4), List.of(third, third, third), PortionSum.REST_ON_LAST))
                        .withRounding(UnitRounding.DOWN)
                        .withSymbol("EXS")
                        .withName("Yearly"))
                .add(Benefit.ofAnnualValue("Railway pass", parse("CHF 3995")))
                .add(Benefit.unvalued("25 days of leave"))
                .add(OneTimePayment.of("Relocation", parse("CHF 8000")).paidOn(LocalDate.of(2024, 3, 31)))
                .build();
        assertThat(file.offer()).isEqualTo(offer);
        assertThat(file.currency().getCurrencyCode()).isEqualTo("CHF");
        assertThat(file.note()).contains("One of everything.");
        CurrencyUnit euro = Amounts.currency("EUR");
        ExchangeRates rates = file.assumptions().exchangeRates();
        assertThat(rates.rate(file.currency(), euro, LocalDate.EPOCH)).contains(Rational.parse("1.05"));
        assertThat(file.assumptions())
                .isEqualTo(Assumptions.builder()
                        .defaultPrice(
                                Prices.growth(parse("CHF 80.125"), new BigDecimal("-0.05"), GrowthTiming.EXACT_DATE))
                        .putPrices(
                                "EXS",
                                Prices.table(Map.of(
                                        LocalDate.of(2024, 1, 1), parse("CHF 99.5"),
                                        LocalDate.of(2026, 1, 1), parse("CHF 120"))))
                        .retention(RetentionCurve.table(
                                List.of(new BigDecimal("0.95"), new BigDecimal("0.85"), new BigDecimal("0.8"))))
                        .discountRate(new BigDecimal("0.02"))
                        .build()
                        .reportingIn(euro, rates));
        NegotiationTerms negotiation = file.negotiation();
        assertThat(negotiation.walkAway())
                .contains(WalkAway.of(parse("CHF 240000"))
                        .with(WalkAwayCondition.atLeast("base salary", parse("CHF 170000")))
                        .with(WalkAwayCondition.atLeastUnits("equity", Units.of(500)))
                        .with(WalkAwayCondition.everyYear(parse("CHF 200000")))
                        .with(WalkAwayCondition.term("two days a week at home", TermState.UNKNOWN)));
        assertThat(negotiation.profile())
                .hasToString(Profile.builder()
                        .horizonYears(3)
                        .quantile(Portion.percent(60))
                        .topQuantile(Portion.percent(95))
                        .putCaps("base salary", parse("CHF 170000"))
                        .putCaps(
                                "equity",
                                Cap.withExceptions(parse("CHF 90000"), Portion.of(1, 4))
                                        .withSource("the recruiter"))
                        .circumstances(Circumstances.builder()
                                .competingOffers(2)
                                .scarceSkills(true)
                                .leftBehind(parse("CHF 40000"))
                                .market(MarketStrength.WEAK)
                                .build())
                        .putLikelihoods("sign-on", Portion.of(1, 2))
                        .putLikelihoods("equity", Portion.of(1, 3))
                        .putLikelihoods("vesting timeline", Portion.percent(10))
                        .fasterSchedule(VestingSchedules.even(4, VestingFrequency.QUARTERLY))
                        .certainty(Portion.percent(20))
                        .signOnYears(List.of(1, 3))
                        .equitySchedule(VestingSchedules.amazon())
                        .cashStep(new BigDecimal(500))
                        .build()
                        .toString());
        assertThat(negotiation.letter())
                .contains(LetterDetails.builder()
                        .candidate("Kim Doe")
                        .recipient("Alex")
                        .locale(Locale.GERMANY)
                        .addReasons("the work")
                        .addReasons("the people")
                        .addTradeOffs("a bonus")
                        .addForgone(LeverTerm.ofAmount("unvested equity", parse("CHF 70000"), "in March"))
                        .addForgone(LeverTerm.ofUnits("shares of the plan", Units.parse("12.5")))
                        .addForgone(LeverTerm.ofText("a sabbatical", "two months"))
                        .alternative("stay where I am")
                        .answerBy(LocalDate.of(2026, 2, 10))
                        .timeReason("speak with my family")
                        .refusalReason("that another role fits better")
                        .build());
    }

    @Test
    void aSalaryIsPaidByItsCalendar() throws IOException {
        LocalDate end = LocalDate.of(2026, 3, 13);
        Map<String, PayCalendar> calendars = Map.of(
                "\"frequency\": \"weekly\", \"periodEnd\": \"2026-03-13\"", PayCalendar.weekly(end),
                "\"frequency\": \"biweekly\", \"periodEnd\": \"2026-03-13\"", PayCalendar.biweekly(end),
                "\"frequency\": \"semiMonthly\"", PayCalendar.semiMonthly(),
                "\"frequency\": \"monthly\", \"daysInArrears\": 3",
                        PayCalendar.monthly().withDaysInArrears(3));
        for (Map.Entry<String, PayCalendar> calendar : calendars.entrySet()) {
            assertThat(withComponents(salary("\"payCalendar\": {%s}".formatted(calendar.getKey())))
                            .offer()
                            .components())
                    .containsExactly(BaseSalary.ofAnnual(usd(100_000)).withPayCalendar(calendar.getValue()));
        }
        refuses(
                salary("\"payCalendar\": {\"frequency\": \"biweekly\"}"),
                "offer.json:2:75: components[0].payCalendar: the field \"periodEnd\" is required, but was missing;"
                        + " add \"periodEnd\" to this object");
        refuses(
                salary("\"payCalendar\": {\"frequency\": \"monthly\", \"periodEnd\": \"2026-03-13\"}"),
                "offer.json:2:113: components[0].payCalendar.periodEnd: a field must be one of frequency, daysInArrears,"
                        + " but was \"periodEnd\"; remove it");
    }

    @Test
    void ratingsRaiseAndCutASalary() throws IOException {
        String ratings = "\"ratings\": {\"byDate\": {\"2027-04-01\": \"%s\"}, \"raises\": {\"top\": \"0.1\"}}";
        assertThat(withComponents(salary(ratings.formatted("top"))).offer().components())
                .containsExactly(BaseSalary.ofAnnual(usd(100_000)).withChange(LocalDate.of(2027, 4, 1), usd(110_000)));
        refuses(
                salary(ratings.formatted("low")),
                "offer.json:2:17: components[0]: a rating must have a change of pay, one of [top], but was \"low\";"
                        + " add the change that this rating brings");
        refuses(
                salary("\"changes\": [{\"from\": \"2027-04-01\", \"annual\": \"1\"}], " + ratings.formatted("top")),
                "offer.json:2:17: components[0]: a salary may change once on a day, but was twice on 2027-04-01;"
                        + " state one of the two");
    }

    private static String salary(String more) {
        return "{\"type\": \"baseSalary\", \"annual\": \"100000\", " + more + "}";
    }

    @Test
    void signOnIsRepaidByItsTerms() throws IOException {
        Map<String, RepaymentTerms> all = Map.of(
                "\"none\"", RepaymentTerms.none(),
                "\"fullWithin\", \"months\": 6", RepaymentTerms.fullWithin(6),
                "\"proRataByMonth\", \"months\": 12", RepaymentTerms.proRataByMonth(12),
                "\"proRataByDay\", \"months\": 24", RepaymentTerms.proRataByDay(24));
        for (Map.Entry<String, RepaymentTerms> terms : all.entrySet()) {
            assertThat(withComponents(signOn(terms.getKey())).offer().components())
                    .containsExactly(
                            SignOn.of(List.of(SignOnPayout.lump(1, usd(40_000)).withRepayment(terms.getValue()))));
        }
        refuses(
                signOn("\"none\", \"months\": 6"),
                "offer.json:2:119: components[0].payouts[0].repayment.months: a field must be one of type,"
                        + " but was \"months\"; remove it");
        refuses(
                signOn("\"fullWithin\", \"months\": 241"),
                "offer.json:2:125: components[0].payouts[0].repayment.months: must be a whole number from 1 to 240"
                        + " without quotes, but was 241; write it like 1");
    }

    private static String signOn(String repayment) {
        return "{\"type\": \"signOn\", \"payouts\": [{\"year\": 1, \"amount\": \"40000\", \"repayment\": {\"type\": "
                + repayment + "}}]}";
    }

    @Test
    void exchangeRatesNeedACurrencyToReportIn() {
        assertThatThrownBy(() ->
                        withAssumptions("\"exchangeRates\": [{\"from\": \"USD\", \"to\": \"EUR\", \"rate\": \"0\"}]"))
                .hasMessage("""
                        offer.json:3:17: assumptions: an object with "exchangeRates" must have "reportingCurrency", but was missing; add "reportingCurrency", or remove "exchangeRates"
                        offer.json:3:36: assumptions.exchangeRates[0]: an exchange rate must be above zero, but was 0; state how much of the second currency a unit of the first buys""");
    }

    @Test
    void ofSeveralRatesOfAPairTheFirstCounts() throws IOException {
        Assumptions assumptions = withAssumptions("""
                        "reportingCurrency": "EUR", "exchangeRates": [
                          {"from": "USD", "to": "EUR", "rate": "0.8"},
                          {"from": "JPY", "to": "EUR", "rate": "0.006"},
                          {"from": "EUR", "to": "USD", "rate": "2"}]""").assumptions();
        assertThat(assumptions.reportingCurrency()).contains(Amounts.currency("EUR"));
        assertThat(assumptions.exchangeRates().convert(usd(100), Amounts.currency("EUR"), LocalDate.EPOCH))
                .isEqualTo(parse("EUR 80"));
        assertThat(assumptions.exchangeRates().convert(parse("EUR 80"), Amounts.currency("USD"), LocalDate.EPOCH))
                .isEqualTo(usd(100));
    }

    private static OfferFile withAssumptions(String assumptions) throws IOException {
        return read("""
                {"format": "totalcomp-offer/1", "employer": "Amazon", "startDate": "2026-03-02", "currency": "USD",
                 "components": [{"type": "baseSalary", "annual": "1"}],
                 "assumptions": {%s}}""".formatted(assumptions));
    }

    @Test
    void aCatalogueOfOnesOwnIsUsed() throws IOException {
        VestingCatalog catalog = VestingCatalog.standard().with("mine", VestingSchedules.amazon());
        String json = """
                {"format": "totalcomp-offer/1", "employer": "E", "startDate": "2026-03-02", "currency": "USD",
                 "components": [{"type": "equityGrant", "value": "1", "schedule": "mine"}]}""";
        assertThat(OfferJson.with(catalog)
                        .read(new StringReader(json), "offer.json")
                        .offer()
                        .components())
                .containsExactly(EquityGrant.ofValue(usd(1), VestingSchedules.amazon()));
    }

    @Test
    void amountsKeepTheRulesOfTheirCurrency() {
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": \"-5\"}",
                "offer.json:2:50: components[0].annual: an amount must not be negative, but was USD -5;"
                        + " state zero or more");
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": \"1.005\"}",
                "offer.json:2:50: components[0].annual: an amount must be payable in whole minor units, but was"
                        + " USD 1.005; round it to 2 decimals first");
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": \"EUR 5\"}",
                "offer.json:2:50: components[0].annual: an amount must be in USD, the currency of the whole, but was"
                        + " EUR; state every amount in one currency; currencies are never mixed or converted silently");
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": \"XYZ 5\"}",
                "offer.json:2:50: components[0].annual: a currency must be a known ISO 4217 code, but was \"XYZ\";"
                        + " use a code such as USD, EUR, JPY or BHD");
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": 185000}",
                "offer.json:2:50: components[0].annual: must be a decimal in quotes, so that it stays exact, but was"
                        + " 185000; put it in double quotes");
    }

    @Test
    void anUnknownCurrencyDoesNotHideOtherFaults() {
        assertThatThrownBy(() -> read("""
                        {"format": "totalcomp-offer/1", "employer": "E", "startDate": "2026-13-01", "currency": "USDX",
                         "components": [{"type": "baseSalary", "annual": "1.005"}, {"type": "baseSalary", "annual": 5}]}""")).hasMessage("""
                        offer.json:1:63: startDate: must be a date that exists, but was "2026-13-01"; correct month or day
                        offer.json:1:89: currency: a currency must be a known ISO 4217 code, but was "USDX"; use a code such as USD, EUR, JPY or BHD
                        offer.json:2:93: components[1].annual: must be a decimal in quotes, so that it stays exact, but was 5; put it in double quotes""");
    }

    @Test
    void schedulesKeepTheRulesOfTheLibraryAndPointAtTheField() {
        String grant = "{\"type\": \"equityGrant\", \"units\": \"1\", \"schedule\": %s}";
        refuses(
                grant.formatted("{\"portions\": [\"5%\", \"15%\", \"40%\"], \"every\": \"P1Y\"}"),
                "offer.json:2:80: components[0].schedule.portions: portions must sum to 1, but was 3/5 from"
                        + " [1/20, 3/20, 2/5]; correct a portion, or state \"portionSum\" as \"rescaled\" or"
                        + " \"restOnLast\"");
        refuses(
                grant.formatted("{\"portions\": [\"100%\"], \"every\": \"P0D\"}"),
                "offer.json:2:99: components[0].schedule.every: must be a period above zero, but was \"P0D\";"
                        + " write it like \"P1Y\" or \"P6M\"");
        refuses(
                grant.formatted("{\"portions\": [\"100%\"], \"every\": \"P1Y\", \"cliff\": \"P2Y\"}"),
                "offer.json:2:67: components[0].schedule: a cliff must not come after the last vesting step, 1 year,"
                        + " but was 2 years; shorten the cliff");
        refuses(
                grant.formatted("{\"every\": \"P1Y\"}"),
                "offer.json:2:67: components[0].schedule: an object of this kind must have either \"portions\" or"
                        + " \"steps\", but was neither; state one of the two");
        refuses(
                grant.formatted("7"),
                "offer.json:2:67: components[0].schedule: must be the name of a schedule or an object in braces, but"
                        + " was 7; write a name like \"amazon\"");
    }

    @Test
    void componentsHaveNamesOfTheirOwn() {
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": \"1\"}, {\"type\": \"baseSalary\", \"annual\": \"2\"}",
                "offer.json:2:56: components[1]: each component must have a name of its own, but was a second"
                        + " \"Base salary\"; give this one another \"name\"");
    }

    @Test
    void aGrantIsByUnitsOrByValue() {
        refuses(
                "{\"type\": \"equityGrant\", \"units\": \"1\", \"value\": \"1\", \"schedule\": \"amazon\"}",
                "offer.json:2:17: components[0]: an object of this kind must have either \"units\" or \"value\", but was"
                        + " both; state one of the two");
    }

    @Test
    void aSalaryChangesOnceOnADay() {
        refuses(
                "{\"type\": \"baseSalary\", \"annual\": \"1\", \"changes\": [{\"from\": \"2027-01-01\", \"annual\": \"2\"},"
                        + " {\"from\": \"2027-01-01\", \"annual\": \"3\"}]}",
                "offer.json:2:17: components[0]: a salary may change once on a day, but was twice on 2027-01-01;"
                        + " state one of the two");
    }
}
