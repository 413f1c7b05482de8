package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/**
 * Levers of the caller's own that move with others. Base is 145,000 of a target of 155,000, so by itself it is raised by
 * 10,000; a stipend of 5,000 and a car of 7,000 would be paid as part of it, so that base would measure more than is asked.
 */
class DependentLeversTest {

    private static final StipendLever STIPEND = new StipendLever("stipend", List.of(5_000L), 1);

    private static final StipendLever CAR = new StipendLever("car", List.of(7_000L), 1);

    @Test
    void aLeverThatMovesAnotherIsLeftAsItIsAndSaysSo() {
        CounterOffer counter = plan(List.of(Levers.BASE_SALARY, STIPEND));

        assertThat(counter.levers()).extracting(AskedLever::asked).containsExactly(usd(155_000), usd(0));
        assertThat(counter.levers().get(1).limit()).isEqualTo(AskLimit.NOT_ASKED);
        assertThat(counter.levers().get(1).reasons())
                .containsExactly(
                        "left as it is: it changes what other levers measure, and cannot be asked for together with"
                                + " them");
    }

    /** Of these the last is left out first, until the rest adds up; a vesting timeline moves nothing else and stays. */
    @Test
    void asManyLeversAreLeftOutAsMoveAnother() {
        CounterOffer counter = plan(List.of(STIPEND, CAR, Levers.vestingTimeline(TestOffers.EVEN), Levers.BASE_SALARY));

        assertThat(counter.levers())
                .extracting(lever -> lever.ranked().lever().name() + " " + lever.limit())
                .containsExactly("vesting timeline TARGET", "base salary TARGET", "car NOT_ASKED", "stipend NOT_ASKED");
        assertThat(counter.levers())
                .extracting(AskedLever::asked)
                .containsExactly(usd(176_000), usd(155_000), usd(0), usd(0));
    }

    @Test
    void whatMovesAnotherIsAskedForWhereTheOtherIsNot() {
        CounterOffer counter = plan(List.of(STIPEND));

        assertThat(counter.levers()).extracting(AskedLever::asked).containsExactly(usd(5_000));
    }

    /** Whatever base is raised by is taken off what this one measures, so that it seems not to be asked for at all. */
    @Test
    void leversOfWhichNoneCanBeLeftOutAreRefused() {
        Lever falling = new ForwardingLever(STIPEND) {
            @Override
            public MonetaryAmount current(LeverContext context) {
                MonetaryAmount rest = STIPEND.current(context)
                        .subtract(annual(context.offer()).subtract(annual(context.rankedOffer())));
                return rest.isNegative() ? usd(0) : Amounts.normalized(rest);
            }
        };

        assertThatThrownBy(() -> plan(List.of(Levers.BASE_SALARY, falling)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "the levers of an ask must move independently of one another, but was [base salary, stipend];"
                                + " rank only one of those that move the same component");
    }

    private static MonetaryAmount annual(Offer offer) {
        return ((BaseSalary) offer.components().get(0)).annual();
    }

    /** Two years, within which the faster timeline gains something. */
    private static CounterOffer plan(List<? extends Lever> levers) {
        ComponentRanking ranking = NegotiationAdvisor.of(
                        TestOffers.market(),
                        Profile.builder().horizonYears(2).scenarios(List.of()).build())
                .withLevers(levers)
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
        return CounterOffer.plan(TestOffers.amazonLike(), ranking, WalkAway.of(usd(0)));
    }
}
