package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.BenefitKind;
import io.github.totalcomp.bargaining.position.FindingTopic;
import io.github.totalcomp.bargaining.position.RangePart;
import io.github.totalcomp.bargaining.position.Severity;
import io.github.totalcomp.bargaining.round.Concessions;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.pay.PayFrequency;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.target.InfeasibleTargetException;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.MarketStrength;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.AskLimit;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketDimension;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.PercentileRank;
import io.github.totalcomp.vesting.PortionSum;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.acceleration.AcceleratedTranches;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Choices by their names in files, by themselves. */
final class NameForms {

    private NameForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                ValueForm.names(GrowthTiming.class),
                ValueForm.names(UnitRounding.class),
                ValueForm.names(PayFrequency.class),
                ValueForm.names(ComponentKind.class),
                ValueForm.names(InfeasibleTargetException.Constraint.class),
                ValueForm.names(Measure.class),
                ValueForm.names(PortionSum.class),
                ValueForm.names(VestingFrequency.class),
                ValueForm.names(AcceleratedTranches.class),
                standard(AllocationType.class),
                standard(OcfPeriod.Unit.class),
                ValueForm.names(Flexibility.class),
                ValueForm.names(MarketStrength.class),
                ValueForm.names(Approach.class),
                ValueForm.names(AskLimit.class),
                ValueForm.names(WalkAwayCondition.TermState.class),
                ValueForm.names(WalkAwayFinding.State.class),
                ValueForm.names(LetterKind.class),
                ValueForm.names(BonusMeaning.class),
                ValueForm.names(MarketDimension.class),
                ValueForm.names(MarketIssue.class),
                ValueForm.names(MarketIssue.Treatment.class),
                ValueForm.names(PercentileRank.Side.class),
                ValueForm.names(BenefitKind.class),
                ValueForm.names(FindingTopic.class),
                ValueForm.names(RangePart.class),
                ValueForm.names(Severity.class),
                hyphenated(Concessions.Pattern.class),
                ValueForm.names(NegotiationEvent.Kind.class),
                hyphenated(NextStep.Action.class));
    }

    /** The names that advice on the next step has, such as {@code walk-away}. */
    private static <E extends Enum<E>> ValueForm<E> hyphenated(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(NextStepTrees.name(constant), constant);
        }
        return ValueForm.text(type, Decoders.oneOf(names), NextStepTrees::name);
    }

    /** The names of the Open Cap Format. */
    private static <E extends Enum<E>> ValueForm<E> standard(Class<E> type) {
        return ValueForm.text(type, Decoders.constantOf(type), Enum::name);
    }
}
