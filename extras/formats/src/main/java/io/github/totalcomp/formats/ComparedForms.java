package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.Scenario;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.ValueForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers to be set side by side and what is believed about them, by themselves. */
final class ComparedForms {

    private static final ValueForm<Assumptions> ASSUMPTIONS = OfferForms.assumptions();

    private ComparedForms() {}

    static List<ValueForm<?>> all(OfferReader reader, OfferWriter writer) {
        return List.of(
                ValueForm.of(
                        ComparedOffer.class,
                        "totalcomp-compared-offer/1",
                        new ComparedForm(reader),
                        compared -> tree(compared, writer)),
                ValueForm.of(Scenario.class, "totalcomp-scenario/1", new ScenarioForm(), ComparedForms::tree));
    }

    private static Map<String, Object> tree(ComparedOffer compared, OfferWriter writer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", compared.name());
        tree.put("offer", writer.tree(compared.offer()));
        tree.put("assumptions", ASSUMPTIONS.tree().apply(compared.assumptions()));
        return tree;
    }

    private static Map<String, Object> tree(Scenario scenario) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", scenario.name());
        tree.put("assumptions", ASSUMPTIONS.tree().apply(scenario.assumptions()));
        Map<String, Object> byOffer = new LinkedHashMap<>();
        scenario.byOffer()
                .forEach((offer, assumptions) ->
                        byOffer.put(offer, ASSUMPTIONS.tree().apply(assumptions)));
        OfferWriter.putUnlessEmpty(tree, "byOffer", byOffer);
        return tree;
    }

    private static final class ComparedForm extends ObjectForm<ComparedOffer> {
        private final Field<String> name = required("name", Decoders.label());
        private final Field<Offer> offer;
        private final Field<Assumptions> assumptions = required("assumptions", ASSUMPTIONS.decoder());

        ComparedForm(OfferReader reader) {
            offer = required("offer", reader::readAlone);
        }

        @Override
        protected ComparedOffer make(Values values) {
            return ComparedOffer.of(values.get(name), values.get(offer), values.get(assumptions));
        }
    }

    private static final class ScenarioForm extends ObjectForm<Scenario> {
        private final Field<String> name = required("name", Decoders.label());
        private final Field<Assumptions> assumptions = required("assumptions", ASSUMPTIONS.decoder());
        private final Field<Map<String, Assumptions>> byOffer =
                optional("byOffer", Decoders.table(Decoders.label(), ASSUMPTIONS.decoder()));

        @Override
        protected Scenario make(Values values) {
            Scenario scenario = Scenario.of(values.get(name), values.get(assumptions));
            for (Map.Entry<String, Assumptions> other :
                    values.find(byOffer).orElse(Map.of()).entrySet()) {
                scenario = scenario.butFor(other.getKey(), other.getValue());
            }
            return scenario;
        }
    }
}
