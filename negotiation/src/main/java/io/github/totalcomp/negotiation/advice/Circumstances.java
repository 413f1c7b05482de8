package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What strengthens or weakens a candidate's hand. Unless stated everything is neutral: no other offer, no scarce skills,
 * nothing left behind, a normal market.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Circumstances permits ImmutableCircumstances {

    /** The most competing offers that can be stated. */
    public static final int MOST_OFFERS = 100;

    private static final Circumstances NEUTRAL = builder().build();

    Circumstances() {}

    /** {@return the circumstances that move no likelihood} */
    public static Circumstances neutral() {
        return NEUTRAL;
    }

    /** {@return a builder; everything is optional} */
    public static Builder builder() {
        return ImmutableCircumstances.builder();
    }

    /** {@return the number of other offers at hand; 0 unless stated} */
    @Value.Default
    public int competingOffers() {
        return 0;
    }

    /** {@return whether the candidate's skills are in short supply; false unless stated} */
    @Value.Default
    public boolean scarceSkills() {
        return false;
    }

    /** {@return the unvested equity and the bonus that the candidate gives up by leaving; nothing unless stated} */
    public abstract Optional<MonetaryAmount> leftBehind();

    /** {@return how much employers are hiring; normal unless stated} */
    @Value.Default
    public MarketStrength market() {
        return MarketStrength.NORMAL;
    }

    /** {@return a builder holding everything that this value holds} */
    public Builder toBuilder() {
        return ImmutableCircumstances.builder().from(this);
    }

    @Value.Check
    Circumstances check() {
        if (competingOffers() < 0 || competingOffers() > MOST_OFFERS) {
            throw new DefinitionException(
                    "competing offers must be 0 to " + MOST_OFFERS,
                    competingOffers(),
                    "state the number of other offers at hand");
        }
        Optional<MonetaryAmount> payable =
                leftBehind().map(amount -> Amounts.requirePayable("what a candidate leaves behind", amount));
        return payable.equals(leftBehind())
                ? this
                : ImmutableCircumstances.builder()
                        .from(this)
                        .leftBehind(payable)
                        .build();
    }

    /** Builds {@link Circumstances}. */
    public sealed interface Builder permits ImmutableCircumstances.Builder {

        /**
         * Sets the number of other offers at hand.
         *
         * @param competingOffers 0 unless set
         * @return this builder
         */
        Builder competingOffers(int competingOffers);

        /**
         * Sets whether the candidate's skills are in short supply.
         *
         * @param scarceSkills false unless set
         * @return this builder
         */
        Builder scarceSkills(boolean scarceSkills);

        /**
         * Sets the unvested equity and the bonus that the candidate gives up by leaving.
         *
         * @param leftBehind an amount in the currency of the offer
         * @return this builder
         */
        Builder leftBehind(MonetaryAmount leftBehind);

        /**
         * Sets how much employers are hiring.
         *
         * @param market normal unless set
         * @return this builder
         */
        Builder market(MarketStrength market);

        /** {@return the circumstances} */
        Circumstances build();
    }
}
