package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;

/** Reads a history file as a whole, or a history alone. */
final class HistoryReader {

    private static final String CURRENCY = "currency";

    private final VestingCatalog catalog;

    HistoryReader(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    /** {@return the history of a text like a file that holds nothing else, and may leave the currency to the amounts} */
    NegotiationHistory readAlone(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        fields.requireFormat("format", HistoryJson.FORMAT);
        Function<List<Component>, Offer> offers = offers(fields);
        MoneyReader money = fields.has(CURRENCY)
                ? new MoneyReader(fields.requiredNow(CURRENCY, MoneyReader.code()))
                : MoneyReader.withCodes();
        return fields.build(
                fields.required("events", history(new EventReader(offers, money, new ScheduleReader(catalog)))));
    }

    HistoryFile read(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        fields.optional("$schema", Decoders.text());
        fields.requireFormat("format", HistoryJson.FORMAT);
        Supplier<Optional<String>> note = fields.optional("note", Decoders.label());
        Function<List<Component>, Offer> offers = offers(fields);
        Optional<CurrencyUnit> currency = fields.requiredNow(CURRENCY, MoneyReader.code());
        MoneyReader money = new MoneyReader(currency);
        ScheduleReader schedules = new ScheduleReader(catalog);
        Supplier<NegotiationHistory> history =
                fields.required("events", history(new EventReader(offers, money, schedules)));
        Supplier<Optional<Assumptions>> assumptions = fields.optional("assumptions", new AssumptionsReader(money));
        Supplier<Optional<NegotiationTerms>> negotiation =
                fields.optional("negotiation", new NegotiationReader(money, schedules));
        return fields.build(() -> new HistoryFile(
                history.get(),
                currency.orElseThrow(),
                assumptions.get().orElseGet(Assumptions::none),
                negotiation.get().orElseGet(NegotiationTerms::none),
                note.get()));
    }

    /** Offers that have everything but the components in common; what is itself at fault is stood in for. */
    private static Function<List<Component>, Offer> offers(JsonFields fields) {
        String employer = fields.requiredNow("employer", Decoders.label()).orElse("unknown");
        Optional<String> role = fields.optional("role", Decoders.label()).get();
        Optional<String> level = fields.optional("level", Decoders.label()).get();
        Optional<String> location =
                fields.optional("location", Decoders.label()).get();
        LocalDate startDate = fields.requiredNow("startDate", Decoders.date()).orElse(LocalDate.EPOCH);
        return components -> {
            Offer.Builder offer = Offer.builder().employer(employer).startDate(startDate);
            role.ifPresent(offer::role);
            level.ifPresent(offer::level);
            location.ifPresent(offer::location);
            components.forEach(offer::add);
            return offer.build();
        };
    }

    private static Decoder<NegotiationHistory> history(Decoder<NegotiationEvent> event) {
        return json -> {
            List<NegotiationEvent> events = Decoders.list(event).decode(json);
            return FaultsException.checked(json.place(), () -> NegotiationHistory.of(events));
        };
    }
}
