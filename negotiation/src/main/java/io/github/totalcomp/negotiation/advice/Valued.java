package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Comparator;
import java.util.List;
import javax.money.MonetaryAmount;

/** A lever valued in one scenario. */
record Valued(LeverMeasure measure, UnitValue perUnit) {

    /**
     * The most to gain first. Ties, and levers without anything to gain, are ordered by what a yes would gain, then by
     * likelihood, then by what a unit is worth, then by name: never by the order in which the levers were listed.
     */
    static final Comparator<Valued> BEST_FIRST = Comparator.comparing(Valued::expectedGain)
            .thenComparing(Valued::gainIfGranted)
            .thenComparing(valued -> valued.measure().likelihood().portion())
            .thenComparing(valued -> valued.perUnit().withinCap())
            .reversed()
            .thenComparing(valued -> valued.measure().lever().name());

    static List<Valued> ranked(List<LeverMeasure> measures, LeverContext context, HorizonValue value) {
        return measures.stream()
                .map(measure -> of(measure, context, value))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Valued of(LeverMeasure measure, LeverContext context, HorizonValue value) {
        UnitValue perUnit = value.perUnit(measure.reach(), context);
        return new Valued(measure, perUnit.counting(context.profile().counted(measure.lever())));
    }

    Rational expectedGain() {
        return measure.expectedGain(perUnit);
    }

    Rational gainIfGranted() {
        return measure.gainIfGranted(perUnit);
    }

    MonetaryAmount expectedAmount() {
        return Amounts.roundedHalfUp(expectedGain(), measure.reach().current().getCurrency());
    }
}
