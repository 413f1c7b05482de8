package io.github.totalcomp.bargaining.round;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The usual worries, and questions to a recruiter. */
class ExpertFeeTest {

    @ParameterizedTest
    @CsvSource({
        // fee, increase, likelihood, expected, net, pays, least increase, least likelihood
        "500, 10000, 10%, 1000, 500, true, 5000, 1/20",
        "500, 10000, 5%, 500, 0, true, 10000, 1/20",
        "500, 10000, 4%, 400, -100, false, 12500, 1/20",
        "150, 10000, 1/3, 3333.33, 3183.33, true, 450, 3/200",
        "100, 10000, 3/7, 4285.71, 4185.71, true, 233.34, 1/100",
        "0, 0, 0, 0, 0, true, , 0",
        "500, 400, 1, 400, -100, false, 500, ",
    })
    void aFeePaysFromItsBreakEvenOn(
            String fee,
            String increase,
            String likelihood,
            String expected,
            String net,
            boolean pays,
            String leastIncrease,
            String leastLikelihood) {
        ExpertFee help = ExpertFee.of(usd(fee), usd(increase), Portion.parse(likelihood));

        assertThat(help.expectedGain()).isEqualTo(usd(expected));
        assertThat(help.net()).isEqualTo(usd(net));
        assertThat(help.paysForItself()).isEqualTo(pays);
        assertThat(help.breakEvenIncrease().map(Object::toString).orElse(null))
                .isEqualTo(leastIncrease == null ? null : usd(leastIncrease).toString());
        assertThat(help.breakEvenLikelihood().map(Portion::toString).orElse(null))
                .isEqualTo(leastLikelihood);
    }

    @Test
    void theAnswerToTheWorryHoldsTheFigures() {
        ExpertFee help = ExpertFee.of(usd(500), usd(10_000), Portion.percent(10));

        assertThat(Worries.payingAnExpert(help))
                .contains("A fee of USD 500 against an expected USD 1,000 (USD 10,000 at a likelihood of 1/10) pays for"
                        + " itself: USD 500 net. It breaks even at an increase of USD 5,000.")
                .contains("It pays from a likelihood of 1/20 on.");
        assertThatThrownBy(() -> ExpertFee.of(usd(500), Amounts.of("1", "EUR"), Portion.ALL))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void whetherAnOfferCanBeLostByAskingIsAnsweredWithTheBreakEvenChance() {
        Offer offer = TestOffers.amazonLike();
        CounterOffer counter = CounterOffer.plan(
                offer,
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(offer, Assumptions.flatPrice(usd(440))),
                WalkAway.of(usd(190_000)));

        assertThat(Worries.losingTheOffer(AskStakes.of(counter)))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Can the offer be lost by asking? Hardly, if you ask politely"))
                .anyMatch(
                        line -> line.contains("Asking pays as long as the chance of losing the offer by it is below"));
    }

    @Test
    void questionsFitTheOffer() {
        Offer bare = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(usd(1))));

        assertThat(RecruiterQuestions.forOffer(bare))
                .extracting(RecruiterQuestion::topic)
                .contains("sign-on", "refreshers", "office days", "leave", "promotion", "stock purchase plan")
                .doesNotContain("repayment");
        assertThat(RecruiterQuestions.forOffer(TestOffers.amazonLike()))
                .extracting(RecruiterQuestion::topic)
                .contains("repayment", "pay by rating")
                .doesNotContain("sign-on");
    }
}
