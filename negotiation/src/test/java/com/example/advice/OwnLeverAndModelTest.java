package com.example.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.AdviceScenario;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.Likelihood;
import io.github.totalcomp.negotiation.advice.LikelihoodModel;
import io.github.totalcomp.negotiation.advice.MovedInput;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** What a caller without access to internals can add: a lever, a likelihood model, an input to move. */
class OwnLeverAndModelTest {

    /** A relocation payment, up to what the employer's policy allows. */
    private record Relocation(MonetaryAmount policy) implements Lever {

        @Override
        public String name() {
            return "relocation";
        }

        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public Flexibility flexibility() {
            return Flexibility.NEGOTIABLE;
        }

        @Override
        public boolean appliesTo(LeverContext context) {
            return true;
        }

        @Override
        public MonetaryAmount current(LeverContext context) {
            return Amounts.zero(context.currency());
        }

        @Override
        public Optional<MonetaryAmount> ownTarget(LeverContext context) {
            return Optional.of(policy);
        }

        @Override
        public List<String> remarks(LeverContext context) {
            return List.of("the employer's policy names the amount");
        }

        @Override
        public Component probe(LeverContext context, MonetaryAmount room) {
            return OneTimePayment.of(name(), room);
        }

        @Override
        public String unit(LeverContext context) {
            return "once";
        }

        @Override
        public Offer raisedTo(LeverContext context, MonetaryAmount target) {
            return context.offer();
        }

        @Override
        public List<LeverTerm> terms(LeverContext context) {
            return List.of();
        }
    }

    /** Says yes to cash only, and more readily where the room is small. */
    private static final LikelihoodModel FRUGAL = request -> {
        Likelihood start = Likelihood.of(Portion.of(1, 2), "an even chance");
        return request.room().isGreaterThan(usd(15_000))
                ? start.timesOdds(Rational.of(1, 3), "a large request")
                : start;
    };

    /** Moves nothing but the number of years that count, in steps of two. */
    private record EverySecondYear() implements MovedInput {

        @Override
        public String name(LeverContext context) {
            return "every second year";
        }

        @Override
        public BigDecimal present(LeverContext context) {
            return BigDecimal.valueOf(1);
        }

        @Override
        public BigDecimal least() {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal most() {
            return BigDecimal.valueOf(9);
        }

        @Override
        public BigDecimal step() {
            return BigDecimal.valueOf(2);
        }

        @Override
        public BigDecimal precision() {
            return BigDecimal.valueOf(2);
        }

        @Override
        public AdviceScenario at(BigDecimal value) {
            return new AdviceScenario() {
                @Override
                public String name() {
                    return shown(value);
                }

                @Override
                public int horizonYears(int wanted) {
                    return value.intValueExact();
                }
            };
        }

        @Override
        public String shown(BigDecimal value) {
            return "year " + value;
        }
    }

    /** Relocation 1/4 × 20,000 × 1 = 5,000; base 1/2 × 4,000 × 1 = 2,000. In year 3 base makes 6,000. */
    @Test
    void aLeverAModelAndAnInputOfOnesOwnWorkTogether() {
        Offer offer = Offer.builder()
                .employer("Northwind")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(usd(100_000)))
                .build();
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(10)
                .base(MarketRange.ofQuantiles(
                        Map.of(Portion.NONE, usd(104_000), Portion.ALL, usd(104_000)), 10, "made-up survey"))
                .build();
        Profile profile =
                Profile.builder().horizonYears(1).likelihoodModel(FRUGAL).build();

        ComponentRanking ranking = NegotiationAdvisor.of(market, profile)
                .withLevers(List.of(Levers.BASE_SALARY, new Relocation(usd(20_000))))
                .rank(offer, Assumptions.none());

        assertThat(ranking.levers())
                .extracting(Object::toString)
                .containsExactly("1. relocation: expected gain USD 5,000", "2. base salary: expected gain USD 2,000");
        assertThat(ranking.lever("relocation").reasons())
                .contains(
                        "the employer's policy names the amount",
                        "likelihood of a yes 0.25: 0.5 an even chance; odds × 0.3333 for a large request → 0.25");
        assertThat(ranking.crossings(List.of(new EverySecondYear())))
                .extracting(Object::toString)
                .contains("base salary overtakes relocation when every second year rises to year 3");
    }
}
