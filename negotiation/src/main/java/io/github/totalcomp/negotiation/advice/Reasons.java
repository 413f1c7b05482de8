package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.internal.Counted;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Writes down why a lever stands where it stands. */
final class Reasons {

    private final LeverContext context;
    private final Valued valued;
    private final LeverMeasure measure;
    private final LeverReach reach;

    private Reasons(LeverContext context, Valued valued) {
        this.context = context;
        this.valued = valued;
        this.measure = valued.measure();
        this.reach = measure.reach();
    }

    static List<String> of(LeverContext context, Valued valued, WidestRange widest) {
        return new Reasons(context, valued).lines(widest);
    }

    private List<String> lines(WidestRange widest) {
        List<String> lines = new ArrayList<>();
        lines.add("the offer holds " + full(reach.current()) + " "
                + measure.lever().unit(context));
        reach.range().ifPresent(range -> addRange(range, lines));
        if (reach.target().isEmpty()) {
            lines.add("no market range is known, so there is no target to ask for");
        }
        widest.lineFor(measure.lever()).ifPresent(lines::add);
        lines.addAll(measure.lever().remarks(context));
        reach.cap().ifPresent(cap -> lines.add(capLine(cap)));
        if (measure.lever() instanceof InnerCap inner) {
            inner.heldBack(context).ifPresent(lines::add);
        }
        lines.add(roomLine());
        if (!reach.exceptionRoom().isZero()) {
            lines.add("of the room " + full(reach.exceptionRoom()) + " lies above the cap and needs an exception");
        }
        lines.add(perUnitLine());
        lines.add(likelihoodLine());
        if (!reach.exceptionRoom().isZero()) {
            lines.add("likelihood of an exception " + decimal(measure.exceptionLikelihood()) + " = "
                    + share(measure.likelihood().portion()) + " × "
                    + share(reach.cap().flatMap(Cap::exceptionFactor).orElseThrow()) + ", as the cap states");
        }
        lines.add(gainLine());
        return List.copyOf(lines);
    }

    private String perUnitLine() {
        UnitValue perUnit = valued.perUnit();
        String above = perUnit.differsAboveCap() ? ", and " + decimal(perUnit.aboveCap()) + " above the cap" : "";
        String counted = perUnit.counted().equals(Portion.ALL)
                ? ""
                : ": " + share(perUnit.counted()) + " of "
                        + decimal(perUnit.byYear().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        + ", since this is not certain cash and certainty is preferred by "
                        + share(context.profile().certainty());
        return "each unit of room is worth " + decimal(perUnit.withinCap()) + " over " + years() + above + counted;
    }

    private String gainLine() {
        return "expected gain " + product(valued) + " = " + full(valued.expectedAmount());
    }

    /** Likelihood × room × value, for the room within the cap and, where there is any, for the room above it. */
    static String product(Valued valued) {
        LeverMeasure measure = valued.measure();
        LeverReach reach = measure.reach();
        String within = product(
                measure.likelihood().portion().value(),
                reach.roomWithinCap(),
                valued.perUnit().withinCap());
        return reach.exceptionRoom().isZero()
                ? within
                : within + " + "
                        + product(
                                measure.exceptionLikelihood(),
                                reach.exceptionRoom(),
                                valued.perUnit().aboveCap());
    }

    private static String product(Rational likelihood, MonetaryAmount room, BigDecimal perUnit) {
        return exact(likelihood) + " × " + number(room) + " × " + decimal(perUnit);
    }

    private void addRange(MarketRange range, List<String> lines) {
        Portion quantile = context.profile().quantile();
        lines.add("the market's " + share(quantile) + " quantile is "
                + full(reach.quantileValue().orElseThrow()) + ", from " + Counted.observations(range.count()) + " ("
                + range.source() + ")");
        boolean isBonus = context.market().bonus().equals(Optional.of(range));
        if (isBonus && context.market().bonusMeans() != BonusMeaning.UNSTATED) {
            lines.add(
                    "the market's bonus figure " + context.market().bonusMeans().description());
        }
    }

    private String capLine(Cap cap) {
        boolean limits = reach.quantileValue().filter(cap.amount()::isLessThan).isPresent();
        String effect = " does not limit the target";
        if (limits) {
            effect = cap.isHard()
                    ? " lies below that quantile and limits the target"
                    : " lies below that quantile; what is above it needs an exception";
        }
        return "the cap of " + full(cap.amount())
                + cap.source().map(source -> " (" + source + ")").orElse("") + effect;
    }

    private String roomLine() {
        if (reach.target().isEmpty()) {
            return "room 0";
        }
        MonetaryAmount target = reach.target().get();
        return reach.room().isZero()
                ? "no room: the offer already reaches the target of " + full(target)
                : "room " + full(reach.room()) + " = target " + number(target) + " − " + number(reach.current());
    }

    private String likelihoodLine() {
        Likelihood likelihood = measure.likelihood();
        String shown = "likelihood of a yes " + share(likelihood.portion()) + ": ";
        return likelihood.steps().size() == 1
                ? shown + likelihood.steps().get(0).reason()
                : shown + likelihood;
    }

    private String years() {
        int years = context.profile().horizonYears();
        return years + (years == 1 ? " year" : " years");
    }

    static String share(Portion portion) {
        return decimal(portion.value());
    }

    static String decimal(Rational number) {
        return decimal(number.toBigDecimal(4, RoundingMode.HALF_UP));
    }

    static String decimal(BigDecimal number) {
        BigDecimal shown = number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString();
    }

    static String full(MonetaryAmount amount) {
        return AmountText.full(amount);
    }

    /** A decimal where four decimals hold it, else the fraction, so that a product can be checked. */
    private static String exact(Rational number) {
        BigDecimal rounded = number.toBigDecimal(4, RoundingMode.HALF_UP);
        return Rational.of(rounded).equals(number) || number.denominator().bitLength() > 40
                ? decimal(number)
                : number.toString();
    }

    private static String number(MonetaryAmount amount) {
        return AmountText.number(amount);
    }
}
