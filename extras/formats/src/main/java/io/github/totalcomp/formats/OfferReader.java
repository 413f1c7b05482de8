package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.RepeatedDecoder;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.CurrencyUnit;

/** Reads an offer file as a whole, or an offer alone. */
final class OfferReader {

    private static final String CURRENCY = "currency";

    private final VestingCatalog catalog;
    private final Map<Optional<CurrencyUnit>, OfferForm> forms = new ConcurrentHashMap<>();
    private final Map<MoneyReader, LoneOfferForm> loneForms = new ConcurrentHashMap<>();
    private final OfferForm anyCurrency;

    OfferReader(VestingCatalog catalog) {
        this.catalog = catalog;
        this.anyCurrency = new OfferForm(Optional.empty(), catalog);
    }

    /** {@return the content of the file, or all that is wrong with it} */
    OfferFile read(JsonValue json) {
        return forms.computeIfAbsent(
                        stated(json).flatMap(OfferReader::soundCurrency), currency -> new OfferForm(currency, catalog))
                .decode(json);
    }

    /** {@return the offer of a text like a file that holds nothing else, and may leave the currency to the amounts} */
    Offer readAlone(JsonValue json) {
        MoneyReader money = stated(json)
                .map(currency -> new MoneyReader(soundCurrency(currency)))
                .orElseGet(MoneyReader::withCodes);
        return loneForms
                .computeIfAbsent(money, reader -> new LoneOfferForm(reader, catalog))
                .decode(json);
    }

    /** {@return the decoder of the same in a hurry} */
    Decoder<OfferFile> quick() {
        return anyCurrency;
    }

    /** The currency that amounts are to be read in; if it is itself at fault, decoding the file says so. */
    private static Optional<JsonValue> stated(JsonValue json) {
        List<JsonValue.Member> members = json instanceof JsonValue.Members object ? object.members() : List.of();
        return members.stream()
                .filter(member -> member.name().equals(CURRENCY))
                .map(JsonValue.Member::value)
                .findFirst();
    }

    private static Optional<CurrencyUnit> soundCurrency(JsonValue json) {
        try {
            return Optional.of(MoneyReader.code().decode(json));
        } catch (FaultsException e) {
            return Optional.empty();
        }
    }

    /** The fields that say who offers what to begin when. */
    private abstract static class OfferFields<T> extends ObjectForm<T> {

        OfferFields() {
            optional("$schema", Decoders.text());
            requireFormat("format", OfferJson.FORMAT);
        }

        Header header() {
            return new Header(
                    required("employer", Decoders.label()),
                    optional("role", Decoders.label()),
                    optional("level", Decoders.label()),
                    optional("location", Decoders.label()),
                    required("startDate", Decoders.date()));
        }

        /** Those fields. */
        record Header(
                Field<String> employer,
                Field<String> role,
                Field<String> level,
                Field<String> location,
                Field<LocalDate> startDate) {

            Offer offer(Values values, List<Component> components) {
                Offer.Builder offer =
                        Offer.builder().employer(values.get(employer)).startDate(values.get(startDate));
                values.find(role).ifPresent(offer::role);
                values.find(level).ifPresent(offer::level);
                values.find(location).ifPresent(offer::location);
                components.forEach(offer::add);
                return offer.build();
            }
        }
    }

    /** The fields of an offer alone. */
    private static final class LoneOfferForm extends OfferFields<Offer> {
        private final Header header = header();
        private final Field<List<Component>> components;

        LoneOfferForm(MoneyReader money, VestingCatalog catalog) {
            optional(CURRENCY, MoneyReader.code());
            components = required("components", new ComponentReader(money, new ScheduleReader(catalog)));
        }

        @Override
        protected Offer make(Values values) {
            return header.offer(values, values.get(components));
        }
    }

    /** The fields of an offer file. */
    private static final class OfferForm extends OfferFields<OfferFile> {
        private final Field<String> note = optional("note", Decoders.label());
        private final Header header = header();
        private final Field<CurrencyUnit> currency = required(CURRENCY, MoneyReader.currencyOfFile());
        private final Field<List<Component>> components;
        private final Field<Assumptions> assumptions;
        private final Field<NegotiationTerms> negotiation;
        private final Field<PositionTerms> position;

        OfferForm(Optional<CurrencyUnit> known, VestingCatalog catalog) {
            MoneyReader money = new MoneyReader(known);
            ScheduleReader schedules = new ScheduleReader(catalog);
            components = required("components", new ComponentReader(money, schedules));
            assumptions = optional("assumptions", new RepeatedDecoder<>(new AssumptionsReader(money)));
            negotiation = optional("negotiation", new NegotiationReader(money, schedules));
            position = optional("position", new PositionReader(money));
        }

        @Override
        protected OfferFile make(Values values) {
            return new OfferFile(
                    header.offer(values, values.get(components)),
                    values.get(currency),
                    values.find(assumptions).orElseGet(Assumptions::none),
                    values.find(negotiation).orElseGet(NegotiationTerms::none),
                    values.find(position).orElseGet(PositionTerms::none),
                    values.find(note));
        }
    }
}
