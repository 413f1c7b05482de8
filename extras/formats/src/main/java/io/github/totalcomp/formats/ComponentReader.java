package io.github.totalcomp.formats;

import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** Reads the components of an offer, each by its type. */
final class ComponentReader implements Decoder<Component> {

    private final MoneyReader money;
    private final Decoder<VestingSchedule> schedules;
    private final TypedObjects<Component> types;
    private final Set<String> names = new HashSet<>();

    ComponentReader(MoneyReader money, Decoder<VestingSchedule> schedules) {
        this.money = money;
        this.schedules = schedules;
        this.types = TypedObjects.<Component>byField("type")
                .with("baseSalary", new BaseSalaryReader(money)::read)
                .with("signOn", new SignOnReader(money)::read)
                .with("performanceBonus", this::performanceBonus)
                .with("equityGrant", fields -> grant(fields, ComponentKind.EQUITY, "RSU"))
                .with("refresher", fields -> grant(fields, ComponentKind.REFRESHER, "Refresher"))
                .with("repricedGrants", this::repricedGrants)
                .with("benefit", this::benefit)
                .with("payment", this::payment);
    }

    @Override
    public Component decode(JsonValue json) {
        Component component = types.decode(json);
        if (!names.add(component.name())) {
            throw new FaultsException(json.place()
                    .fault(
                            "each component must have a name of its own",
                            "a second \"" + component.name() + "\"",
                            "give this one another \"name\""));
        }
        return component;
    }

    private Component performanceBonus(JsonFields fields) {
        Supplier<MonetaryAmount> annual = fields.required("annual", money.amount());
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        return fields.build(() -> {
            PerformanceBonus bonus = PerformanceBonus.ofAnnual(annual.get());
            return name.get().map(bonus::withName).orElse(bonus);
        });
    }

    private Component grant(JsonFields fields, ComponentKind kind, String usualName) {
        Supplier<Optional<Units>> units = fields.optional("units", Decoders.units());
        Supplier<Optional<MonetaryAmount>> value = fields.optional("value", money.amount());
        fields.requireOneOf("units", "value");
        Supplier<VestingSchedule> schedule = fields.required("schedule", schedules);
        Supplier<Optional<String>> symbol = fields.optional("symbol", Decoders.label());
        Supplier<Optional<LocalDate>> commencement = fields.optional("commencement", Decoders.date());
        Supplier<Optional<LocalDate>> grantDate = fields.optional("grantDate", Decoders.date());
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        return fields.build(() -> {
            EquityGrant.Builder grant = EquityGrant.builder()
                    .kind(kind)
                    .name(name.get().orElse(usualName))
                    .schedule(schedule.get());
            units.get().ifPresent(grant::units);
            value.get().ifPresent(grant::value);
            symbol.get().ifPresent(grant::symbol);
            commencement.get().ifPresent(grant::commencement);
            grantDate.get().ifPresent(grant::grantDate);
            return grant.build();
        });
    }

    private Component repricedGrants(JsonFields fields) {
        Supplier<MonetaryAmount> annualValue = fields.required("annualValue", money.amount());
        Supplier<Integer> years = fields.required("years", year());
        Supplier<VestingSchedule> schedule = fields.required("schedule", schedules);
        Supplier<Optional<UnitRounding>> rounding = fields.optional("rounding", Decoders.namedIn(UnitRounding.class));
        Supplier<Optional<String>> symbol = fields.optional("symbol", Decoders.label());
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        return fields.build(() -> {
            RepricedGrants grants = RepricedGrants.of(annualValue.get(), years.get(), schedule.get());
            grants = rounding.get().map(grants::withRounding).orElse(grants);
            grants = symbol.get().map(grants::withSymbol).orElse(grants);
            return name.get().map(grants::withName).orElse(grants);
        });
    }

    private Component benefit(JsonFields fields) {
        Supplier<String> name = fields.required("name", Decoders.label());
        Supplier<Optional<MonetaryAmount>> value = fields.optional("annualValue", money.amount());
        return fields.build(() -> value.get()
                .map(annual -> Benefit.ofAnnualValue(name.get(), annual))
                .orElseGet(() -> Benefit.unvalued(name.get())));
    }

    private Component payment(JsonFields fields) {
        Supplier<String> name = fields.required("name", Decoders.label());
        Supplier<MonetaryAmount> amount = fields.required("amount", money.amount());
        Supplier<Optional<Integer>> year = fields.optional("year", year());
        Supplier<Optional<LocalDate>> date = fields.optional("date", Decoders.date());
        return fields.build(() -> {
            OneTimePayment payment =
                    OneTimePayment.ofYear(name.get(), amount.get(), year.get().orElse(1));
            return date.get().map(payment::paidOn).orElse(payment);
        });
    }

    private static Decoder<Integer> year() {
        return Decoders.count(1, CompensationYears.MOST_YEARS);
    }
}
