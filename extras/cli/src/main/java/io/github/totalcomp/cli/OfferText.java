package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.report.section.Sections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words whose offer it is and what is assumed about it. */
final class OfferText {

    private OfferText() {}

    static String title(Offer offer) {
        return Wrapped.text(role(offer) + ", from " + offer.startDate());
    }

    /** Employer, role, level and location, as far as they are known. */
    static String role(Offer offer) {
        return Stream.of(
                        Stream.of(offer.employer()),
                        offer.role().stream(),
                        offer.level().stream(),
                        offer.location().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
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
        List<String> beliefs = Sections.describe(offer, assumptions, measure);
        return Wrapped.text(lead + ": " + (beliefs.isEmpty() ? "nothing" : String.join("; ", beliefs)) + ".");
    }
}
