package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.internal.ValueStyle;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What a {@link LikelihoodModel} is told about one lever. */
@Value.Immutable
@ValueStyle
public abstract sealed class LikelihoodRequest permits ImmutableLikelihoodRequest {

    LikelihoodRequest() {}

    /** {@return the lever that is to be moved} */
    public abstract Lever lever();

    /** {@return the offer and what surrounds it} */
    public abstract LeverContext context();

    /** {@return what the offer holds} */
    public abstract MonetaryAmount current();

    /** {@return the cap of the lever, if there is one} */
    public abstract Optional<Cap> cap();

    /** {@return how far the lever can move} */
    public abstract MonetaryAmount room();

    /** {@return how readily employers move the lever in this offer} */
    public Flexibility flexibility() {
        return lever().flexibility(context());
    }

    /** {@return what strengthens or weakens the candidate's hand} */
    public Circumstances circumstances() {
        return context().profile().circumstances();
    }
}
