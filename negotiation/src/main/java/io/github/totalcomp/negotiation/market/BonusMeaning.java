package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.payment.ComponentKind;
import java.util.Optional;

/**
 * What the {@code bonus} figure of market observations stands for. Public data put sign-on cash and yearly performance
 * bonuses into one figure; the employer's practice tells which of the two it is.
 */
public enum BonusMeaning {
    /** Yearly sign-on cash: the employer pays no performance bonus. */
    SIGN_ON("stands for yearly sign-on cash: the employer pays no performance bonus"),
    /** The yearly performance bonus. */
    PERFORMANCE_BONUS("stands for the yearly performance bonus"),
    /**
     * Not stated. {@link MarketRanges#settledFor} then takes it for sign-on cash where the offer holds no performance
     * bonus, and for the performance bonus where it does.
     */
    UNSTATED("may be sign-on cash or a performance bonus: not stated");

    private final String description;

    BonusMeaning(String description) {
        this.description = description;
    }

    /** {@return what the figure stands for, to follow the words "the bonus figure"} */
    public String description() {
        return description;
    }

    /** {@return the kind of component that the figure is compared with, or nothing when not stated} */
    public Optional<ComponentKind> kind() {
        return switch (this) {
            case SIGN_ON -> Optional.of(ComponentKind.SIGN_ON);
            case PERFORMANCE_BONUS -> Optional.of(ComponentKind.PERFORMANCE_BONUS);
            case UNSTATED -> Optional.empty();
        };
    }
}
