package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.internal.FilledTemplate;
import java.util.Map;
import java.util.Objects;

/**
 * A letter with open places for names and figures. {@link Letters} holds the usual ones; {@link #of} makes one of your own
 * for any {@linkplain LetterKind kind}.
 *
 * <p>Templates are Mustache, without escaping. Every letter may use {@code candidate}, {@code recipient}, {@code employer},
 * {@code level}, {@code role}, {@code startDate}, {@code answerBy}, {@code alternative}, the list {@code reasons}, the list
 * {@code tradeOffs} with {@code hasTradeOffs}, {@code timeReason} with {@code hasTimeReason}, {@code refusalReason} with
 * {@code hasRefusalReason}, and the list {@code terms} of {@code label} and {@code figure}. A letter that carries a
 * counteroffer may also use {@code observations}, {@code askedYearly}, {@code offeredYearly} and {@code increaseYearly},
 * and its {@code terms} have a {@code comparison} with the offer. A value that is not there is an error that names it,
 * never a blank.
 *
 * <p>Amounts, numbers and dates are written as the JDK's data of the letter's locale has it, digits included: in {@code
 * de-DE} {@code 155.000 $}, in {@code ar-EG} with Arabic digits. Name the digits as in {@code ar-EG-u-nu-latn} to have
 * others. The JDK groups thousands in every locale, also where lakh are usual. In locales written from right to left these data put invisible direction marks next to an amount, so that it
 * reads well within such a text; the usual letters are in English, so use templates of your own there.
 */
public final class LetterTemplate {

    private final LetterKind kind;
    private final String text;

    private LetterTemplate(LetterKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /**
     * {@return a template of the caller's own}
     *
     * @param kind what the letter is for
     * @param text Mustache
     */
    public static LetterTemplate of(LetterKind kind, String text) {
        return new LetterTemplate(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return a template of the caller's own for a counteroffer}
     *
     * @param approach the kind of counteroffer that the letter is for
     * @param text Mustache
     */
    public static LetterTemplate of(Approach approach, String text) {
        return of(LetterKind.of(approach), text);
    }

    /** {@return what the letter is for} */
    public LetterKind kind() {
        return kind;
    }

    /**
     * {@return the letter that carries a counteroffer}
     *
     * @param counter a counteroffer that asks for something, of the approach of this template's kind
     * @param details who writes to whom, and why
     * @throws DefinitionException if this template's kind answers an offer, the counteroffer asks for nothing or is of
     *     another approach, a name cannot stand in a letter, or the template needs a value that is not there
     */
    public String render(CounterOffer counter, LetterDetails details) {
        if (!kind.carriesCounteroffer()) {
            throw new DefinitionException(
                    "a letter of " + kind.label() + " must answer an offer",
                    "a counteroffer",
                    "render it with the offer that it answers");
        }
        if (kind.approach().filter(approach -> approach != counter.approach()).isPresent()) {
            throw new DefinitionException(
                    "a " + kind.label() + " letter must carry a " + kind.label() + " counteroffer",
                    "a " + counter.approach().label() + " one",
                    "plan the counteroffer with the approach of the letter");
        }
        if (!counter.asksForMore()) {
            throw new DefinitionException(
                    "a letter must ask for something", "an ask equal to the offer", "send no counteroffer");
        }
        return filled(LetterModel.of(counter, details));
    }

    /**
     * {@return the letter that answers an offer: a request for time, an acceptance or a refusal} Its figures are those of
     * the offer, each component in its own terms.
     *
     * @param offer the offer as it stands
     * @param details who writes to whom, and why
     * @throws DefinitionException if this template's kind carries a counteroffer, a name cannot stand in a letter, or the
     *     template needs a value that is not there, such as the date of an answer in a request for time
     */
    public String render(Offer offer, LetterDetails details) {
        if (kind.carriesCounteroffer()) {
            throw new DefinitionException(
                    "a " + kind.label() + " letter must carry a counteroffer",
                    "an offer alone",
                    "plan a counteroffer and render the letter with it");
        }
        return filled(LetterModel.of(offer, details));
    }

    private String filled(Map<String, Object> model) {
        return FilledTemplate.of("a letter", text, model, "the details of the letter");
    }
}
