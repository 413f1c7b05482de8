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
 * <p>Types of the library that have no form, such as calculators, are refused by name, both ways; Jackson would otherwise
 * write the little of them that looks like a property.
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
        List<ValueForm<?>> forms =
                forms(Objects.requireNonNull(catalog, "catalog")).toList();
        forms.forEach(this::add);
        setSerializerModifier(new FormlessWriting());
        setDeserializerModifier(new FormlessReading(forms));
    }

    /** Every type that can stand by itself. */
    static Stream<ValueForm<?>> forms(VestingCatalog catalog) {
        return Stream.of(
                        QuantityForms.all(),
                        NameForms.all(),
                        PayForms.all(catalog),
                        OfferForms.all(catalog),
                        VestingForms.all(catalog),
                        NegotiationForms.all(catalog),
                        FactForms.all(),
                        BargainForms.all(),
                        RuleForms.all(),
                        MarketForms.all(),
                        OcfForms.all(),
                        ResultForms.all(),
                        PartForms.all())
                .flatMap(List::stream);
    }

    private <T> void add(ValueForm<T> form) {
        addSerializer(form.type(), new ValueSerializer<>(form));
        addDeserializer(form.type(), new ValueDeserializer<>(form));
        addKeySerializer(form.type(), new NameSerializer<>(form));
        addKeyDeserializer(form.type(), new NameDeserializer<>(form));
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
