package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something that a recruiter may say instead of taking a request to the compensation team, by which words it is known, and
 * what to answer.
 *
 * <p>A <b>key phrase</b> is made of words in small letters. It matches a text in which its words follow each other; a word
 * that ends in {@code *} matches every word that begins so, {@code *} alone matches up to {@value KeyPhrase#LONGEST_GAP}
 * words, and {@code #} matches an amount such as {@code $250k}. Capitals, accents' composition, apostrophes and marks play
 * no part, and nothing depends on a locale: {@code dont have * flexib*} matches "We don’t have any flexibility!".
 *
 * <p>The <b>answer</b> and the <b>advice</b> are Mustache templates without escaping; {@link ObjectionCatalog} lists the
 * places they may use. The answer is said to the recruiter, the advice is for the candidate alone. The request to take the
 * matter to the compensation team is no part of the answer: the catalogue ends every answer with it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Objection permits ImmutableObjection {

    Objection() {}

    /** {@return a builder; name, what is said, at least one key phrase and the answer are required} */
    public static Builder builder() {
        return ImmutableObjection.builder();
    }

    /** {@return the name, unique in a catalogue, such as {@code no-flexibility}} */
    public abstract String name();

    /** {@return an example of what the recruiter says} */
    public abstract String says();

    /** {@return the key phrases by which it is known} */
    public abstract List<String> phrases();

    /** {@return the template of what to answer, up to the request to the compensation team} */
    public abstract String answer();

    /** {@return the templates of what the candidate should know or do, one line each} */
    public abstract List<String> advice();

    @Value.Check
    void check() {
        Checks.label("the name of an objection", name());
        Checks.label("what a recruiter says", says());
        if (phrases().isEmpty() || answer().isBlank()) {
            throw new DefinitionException(
                    "an objection must have a key phrase and an answer", name(), "state both, or leave it out");
        }
        phrases().forEach(KeyPhrase::parse);
    }

    /** {@return the name and an example} */
    @Override
    public String toString() {
        return name() + ": " + says();
    }

    /** Builds {@link Objection}. */
    public sealed interface Builder permits ImmutableObjection.Builder {

        /**
         * Sets the name.
         *
         * @param name unique in a catalogue
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets an example of what the recruiter says.
         *
         * @param says one line
         * @return this builder
         */
        Builder says(String says);

        /**
         * Adds a key phrase.
         *
         * @param phrase such as {@code not * flexible}
         * @return this builder
         */
        Builder addPhrases(String phrase);

        /**
         * Adds key phrases.
         *
         * @param phrases such as {@code not * flexible}
         * @return this builder
         */
        Builder addPhrases(String... phrases);

        /**
         * Sets the template of what to answer.
         *
         * @param answer Mustache
         * @return this builder
         */
        Builder answer(String answer);

        /**
         * Adds a template of what the candidate should know or do.
         *
         * @param line Mustache
         * @return this builder
         */
        Builder addAdvice(String line);

        /** {@return the objection} */
        Objection build();
    }
}
