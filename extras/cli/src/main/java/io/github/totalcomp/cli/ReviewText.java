package io.github.totalcomp.cli;

import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.MarketRows;

/** Writes a review for a person to read, in lines of 80 characters where that is possible. */
final class ReviewText {

    private static final int MOST_REJECTIONS = 5;

    private final Review review;
    private final StringBuilder text = new StringBuilder();

    private ReviewText(Review review) {
        this.review = review;
    }

    static String render(Review review) {
        return new ReviewText(review).render();
    }

    private String render() {
        text.append(OfferText.title(review.file().offer())).append('\n');
        section("What the offer pays", TotalsText.render(review.totals()) + "\n" + OfferText.assumed(review.file()));
        section(
                "What the market pays",
                Wrapped.longLines(review.ranking().context().market().toString()) + rejections());
        section("Where the offer stands", review.position().textBelowMarket());
        section("What to ask for", review.ranking().explain());
        counter();
        letter();
        return text.toString();
    }

    private void section(String heading, String body) {
        text.append('\n').append(heading).append('\n').append("=".repeat(heading.length()));
        text.append("\n\n").append(body).append('\n');
    }

    private String rejections() {
        return review.market()
                .rows()
                .filter(rows -> !rows.rejections().isEmpty())
                .map(ReviewText::rejections)
                .orElse("");
    }

    private static String rejections(MarketRows rows) {
        int rejected = rows.rejections().size();
        StringBuilder lines = new StringBuilder("\n")
                .append(Wrapped.text(rejected + " of " + rows.count() + " rows of the file could not be read:"));
        rows.rejections().stream()
                .limit(MOST_REJECTIONS)
                .forEach(fault ->
                        lines.append('\n').append(Wrapped.item("line " + fault.line() + ": ", describe(fault))));
        if (rejected > MOST_REJECTIONS) {
            lines.append("\n  - and ").append(rejected - MOST_REJECTIONS).append(" more");
        }
        return lines.toString();
    }

    private static String describe(FormatFault fault) {
        return fault.describe();
    }

    private void counter() {
        if (review.counter().isEmpty()) {
            section(
                    "Counteroffer",
                    Wrapped.text("None: the offer file states no walk-away, the least you would accept, under"
                            + " \"negotiation\"."));
            return;
        }
        section("Counteroffer", review.counter().get().toString());
        review.asked()
                .filter(totals -> review.counter().get().asksForMore())
                .ifPresent(totals -> text.append("\nIf all of it is granted:\n\n")
                        .append(TotalsText.render(totals))
                        .append('\n'));
    }

    private void letter() {
        if (review.letter().isPresent()) {
            section("Letter", Wrapped.letter(review.letter().get().stripTrailing()));
        } else if (review.counter().filter(counter -> counter.asksForMore()).isPresent()) {
            section("Letter", Wrapped.text("None: the offer file names no \"letter\" under \"negotiation\"."));
        }
    }
}
