package io.github.totalcomp.negotiation.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A letter with open places for the figures of an ask. {@link Letters} holds the usual ones; {@link #of} makes one of your
 * own.
 *
 * <p>Templates are Mustache, without escaping. They may use {@code candidate}, {@code recipient}, {@code employer}, {@code
 * level}, {@code observations}, {@code alternative}, the lists {@code reasons} and {@code tradeOffs} with {@code
 * hasTradeOffs}, and the list {@code terms} of {@code label}, {@code figure} and {@code comparison}. A value that is not
 * there is an error that names it, never a blank.
 */
public final class LetterTemplate {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    private final Approach approach;
    private final String text;

    private LetterTemplate(Approach approach, String text) {
        this.approach = approach;
        this.text = text;
    }

    /**
     * {@return a template of the caller's own}
     *
     * @param approach the kind of counteroffer that the letter is for
     * @param text Mustache
     */
    public static LetterTemplate of(Approach approach, String text) {
        return new LetterTemplate(Objects.requireNonNull(approach, "approach"), Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return the letter, ending with a line break}
     *
     * @param counter a counteroffer that asks for something, of this template's approach
     * @param details who writes to whom, and why
     * @throws DefinitionException if the counteroffer asks for nothing or is of another approach, a name cannot stand in a
     *     letter, or the template needs a value that is not there
     */
    public String render(CounterOffer counter, LetterDetails details) {
        if (counter.approach() != approach) {
            throw new DefinitionException(
                    "a " + approach.label() + " letter must carry a " + approach.label() + " counteroffer",
                    "a " + counter.approach().label() + " one",
                    "plan the counteroffer with the approach of the letter");
        }
        if (!counter.asksForMore()) {
            throw new DefinitionException(
                    "a letter must ask for something", "an ask equal to the offer", "send no counteroffer");
        }
        return filled(model(counter, details));
    }

    private String filled(Map<String, Object> model) {
        try {
            return COMPILER.compile(text).execute(model);
        } catch (MustacheException.Context e) {
            throw new DefinitionException(
                    "a letter must have a value for each place of its template",
                    "none for \"" + e.key + "\"",
                    "state it with the details of the letter, or take it out of the template");
        } catch (MustacheException e) {
            throw new DefinitionException(
                    "a letter template must be correct Mustache",
                    String.valueOf(e.getMessage()),
                    "correct the template");
        }
    }

    private static Map<String, Object> model(CounterOffer counter, LetterDetails details) {
        LetterFigures figures = new LetterFigures(details.locale());
        Map<String, Object> model = new HashMap<>();
        model.put("candidate", details.candidate());
        model.put("recipient", details.recipient());
        model.put("employer", PlainText.require("the employer", counter.ask().employer()));
        counter.ask().level().ifPresent(level -> model.put("level", PlainText.require("the level", level)));
        model.put(
                "observations",
                figures.number(counter.ranking().context().market().count()));
        model.put("reasons", details.reasons());
        model.put("tradeOffs", details.tradeOffs());
        model.put("hasTradeOffs", !details.tradeOffs().isEmpty());
        details.alternative().ifPresent(alternative -> model.put("alternative", alternative));
        model.put(
                "terms",
                counter.levers().stream()
                        .flatMap(lever -> terms(lever, figures))
                        .toList());
        return model;
    }

    private static Stream<Map<String, String>> terms(AskedLever lever, LetterFigures figures) {
        return lever.after().stream()
                .map(term -> Map.of(
                        "label", PlainText.require("a component's name", term.label()),
                        "figure", figures.term(term),
                        "comparison", comparison(term, lever.before(), figures)));
    }

    private static String comparison(LeverTerm term, List<LeverTerm> before, LetterFigures figures) {
        return before.stream()
                .filter(offered -> offered.label().equals(term.label()))
                .findFirst()
                .map(offered -> offered.equals(term) ? "as offered" : "offered: " + figures.term(offered))
                .orElse("not in the offer so far");
    }
}
