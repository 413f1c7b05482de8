package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What a letter says besides the figures of the ask: who writes to whom, and why the candidate wants to join. */
@Value.Immutable
@ValueStyle
public abstract sealed class LetterDetails permits ImmutableLetterDetails {

    LetterDetails() {}

    /** {@return a builder; candidate, recipient, locale and at least one reason are required} */
    public static Builder builder() {
        return ImmutableLetterDetails.builder();
    }

    /** {@return the name of the candidate, who signs} */
    public abstract String candidate();

    /** {@return the name of the recruiter, who is addressed} */
    public abstract String recipient();

    /** {@return the locale in which amounts and numbers are written} */
    public abstract Locale locale();

    /** {@return why the candidate wants to join, each to follow a dash} */
    public abstract List<String> reasons();

    /** {@return what the candidate gives up by joining, each to follow a dash} */
    public abstract List<String> tradeOffs();

    /** {@return what the candidate does below the minimum, to follow "I would"; only a fixed letter needs it} */
    public abstract Optional<String> alternative();

    @Value.Check
    LetterDetails check() {
        if (reasons().isEmpty()) {
            throw new DefinitionException(
                    "a letter must say why the candidate wants to join", reasons(), "add a reason");
        }
        String plainCandidate = PlainText.require("the candidate", candidate());
        String plainRecipient = PlainText.require("the recipient", recipient());
        List<String> plainReasons = reasons().stream()
                .map(reason -> PlainText.require("a reason to join", reason))
                .toList();
        List<String> plainTradeOffs = tradeOffs().stream()
                .map(tradeOff -> PlainText.require("a trade-off", tradeOff))
                .toList();
        Optional<String> plainAlternative = alternative().map(text -> PlainText.require("the alternative", text));
        boolean plain = plainCandidate.equals(candidate())
                && plainRecipient.equals(recipient())
                && plainReasons.equals(reasons())
                && plainTradeOffs.equals(tradeOffs())
                && plainAlternative.equals(alternative());
        return plain
                ? this
                : ImmutableLetterDetails.builder()
                        .candidate(plainCandidate)
                        .recipient(plainRecipient)
                        .locale(locale())
                        .reasons(plainReasons)
                        .tradeOffs(plainTradeOffs)
                        .alternative(plainAlternative)
                        .build();
    }

    /** Builds {@link LetterDetails}. */
    public sealed interface Builder permits ImmutableLetterDetails.Builder {

        /**
         * Sets the name of the candidate.
         *
         * @param candidate one line of plain text
         * @return this builder
         */
        Builder candidate(String candidate);

        /**
         * Sets the name of the recruiter.
         *
         * @param recipient one line of plain text
         * @return this builder
         */
        Builder recipient(String recipient);

        /**
         * Sets the locale in which amounts and numbers are written.
         *
         * @param locale such as {@link Locale#US}
         * @return this builder
         */
        Builder locale(Locale locale);

        /**
         * Adds a reason to join.
         *
         * @param reason one line such as {@code the team works on storage, which I have done for years}
         * @return this builder
         */
        Builder addReasons(String reason);

        /**
         * Adds something that the candidate gives up by joining.
         *
         * @param tradeOff one line such as {@code a performance bonus of $12,000 that would be paid in March}
         * @return this builder
         */
        Builder addTradeOffs(String tradeOff);

        /**
         * Sets what the candidate does below the minimum.
         *
         * @param alternative to follow "I would", such as {@code stay with my current employer}
         * @return this builder
         */
        Builder alternative(String alternative);

        /** {@return the details} */
        LetterDetails build();
    }
}
