package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.internal.FilledTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The objections that are known, with their answers; immutable.
 *
 * <p><b>How a text is matched.</b> Every key phrase of every objection is looked for; {@link Objection} says what a phrase
 * matches. Of the phrases found the one with the most words wins, gaps not counted, and of several the one whose objection
 * stands first in the catalogue. Where none is found there is no match, and the objections with the largest share of a
 * phrase's words in the text are named as the nearest.
 *
 * <p><b>What answers may use.</b> {@code employer}; {@code ask}, what is asked of each raised lever in one line; {@code
 * otherAsk}, the same without base salary, with {@code hasOtherAsk}; {@code equityAsk} with {@code hasEquityAsk}; {@code
 * askedYearly}, {@code offeredYearly} and {@code gap}, averages a year; {@code observations}; {@code period} of the
 * reports with {@code hasPeriod}; and, where the text holds an amount, {@code amount}, {@code measure} and {@code lacks},
 * with {@code hasAmount} and {@code hasLacks}. Amounts are written as in {@code USD 155,000}. Any other name is an error.
 * None of them is the walk-away.
 */
public final class ObjectionCatalog {

    private static final int MOST_NEAREST = 3;

    private static final ObjectionCatalog STANDARD =
            new ObjectionCatalog(StandardObjections.all(), StandardObjections.REQUEST, StandardObjections.GENERAL);

    private final List<Objection> objections;
    private final String request;
    private final String general;

    private ObjectionCatalog(List<Objection> objections, String request, String general) {
        this.objections = List.copyOf(objections);
        this.request = request;
        this.general = general;
    }

    /** {@return the usual objections} */
    public static ObjectionCatalog standard() {
        return STANDARD;
    }

    /**
     * {@return this catalogue with one more objection, or with another in place of the one of the same name}
     *
     * @param objection one of your own
     */
    public ObjectionCatalog with(Objection objection) {
        List<Objection> all = new ArrayList<>(objections);
        int same = names().indexOf(objection.name());
        if (same < 0) {
            all.add(objection);
        } else {
            all.set(same, objection);
        }
        return new ObjectionCatalog(all, request, general);
    }

    /**
     * {@return this catalogue with another request at the end of every answer}
     *
     * @param request Mustache, with the places that answers may use
     */
    public ObjectionCatalog withRequest(String request) {
        return new ObjectionCatalog(objections, Objects.requireNonNull(request, "request"), general);
    }

    /**
     * {@return this catalogue with another answer to what matches no objection}
     *
     * @param answer Mustache, with the places that answers may use
     */
    public ObjectionCatalog withGeneralAnswer(String answer) {
        return new ObjectionCatalog(objections, request, Objects.requireNonNull(answer, "answer"));
    }

    /** {@return the objections in the order in which ties are settled} */
    public List<Objection> objections() {
        return objections;
    }

    private List<String> names() {
        return objections.stream().map(Objection::name).toList();
    }

    /**
     * {@return an objection by its name}
     *
     * @param name such as {@code no-flexibility}
     * @throws DefinitionException if there is none, naming those that there are
     */
    public Objection get(String name) {
        return objections.stream()
                .filter(objection -> objection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "an objection must be in the catalogue",
                        DefinitionException.quoted(name),
                        "use one of " + String.join(", ", names())));
    }

    /**
     * {@return which objection a text is}
     *
     * @param text what the recruiter said or wrote, at most 5,000 characters
     * @throws DefinitionException if it is longer
     */
    public ObjectionMatch match(String text) {
        return match(SpokenText.of(text));
    }

    private ObjectionMatch match(SpokenText spoken) {
        return found(objections)
                .filter(each -> each.phrase().matches(spoken.words()))
                .max(Comparator.comparingInt((Found each) -> each.phrase().weight())
                        .thenComparing(each -> -objections.indexOf(each.objection())))
                .map(each -> ImmutableObjectionMatch.builder()
                        .objection(each.objection())
                        .phrase(each.phrase().text())
                        .build())
                .orElseGet(() -> ImmutableObjectionMatch.builder()
                        .nearest(nearest(spoken))
                        .build());
    }

    private List<Objection> nearest(SpokenText spoken) {
        return objections.stream()
                .map(objection -> Map.entry(objection, share(objection, spoken)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Objection, Integer>comparingByValue().reversed())
                .limit(MOST_NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The largest share of the words of one of its phrases that the text holds, in thousandths. */
    private static int share(Objection objection, SpokenText spoken) {
        return found(List.of(objection))
                .mapToInt(each -> 1_000
                        * each.phrase().shared(spoken.words())
                        / each.phrase().weight())
                .max()
                .orElse(0);
    }

    private static Stream<Found> found(List<Objection> objections) {
        return objections.stream()
                .flatMap(objection ->
                        objection.phrases().stream().map(text -> new Found(objection, KeyPhrase.parse(text))));
    }

    private record Found(Objection objection, KeyPhrase phrase) {}

    /**
     * {@return what to answer, with the figures of a counteroffer} What matches no objection gets a general answer.
     *
     * @param text what the recruiter said or wrote, at most 5,000 characters
     * @param counter what was asked for
     * @throws DefinitionException if the counteroffer asks for nothing, a template needs a value that is not there, or the
     *     text is too long
     */
    public ObjectionAnswer answer(String text, CounterOffer counter) {
        return answer(text, ObjectionCase.of(counter));
    }

    /**
     * {@return what to answer, with the figures of an ask} What matches no objection gets a general answer.
     *
     * @param text what the recruiter said or wrote, at most 5,000 characters
     * @param defended the ask, and the offer as it stands
     * @throws DefinitionException if a template needs a value that is not there, or the text is too long
     */
    public ObjectionAnswer answer(String text, ObjectionCase defended) {
        SpokenText spoken = SpokenText.of(text);
        ObjectionMatch match = match(spoken);
        QuotedFigure quoted = QuotedFigure.of(spoken, defended);
        Map<String, Object> values = ObjectionModel.of(defended, quoted);
        String answer = match.objection().map(Objection::answer).orElse(general);
        return ImmutableObjectionAnswer.builder()
                .match(match)
                .say(filled(answer, values) + " " + filled(request, values))
                .addAllAdvice(match.objection().map(Objection::advice).orElse(List.of()).stream()
                        .map(line -> filled(line, values))
                        .toList())
                .addAllAdvice(quoted.advice())
                .build();
    }

    private static String filled(String template, Map<String, Object> values) {
        return FilledTemplate.of("an answer", template, values, "the case")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
