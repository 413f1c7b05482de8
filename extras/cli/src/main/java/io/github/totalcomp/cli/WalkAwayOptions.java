package io.github.totalcomp.cli;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that state the least a candidate accepts. */
final class WalkAwayOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--walk-away",
            paramLabel = "AMOUNT",
            description = "the least you accept as an average a year; unless given, the walkAway of the offer file")
    private @Nullable BigDecimal yearly;

    @Option(
            names = "--at-least",
            paramLabel = "LEVER=AMOUNT",
            converter = LeverFigure.Converter.class,
            description = "the least you accept of a component a year, such as base=150000")
    private List<LeverFigure> amounts = List.of();

    @Option(
            names = "--at-least-units",
            paramLabel = "LEVER=UNITS",
            converter = LeverFigure.Converter.class,
            description = "the least number of units you accept, such as equity=500")
    private List<LeverFigure> units = List.of();

    @Option(
            names = "--every-year",
            paramLabel = "AMOUNT",
            description = "the least you accept as the total of each single year")
    private @Nullable BigDecimal everyYear;

    @Option(
            names = "--term",
            paramLabel = "TEXT=STATE",
            description = "a term that is no figure, and whether the offer meets it: met, not-met or unknown")
    private List<String> terms = List.of();

    WalkAway walkAway(Optional<WalkAway> stated, CurrencyUnit currency) {
        boolean none = yearly == null
                && stated.isEmpty()
                && amounts.isEmpty()
                && units.isEmpty()
                && everyYear == null
                && terms.isEmpty();
        if (none) {
            throw wrong(
                    "state the least you accept: --walk-away, --at-least or another condition, or \"walkAway\" in the"
                            + " offer file");
        }
        MonetaryAmount asked = yearly == null ? null : Amounts.of(yearly, currency);
        WalkAway walkAway = asked == null
                ? stated.orElseGet(() -> WalkAway.of(Amounts.zero(currency)))
                : stated.map(given -> given.withYearly(asked)).orElseGet(() -> WalkAway.of(asked));
        for (LeverFigure figure : amounts) {
            walkAway = walkAway.with(WalkAwayCondition.atLeast(figure.lever(), Amounts.of(figure.number(), currency)));
        }
        for (LeverFigure figure : units) {
            walkAway = walkAway.with(WalkAwayCondition.atLeastUnits(
                    figure.lever(), Units.parse(figure.number().toPlainString())));
        }
        if (everyYear != null) {
            walkAway = walkAway.with(WalkAwayCondition.everyYear(Amounts.of(everyYear, currency)));
        }
        for (String term : terms) {
            walkAway = walkAway.with(term(term));
        }
        return walkAway;
    }

    private WalkAwayCondition term(String text) {
        int separator = text.lastIndexOf('=');
        String state = text.substring(separator + 1);
        TermState known = switch (state) {
            case "met" -> TermState.MET;
            case "not-met" -> TermState.NOT_MET;
            case "unknown" -> TermState.UNKNOWN;
            default ->
                throw wrong("Invalid value for option '--term': must end in =met, =not-met or =unknown, but was '"
                        + text + "'");
        };
        if (separator < 1) {
            throw wrong("Invalid value for option '--term': must name a term, but was '" + text + "'");
        }
        return WalkAwayCondition.term(text.substring(0, separator), known);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
