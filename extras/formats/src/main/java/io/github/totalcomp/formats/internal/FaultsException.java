package io.github.totalcomp.formats.internal;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.formats.FormatFault;
import java.util.List;
import java.util.function.Supplier;

/** Carries the faults of a part of a file up to where the parts are put together. Never leaves this module. */
public final class FaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormatFault> faults;

    /**
     * Creates the carrier.
     *
     * @param faults at least one
     */
    public FaultsException(List<FormatFault> faults) {
        super("faults of a file", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /**
     * Creates the carrier of one fault.
     *
     * @param fault what is wrong
     */
    public FaultsException(FormatFault fault) {
        this(List.of(fault));
    }

    /** {@return the faults} */
    public List<FormatFault> faults() {
        return faults;
    }

    /** {@return what the maker makes; a definition that breaks a rule of the library is a fault at the place} */
    public static <T> T checked(Place place, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (DefinitionException e) {
            throw new FaultsException(place.fault(e.rule(), String.valueOf(e.definition()), e.remedy()));
        }
    }
}
