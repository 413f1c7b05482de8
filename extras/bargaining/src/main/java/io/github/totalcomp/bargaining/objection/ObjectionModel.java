package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.internal.PlainText;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values for the places of an answer. */
final class ObjectionModel {

    private ObjectionModel() {}

    static Map<String, Object> of(ObjectionCase defended, QuotedFigure quoted) {
        MarketRanges market = defended.context().market();
        Map<String, Object> values = new HashMap<>();
        values.put("employer", PlainText.require("the employer", defended.ask().employer()));
        values.put("askedYearly", AmountText.full(defended.askedYearly()));
        values.put("offeredYearly", AmountText.full(defended.offeredYearly()));
        values.put("gap", AmountText.full(defended.gapYearly()));
        values.put("observations", market.count());
        put(values, "period", period(market));
        put(values, "ask", ask(defended, kind -> true));
        put(values, "otherAsk", ask(defended, kind -> kind != ComponentKind.BASE_SALARY));
        put(values, "equityAsk", ask(defended, kind -> kind == ComponentKind.EQUITY));
        put(values, "amount", quoted.amount().map(AmountText::full));
        put(values, "measure", quoted.amount().map(amount -> quoted.measure()));
        put(values, "lacks", quoted.lacks().map(AmountText::full));
        return values;
    }

    private static void put(Map<String, Object> values, String name, Optional<String> value) {
        values.put("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), value.isPresent());
        value.ifPresent(present -> values.put(name, present));
    }

    private static Optional<String> period(MarketRanges market) {
        return market.firstDate().flatMap(first -> market.lastDate().map(last -> first + " to " + last));
    }

    /** What is asked of the raised levers of some kinds; nothing where none is raised. */
    private static Optional<String> ask(ObjectionCase defended, Predicate<ComponentKind> kinds) {
        String ask = defended.raised().stream()
                .filter(lever -> kinds.test(lever.kind()))
                .flatMap(lever -> changes(defended, lever))
                .map(term -> PlainText.readable("a component's name", term.label()) + " "
                        + PlainText.readable("a component's term", term.figure()))
                .collect(Collectors.joining("; "));
        return Optional.of(ask).filter(text -> !text.isEmpty());
    }

    private static Stream<LeverTerm> changes(ObjectionCase defended, Lever lever) {
        LeverContext offered = defended.context();
        List<LeverTerm> before = lever.terms(offered);
        return lever.terms(offered.withOffer(defended.ask())).stream().filter(term -> !before.contains(term));
    }
}
