package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether an approach is open to the candidate, and what speaks for and against it. */
@Value.Immutable
@ValueStyle
public abstract sealed class ApproachOption permits ImmutableApproachOption {

    ApproachOption() {}

    static ApproachOption of(Approach approach, Optional<String> obstacle) {
        return ImmutableApproachOption.builder()
                .approach(approach)
                .obstacle(obstacle)
                .build();
    }

    /** {@return the approach} */
    public abstract Approach approach();

    /** {@return why it is impossible, unless it is possible} */
    public abstract Optional<String> obstacle();

    /** {@return whether it is possible} */
    public boolean isPossible() {
        return obstacle().isEmpty();
    }

    /** {@return what speaks for it, one line each} */
    public List<String> advantages() {
        return approach().advantages();
    }

    /** {@return what speaks against it, one line each} */
    public List<String> drawbacks() {
        return approach().drawbacks();
    }

    /** {@return the approach, and why it is impossible if it is} */
    @Override
    public String toString() {
        return approach().label()
                + obstacle().map(reason -> " (impossible: " + reason + ")").orElse("");
    }
}
