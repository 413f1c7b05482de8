package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;

/** Reads an offer file as a whole. */
final class OfferReader {

    private final VestingCatalog catalog;

    OfferReader(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    OfferFile read(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        fields.optional("$schema", Decoders.text());
        fields.requireFormat("format", OfferJson.FORMAT);
        Supplier<Optional<String>> note = fields.optional("note", Decoders.label());
        Supplier<String> employer = fields.required("employer", Decoders.label());
        Supplier<Optional<String>> role = fields.optional("role", Decoders.label());
        Supplier<Optional<String>> level = fields.optional("level", Decoders.label());
        Supplier<Optional<String>> location = fields.optional("location", Decoders.label());
        Supplier<LocalDate> startDate = fields.required("startDate", Decoders.date());
        Optional<CurrencyUnit> currency = fields.requiredNow("currency", MoneyReader.currency());
        MoneyReader money = new MoneyReader(currency);
        ScheduleReader schedules = new ScheduleReader(catalog);
        Supplier<List<Component>> components =
                fields.required("components", Decoders.list(new ComponentReader(money, schedules)));
        Supplier<Optional<Assumptions>> assumptions = fields.optional("assumptions", new AssumptionsReader(money));
        Supplier<Optional<NegotiationTerms>> negotiation =
                fields.optional("negotiation", new NegotiationReader(money, schedules));
        return fields.build(() -> {
            Offer.Builder offer = Offer.builder().employer(employer.get()).startDate(startDate.get());
            role.get().ifPresent(offer::role);
            level.get().ifPresent(offer::level);
            location.get().ifPresent(offer::location);
            components.get().forEach(offer::add);
            return new OfferFile(
                    offer.build(),
                    currency.orElseThrow(),
                    assumptions.get().orElseGet(Assumptions::none),
                    negotiation.get().orElseGet(NegotiationTerms::none),
                    note.get());
        });
    }
}
