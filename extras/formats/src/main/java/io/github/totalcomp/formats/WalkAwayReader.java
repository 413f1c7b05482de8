package io.github.totalcomp.formats;

import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** Reads the least a candidate accepts: a yearly average as an amount alone, or an object with conditions. */
final class WalkAwayReader implements Decoder<WalkAway> {

    private static final String YEARLY = "yearly";
    private static final String CONDITIONS = "conditions";

    private final MoneyReader money;
    private final Decoder<WalkAwayCondition> conditions;

    WalkAwayReader(MoneyReader money) {
        this.money = money;
        this.conditions = TypedObjects.<WalkAwayCondition>byField("type")
                .with("atLeast", this::atLeast)
                .with("atLeastUnits", WalkAwayReader::atLeastUnits)
                .with("everyYear", this::everyYear)
                .with("term", WalkAwayReader::term);
    }

    /** {@return the decoder of one condition} */
    Decoder<WalkAwayCondition> condition() {
        return conditions;
    }

    @Override
    public WalkAway decode(JsonValue json) {
        if (!(json instanceof JsonValue.Members)) {
            return WalkAway.of(money.amount().decode(json));
        }
        JsonFields fields = JsonFields.of(json);
        Supplier<MonetaryAmount> yearly = yearly(fields);
        Supplier<List<WalkAwayCondition>> insisted = fields.required(CONDITIONS, Decoders.list(conditions));
        return fields.build(() -> insisting(yearly.get(), insisted.get()));
    }

    /** {@return a walk-away by itself: always an object that states the average, with conditions or without} */
    WalkAway alone(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<MonetaryAmount> yearly = fields.required(YEARLY, money.amount());
        Supplier<Optional<List<WalkAwayCondition>>> insisted = fields.optional(CONDITIONS, Decoders.list(conditions));
        return fields.build(() -> insisting(yearly.get(), insisted.get().orElse(List.of())));
    }

    private static WalkAway insisting(MonetaryAmount yearly, List<WalkAwayCondition> conditions) {
        WalkAway walkAway = WalkAway.of(yearly);
        for (WalkAwayCondition condition : conditions) {
            walkAway = walkAway.with(condition);
        }
        return walkAway;
    }

    /** Nothing unless stated, where the currency of a file says in which currency nothing is. */
    private Supplier<MonetaryAmount> yearly(JsonFields fields) {
        if (money.hasCodes()) {
            return fields.required(YEARLY, money.amount());
        }
        Supplier<Optional<MonetaryAmount>> yearly = fields.optional(YEARLY, money.amount());
        return () -> yearly.get().orElseGet(money::zero);
    }

    private WalkAwayCondition atLeast(JsonFields fields) {
        Supplier<String> lever = fields.required("lever", Decoders.oneOf(LeverNames.byField()));
        Supplier<MonetaryAmount> amount = fields.required("amount", money.amount());
        return fields.build(() -> WalkAwayCondition.atLeast(lever.get(), amount.get()));
    }

    private static WalkAwayCondition atLeastUnits(JsonFields fields) {
        Supplier<String> lever = fields.required("lever", Decoders.oneOf(LeverNames.byField()));
        Supplier<Units> units = fields.required("units", Decoders.units());
        return fields.build(() -> WalkAwayCondition.atLeastUnits(lever.get(), units.get()));
    }

    private WalkAwayCondition everyYear(JsonFields fields) {
        Supplier<MonetaryAmount> amount = fields.required("amount", money.amount());
        return fields.build(() -> WalkAwayCondition.everyYear(amount.get()));
    }

    private static WalkAwayCondition term(JsonFields fields) {
        Supplier<String> text = fields.required("text", Decoders.label());
        Supplier<TermState> state = fields.required("state", Decoders.namedIn(TermState.class));
        return fields.build(() -> WalkAwayCondition.term(text.get(), state.get()));
    }
}
