package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Objects;

/** What is known about a lever before it is valued: the same in every scenario. */
record LeverMeasure(LeverReach reach, Likelihood likelihood) {

    static LeverMeasure of(Lever lever, LeverContext context) {
        LeverReach reach = LeverReach.of(lever, context);
        return new LeverMeasure(reach, likelihood(reach, context));
    }

    static Likelihood likelihood(LeverReach reach, LeverContext context) {
        Lever lever = reach.lever();
        Portion stated = context.profile().likelihoods().get(lever.name());
        if (stated != null) {
            return Likelihood.of(stated, "stated by the profile");
        }
        LikelihoodRequest request = ImmutableLikelihoodRequest.builder()
                .lever(lever)
                .context(context)
                .current(reach.current())
                .cap(reach.cap())
                .room(reach.room())
                .build();
        return Objects.requireNonNull(
                context.profile().likelihoodModel().likelihood(request),
                () -> "the likelihood model's answer for " + lever.name());
    }

    Lever lever() {
        return reach.lever();
    }

    /** The likelihood of a yes above the cap. */
    Rational exceptionLikelihood() {
        Rational factor =
                reach.cap().flatMap(Cap::exceptionFactor).map(Portion::value).orElse(Rational.ZERO);
        return likelihood.portion().value().times(factor);
    }

    /** What a yes would gain: room × value per unit, below the cap and above it. */
    Rational gainIfGranted(UnitValue perUnit) {
        return worth(perUnit, Rational.ONE, Rational.ONE);
    }

    Rational expectedGain(UnitValue perUnit) {
        return worth(perUnit, likelihood.portion().value(), exceptionLikelihood());
    }

    private Rational worth(UnitValue perUnit, Rational withinCap, Rational aboveCap) {
        Rational within = Rational.of(Amounts.number(reach.roomWithinCap())).times(Rational.of(perUnit.withinCap()));
        Rational above = Rational.of(Amounts.number(reach.exceptionRoom())).times(Rational.of(perUnit.aboveCap()));
        return within.times(withinCap).plus(above.times(aboveCap));
    }
}
