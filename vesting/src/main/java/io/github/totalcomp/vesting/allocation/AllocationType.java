package io.github.totalcomp.vesting.allocation;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.internal.Allocator;
import io.github.totalcomp.vesting.internal.Rounding;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How the units of a grant are split over tranches whose exact shares are not whole units: the seven types of the Open
 * Cap Format.
 *
 * <p>Every type gives out the whole grant, whatever its size. In the examples 18 units go to four equal tranches of
 * exactly 4½. Two types round a running total, which therefore stays within one unit of the exact one; four round each
 * tranche down and hand out the leftover units; one does not round.
 *
 * <p>A grant with a fraction of a unit under a type of whole units has its whole units allocated, and the fraction goes
 * to the last tranche: 18.9 units under {@link #CUMULATIVE_ROUND_DOWN} give 4, 5, 4, 5.9. A tranche of portion zero
 * never receives a leftover unit.
 */
public enum AllocationType {
    /** Differences of the running total rounded half up, floor(c·Q + ½): 5, 4, 5, 4. */
    CUMULATIVE_ROUNDING,
    /** Differences of the running total rounded down, floor(c·Q): 4, 5, 4, 5. */
    CUMULATIVE_ROUND_DOWN,
    /** Each tranche rounded down, the leftover units one each to the first tranches: 5, 5, 4, 4. */
    FRONT_LOADED,
    /** Each tranche rounded down, the leftover units one each to the last tranches: 4, 4, 5, 5. */
    BACK_LOADED,
    /** Each tranche rounded down, all leftover units to the first: 6, 4, 4, 4. */
    FRONT_LOADED_TO_SINGLE_TRANCHE,
    /** Each tranche rounded down, all leftover units to the last: 4, 4, 4, 6. */
    BACK_LOADED_TO_SINGLE_TRANCHE,
    /** Not rounded: 9/2, 9/2, 9/2, 9/2. */
    FRACTIONAL;

    private static final int MOST_TRANCHES = 100_000;

    /** {@return whether tranches are whole units, as with every type but {@link #FRACTIONAL}} */
    public boolean isWhole() {
        return this != FRACTIONAL;
    }

    /** {@return whether a running total is rounded, so that each date is within one unit of exact} */
    public boolean isCumulative() {
        return this == CUMULATIVE_ROUNDING || this == CUMULATIVE_ROUND_DOWN;
    }

    /**
     * {@return the units of each tranche, in the order of the portions; they sum to the grant exactly} 50 units over 5, 15,
     * 40 and 40 percent give 3, 7, 20 and 20 under {@link #CUMULATIVE_ROUNDING}.
     *
     * @param units the size of the grant, whole or fractional, of any magnitude
     * @param portions the share of each tranche; at least one, summing to exactly one
     * @throws io.github.totalcomp.core.DefinitionException if the portions do not sum to one, or number more than 100,000
     */
    public List<Units> allocate(Units units, List<Portion> portions) {
        Objects.requireNonNull(units, "units");
        return Allocator.of(Rounding.of(this), Checks.atMost("the portions of a grant", portions, MOST_TRANCHES))
                .allocate(units);
    }

    /**
     * {@return the units of each of so many equal tranches; they sum to the grant exactly} 18 units over 4 give 5, 4, 5 and 4
     * under {@link #CUMULATIVE_ROUNDING}.
     *
     * @param units the size of the grant, whole or fractional, of any magnitude
     * @param tranches at least one
     * @throws DefinitionException if there is no tranche, or more than 100,000
     */
    public List<Units> allocateEvenly(Units units, int tranches) {
        if (tranches > MOST_TRANCHES) {
            throw new DefinitionException(
                    "units are divided over at most " + MOST_TRANCHES + " tranches", tranches, "state fewer tranches");
        }
        return allocate(units, Collections.nCopies(Math.max(0, tranches), Portion.of(1, Math.max(1, tranches))));
    }
}
