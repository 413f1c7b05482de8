package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.internal.Counted;
import java.util.ArrayList;
import java.util.List;

/** Lists every figure on the way to a lever's expected gain, in the order in which they follow from one another. */
final class Working {

    private final List<WorkedFigure> figures = new ArrayList<>();

    private Working() {}

    static List<WorkedFigure> of(LeverContext context, Valued valued) {
        Working working = new Working();
        working.reach(context, valued.measure().reach());
        working.value(valued.perUnit());
        working.likelihood(valued.measure());
        working.gain(valued);
        return List.copyOf(working.figures);
    }

    private void add(String name, String value, String source) {
        figures.add(new WorkedFigure(name, value, source));
    }

    private void reach(LeverContext context, LeverReach reach) {
        add("current", AmountText.full(reach.current()), "the offer");
        reach.range()
                .ifPresent(range -> add(
                        "market quantile",
                        AmountText.full(reach.quantileValue().orElseThrow()),
                        "the " + Reasons.share(context.profile().quantile()) + " quantile of "
                                + Counted.observations(range.count())));
        reach.cap().ifPresent(cap -> add("cap", cap.toString(), cap.source().orElse("the profile")));
        reach.target()
                .ifPresent(target -> add(
                        "target",
                        AmountText.full(target),
                        reach.range().isPresent() ? "the quantile, or a hard cap below it" : "the lever"));
        add("room", AmountText.full(reach.room()), "target − current, or zero");
        if (!reach.exceptionRoom().isZero()) {
            add("room above the cap", AmountText.full(reach.exceptionRoom()), "target − cap or current");
        }
    }

    private void value(UnitValue perUnit) {
        for (int i = 0; i < perUnit.byYear().size(); i++) {
            add(
                    "value per unit in year " + (i + 1),
                    Reasons.decimal(perUnit.byYear().get(i)),
                    "what a unit of room pays, at the assumed prices, retention and discount rate");
        }
        if (!perUnit.counted().equals(Portion.ALL)) {
            add(
                    "share that counts",
                    Reasons.share(perUnit.counted()),
                    "1 − the preference for certainty, since this is not certain cash");
        }
        add(
                "value per unit",
                Reasons.decimal(perUnit.withinCap()),
                "the sum of the years, times the share that counts");
        if (perUnit.differsAboveCap()) {
            add(
                    "value per unit above the cap",
                    Reasons.decimal(perUnit.aboveCap()),
                    "as paid once every payout and raise is at the cap");
        }
    }

    private void likelihood(LeverMeasure measure) {
        for (Likelihood.Step step : measure.likelihood().steps()) {
            add("likelihood", Reasons.share(step.result()), step.toString());
        }
        if (!measure.reach().exceptionRoom().isZero()) {
            add(
                    "likelihood of an exception",
                    Reasons.decimal(measure.exceptionLikelihood()),
                    "likelihood × the cap's factor for exceptions");
        }
    }

    private void gain(Valued valued) {
        add("expected gain", AmountText.full(valued.expectedAmount()), Reasons.product(valued));
    }
}
