package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.negotiation.TestOffers;
import org.junit.jupiter.api.Test;

class NegotiationAdvisorTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    /**
     * Equity: 400 units at 440 over 4 years are 44,000 a year; 0.6 × 36,000 × 4. Base: 0.4 × 10,000 × 4. Sign-on: 50,000
     * over 2 years are 25,000; 0.8 × 7,000 × 2.
     */
    @Test
    void leversAreRankedByLikelihoodTimesRoomTimesHorizonValue() {
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(TestOffers.amazonLike(), FLAT);

        assertThat(ranking.toString()).isEqualTo("""
                Levers by expected gain over 4 years, amounts in USD
                Lever              Now   Target    Room  Per unit  Chance  Exp. gain
                --------------------------------------------------------------------
                1 equity        44,000   80,000  36,000         4     0.6     86,400
                2 base salary  145,000  155,000  10,000         4     0.4     16,000
                3 sign-on       25,000   32,000   7,000         2     0.8     11,200
                Market: 120 observations (made-up survey)
                1 of equity (a year of grant value, on average over 4 years) is worth 1 of base
                salary (a year) or 2 of sign-on (in each of years 1 and 2)
                The order changes with:
                  leaving after 1 year: sign-on 5,600, equity 4,320, base salary 4,000
                  leaving after 2 years: equity 17,280, sign-on 11,200, base salary 8,000""");
    }
}
