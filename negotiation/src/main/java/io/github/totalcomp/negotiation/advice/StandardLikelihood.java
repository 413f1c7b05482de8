package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The likelihood of a yes from a label, raised and lowered by circumstances.
 *
 * <p>It starts with the number of the lever's {@link Flexibility} and multiplies the odds for each circumstance, as {@link
 * Likelihood} describes: raised by competing offers, scarce skills, what the candidate leaves behind and a strong market;
 * lowered by a weak market and by a lever already near its cap. Directions follow negotiation guides; <b>the sizes are
 * defaults of this library, not measurements</b>, and each can be replaced. With two competing offers, at odds × 1.5 each,
 * an equity grant (0.6) has a likelihood of 0.6 × 2.25 ÷ (0.4 + 0.6 × 2.25) = 27/35, about 0.7714.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class StandardLikelihood implements LikelihoodModel permits ImmutableStandardLikelihood {

    private static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.001");
    private static final int MOST_DECIMALS = 20;
    private static final StandardLikelihood STANDARD = builder().build();

    StandardLikelihood() {}

    /** {@return the model with its default numbers} */
    public static StandardLikelihood standard() {
        return STANDARD;
    }

    /** {@return a builder; every number has a default} */
    public static Builder builder() {
        return ImmutableStandardLikelihood.builder();
    }

    /** {@return the likelihoods that take the place of those of labels; those of {@link Flexibility} unless stated} */
    public abstract Map<Flexibility, Portion> labels();

    /** {@return the factor of the odds for each competing offer that counts; 1.5 unless stated} */
    @Value.Default
    public BigDecimal competingOffer() {
        return new BigDecimal("1.5");
    }

    /** {@return how many competing offers count at most; 3 unless stated} */
    @Value.Default
    public int mostCompetingOffers() {
        return 3;
    }

    /** {@return the factor of the odds for scarce skills; 1.5 unless stated} */
    @Value.Default
    public BigDecimal scarceSkills() {
        return new BigDecimal("1.5");
    }

    /**
     * {@return the factor of the odds of sign-on and equity for what the candidate leaves behind; 2 unless stated} It
     * counts in full where that is at least a year of the lever's room, and below that in proportion: at half of the room
     * the factor is 1.5.
     */
    @Value.Default
    public BigDecimal leftBehind() {
        return new BigDecimal("2");
    }

    /** {@return the factor of the odds in a strong market; 1.25 unless stated} */
    @Value.Default
    public BigDecimal strongMarket() {
        return new BigDecimal("1.25");
    }

    /** {@return the factor of the odds in a weak market; 0.5 unless stated} */
    @Value.Default
    public BigDecimal weakMarket() {
        return new BigDecimal("0.5");
    }

    /** {@return the share of its cap from which a lever counts as near it; 0.95 unless stated} */
    @Value.Default
    public Portion nearCapFrom() {
        return Portion.percent(95);
    }

    /**
     * {@return the factor of the odds of a lever at its cap; 0.5 unless stated} Between {@link #nearCapFrom} and the cap
     * the factor falls from 1 to it along a straight line: at 97.5 percent of the cap it is 0.75.
     */
    @Value.Default
    public BigDecimal atCap() {
        return new BigDecimal("0.5");
    }

    /** {@return a builder holding everything that this model holds} */
    public Builder toBuilder() {
        return ImmutableStandardLikelihood.builder().from(this);
    }

    @Override
    public Likelihood likelihood(LikelihoodRequest request) {
        Flexibility label = request.flexibility();
        Portion start = labels().getOrDefault(label, label.likelihood());
        Likelihood likelihood = Likelihood.of(start, label.label());
        Circumstances circumstances = request.circumstances();
        likelihood = forOffers(likelihood, circumstances.competingOffers());
        if (circumstances.scarceSkills()) {
            likelihood = likelihood.timesOdds(Rational.of(scarceSkills()), "scarce skills");
        }
        likelihood = forLeftBehind(likelihood, request);
        likelihood = forMarket(likelihood, circumstances.market());
        return forNearCap(likelihood, request);
    }

    private Likelihood forOffers(Likelihood likelihood, int offers) {
        int counted = Math.min(offers, mostCompetingOffers());
        Rational factor = Rational.of(competingOffer().pow(counted));
        String reason = offers + (offers == 1 ? " competing offer" : " competing offers");
        return counted == 0
                ? likelihood
                : likelihood.timesOdds(factor, counted < offers ? reason + ", of which " + counted + " count" : reason);
    }

    private Likelihood forLeftBehind(Likelihood likelihood, LikelihoodRequest request) {
        ComponentKind kind = request.lever().kind();
        boolean argues = kind == ComponentKind.SIGN_ON || kind == ComponentKind.EQUITY;
        if (!argues || request.circumstances().leftBehind().isEmpty()) {
            return likelihood;
        }
        MonetaryAmount given = Amounts.requireCurrency(
                "what a candidate leaves behind",
                request.circumstances().leftBehind().get(),
                request.context().currency());
        Rational left = Rational.of(Amounts.number(given));
        Rational room = Rational.of(Amounts.number(request.room()));
        Rational share = left.compareTo(room) >= 0 ? Rational.ONE : left.dividedBy(room);
        Rational factor =
                Rational.ONE.plus(Rational.of(leftBehind()).minus(Rational.ONE).times(share));
        return left.signum() == 0
                ? likelihood
                : likelihood.timesOdds(factor, Reasons.full(given) + " of unvested equity and bonus left behind");
    }

    private Likelihood forMarket(Likelihood likelihood, MarketStrength market) {
        BigDecimal factor = switch (market) {
            case STRONG -> strongMarket();
            case NORMAL -> BigDecimal.ONE;
            case WEAK -> weakMarket();
        };
        return likelihood.timesOdds(Rational.of(factor), "a " + market.label() + " market");
    }

    private Likelihood forNearCap(Likelihood likelihood, LikelihoodRequest request) {
        if (request.cap().isEmpty() || request.cap().get().amount().isZero()) {
            return likelihood;
        }
        Rational reached = Rational.of(Amounts.number(request.current()))
                .dividedBy(Rational.of(Amounts.number(request.cap().get().amount())));
        Rational from = nearCapFrom().value();
        if (reached.compareTo(from) < 0) {
            return likelihood;
        }
        Rational way = reached.compareTo(Rational.ONE) >= 0
                ? Rational.ONE
                : reached.minus(from).dividedBy(Rational.ONE.minus(from));
        Rational factor =
                Rational.ONE.minus(Rational.ONE.minus(Rational.of(atCap())).times(way));
        return likelihood.timesOdds(factor, "holding " + Reasons.decimal(reached) + " of its cap already");
    }

    @Value.Check
    void check() {
        requireRaising("competing offers", competingOffer());
        requireRaising("scarce skills", scarceSkills());
        requireRaising("what is left behind", leftBehind());
        requireRaising("a strong market", strongMarket());
        requireLowering("a weak market", weakMarket());
        requireLowering("a lever at its cap", atCap());
        if (mostCompetingOffers() < 0 || mostCompetingOffers() > Circumstances.MOST_OFFERS) {
            throw new DefinitionException(
                    "the competing offers that count must be 0 to " + Circumstances.MOST_OFFERS,
                    mostCompetingOffers(),
                    "state how many count at most");
        }
    }

    private static void requireRaising(String what, BigDecimal factor) {
        requireFactor(what, factor, BigDecimal.ONE, MOST_FACTOR);
    }

    private static void requireLowering(String what, BigDecimal factor) {
        requireFactor(what, factor, LEAST_FACTOR, BigDecimal.ONE);
    }

    private static void requireFactor(String what, BigDecimal factor, BigDecimal least, BigDecimal most) {
        if (factor.scale() > MOST_DECIMALS || factor.compareTo(least) < 0 || factor.compareTo(most) > 0) {
            throw new DefinitionException(
                    "the factor of the odds for " + what + " must lie between " + least + " and " + most
                            + " with at most " + MOST_DECIMALS + " decimals",
                    factor,
                    "state 1 for no effect");
        }
    }

    /** Builds a {@link StandardLikelihood}. */
    public sealed interface Builder permits ImmutableStandardLikelihood.Builder {

        /**
         * Replaces the likelihood that a label stands for.
         *
         * @param label any label
         * @param likelihood from 0 to 1
         * @return this builder
         */
        default Builder label(Flexibility label, Portion likelihood) {
            return putLabels(label, likelihood);
        }

        /**
         * Replaces the likelihood that a label stands for.
         *
         * @param label any label
         * @param likelihood from 0 to 1
         * @return this builder
         */
        Builder putLabels(Flexibility label, Portion likelihood);

        /**
         * Sets the factor of the odds for each competing offer that counts.
         *
         * @param factor at least 1; 1.5 unless set
         * @return this builder
         */
        Builder competingOffer(BigDecimal factor);

        /**
         * Sets how many competing offers count at most.
         *
         * @param number 3 unless set
         * @return this builder
         */
        Builder mostCompetingOffers(int number);

        /**
         * Sets the factor of the odds for scarce skills.
         *
         * @param factor at least 1; 1.5 unless set
         * @return this builder
         */
        Builder scarceSkills(BigDecimal factor);

        /**
         * Sets the factor of the odds of sign-on and equity for what the candidate leaves behind.
         *
         * @param factor at least 1; 2 unless set
         * @return this builder
         */
        Builder leftBehind(BigDecimal factor);

        /**
         * Sets the factor of the odds in a strong market.
         *
         * @param factor at least 1; 1.25 unless set
         * @return this builder
         */
        Builder strongMarket(BigDecimal factor);

        /**
         * Sets the factor of the odds in a weak market.
         *
         * @param factor above 0 and at most 1; 0.5 unless set
         * @return this builder
         */
        Builder weakMarket(BigDecimal factor);

        /**
         * Sets the share of its cap from which a lever counts as near it.
         *
         * @param share 0.95 unless set
         * @return this builder
         */
        Builder nearCapFrom(Portion share);

        /**
         * Sets the factor of the odds of a lever at its cap.
         *
         * @param factor above 0 and at most 1; 0.5 unless set
         * @return this builder
         */
        Builder atCap(BigDecimal factor);

        /** {@return the model} */
        StandardLikelihood build();
    }
}
