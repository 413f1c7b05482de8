package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import java.util.List;
import java.util.Optional;

/** Parts of what files say about a position and a candidate, by themselves. */
final class FactForms {

    private FactForms() {}

    static List<ValueForm<?>> all() {
        MoneyReader money = MoneyReader.withCodes();
        MoneyWriter written = MoneyWriter.withCodes();
        PositionReader positions = new PositionReader(money);
        PositionWriter position = new PositionWriter(written);
        return List.of(
                ValueForm.of(
                        OfferFacts.class,
                        "totalcomp-offer-facts/1",
                        facts(positions),
                        facts -> position.tree(new PositionTerms(facts, Optional.empty()))),
                new ValueForm<>(LevelLadder.class, PositionReader::ladder, PositionWriter::levels),
                new ValueForm<>(BenefitTerm.class, positions::benefit, position::benefit),
                new ValueForm<>(BenefitPackage.class, positions::other, position::other),
                new ValueForm<>(WalkAwayCost.class, positions::leaving, position::leaving),
                new ValueForm<>(
                        WalkAwayCondition.class,
                        new WalkAwayReader(money).condition(),
                        new WalkAwayWriter(written)::condition),
                new ValueForm<>(LeverTerm.class, new LeverTermForm(money), term -> LeverTermForm.tree(term, written)));
    }

    /** The terms of a position without the employer's levels. */
    private static Decoder<OfferFacts> facts(PositionReader positions) {
        return json -> NegotiationForms.without(json, List.of("levels"), "offer facts", "PositionTerms", positions)
                .facts();
    }
}
