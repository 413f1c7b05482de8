package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.round.RoundRules;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.StandardLikelihood;
import io.github.totalcomp.negotiation.market.AgeAdjustment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings of calculators that are values, by themselves. */
final class RuleForms {

    private static final int MOST = 999_999_999;

    private RuleForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                ValueForm.of(AgeAdjustment.class, "totalcomp-age-adjustment/1", new AgeForm(), RuleForms::tree),
                ValueForm.of(
                        StandardLikelihood.class,
                        "totalcomp-standard-likelihood/1",
                        new LikelihoodForm(),
                        RuleForms::tree),
                ValueForm.of(RoundRules.class, "totalcomp-round-rules/1", new RoundForm(), RuleForms::tree));
    }

    private static Map<String, Object> tree(AgeAdjustment ageing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asOf", ageing.asOf().toString());
        tree.put("baseRate", ageing.baseRate().toPlainString());
        tree.put("stockRate", ageing.stockRate().toPlainString());
        tree.put("bonusRate", ageing.bonusRate().toPlainString());
        tree.put("totalRate", ageing.totalRate().toPlainString());
        return tree;
    }

    private static Map<String, Object> tree(RoundRules rules) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mostAsks", rules.mostAsks());
        tree.put("keptAfterRefusal", rules.keptAfterRefusal().toString());
        tree.put("silencesThatRefuse", rules.silencesThatRefuse());
        tree.put("objectionsThatRefuse", rules.objectionsThatRefuse());
        tree.put("daysForAnAnswer", rules.daysForAnAnswer());
        return tree;
    }

    private static Map<String, Object> tree(StandardLikelihood model) {
        Map<String, Object> labels = new LinkedHashMap<>();
        model.labels().forEach((label, likelihood) -> labels.put(Decoders.nameOf(label), likelihood.toString()));
        Map<String, Object> tree = new LinkedHashMap<>();
        OfferWriter.putUnlessEmpty(tree, "labels", labels);
        tree.put("competingOffer", model.competingOffer().toPlainString());
        tree.put("mostCompetingOffers", model.mostCompetingOffers());
        tree.put("scarceSkills", model.scarceSkills().toPlainString());
        tree.put("leftBehind", model.leftBehind().toPlainString());
        tree.put("strongMarket", model.strongMarket().toPlainString());
        tree.put("weakMarket", model.weakMarket().toPlainString());
        tree.put("nearCapFrom", model.nearCapFrom().toString());
        tree.put("atCap", model.atCap().toPlainString());
        return tree;
    }

    private static Decoder<BigDecimal> raising() {
        return Decoders.decimal("1", "1000");
    }

    private static Decoder<BigDecimal> lowering() {
        return Decoders.decimal("0.001", "1");
    }

    private static final class LikelihoodForm extends ObjectForm<StandardLikelihood> {
        private final Field<Map<Flexibility, Portion>> labels =
                optional("labels", Decoders.table(Decoders.namedIn(Flexibility.class), Decoders.portion()));
        private final Field<BigDecimal> competingOffer = optional("competingOffer", raising());
        private final Field<Integer> mostOffers =
                optional("mostCompetingOffers", Decoders.count(0, Circumstances.MOST_OFFERS));
        private final Field<BigDecimal> scarceSkills = optional("scarceSkills", raising());
        private final Field<BigDecimal> leftBehind = optional("leftBehind", raising());
        private final Field<BigDecimal> strongMarket = optional("strongMarket", raising());
        private final Field<BigDecimal> weakMarket = optional("weakMarket", lowering());
        private final Field<Portion> nearCapFrom = optional("nearCapFrom", Decoders.portion());
        private final Field<BigDecimal> atCap = optional("atCap", lowering());

        @Override
        protected StandardLikelihood make(Values values) {
            StandardLikelihood.Builder model = StandardLikelihood.builder();
            values.find(labels).orElse(Map.of()).forEach(model::putLabels);
            values.find(competingOffer).ifPresent(model::competingOffer);
            values.find(mostOffers).ifPresent(model::mostCompetingOffers);
            values.find(scarceSkills).ifPresent(model::scarceSkills);
            values.find(leftBehind).ifPresent(model::leftBehind);
            values.find(strongMarket).ifPresent(model::strongMarket);
            values.find(weakMarket).ifPresent(model::weakMarket);
            values.find(nearCapFrom).ifPresent(model::nearCapFrom);
            values.find(atCap).ifPresent(model::atCap);
            return model.build();
        }
    }

    private static final class AgeForm extends ObjectForm<AgeAdjustment> {
        private final Field<LocalDate> asOf = required("asOf", Decoders.date());
        private final Field<BigDecimal> base = required("baseRate", Decoders.decimal());
        private final Field<BigDecimal> stock = required("stockRate", Decoders.decimal());
        private final Field<BigDecimal> bonus = required("bonusRate", Decoders.decimal());
        private final Field<BigDecimal> total = required("totalRate", Decoders.decimal());

        @Override
        protected AgeAdjustment make(Values values) {
            return AgeAdjustment.of(values.get(asOf), values.get(base))
                    .withStockRate(values.get(stock))
                    .withBonusRate(values.get(bonus))
                    .withTotalRate(values.get(total));
        }
    }

    private static final class RoundForm extends ObjectForm<RoundRules> {
        private final Field<Integer> asks = optional("mostAsks", Decoders.count(0, MOST));
        private final Field<Portion> kept = optional("keptAfterRefusal", Decoders.portion());
        private final Field<Integer> silences = optional("silencesThatRefuse", Decoders.count(1, MOST));
        private final Field<Integer> objections = optional("objectionsThatRefuse", Decoders.count(1, MOST));
        private final Field<Integer> days = optional("daysForAnAnswer", Decoders.count(0, MOST));

        @Override
        protected RoundRules make(Values values) {
            RoundRules.Builder rules = RoundRules.builder();
            values.find(asks).ifPresent(rules::mostAsks);
            values.find(kept).ifPresent(rules::keptAfterRefusal);
            values.find(silences).ifPresent(rules::silencesThatRefuse);
            values.find(objections).ifPresent(rules::objectionsThatRefuse);
            values.find(days).ifPresent(rules::daysForAnAnswer);
            return rules.build();
        }
    }
}
