package io.github.totalcomp.bargaining.round;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.bargaining.round.NextStep.Action;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of histories and of the next step, for generated negotiations. */
class NextStepProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));
    private static final Profile PROFILE = Profile.builder()
            .cap(Levers.BASE_SALARY, usd(152_500))
            .scenarios(List.of())
            .build();

    @Property(tries = 100)
    void aHistoryIsOnlyExtended(@ForAll("histories") NegotiationHistory history) {
        NegotiationHistory longer = history.refused(history.last().date());

        assertThat(longer.events().subList(0, history.events().size())).isEqualTo(history.events());
        assertThat(longer.events()).hasSize(history.events().size() + 1);
        assertThat(NegotiationHistory.of(history.events())).isEqualTo(history);
        assertThat(longer.latestOffer()).isEqualTo(history.latestOffer());
    }

    @Property(tries = 80)
    void theNextStepKeepsItsBounds(
            @ForAll("histories") NegotiationHistory history, @ForAll @IntRange(min = 150, max = 280) int walkAway) {
        WalkAway least = WalkAway.of(usd(1_000L * walkAway));
        NextStepAdvisor advisor = NextStepAdvisor.of(TestOffers.market(), PROFILE, least);
        LocalDate today = history.last().date();

        NextStep step = advisor.next(history, FLAT, today);

        assertThat(advisor.next(history, FLAT, today)).as("the same again").isEqualTo(step);
        MonetaryAmount offered =
                TctAggregator.years(4).aggregate(history.latestOffer(), FLAT).averagePerYear();
        boolean reached = offered.isGreaterThanOrEqualTo(least.yearly());
        assertThat(step.offeredYearly()).isEqualTo(offered);
        if (step.action() == Action.ACCEPT) {
            assertThat(reached).isTrue();
        }
        if (step.action() == Action.WALK_AWAY) {
            assertThat(reached).isFalse();
        }
        if (history.isFinal()) {
            assertThat(step.action()).isEqualTo(reached ? Action.ACCEPT : Action.WALK_AWAY);
        }
        assertThat(step.reasons())
                .anyMatch(line -> line.startsWith("An ask for") || line.contains("an ask would gain"));
        assertThat(step.toString().lines()).allMatch(line -> line.length() <= 80);
        step.counter().ifPresent(counter -> counter.levers().forEach(lever -> keepsItsBounds(lever, history)));
        step.answer().ifPresent(answer -> assertThat(answer.say()).doesNotContain("walk-away"));
    }

    @Property(tries = 60)
    void conditionsAreHonouredInEveryAdvice(
            @ForAll("histories") NegotiationHistory history,
            @ForAll @IntRange(min = 130, max = 160) int base,
            @ForAll @IntRange(min = 200, max = 900) int units,
            @ForAll TermState state) {
        WalkAway least = WalkAway.of(usd(150_000))
                .with(WalkAwayCondition.atLeast("base salary", usd(1_000L * base)))
                .with(WalkAwayCondition.atLeastUnits("equity", Units.of(units)))
                .with(WalkAwayCondition.term("days at home", state));

        NextStep step = NextStepAdvisor.of(TestOffers.market(), PROFILE, least)
                .next(history, FLAT, history.last().date());

        boolean figures = step.findings().stream()
                .filter(finding -> !finding.condition().equals("days at home"))
                .allMatch(WalkAwayFinding::isMet);
        if (step.action() == Action.ACCEPT) {
            assertThat(figures && state == TermState.MET).isTrue();
        }
        if (step.action() == Action.WALK_AWAY) {
            assertThat(figures && state != TermState.NOT_MET).isFalse();
        }
        if (history.isFinal() && figures && state == TermState.UNKNOWN) {
            assertThat(step.action()).isEqualTo(Action.ASK_ABOUT_TERMS);
        }
        step.answer().ifPresent(answer -> assertThat(answer.say()).doesNotContain("walk-away", "days at home"));
        assertThat(step.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    private static void keepsItsBounds(AskedLever lever, NegotiationHistory history) {
        assertThat(lever.asked()).isGreaterThanOrEqualTo(lever.offered());
        if (!lever.isRaised()) {
            return;
        }
        assertThat(lever.asked()).isLessThanOrEqualTo(lever.ranked().target().orElseThrow());
        PROFILE.cap(lever.ranked().lever())
                .ifPresent(cap -> assertThat(lever.asked()).isLessThanOrEqualTo(cap.amount()));
        LeverContext context = LeverContext.of(history.latestOffer(), FLAT, TestOffers.market(), PROFILE);
        history.latestAsk()
                .map(ask -> lever.ranked().lever().current(context.withOffer(ask)))
                .filter(asked -> asked.isGreaterThan(lever.offered()))
                .ifPresent(asked -> assertThat(lever.asked()).isLessThanOrEqualTo(asked));
    }

    @Provide
    Arbitrary<NegotiationHistory> histories() {
        Arbitrary<NegotiationEvent> events =
                Combinators.combine(Arbitraries.of(Kind.values()), offers()).as((kind, offer) -> event(kind, offer));
        return Combinators.combine(
                        offers(),
                        events.filter(event -> event.kind() != Kind.FIRST_OFFER)
                                .list()
                                .ofMaxSize(6))
                .as((first, later) -> {
                    NegotiationHistory history = NegotiationHistory.of(DAY, first);
                    for (NegotiationEvent event : later) {
                        history = history.with(event);
                    }
                    return history;
                });
    }

    private static NegotiationEvent event(Kind kind, Offer offer) {
        if (kind == Kind.OBJECTION) {
            return NegotiationEvent.objection(DAY, "Would you accept 210k?");
        }
        return kind.isOffer() || kind == Kind.ASK
                ? NegotiationEvent.of(kind, DAY, offer)
                : NegotiationEvent.of(kind, DAY);
    }

    private static Arbitrary<Offer> offers() {
        return Combinators.combine(
                        Arbitraries.integers().between(130, 160),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(200, 900))
                .as((base, signOn, units) -> TestOffers.amazonLike()
                        .withComponents(List.of(
                                BaseSalary.ofAnnual(usd(1_000L * base)),
                                SignOn.ofYears(usd(1_000L * signOn), usd(1_000L * signOn)),
                                EquityGrant.ofUnits(units, TestOffers.BACK_LOADED))));
    }
}
