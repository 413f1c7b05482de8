package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.ArrayList;
import java.util.List;

/** Offers, their components and the assumptions on them, by themselves. */
final class OfferForms {

    private static final List<Class<? extends Component>> COMPONENTS = List.of(
            BaseSalary.class,
            SignOn.class,
            PerformanceBonus.class,
            EquityGrant.class,
            RepricedGrants.class,
            Benefit.class,
            OneTimePayment.class);

    private OfferForms() {}

    static ValueForm<Assumptions> assumptions() {
        return ValueForm.of(
                Assumptions.class,
                "totalcomp-assumptions/1",
                new AssumptionsReader(MoneyReader.withCodes()),
                assumptions -> AssumptionsWriter.tree(assumptions, MoneyWriter.withCodes()));
    }

    static List<ValueForm<?>> all(VestingCatalog catalog) {
        OfferReader reader = new OfferReader(catalog);
        OfferWriter writer = new OfferWriter(catalog);
        MoneyReader money = MoneyReader.withCodes();
        Decoder<Component> component = ComponentReader.one(money, new ScheduleReader(catalog));
        ComponentWriter components = new ComponentWriter(MoneyWriter.withCodes(), new ScheduleWriter(catalog));
        List<ValueForm<?>> forms = new ArrayList<>(List.of(
                new ValueForm<>(OfferFile.class, reader::read, writer::tree),
                new ValueForm<>(Offer.class, reader::readAlone, writer::tree),
                assumptions(),
                new ValueForm<>(
                        ExchangeRates.class, AssumptionsReader.exchange(), rates -> AssumptionsWriter.exchange(rates)),
                new ValueForm<>(
                        PriceAssumption.class,
                        AssumptionsReader.price(money),
                        price -> AssumptionsWriter.price(price, MoneyWriter.withCodes())),
                new ValueForm<>(
                        RetentionCurve.class, AssumptionsReader.retention(), AssumptionsWriter::statedRetention)));
        ValueForm<Component> any = new ValueForm<>(Component.class, component, components::tree);
        forms.add(any);
        forms.addAll(ComparedForms.all(reader, writer));
        forms.addAll(TalkForms.all(reader, writer));
        COMPONENTS.forEach(type -> forms.add(any.narrowedTo(type)));
        return forms;
    }
}
