package io.github.totalcomp.formats;

import static io.github.totalcomp.formats.BasicValues.amounts;
import static io.github.totalcomp.formats.BasicValues.counts;
import static io.github.totalcomp.formats.BasicValues.currencies;
import static io.github.totalcomp.formats.BasicValues.dates;
import static io.github.totalcomp.formats.BasicValues.days;
import static io.github.totalcomp.formats.BasicValues.different;
import static io.github.totalcomp.formats.BasicValues.labels;
import static io.github.totalcomp.formats.BasicValues.maybe;
import static io.github.totalcomp.formats.BasicValues.payables;
import static io.github.totalcomp.formats.BasicValues.portions;
import static io.github.totalcomp.formats.BasicValues.positiveRationals;
import static io.github.totalcomp.formats.BasicValues.rates;
import static io.github.totalcomp.formats.BasicValues.rationals;
import static io.github.totalcomp.formats.BasicValues.texts;
import static io.github.totalcomp.formats.BasicValues.units;

import io.github.totalcomp.bargaining.issue.BargainingCase;
import io.github.totalcomp.bargaining.issue.BargainingIssue;
import io.github.totalcomp.bargaining.issue.BargainingOption;
import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.position.BenefitKind;
import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.RecruiterQuestion;
import io.github.totalcomp.bargaining.round.RoundRules;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.MarketStrength;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.StandardLikelihood;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a candidate wants, knows and did, at random. */
final class TermValues {

    private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);

    private TermValues() {}

    private static Arbitrary<String> levers() {
        return Arbitraries.of(List.copyOf(LeverNames.byField().values()));
    }

    static Arbitrary<Cap> caps() {
        return Combinators.combine(payables(), maybe(portions()), maybe(labels()))
                .as((amount, factor, source) -> {
                    Cap cap = factor.map(share -> Cap.withExceptions(amount, share))
                            .orElseGet(() -> Cap.hard(amount));
                    return source.map(cap::withSource).orElse(cap);
                });
    }

    static Arbitrary<Circumstances> circumstances() {
        return Combinators.combine(counts(0, 100), FLAGS, maybe(payables()), Arbitraries.of(MarketStrength.class))
                .as((offers, scarce, left, market) -> {
                    Circumstances.Builder stated = Circumstances.builder()
                            .competingOffers(offers)
                            .scarceSkills(scarce)
                            .market(market);
                    left.ifPresent(stated::leftBehind);
                    return stated.build();
                });
    }

    static Arbitrary<LeverTerm> leverTerms() {
        return Arbitraries.oneOf(
                Combinators.combine(labels(), amounts(), maybe(labels()))
                        .as((label, amount, suffix) -> LeverTerm.ofAmount(label, amount, suffix.orElse(""))),
                Combinators.combine(labels(), units()).as(LeverTerm::ofUnits),
                Combinators.combine(labels(), labels()).as(LeverTerm::ofText));
    }

    static Arbitrary<LetterDetails> letters() {
        Arbitrary<String> lines = labels().filter(
                        line -> !line.matches(".*[{}].*") && line.equals(line.strip()) && !line.matches(".*\\p{Cf}.*"));
        Arbitrary<Locale> locales =
                Arbitraries.of("en-US", "de-DE", "ja-JP", "ar", "zh-Hant-TW").map(Locale::forLanguageTag);
        Arbitrary<LeverTerm> forgone = Arbitraries.oneOf(
                Combinators.combine(lines, amounts(), maybe(lines))
                        .as((label, amount, suffix) -> LeverTerm.ofAmount(label, amount, suffix.orElse(""))),
                Combinators.combine(lines, units()).as(LeverTerm::ofUnits),
                Combinators.combine(lines, lines).as(LeverTerm::ofText));
        return Combinators.combine(
                        lines.list().ofSize(3),
                        locales,
                        lines.list().ofMinSize(1).ofMaxSize(2),
                        lines.list().ofMaxSize(2),
                        forgone.list().ofMaxSize(2),
                        maybe(dates()),
                        maybe(lines),
                        FLAGS)
                .as((names, locale, reasons, tradeOffs, lost, answerBy, alternative, more) -> {
                    LetterDetails.Builder letter = LetterDetails.builder()
                            .candidate(names.get(0))
                            .recipient(names.get(1))
                            .locale(locale);
                    reasons.forEach(letter::addReasons);
                    tradeOffs.forEach(letter::addTradeOffs);
                    lost.forEach(letter::addForgone);
                    answerBy.ifPresent(letter::answerBy);
                    alternative.ifPresent(letter::alternative);
                    if (more) {
                        letter.timeReason(names.get(2)).refusalReason(names.get(2));
                    }
                    return letter.build();
                });
    }

    static Arbitrary<WalkAwayCondition> conditions() {
        return currencies().flatMap(TermValues::conditions);
    }

    private static Arbitrary<WalkAwayCondition> conditions(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                Combinators.combine(levers(), payables(currency)).as(WalkAwayCondition::atLeast),
                Combinators.combine(levers(), units()).as(WalkAwayCondition::atLeastUnits),
                payables(currency).map(WalkAwayCondition::everyYear),
                Combinators.combine(labels(), Arbitraries.of(TermState.class)).as(WalkAwayCondition::term));
    }

    static Arbitrary<WalkAway> walkAways() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                payables(currency), conditions(currency).list().ofMaxSize(3))
                        .as((yearly, conditions) -> {
                            WalkAway walkAway = WalkAway.of(yearly);
                            for (WalkAwayCondition condition : conditions) {
                                walkAway = walkAway.with(condition);
                            }
                            return walkAway;
                        }));
    }

    static Arbitrary<Profile> profiles() {
        Arbitrary<List<Portion>> quantiles = Combinators.combine(portions(), portions())
                .as((one, other) ->
                        one.value().compareTo(other.value()) <= 0 ? List.of(one, other) : List.of(other, one));
        return Combinators.combine(
                        counts(1, 200),
                        quantiles,
                        Arbitraries.maps(levers(), caps()).ofMaxSize(2),
                        maybe(circumstances()),
                        Arbitraries.maps(levers(), portions()).ofMaxSize(2),
                        different(counts(1, 200), 1, 3, year -> year),
                        maybe(VestingValues.schedules()),
                        Combinators.combine(maybe(portions()), maybe(rates("1", "5000")))
                                .as(List::of))
                .as((horizon, aims, caps, circumstances, likelihoods, years, schedule, more) -> {
                    Profile.Builder profile = Profile.builder()
                            .horizonYears(horizon)
                            .quantile(aims.get(0))
                            .topQuantile(aims.get(1))
                            .signOnYears(years);
                    caps.forEach(profile::putCaps);
                    circumstances.ifPresent(profile::circumstances);
                    likelihoods.forEach(profile::putLikelihoods);
                    schedule.ifPresent(each -> profile.equitySchedule(each).fasterSchedule(each));
                    more.get(0).ifPresent(each -> profile.certainty((Portion) each));
                    more.get(1).ifPresent(each -> profile.cashStep((BigDecimal) each));
                    return profile.build();
                });
    }

    static Arbitrary<NegotiationTerms> negotiations() {
        return Combinators.combine(maybe(walkAways()), profiles(), maybe(letters()))
                .as(NegotiationTerms::new);
    }

    static Arbitrary<BenefitTerm> benefitTerms() {
        Arbitrary<BenefitTerm> known = Combinators.combine(Arbitraries.of(BenefitKind.class), rates("0", "1000"))
                .as(BenefitTerm::of);
        return Combinators.combine(Arbitraries.oneOf(known, labels().map(BenefitTerm::named)), maybe(payables()))
                .as((term, value) -> value.map(term::withAnnualValue).orElse(term));
    }

    static Arbitrary<BenefitPackage> benefitPackages() {
        return Combinators.combine(labels(), different(benefitTerms(), 1, 3, BenefitTerm::name))
                .as(BenefitPackage::of);
    }

    static Arbitrary<LevelLadder> ladders() {
        return different(labels(), 1, 4, level -> level.toLowerCase(Locale.ROOT))
                .flatMap(levels -> Arbitraries.maps(Arbitraries.of(levels), counts(0, 80))
                        .ofMaxSize(1)
                        .map(years -> {
                            LevelLadder ladder = LevelLadder.of(levels);
                            for (String level : years.keySet()) {
                                ladder = ladder.withExperienceFrom(level, years.get(level));
                            }
                            return ladder;
                        }));
    }

    static Arbitrary<WalkAwayCost> costs() {
        return currencies()
                .flatMap(currency -> Combinators.combine(payables(currency), payables(currency), payables(currency))
                        .as(WalkAwayCost::ofAmounts));
    }

    static Arbitrary<OfferFacts> facts() {
        return Combinators.combine(
                        maybe(rates("0.1", "168").filter(hours -> hours.signum() > 0)),
                        maybe(FLAGS),
                        maybe(FLAGS),
                        maybe(FLAGS),
                        maybe(counts(0, 80)),
                        different(benefitTerms(), 0, 2, BenefitTerm::name),
                        different(benefitPackages(), 0, 2, BenefitPackage::holder),
                        maybe(costs()))
                .as((hours, technical, entry, eligible, years, benefits, others, leaving) -> {
                    OfferFacts.Builder facts = OfferFacts.builder();
                    hours.ifPresent(facts::weeklyHours);
                    technical.ifPresent(facts::technicalRole);
                    entry.ifPresent(facts::entryLevel);
                    eligible.ifPresent(facts::equityEligible);
                    years.ifPresent(facts::yearsOfExperience);
                    benefits.forEach(facts::addBenefits);
                    others.forEach(facts::addOthers);
                    leaving.ifPresent(facts::leaving);
                    return facts.build();
                });
    }

    static Arbitrary<PositionTerms> positions() {
        return Combinators.combine(facts(), maybe(ladders())).as(PositionTerms::new);
    }

    static Arbitrary<NegotiationEvent> events() {
        Arbitrary<NegotiationEvent> stated = Combinators.combine(
                        Arbitraries.of(Kind.class).filter(kind -> kind.isOffer() || kind == Kind.ASK),
                        days(),
                        PayValues.offers())
                .as(NegotiationEvent::of);
        Arbitrary<NegotiationEvent> bare = Combinators.combine(
                        Arbitraries.of(Kind.REFUSAL, Kind.SILENCE, Kind.TIME_REQUEST), days())
                .as(NegotiationEvent::of);
        Arbitrary<NegotiationEvent> said = Combinators.combine(days(), texts().filter(text -> !text.isBlank()))
                .as(NegotiationEvent::objection);
        return Combinators.combine(Arbitraries.oneOf(stated, bare, said), maybe(counts(0, 30)))
                .as((event, wait) -> wait.filter(days -> !event.kind().isCandidates())
                        .map(days -> event.withDeadline(event.date().plusDays(days)))
                        .orElse(event));
    }

    static Arbitrary<NegotiationHistory> histories() {
        return Combinators.combine(PayValues.offers(), days(), events().list().ofMaxSize(3))
                .as((first, day, later) -> {
                    List<NegotiationEvent> events = new ArrayList<>();
                    events.add(NegotiationEvent.of(Kind.FIRST_OFFER, day, first));
                    later.stream()
                            .filter(event -> event.kind() != Kind.FIRST_OFFER)
                            .filter(event -> !event.kind().isOffer() && event.kind() != Kind.ASK)
                            .map(event -> event.text()
                                    .map(text -> NegotiationEvent.objection(day, text))
                                    .orElseGet(() -> NegotiationEvent.of(event.kind(), day)))
                            .forEach(events::add);
                    events.add(NegotiationEvent.of(Kind.ASK, day, first));
                    return NegotiationHistory.of(events);
                });
    }

    static Arbitrary<Objection> objections() {
        Arbitrary<String> phrases = Arbitraries.of("no room", "top of * band", "not negotiable", "only # a year");
        return Combinators.combine(
                        labels(),
                        labels(),
                        phrases.list().ofMinSize(1).ofMaxSize(3),
                        texts().filter(text -> !text.isBlank()),
                        texts().list().ofMaxSize(2))
                .as((name, says, keys, answer, advice) -> {
                    Objection.Builder objection = Objection.builder()
                            .name(name)
                            .says(says)
                            .addPhrases(keys.toArray(String[]::new))
                            .answer(answer);
                    advice.forEach(objection::addAdvice);
                    return objection.build();
                });
    }

    static Arbitrary<RecruiterQuestion> questions() {
        return Combinators.combine(texts(), texts(), texts()).as(RecruiterQuestion::new);
    }

    static Arbitrary<BargainingOption> options() {
        return Combinators.combine(labels(), rationals(), rationals()).as(BargainingOption::of);
    }

    static Arbitrary<BargainingIssue> issues() {
        return Combinators.combine(
                        labels(),
                        different(options(), 1, 3, BargainingOption::label),
                        positiveRationals(),
                        positiveRationals())
                .as((name, options, ours, theirs) ->
                        BargainingIssue.of(name, options).withWeights(ours, theirs));
    }

    static Arbitrary<BargainingCase> cases() {
        return Combinators.combine(different(issues(), 1, 3, BargainingIssue::name), rationals(), rationals())
                .as((issues, ours, theirs) -> BargainingCase.builder()
                        .addAllIssues(issues)
                        .ourDisagreement(ours)
                        .theirDisagreement(theirs)
                        .build());
    }

    static Arbitrary<RoundRules> rules() {
        return Combinators.combine(counts(0, 99), portions(), counts(1, 99), counts(1, 99), counts(0, 99))
                .as((asks, kept, silences, objections, days) -> RoundRules.builder()
                        .mostAsks(asks)
                        .keptAfterRefusal(kept)
                        .silencesThatRefuse(silences)
                        .objectionsThatRefuse(objections)
                        .daysForAnAnswer(days)
                        .build());
    }

    static Arbitrary<StandardLikelihood> likelihoods() {
        Arbitrary<BigDecimal> raising = rates("1", "9");
        Arbitrary<BigDecimal> lowering = rates("0.1", "1").filter(factor -> factor.signum() > 0);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(Flexibility.class), portions())
                                .ofMaxSize(3),
                        raising,
                        counts(0, 100),
                        raising,
                        lowering,
                        portions(),
                        lowering)
                .as((labels, offer, most, strong, weak, near, atCap) -> {
                    StandardLikelihood.Builder model = StandardLikelihood.builder()
                            .competingOffer(offer)
                            .mostCompetingOffers(most)
                            .scarceSkills(strong)
                            .leftBehind(offer)
                            .strongMarket(strong)
                            .weakMarket(weak)
                            .nearCapFrom(near)
                            .atCap(atCap);
                    labels.forEach(model::putLabels);
                    return model.build();
                });
    }
}
