package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
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

    private Reasons(LeverContext context, Valued valued) {
        this.context = context;
        this.valued = valued;
        this.measure = valued.measure();
    }

    static List<String> of(LeverContext context, Valued valued) {
        return new Reasons(context, valued).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("the offer holds " + full(measure.current()) + " "
                + measure.lever().unit(context));
        measure.range()
                .ifPresentOrElse(
                        range -> addRange(range, lines),
                        () -> lines.add("no market range is known, so there is no target to ask for"));
        measure.cap().ifPresent(cap -> lines.add(capLine(cap)));
        if (measure.lever() instanceof InnerCap inner) {
            inner.heldBack(context).ifPresent(lines::add);
        }
        lines.add(roomLine());
        lines.add("each unit of room is worth " + decimal(valued.perUnit()) + " over " + years());
        lines.add(likelihoodLine());
        lines.add("expected gain " + share(measure.likelihood()) + " × " + number(measure.room()) + " × "
                + decimal(valued.perUnit()) + " = " + full(valued.expectedAmount()));
        return List.copyOf(lines);
    }

    private void addRange(MarketRange range, List<String> lines) {
        Portion quantile = context.profile().quantile();
        lines.add("the market's " + share(quantile) + " quantile is "
                + full(measure.quantileValue().orElseThrow()) + ", from " + range.count() + " observations ("
                + range.source() + ")");
        boolean isBonus = context.market().bonus().equals(Optional.of(range));
        if (isBonus && context.market().bonusMeans() != BonusMeaning.UNSTATED) {
            lines.add(
                    "the market's bonus figure " + context.market().bonusMeans().description());
        }
    }

    private String capLine(MonetaryAmount cap) {
        boolean limits = measure.quantileValue().filter(cap::isLessThan).isPresent();
        String effect = limits ? " lies below that quantile and limits the target" : " does not limit the target";
        return "the cap of " + full(cap) + effect;
    }

    private String roomLine() {
        if (measure.target().isEmpty()) {
            return "room 0";
        }
        MonetaryAmount target = measure.target().get();
        return measure.room().isZero()
                ? "no room: the offer already reaches the target of " + full(target)
                : "room " + full(measure.room()) + " = target " + number(target) + " − " + number(measure.current());
    }

    private String likelihoodLine() {
        Lever lever = measure.lever();
        String reason = context.profile().likelihoods().containsKey(lever.name())
                ? "stated by the profile"
                : lever.flexibility(context).label();
        return "likelihood of a yes " + share(measure.likelihood()) + ": " + reason;
    }

    private String years() {
        int years = context.profile().horizonYears();
        return years + (years == 1 ? " year" : " years");
    }

    static String share(Portion portion) {
        return decimal(portion.value().toBigDecimal(4, RoundingMode.HALF_UP));
    }

    static String decimal(BigDecimal number) {
        BigDecimal shown = number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString();
    }

    private static String full(MonetaryAmount amount) {
        return AmountText.full(amount);
    }

    private static String number(MonetaryAmount amount) {
        return AmountText.number(amount);
    }
}
