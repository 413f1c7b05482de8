package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** Something noticed about an offer: a sentence with its figures, where they come from, and the question to ask. */
@Value.Immutable
@CopyStyle
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /**
     * {@return a finding without a question}
     *
     * @param name in a few words, such as {@code no sign-on}
     * @param topic what it is about
     * @param severity what it means
     * @param text one or more sentences with their figures
     * @param source where the figures come from
     * @throws DefinitionException if a text is blank or cannot be shown
     */
    public static Finding of(String name, FindingTopic topic, Severity severity, String text, String source) {
        return ImmutableFinding.builder()
                .name(name)
                .topic(topic)
                .severity(severity)
                .text(text)
                .source(source)
                .build();
    }

    /** {@return the name, in a few words} */
    public abstract String name();

    /** {@return what it is about} */
    public abstract FindingTopic topic();

    /** {@return what it means} */
    public abstract Severity severity();

    /** {@return the name of the component it concerns, if it concerns a single one} */
    public abstract Optional<String> component();

    /** {@return what was found, with its figures} */
    public abstract String text();

    /** {@return the amount of money at stake, where there is one} */
    public abstract Optional<MonetaryAmount> amount();

    /** {@return the question for the recruiter that brings it up, where there is one} */
    public abstract Optional<String> question();

    /** {@return where the figures come from} */
    public abstract String source();

    /**
     * {@return this finding about a component}
     *
     * @param component its name
     */
    public abstract Finding withComponent(String component);

    /**
     * {@return this finding with the amount at stake}
     *
     * @param amount any amount
     */
    public abstract Finding withAmount(MonetaryAmount amount);

    /**
     * {@return this finding with a question}
     *
     * @param question to the recruiter
     */
    public abstract Finding withQuestion(String question);

    @Value.Check
    Finding check() {
        Checks.label("the name of a finding", name());
        component().ifPresent(label -> Checks.label("the component of a finding", label));
        requireSentence("the source of a finding", source());
        requireSentence("the text of a finding", text());
        question().ifPresent(text -> requireSentence("the question of a finding", text));
        Optional<MonetaryAmount> normalized = amount().map(Amounts::normalized);
        return normalized.equals(amount())
                ? this
                : ImmutableFinding.builder().from(this).amount(normalized).build();
    }

    private static void requireSentence(String what, String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new DefinitionException(
                    what + " must be a plain sentence without control characters",
                    DefinitionException.quoted(text),
                    "state it on one line");
        }
    }

    /** {@return name and text in one line} */
    @Override
    public String toString() {
        return name() + ": " + text();
    }
}
