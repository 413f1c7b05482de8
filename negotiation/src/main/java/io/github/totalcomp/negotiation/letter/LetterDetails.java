package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.internal.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
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

    /** {@return the amounts that the candidate gives up by joining, such as unvested equity; written in the locale} */
    public abstract List<LeverTerm> forgone();

    /** {@return the day by which the candidate will answer; only a request for time needs it} */
    public abstract Optional<LocalDate> answerBy();

    /** {@return why the candidate needs time, to follow "I need until then to"} */
    public abstract Optional<String> timeReason();

    /** {@return why the candidate refuses, to follow "The reason is"} */
    public abstract Optional<String> refusalReason();

    /** {@return what the candidate does below the minimum, to follow "I would"; only a fixed letter needs it} */
    public abstract Optional<String> alternative();

    /** {@return a builder holding everything that these details hold} */
    public Builder toBuilder() {
        return ImmutableLetterDetails.builder().from(this);
    }

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
        Optional<String> plainTime = timeReason().map(text -> PlainText.require("the reason for time", text));
        Optional<String> plainRefusal = refusalReason().map(text -> PlainText.require("the reason to refuse", text));
        List<LeverTerm> plainForgone =
                forgone().stream().map(LetterDetails::plain).toList();
        boolean plain = plainCandidate.equals(candidate())
                && plainRecipient.equals(recipient())
                && plainReasons.equals(reasons())
                && plainTradeOffs.equals(tradeOffs())
                && plainForgone.equals(forgone())
                && plainAlternative.equals(alternative())
                && plainTime.equals(timeReason())
                && plainRefusal.equals(refusalReason());
        return plain
                ? this
                : ImmutableLetterDetails.builder()
                        .candidate(plainCandidate)
                        .recipient(plainRecipient)
                        .locale(locale())
                        .reasons(plainReasons)
                        .tradeOffs(plainTradeOffs)
                        .forgone(plainForgone)
                        .answerBy(answerBy())
                        .alternative(plainAlternative)
                        .timeReason(plainTime)
                        .refusalReason(plainRefusal)
                        .build();
    }

    private static LeverTerm plain(LeverTerm term) {
        String label = plain(term.label());
        String suffix = term.suffix().isEmpty() ? "" : plain(term.suffix());
        return term.amount()
                .map(amount -> LeverTerm.ofAmount(label, amount, suffix))
                .or(() -> term.units().map(units -> LeverTerm.ofUnits(label, units)))
                .orElseGet(() -> LeverTerm.ofText(label, suffix));
    }

    private static String plain(String givenUp) {
        return PlainText.require("what is given up", givenUp);
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
         * Adds an amount that the candidate gives up by joining.
         *
         * @param what one line such as {@code unvested equity at my present employer}
         * @param amount written in the locale of the letter
         * @return this builder
         */
        default Builder forgoing(String what, MonetaryAmount amount) {
            return addForgone(LeverTerm.ofAmount(plain(what), amount, ""));
        }

        /**
         * Adds an amount that the candidate gives up by joining.
         *
         * @param term what it is, and the amount; each of its texts one line of plain text
         * @return this builder
         */
        Builder addForgone(LeverTerm term);

        /**
         * Sets the day by which the candidate will answer.
         *
         * @param answerBy needed by a request for time
         * @return this builder
         */
        Builder answerBy(LocalDate answerBy);

        /**
         * Sets why the candidate needs time.
         *
         * @param timeReason to follow "I need until then to", such as {@code compare the benefits with my family}
         * @return this builder
         */
        Builder timeReason(String timeReason);

        /**
         * Sets why the candidate refuses.
         *
         * @param refusalReason to follow "The reason is", such as {@code an offer that fits my plans better}
         * @return this builder
         */
        Builder refusalReason(String refusalReason);

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
