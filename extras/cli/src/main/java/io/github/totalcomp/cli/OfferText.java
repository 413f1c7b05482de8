package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.formats.OfferFile;
import java.math.BigDecimal;
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

    /** What promised amounts assume: share prices, and no more. */
    static String assumed(OfferFile file) {
        return assumed("Assumed", file, Measure.PROMISED);
    }

    /** The assumptions that a measure uses, and no others. */
    static String assumed(String lead, OfferFile file, Measure measure) {
        return assumed(lead, file.offer(), file.assumptions(), measure);
    }

    /** The assumptions that a measure of an offer uses, and no others. */
    static String assumed(String lead, Offer offer, Assumptions assumptions, Measure measure) {
        List<String> parts = new ArrayList<>();
        if (holdsEquity(offer)) {
            assumptions.prices().forEach((symbol, price) -> parts.add(symbol + " at " + price));
            assumptions
                    .defaultPrice()
                    .ifPresent(price -> parts.add((parts.isEmpty() ? "" : "other ") + "shares at " + price));
        }
        if (measure == Measure.EXPECTED || measure == Measure.EXPECTED_PRESENT_VALUE) {
            parts.add(assumptions.retention().toString());
        }
        if (measure == Measure.PRESENT_VALUE || measure == Measure.EXPECTED_PRESENT_VALUE) {
            parts.add(discount(assumptions.discountRate()));
        }
        assumptions
                .reportingCurrency()
                .ifPresent(currency -> parts.add("every payment converted into " + currency.getCurrencyCode()));
        return Wrapped.text(lead + ": " + (parts.isEmpty() ? "nothing" : String.join("; ", parts)) + ".");
    }

    /** Whether anything in the offer may be worth more or less with a share; components of one's own may be. */
    static boolean holdsEquity(Offer offer) {
        return offer.components().stream()
                .map(Component::kind)
                .anyMatch(kind -> kind == ComponentKind.EQUITY || kind == ComponentKind.REFRESHER);
    }

    private static String discount(BigDecimal rate) {
        return rate.signum() == 0
                ? "later money counts in full"
                : "later money counts less by "
                        + rate.movePointRight(2).stripTrailingZeros().toPlainString() + "% a year";
    }
}
