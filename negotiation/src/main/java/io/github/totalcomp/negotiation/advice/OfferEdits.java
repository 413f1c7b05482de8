package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Changes single components of an offer. */
final class OfferEdits {

    private OfferEdits() {}

    static Offer replace(Offer offer, Component replacement) {
        return offer.withComponents(offer.components().stream()
                .map(component -> component.name().equals(replacement.name()) ? replacement : component)
                .toList());
    }

    static Offer add(Offer offer, Component addition) {
        List<Component> components = new ArrayList<>(offer.components());
        components.add(addition);
        return offer.withComponents(components);
    }

    /** The name, or the first of "name 2", "name 3" … that no component bears. */
    static String freeName(Offer offer, String name) {
        List<String> taken = offer.components().stream().map(Component::name).toList();
        return taken.contains(name)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> name + " " + number)
                        .filter(candidate -> !taken.contains(candidate))
                        .findFirst()
                        .orElseThrow()
                : name;
    }

    /** The largest whole number of steps that is not above an amount, rounded down to what can be paid. */
    static MonetaryAmount wholeSteps(MonetaryAmount amount, BigDecimal step) {
        BigDecimal steps = Amounts.number(amount).divideToIntegralValue(step).multiply(step);
        int digits = Amounts.minorDigits(amount.getCurrency());
        return Amounts.of(steps.setScale(digits, RoundingMode.FLOOR), amount.getCurrency());
    }

    static MonetaryAmount max(MonetaryAmount one, MonetaryAmount other) {
        return one.isLessThan(other) ? other : one;
    }

    /** The sum of amounts that are all in the currency of the ranking. */
    static MonetaryAmount sum(String what, List<MonetaryAmount> amounts, CurrencyUnit currency) {
        BigDecimal sum = amounts.stream()
                .map(amount -> Amounts.number(Amounts.requireCurrency(what, amount, currency)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, currency);
    }
}
