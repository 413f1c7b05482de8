package io.github.totalcomp.formats;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.formats.ocf.OcfForms;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Jackson module: with it an {@code ObjectMapper} writes and reads offers, assumptions, vesting, market data, terms and
 * histories inside records and classes of your own, and writes results. docs/json.md shows how each type looks.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new TotalcompModule());
 * String json = mapper.writeValueAsString(offer);
 * Offer same = mapper.readValue(json, Offer.class);
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link OfferJson}, within the same limits of size, depth and digits. What is wrong comes
 * as a {@code JsonMappingException} with a line for each fault; {@link #faultsIn} gives them as data.
 *
 * <p>Needs jackson-databind, which this module does not bring along: an application that maps objects has it.
 */
public final class TotalcompModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates a module whose schedules are those of {@link VestingCatalog#standard()}. */
    public TotalcompModule() {
        this(VestingCatalog.standard());
    }

    /**
     * Creates a module that reads and writes other schedules by name.
     *
     * @param catalog the schedules that may be named
     */
    public TotalcompModule(VestingCatalog catalog) {
        super("totalcomp", Version.unknownVersion());
        forms(Objects.requireNonNull(catalog, "catalog")).forEach(this::add);
    }

    /** Every type that can stand by itself. */
    static Stream<ValueForm<?>> forms(VestingCatalog catalog) {
        return Stream.of(
                        QuantityForms.all(),
                        OfferForms.all(catalog),
                        VestingForms.all(catalog),
                        NegotiationForms.all(catalog),
                        MarketForms.all(),
                        OcfForms.all(),
                        ResultForms.all())
                .flatMap(List::stream);
    }

    private <T> void add(ValueForm<T> form) {
        addSerializer(form.type(), new ValueSerializer<>(form));
        addDeserializer(form.type(), new ValueDeserializer<>(form));
    }

    /**
     * {@return all that is wrong with the value that could not be read, if that is what an exception of a mapper is about}
     *
     * @param thrown what {@code readValue} threw
     */
    public static Optional<FormatException> faultsIn(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(FormatException.class::isInstance)
                .map(FormatException.class::cast)
                .findFirst();
    }
}
