package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.offer.Offer;
import org.immutables.value.Value;

/** An offer under a name of its own, with what is assumed about it. */
@Value.Immutable
@CopyStyle
public abstract sealed class ComparedOffer permits ImmutableComparedOffer {

    ComparedOffer() {}

    /**
     * {@return an offer named by its employer}
     *
     * @param offer what is promised
     * @param assumptions what the caller believes about this offer
     */
    public static ComparedOffer of(Offer offer, Assumptions assumptions) {
        return of(offer.employer(), offer, assumptions);
    }

    /**
     * {@return an offer under a name}
     *
     * @param name shown in tables, of 1 to 200 characters
     * @param offer what is promised
     * @param assumptions what the caller believes about this offer
     * @throws io.github.totalcomp.core.DefinitionException if the name cannot be shown
     */
    public static ComparedOffer of(String name, Offer offer, Assumptions assumptions) {
        return ImmutableComparedOffer.builder()
                .name(name)
                .offer(offer)
                .assumptions(assumptions)
                .build();
    }

    /** {@return the name shown in tables} */
    public abstract String name();

    /** {@return what is promised} */
    public abstract Offer offer();

    /** {@return what the caller believes about this offer} */
    public abstract Assumptions assumptions();

    /**
     * {@return the same offer under other assumptions}
     *
     * @param assumptions what the caller believes about this offer
     */
    public abstract ComparedOffer withAssumptions(Assumptions assumptions);

    @Value.Check
    void check() {
        Checks.label("the name of an offer", name());
    }
}
