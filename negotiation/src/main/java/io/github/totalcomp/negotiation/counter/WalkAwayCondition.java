package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.text.AmountText;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** Something that the candidate insists on besides the yearly average of a {@link WalkAway}. */
public sealed interface WalkAwayCondition {

    /**
     * {@return the condition that a component holds at least an amount a year}
     *
     * @param lever the name of a lever, such as {@code base salary}
     * @param least an amount a year in the measure of the lever
     * @throws DefinitionException if it is negative or finer than the minor unit
     */
    static WalkAwayCondition atLeast(String lever, MonetaryAmount least) {
        return new LeastAmount(lever, least);
    }

    /**
     * {@return the condition that the grants of a kind hold at least so many units}
     *
     * @param lever the name of an equity lever, such as {@code equity}
     * @param least such as {@code Units.of(500)}
     */
    static WalkAwayCondition atLeastUnits(String lever, Units least) {
        return new LeastUnits(lever, least);
    }

    /**
     * {@return the condition that every year of the horizon pays at least an amount in total}
     *
     * @param least an amount a year
     * @throws DefinitionException if it is negative or finer than the minor unit
     */
    static WalkAwayCondition everyYear(MonetaryAmount least) {
        return new EveryYear(least);
    }

    /**
     * {@return a condition that is no figure, with what the caller knows about it}
     *
     * @param text such as {@code two days a week at home}
     * @param state whether the offer meets it
     */
    static WalkAwayCondition term(String text, TermState state) {
        return new Term(text, state);
    }

    /** {@return whether it is a figure, which a counteroffer can raise} */
    default boolean isFigure() {
        return true;
    }

    /** What is known about a term that is no figure. */
    enum TermState {
        /** The offer meets it. */
        MET,
        /** The offer does not meet it. */
        NOT_MET,
        /** The offer does not say. */
        UNKNOWN
    }

    /**
     * A component at least.
     *
     * @param lever the name of a lever
     * @param least an amount a year in the measure of the lever
     */
    record LeastAmount(String lever, MonetaryAmount least) implements WalkAwayCondition {

        /**
         * Creates the condition.
         *
         * @param lever the name of a lever
         * @param least an amount a year in the measure of the lever
         */
        public LeastAmount {
            Checks.label("the lever of a condition", lever);
            least = Amounts.requirePayable("the least of " + lever, least);
        }

        @Override
        public String toString() {
            return lever + " at least " + AmountText.full(least);
        }
    }

    /**
     * Units of the grants of a kind at least.
     *
     * @param lever the name of an equity lever
     * @param least the units
     */
    record LeastUnits(String lever, Units least) implements WalkAwayCondition {

        /**
         * Creates the condition.
         *
         * @param lever the name of an equity lever
         * @param least the units
         */
        public LeastUnits {
            Checks.label("the lever of a condition", lever);
            Objects.requireNonNull(least, "least");
        }

        @Override
        public String toString() {
            return lever + " at least " + least + " units";
        }
    }

    /**
     * Each year's total at least.
     *
     * @param least an amount a year
     */
    record EveryYear(MonetaryAmount least) implements WalkAwayCondition {

        /**
         * Creates the condition.
         *
         * @param least an amount a year
         */
        public EveryYear {
            least = Amounts.requirePayable("the least of every year", least);
        }

        @Override
        public String toString() {
            return "every year at least " + AmountText.full(least);
        }
    }

    /**
     * A term that is no figure.
     *
     * @param text the term
     * @param state what is known about it
     */
    record Term(String text, TermState state) implements WalkAwayCondition {

        /**
         * Creates the condition.
         *
         * @param text the term
         * @param state what is known about it
         */
        public Term {
            Checks.label("the text of a condition", text);
            Objects.requireNonNull(state, "state");
        }

        @Override
        public boolean isFigure() {
            return false;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
