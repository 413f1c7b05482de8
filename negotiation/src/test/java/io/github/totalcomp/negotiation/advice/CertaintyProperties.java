package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CertaintyProperties {

    @Property(tries = 25)
    void moreCertaintyNeverRaisesEquityAndNeverMovesCash(
            @ForAll @IntRange(max = 100) int percent, @ForAll @IntRange(max = 100) int other) {
        ComponentRanking less = rank(Portion.percent(Math.min(percent, other)));
        ComponentRanking more = rank(Portion.percent(Math.max(percent, other)));

        assertThat(more.lever(Levers.EQUITY).expectedGain())
                .isLessThanOrEqualTo(less.lever(Levers.EQUITY).expectedGain());
        assertThat(more.lever(Levers.EQUITY).rank())
                .isGreaterThanOrEqualTo(less.lever(Levers.EQUITY).rank());
        for (Lever cash : new Lever[] {Levers.BASE_SALARY, Levers.SIGN_ON}) {
            assertThat(more.lever(cash).expectedGain())
                    .isEqualTo(less.lever(cash).expectedGain());
        }
    }

    /** Equity 86,400, base 16,000, sign-on 11,200: level with base at 1 − 16/86.4 = 22/27, about 0.8148. */
    @Example
    void totalPutsUnitsFirstAndCertaintyPutsCashFirst() {
        assertThat(order(Portion.NONE)).isEqualTo("equity, base salary, sign-on");
        assertThat(order(Portion.percent(81))).isEqualTo("equity, base salary, sign-on");
        assertThat(order(Portion.percent(82))).isEqualTo("base salary, equity, sign-on");
        assertThat(order(Portion.ALL)).isEqualTo("base salary, sign-on, equity");
    }

    /** 0.6 × 36,000 × 4 × 3/4. */
    @Example
    void theShareThatCountsIsAmongTheReasonsAndTheWorking() {
        RankedLever equity = rank(Portion.percent(25)).lever(Levers.EQUITY);

        assertThat(equity.expectedGain()).isEqualTo(usd(64_800));
        assertThat(equity.reasons())
                .contains("each unit of room is worth 3 over 4 years: 0.75 of 4, since this is not certain cash and"
                        + " certainty is preferred by 0.25");
        assertThat(equity.working())
                .extracting(WorkedFigure::toString)
                .containsExactly(
                        "current: USD 44,000 (the offer)",
                        "market quantile: USD 80,000 (the 0.75 quantile of 120 observations)",
                        "target: USD 80,000 (the quantile, or a hard cap below it)",
                        "room: USD 36,000 (target − current, or zero)",
                        "value per unit in year 1: 0.2 (what a unit of room pays, at the assumed prices, retention and"
                                + " discount rate)",
                        "value per unit in year 2: 0.6 (what a unit of room pays, at the assumed prices, retention and"
                                + " discount rate)",
                        "value per unit in year 3: 1.6 (what a unit of room pays, at the assumed prices, retention and"
                                + " discount rate)",
                        "value per unit in year 4: 1.6 (what a unit of room pays, at the assumed prices, retention and"
                                + " discount rate)",
                        "share that counts: 0.75 (1 − the preference for certainty, since this is not certain cash)",
                        "value per unit: 3 (the sum of the years, times the share that counts)",
                        "likelihood: 0.6 (0.6 negotiable)",
                        "expected gain: USD 64,800 (0.6 × 36,000 × 3)");
    }

    private static String order(Portion certainty) {
        return String.join(
                ", ",
                rank(certainty).levers().stream()
                        .map(lever -> lever.lever().name())
                        .toList());
    }

    private static ComponentRanking rank(Portion certainty) {
        return NegotiationAdvisor.of(
                        TestOffers.market(),
                        Profile.builder().certainty(certainty).build())
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
    }
}
