package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the events of a negotiation, each by its type. */
final class EventReader implements Decoder<NegotiationEvent> {

    private static final int LONGEST_TEXT = 5_000;

    private final Function<List<Component>, Offer> offers;
    private final MoneyReader money;
    private final Decoder<VestingSchedule> schedules;
    private final TypedObjects<NegotiationEvent> types;

    /** A reader of the events about offers that are made from their components. */
    EventReader(Function<List<Component>, Offer> offers, MoneyReader money, Decoder<VestingSchedule> schedules) {
        this.offers = offers;
        this.money = money;
        this.schedules = schedules;
        this.types = TypedObjects.byField("type");
        for (Kind kind : Kind.values()) {
            types.with(Decoders.nameOf(kind), fields -> read(kind, fields));
        }
    }

    @Override
    public NegotiationEvent decode(JsonValue json) {
        return types.decode(json);
    }

    private NegotiationEvent read(Kind kind, JsonFields fields) {
        Supplier<LocalDate> date = fields.required("date", Decoders.date());
        Supplier<Optional<LocalDate>> deadline =
                kind.isCandidates() ? Optional::empty : fields.optional("deadline", Decoders.date());
        Supplier<NegotiationEvent> event = event(kind, fields, date);
        return fields.build(
                () -> deadline.get().map(day -> event.get().withDeadline(day)).orElseGet(event));
    }

    private Supplier<NegotiationEvent> event(Kind kind, JsonFields fields, Supplier<LocalDate> date) {
        if (kind == Kind.OBJECTION) {
            Supplier<String> text = fields.required("text", EventReader::said);
            return () -> NegotiationEvent.objection(date.get(), text.get());
        }
        if (kind.isOffer() || kind == Kind.ASK) {
            Supplier<List<Component>> components = fields.required("components", new ComponentReader(money, schedules));
            return () -> NegotiationEvent.of(kind, date.get(), offers.apply(components.get()));
        }
        return () -> NegotiationEvent.of(kind, date.get());
    }

    static String said(JsonValue json) {
        String text = Decoders.text().decode(json);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw json.broken("must be 1 to " + LONGEST_TEXT + " characters", "keep to the sentences that object");
        }
        return text;
    }
}
