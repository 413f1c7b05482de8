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
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.RepeatedDecoder;
import io.github.totalcomp.formats.internal.Tokens;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Reads the components of an offer, each by its type and under a name of its own. */
final class ComponentReader implements Decoder<List<Component>> {

    private final TypedObjects<Component> types;

    ComponentReader(MoneyReader money, Decoder<VestingSchedule> schedules) {
        this.types = one(money, schedules);
    }

    /** {@return the decoder of a single component} */
    static TypedObjects<Component> one(MoneyReader money, Decoder<VestingSchedule> schedules) {
        return TypedObjects.<Component>byField("type")
                .with("baseSalary", new BaseSalaryReader(money))
                .with("signOn", new SignOnReader(money))
                .with("performanceBonus", new BonusForm(money))
                .with("equityGrant", new GrantForm(money, schedules, ComponentKind.EQUITY, "RSU"))
                .with("refresher", new GrantForm(money, schedules, ComponentKind.REFRESHER, "Refresher"))
                .with("repricedGrants", new RepricedForm(money, schedules))
                .with("benefit", new BenefitForm(money))
                .with("payment", new PaymentForm(money));
    }

    @Override
    public List<Component> decode(JsonValue json) {
        Set<String> names = new HashSet<>();
        return Decoders.list(item -> named(item, names)).decode(json);
    }

    private Component named(JsonValue json, Set<String> names) {
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

    /** A name given twice is left to the offer, which refuses it. */
    @Override
    public List<Component> quick(Tokens tokens) {
        return Decoders.list(types).quick(tokens);
    }

    private static Decoder<Integer> year() {
        return Decoders.count(1, CompensationYears.MOST_YEARS);
    }

    private static final class BonusForm extends ObjectForm<Component> {
        private final Field<MonetaryAmount> annual;
        private final Field<String> name;

        BonusForm(MoneyReader money) {
            annual = required("annual", money.amount());
            name = optional("name", Decoders.label());
        }

        @Override
        protected Component make(Values values) {
            PerformanceBonus bonus = PerformanceBonus.ofAnnual(values.get(annual));
            return values.find(name).map(bonus::withName).orElse(bonus);
        }
    }

    private static final class GrantForm extends ObjectForm<Component> {
        private final ComponentKind kind;
        private final String usualName;
        private final Field<Units> units;
        private final Field<MonetaryAmount> value;
        private final Field<VestingSchedule> schedule;
        private final Field<String> symbol;
        private final Field<LocalDate> commencement;
        private final Field<LocalDate> grantDate;
        private final Field<String> name;

        GrantForm(MoneyReader money, Decoder<VestingSchedule> schedules, ComponentKind kind, String usualName) {
            this.kind = kind;
            this.usualName = usualName;
            units = optional("units", Decoders.units());
            value = optional("value", money.amount());
            requireOneOf("units", "value");
            schedule = required("schedule", new RepeatedDecoder<>(schedules));
            symbol = optional("symbol", Decoders.label());
            commencement = optional("commencement", Decoders.date());
            grantDate = optional("grantDate", Decoders.date());
            name = optional("name", Decoders.label());
        }

        @Override
        protected Component make(Values values) {
            EquityGrant.Builder grant = EquityGrant.builder()
                    .kind(kind)
                    .name(values.find(name).orElse(usualName))
                    .schedule(values.get(schedule));
            values.find(units).ifPresent(grant::units);
            values.find(value).ifPresent(grant::value);
            values.find(symbol).ifPresent(grant::symbol);
            values.find(commencement).ifPresent(grant::commencement);
            values.find(grantDate).ifPresent(grant::grantDate);
            return grant.build();
        }
    }

    private static final class RepricedForm extends ObjectForm<Component> {
        private final Field<MonetaryAmount> annualValue;
        private final Field<Integer> years;
        private final Field<VestingSchedule> schedule;
        private final Field<UnitRounding> rounding;
        private final Field<String> symbol;
        private final Field<String> name;

        RepricedForm(MoneyReader money, Decoder<VestingSchedule> schedules) {
            annualValue = required("annualValue", money.amount());
            years = required("years", year());
            schedule = required("schedule", new RepeatedDecoder<>(schedules));
            rounding = optional("rounding", Decoders.namedIn(UnitRounding.class));
            symbol = optional("symbol", Decoders.label());
            name = optional("name", Decoders.label());
        }

        @Override
        protected Component make(Values values) {
            RepricedGrants grants = RepricedGrants.of(values.get(annualValue), values.get(years), values.get(schedule));
            grants = values.find(rounding).map(grants::withRounding).orElse(grants);
            grants = values.find(symbol).map(grants::withSymbol).orElse(grants);
            return values.find(name).map(grants::withName).orElse(grants);
        }
    }

    private static final class BenefitForm extends ObjectForm<Component> {
        private final Field<String> name;
        private final Field<MonetaryAmount> annualValue;

        BenefitForm(MoneyReader money) {
            name = required("name", Decoders.label());
            annualValue = optional("annualValue", money.amount());
        }

        @Override
        protected Component make(Values values) {
            return values.find(annualValue)
                    .map(annual -> Benefit.ofAnnualValue(values.get(name), annual))
                    .orElseGet(() -> Benefit.unvalued(values.get(name)));
        }
    }

    private static final class PaymentForm extends ObjectForm<Component> {
        private final Field<String> name;
        private final Field<MonetaryAmount> amount;
        private final Field<Integer> year;
        private final Field<LocalDate> date;

        PaymentForm(MoneyReader money) {
            name = required("name", Decoders.label());
            amount = required("amount", money.amount());
            year = optional("year", year());
            date = optional("date", Decoders.date());
        }

        @Override
        protected Component make(Values values) {
            OneTimePayment payment = OneTimePayment.ofYear(
                    values.get(name), values.get(amount), values.find(year).orElse(1));
            return values.find(date).map(payment::paidOn).orElse(payment);
        }
    }
}
