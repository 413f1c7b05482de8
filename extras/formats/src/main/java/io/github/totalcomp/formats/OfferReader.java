package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.CurrencyUnit;

/** Reads an offer file as a whole. */
final class OfferReader {

    private static final String CURRENCY = "currency";

    private final VestingCatalog catalog;
    private final Map<Optional<CurrencyUnit>, OfferForm> forms = new ConcurrentHashMap<>();
    private final OfferForm anyCurrency;

    OfferReader(VestingCatalog catalog) {
        this.catalog = catalog;
        this.anyCurrency = new OfferForm(Optional.empty(), catalog);
    }

    /** {@return the content of the file, or all that is wrong with it} */
    OfferFile read(JsonValue json) {
        return forms.computeIfAbsent(currencyIn(json), currency -> new OfferForm(currency, catalog))
                .decode(json);
    }

    /** {@return the decoder of the same in a hurry} */
    Decoder<OfferFile> quick() {
        return anyCurrency;
    }

    /** The currency that amounts are to be read in; if it is itself at fault, decoding the file says so. */
    private static Optional<CurrencyUnit> currencyIn(JsonValue json) {
        List<JsonValue.Member> members = json instanceof JsonValue.Members object ? object.members() : List.of();
        for (JsonValue.Member member : members) {
            if (member.name().equals(CURRENCY)) {
                return soundCurrency(member.value());
            }
        }
        return Optional.empty();
    }

    private static Optional<CurrencyUnit> soundCurrency(JsonValue json) {
        try {
            return Optional.of(MoneyReader.currency().decode(json));
        } catch (FaultsException e) {
            return Optional.empty();
        }
    }

    /** The fields of an offer file. */
    private static final class OfferForm extends ObjectForm<OfferFile> {
        private final Field<String> note;
        private final Field<String> employer;
        private final Field<String> role;
        private final Field<String> level;
        private final Field<String> location;
        private final Field<LocalDate> startDate;
        private final Field<CurrencyUnit> currency;
        private final Field<List<Component>> components;
        private final Field<Assumptions> assumptions;
        private final Field<NegotiationTerms> negotiation;
        private final Field<PositionTerms> position;

        OfferForm(Optional<CurrencyUnit> known, VestingCatalog catalog) {
            MoneyReader money = new MoneyReader(known);
            ScheduleReader schedules = new ScheduleReader(catalog);
            optional("$schema", Decoders.text());
            requireFormat("format", OfferJson.FORMAT);
            note = optional("note", Decoders.label());
            employer = required("employer", Decoders.label());
            role = optional("role", Decoders.label());
            level = optional("level", Decoders.label());
            location = optional("location", Decoders.label());
            startDate = required("startDate", Decoders.date());
            currency = required(CURRENCY, MoneyReader.currencyOfFile());
            components = required("components", new ComponentReader(money, schedules));
            assumptions = optional("assumptions", new AssumptionsReader(money));
            negotiation = optional("negotiation", new NegotiationReader(money, schedules));
            position = optional("position", new PositionReader(money));
        }

        @Override
        protected OfferFile make(Values values) {
            Offer.Builder offer = Offer.builder().employer(values.get(employer)).startDate(values.get(startDate));
            values.find(role).ifPresent(offer::role);
            values.find(level).ifPresent(offer::level);
            values.find(location).ifPresent(offer::location);
            values.get(components).forEach(offer::add);
            return new OfferFile(
                    offer.build(),
                    values.get(currency),
                    values.find(assumptions).orElseGet(Assumptions::none),
                    values.find(negotiation).orElseGet(NegotiationTerms::none),
                    values.find(position).orElseGet(PositionTerms::none),
                    values.find(note));
        }
    }
}
