package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.BenefitKind;
import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.MarketStrength;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Makes offer files at random, with everything that the format can hold. */
final class RandomFile {

    private static final List<String> TEXTS = List.of(
            "Amazon", "Zürich 日本", "a \"quoted\" \\ text", "<b>&amp;</b>", "😀 {x}", "=1+1", "tab-free / slash");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private final Random random;
    private final CurrencyUnit currency;

    RandomFile(Random random) {
        this.random = random;
        this.currency = Amounts.currency(List.of("USD", "JPY", "BHD").get(random.nextInt(3)));
    }

    HistoryFile history() {
        OfferFile file = file();
        NegotiationHistory history =
                NegotiationHistory.of(List.of(dated(NegotiationEvent.of(Kind.FIRST_OFFER, DAY, file.offer()))));
        for (int i = 0; i < random.nextInt(7); i++) {
            history = history.with(event(file.offer()));
        }
        return new HistoryFile(history, currency, file.assumptions(), file.negotiation(), file.note());
    }

    private NegotiationEvent event(Offer offer) {
        Kind kind = Kind.values()[1 + random.nextInt(Kind.values().length - 1)];
        NegotiationEvent event = kind == Kind.OBJECTION
                ? NegotiationEvent.objection(DAY, text() + "\n" + text())
                : kind.isOffer() || kind == Kind.ASK
                        ? NegotiationEvent.of(kind, DAY, offer.withComponents(List.of(component(1), component(2))))
                        : NegotiationEvent.of(kind, DAY);
        return kind.isCandidates() ? event : dated(event);
    }

    private NegotiationEvent dated(NegotiationEvent event) {
        return random.nextBoolean() ? event : event.withDeadline(DAY.plusDays(random.nextInt(30)));
    }

    OfferFile file() {
        Offer.Builder offer = Offer.builder().employer(text()).startDate(date());
        maybe(this::text).ifPresent(offer::role);
        maybe(this::text).ifPresent(offer::level);
        maybe(this::text).ifPresent(offer::location);
        for (int i = 0; i <= random.nextInt(6); i++) {
            offer.add(component(i));
        }
        return new OfferFile(offer.build(), currency, assumptions(), negotiation(), position(), maybe(this::text));
    }

    private Component component(int number) {
        String name = number + " " + text();
        return switch (random.nextInt(7)) {
            case 0 -> base().withName(name);
            case 1 -> SignOn.of(payouts()).withName(name);
            case 2 -> PerformanceBonus.ofAnnual(money()).withName(name);
            case 3 -> grant().name(name).build();
            case 4 -> repriced().withName(name);
            case 5 ->
                maybe(this::money)
                        .map(value -> Benefit.ofAnnualValue(name, value))
                        .orElseGet(() -> Benefit.unvalued(name));
            default -> {
                OneTimePayment payment = OneTimePayment.ofYear(name, money(), 1 + random.nextInt(9));
                yield maybe(this::date).map(payment::paidOn).orElse(payment);
            }
        };
    }

    private BaseSalary base() {
        BaseSalary base = BaseSalary.ofAnnual(money());
        for (int i = 0; i < random.nextInt(3); i++) {
            base = base.withChange(date(), money());
        }
        return maybe(this::calendar).map(base::withPayCalendar).orElse(base);
    }

    private PayCalendar calendar() {
        PayCalendar calendar = List.of(
                        PayCalendar.weekly(date()),
                        PayCalendar.biweekly(date()),
                        PayCalendar.semiMonthly(),
                        PayCalendar.monthly())
                .get(random.nextInt(4));
        return calendar.withDaysInArrears(random.nextInt(61));
    }

    private List<SignOnPayout> payouts() {
        List<SignOnPayout> payouts = new ArrayList<>();
        for (int year = 1; year <= 1 + random.nextInt(3); year++) {
            SignOnPayout payout = SignOnPayout.inInstalments(year, money(), 1 + random.nextInt(26));
            payouts.add(maybe(this::repayment).map(payout::withRepayment).orElse(payout));
        }
        return payouts;
    }

    private RepaymentTerms repayment() {
        int months = 1 + random.nextInt(240);
        return List.of(
                        RepaymentTerms.none(),
                        RepaymentTerms.fullWithin(months),
                        RepaymentTerms.proRataByMonth(months),
                        RepaymentTerms.proRataByDay(months))
                .get(random.nextInt(4));
    }

    private EquityGrant.Builder grant() {
        EquityGrant.Builder grant = EquityGrant.builder()
                .kind(random.nextBoolean() ? ComponentKind.EQUITY : ComponentKind.REFRESHER)
                .schedule(schedule());
        if (random.nextBoolean()) {
            grant.units(Units.of(Rational.of(random.nextInt(1_000_000), 1 + random.nextInt(7))));
        } else {
            grant.value(money());
        }
        maybe(this::text).ifPresent(grant::symbol);
        maybe(this::date).ifPresent(grant::commencement);
        maybe(this::date).ifPresent(grant::grantDate);
        return grant;
    }

    private RepricedGrants repriced() {
        RepricedGrants grants = RepricedGrants.of(money(), 1 + random.nextInt(5), schedule())
                .withRounding(UnitRounding.values()[random.nextInt(UnitRounding.values().length)]);
        return maybe(this::text).map(grants::withSymbol).orElse(grants);
    }

    private VestingSchedule schedule() {
        return switch (random.nextInt(4)) {
            case 0 -> VestingSchedules.amazon();
            case 1 -> VestingSchedules.amazonSemiannual();
            case 2 -> changed(VestingSchedules.even(1 + random.nextInt(4), frequency()));
            default ->
                changed(VestingSchedules.builder()
                        .cliff(Period.ofMonths(1 + random.nextInt(12)), Portion.of(1, 2 + random.nextInt(8)))
                        .thenEvery(Period.ofMonths(1 + random.nextInt(6)), 1 + random.nextInt(8))
                        .build());
        };
    }

    private VestingFrequency frequency() {
        return VestingFrequency.values()[random.nextInt(VestingFrequency.values().length)];
    }

    private PortionSchedule changed(PortionSchedule schedule) {
        PortionSchedule allocated =
                schedule.withAllocation(AllocationType.values()[random.nextInt(AllocationType.values().length)]);
        PortionSchedule held = random.nextBoolean() ? allocated : allocated.withCliff(Period.ofMonths(1));
        return random.nextBoolean() ? held : held.withDayOfMonth(DayOfMonth.of(1 + random.nextInt(31)));
    }

    private Assumptions assumptions() {
        Assumptions.Builder assumptions = Assumptions.builder();
        maybe(this::price).ifPresent(assumptions::defaultPrice);
        for (int i = 0; i < random.nextInt(3); i++) {
            assumptions.putPrices(text() + i, price());
        }
        maybe(this::retention).ifPresent(assumptions::retention);
        maybe(this::chance).ifPresent(assumptions::discountRate);
        Assumptions built = assumptions.build();
        return maybe(this::rates)
                .map(rates -> built.reportingIn(Amounts.currency("EUR"), rates))
                .orElse(built);
    }

    private ExchangeRates rates() {
        ExchangeRates rates = ExchangeRates.none();
        for (int i = 0; i < random.nextInt(3); i++) {
            rates = rates.or(ExchangeRates.fixed(
                    currency,
                    Amounts.currency(List.of("EUR", "GBP", "SEK").get(i)),
                    BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(6))));
        }
        return rates;
    }

    private PriceAssumption price() {
        MonetaryAmount price = Amounts.of(new BigDecimal(1 + random.nextInt(10_000_000)).movePointLeft(5), currency);
        return switch (random.nextInt(3)) {
            case 0 -> Prices.flat(price);
            case 1 ->
                Prices.growth(
                        price,
                        new BigDecimal(random.nextInt(500) - 99).movePointLeft(2),
                        GrowthTiming.values()[random.nextInt(GrowthTiming.values().length)]);
            default -> Prices.table(Map.of(date(), price, LocalDate.of(1999, 1, 1), price));
        };
    }

    private RetentionCurve retention() {
        BigDecimal chance = chance();
        return switch (random.nextInt(3)) {
            case 0 -> RetentionCurve.certain();
            case 1 -> RetentionCurve.hazard(chance);
            default -> RetentionCurve.table(List.of(BigDecimal.ONE, chance, chance));
        };
    }

    private NegotiationTerms negotiation() {
        Profile.Builder profile = Profile.builder()
                .horizonYears(1 + random.nextInt(9))
                .quantile(Portion.of(random.nextInt(7), 7))
                .topQuantile(Portion.of(6 + random.nextInt(2), 7));
        maybe(this::cap).ifPresent(cap -> profile.putCaps("base salary", cap));
        maybe(this::circumstances).ifPresent(profile::circumstances);
        maybe(() -> Portion.of(1, 3)).ifPresent(chance -> profile.putLikelihoods("sign-on", chance));
        maybe(() -> List.of(2, 1)).ifPresent(profile::signOnYears);
        maybe(this::schedule).ifPresent(profile::equitySchedule);
        maybe(this::schedule).ifPresent(profile::fasterSchedule);
        maybe(() -> Portion.of(1, 6)).ifPresent(profile::certainty);
        maybe(() -> BigDecimal.valueOf(1 + random.nextInt(5_000), random.nextInt(3)))
                .ifPresent(profile::cashStep);
        return new NegotiationTerms(maybe(this::walkAway), profile.build(), maybe(this::letter));
    }

    private WalkAway walkAway() {
        WalkAway walkAway = WalkAway.of(maybe(this::money).orElse(Amounts.zero(currency)));
        for (int i = 0; i < random.nextInt(4); i++) {
            walkAway = walkAway.with(
                    switch (random.nextInt(4)) {
                        case 0 -> WalkAwayCondition.atLeast("base salary", money());
                        case 1 ->
                            WalkAwayCondition.atLeastUnits("equity", Units.of(Rational.of(random.nextInt(99), 7)));
                        case 2 -> WalkAwayCondition.everyYear(money());
                        default ->
                            WalkAwayCondition.term(
                                    text(), TermState.values()[random.nextInt(TermState.values().length)]);
                    });
        }
        return walkAway;
    }

    private Cap cap() {
        Cap cap = random.nextBoolean() ? Cap.hard(money()) : Cap.withExceptions(money(), Portion.of(1, 3));
        return maybe(this::text).map(cap::withSource).orElse(cap);
    }

    private Circumstances circumstances() {
        Circumstances.Builder circumstances = Circumstances.builder()
                .competingOffers(random.nextInt(4))
                .scarceSkills(random.nextBoolean())
                .market(MarketStrength.values()[random.nextInt(3)]);
        maybe(this::money).ifPresent(circumstances::leftBehind);
        return circumstances.build();
    }

    private PositionTerms position() {
        OfferFacts.Builder facts = OfferFacts.builder();
        maybe(() -> BigDecimal.valueOf(1 + random.nextInt(1_680), 1)).ifPresent(facts::weeklyHours);
        maybe(random::nextBoolean).ifPresent(facts::technicalRole);
        maybe(random::nextBoolean).ifPresent(facts::entryLevel);
        maybe(random::nextBoolean).ifPresent(facts::equityEligible);
        maybe(() -> random.nextInt(81)).ifPresent(facts::yearsOfExperience);
        benefits().forEach(facts::addBenefits);
        for (int i = 0; i < random.nextInt(3); i++) {
            facts.addOthers(BenefitPackage.of(i + " " + text(), benefits()));
        }
        maybe(() -> WalkAwayCost.ofAmounts(money(), money(), money())).ifPresent(facts::leaving);
        return new PositionTerms(facts.build(), maybe(this::ladder));
    }

    private List<BenefitTerm> benefits() {
        List<BenefitTerm> terms = new ArrayList<>();
        terms.add(BenefitTerm.of(
                BenefitKind.values()[random.nextInt(BenefitKind.values().length)],
                BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3))));
        for (int i = 0; i < random.nextInt(3); i++) {
            BenefitTerm term = BenefitTerm.named(i + " " + text());
            terms.add(maybe(this::money).map(term::withAnnualValue).orElse(term));
        }
        return terms;
    }

    private LevelLadder ladder() {
        LevelLadder ladder = LevelLadder.of("L1", "L2 " + text(), "L10");
        return random.nextBoolean() ? ladder : ladder.withExperienceFrom("L10", random.nextInt(81));
    }

    private LetterDetails letter() {
        LetterDetails.Builder letter = LetterDetails.builder()
                .candidate(text())
                .recipient(text())
                .locale(Locale.forLanguageTag(
                        List.of("en-US", "de-DE", "ja-JP", "ar").get(random.nextInt(4))))
                .addReasons(text());
        maybe(this::text).ifPresent(letter::addTradeOffs);
        maybe(this::money).ifPresent(amount -> letter.forgoing("unvested equity", amount));
        maybe(this::text).ifPresent(letter::alternative);
        maybe(this::date).ifPresent(letter::answerBy);
        maybe(this::text).ifPresent(letter::timeReason);
        maybe(this::text).ifPresent(letter::refusalReason);
        return letter.build();
    }

    private BigDecimal chance() {
        return new BigDecimal(random.nextInt(11)).movePointLeft(1);
    }

    private MonetaryAmount money() {
        return Amounts.ofMinor(random.nextLong(1_000_000_000_000L), currency);
    }

    private LocalDate date() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
