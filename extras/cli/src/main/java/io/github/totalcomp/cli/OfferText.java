package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words whose offer it is and what is assumed about it. */
final class OfferText {

    private OfferText() {}

    static String title(Offer offer) {
        String what = Stream.of(
                        Stream.of(offer.employer()),
                        offer.role().stream(),
                        offer.level().stream(),
                        offer.location().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        return Wrapped.text(what + ", from " + offer.startDate());
    }

    static String assumed(Assumptions assumptions) {
        return assumed("Assumed", assumptions);
    }

    static String assumed(String lead, Assumptions assumptions) {
        List<String> parts = new ArrayList<>();
        assumptions.prices().forEach((symbol, price) -> parts.add(symbol + " at " + price));
        assumptions
                .defaultPrice()
                .ifPresent(price -> parts.add((parts.isEmpty() ? "" : "other ") + "shares at " + price));
        parts.add(assumptions.retention().toString());
        parts.add(
                assumptions.discountRate().signum() == 0
                        ? "later money counts in full"
                        : "later money counts less by "
                                + assumptions
                                        .discountRate()
                                        .movePointRight(2)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + "% a year");
        assumptions
                .reportingCurrency()
                .ifPresent(currency -> parts.add("every payment converted into " + currency.getCurrencyCode()));
        return Wrapped.text(lead + ": " + String.join("; ", parts) + ".");
    }
}
