package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.internal.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values for the places of a letter, in the locale of its details. */
final class LetterModel {

    private final LetterDetails details;
    private final LetterFigures figures;
    private final Map<String, Object> values = new HashMap<>();

    private LetterModel(LetterDetails details) {
        this.details = details;
        this.figures = new LetterFigures(details.locale());
    }

    static Map<String, Object> of(CounterOffer counter, LetterDetails details) {
        LetterModel model = new LetterModel(details);
        model.putOffer(counter.ask());
        Map<String, Object> values = model.values;
        values.put(
                "observations",
                model.figures.number(counter.ranking().context().market().count()));
        values.put("askedYearly", model.figures.amount(counter.askedYearly()));
        values.put("offeredYearly", model.figures.amount(counter.offeredYearly()));
        values.put("increaseYearly", model.figures.amount(counter.increaseYearly()));
        values.put("terms", counter.levers().stream().flatMap(model::terms).toList());
        return values;
    }

    static Map<String, Object> of(Offer offer, LetterDetails details) {
        LetterModel model = new LetterModel(details);
        model.putOffer(offer);
        model.values.put(
                "terms",
                OfferTerms.of(offer, model.figures).stream()
                        .map(line -> Map.of("label", line.label(), "figure", line.figure()))
                        .toList());
        return model.values;
    }

    private void putOffer(Offer offer) {
        values.put("candidate", details.candidate());
        values.put("recipient", details.recipient());
        values.put("employer", PlainText.require("the employer", offer.employer()));
        offer.level().ifPresent(level -> values.put("level", PlainText.require("the level", level)));
        offer.role().ifPresent(role -> values.put("role", PlainText.require("the role", role)));
        values.put("startDate", figures.date(offer.startDate()));
        values.put("reasons", details.reasons());
        List<String> tradeOffs = Stream.concat(
                        details.tradeOffs().stream(),
                        details.forgone().stream().map(term -> term.label() + ": " + figures.term(term)))
                .toList();
        values.put("tradeOffs", tradeOffs);
        values.put("hasTradeOffs", !tradeOffs.isEmpty());
        details.alternative().ifPresent(alternative -> values.put("alternative", alternative));
        details.answerBy().ifPresent(date -> values.put("answerBy", figures.date(date)));
        putReason("timeReason", "hasTimeReason", details.timeReason());
        putReason("refusalReason", "hasRefusalReason", details.refusalReason());
    }

    private void putReason(String name, String whether, Optional<String> reason) {
        values.put(whether, reason.isPresent());
        reason.ifPresent(text -> values.put(name, text));
    }

    private Stream<Map<String, String>> terms(AskedLever lever) {
        return lever.after().stream()
                .map(term -> Map.of(
                        "label", PlainText.readable("a component's name", term.label()),
                        "figure", figures.term(term),
                        "comparison", comparison(term, lever.before())));
    }

    private String comparison(LeverTerm term, List<LeverTerm> before) {
        return before.stream()
                .filter(offered -> offered.label().equals(term.label()))
                .findFirst()
                .map(offered -> offered.equals(term) ? "as offered" : "offered: " + figures.term(offered))
                .orElse("not in the offer so far");
    }
}
