package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.text.AmountText;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * One line of an offer as it would be written down: {@code Base salary: USD 160,000 a year}, {@code RSU: 500 units}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LeverTerm permits ImmutableLeverTerm {

    LeverTerm() {}

    /**
     * {@return the term of an amount}
     *
     * @param label such as {@code Sign-on, year 1}
     * @param amount what is promised
     * @param suffix what follows the amount, such as {@code a year}; may be empty
     * @throws DefinitionException if a text is no line of at most 200 characters
     */
    public static LeverTerm ofAmount(String label, MonetaryAmount amount, String suffix) {
        return ImmutableLeverTerm.builder()
                .label(checked(label))
                .amount(amount)
                .suffix(suffix.isEmpty() ? suffix : Checks.label("what follows the amount of a term", suffix))
                .build();
    }

    /**
     * {@return the term of a number of units}
     *
     * @param label such as {@code RSU}
     * @param units what is promised
     */
    public static LeverTerm ofUnits(String label, Units units) {
        return ImmutableLeverTerm.builder()
                .label(checked(label))
                .units(units)
                .suffix("units")
                .build();
    }

    /**
     * {@return a term in words}
     *
     * @param label such as {@code RSU vesting}
     * @param text what is promised, such as {@code 25%, 50%, 75%, 100% vested after years 1 to 4}
     */
    public static LeverTerm ofText(String label, String text) {
        return ImmutableLeverTerm.builder()
                .label(checked(label))
                .suffix(Checks.label("a term in words", text))
                .build();
    }

    /** The name of a grant was checked as such: what is added to it does not count among its characters. */
    static LeverTerm ofVesting(EquityGrant grant, String shares) {
        return ImmutableLeverTerm.builder()
                .label(grant.name() + " vesting")
                .suffix(shares)
                .build();
    }

    private static String checked(String label) {
        return Checks.label("the label of a term", label);
    }

    /** {@return what is promised, in a few words} */
    public abstract String label();

    /** {@return the amount promised; nothing where units or a term in words are} */
    public abstract Optional<MonetaryAmount> amount();

    /** {@return the units promised; nothing where an amount or a term in words is} */
    public abstract Optional<Units> units();

    /** {@return what follows the figure, such as {@code a year}, or the term in words; may be empty} */
    public abstract String suffix();

    @Value.Check
    LeverTerm check() {
        Optional<MonetaryAmount> normalized = amount().map(Amounts::normalized);
        return normalized.equals(amount())
                ? this
                : ImmutableLeverTerm.builder().from(this).amount(normalized).build();
    }

    /** {@return the figure and what follows it, such as {@code USD 160,000 a year} or {@code 500 units}} */
    public String figure() {
        String number = amount().map(AmountText::full)
                .orElseGet(() -> units().map(LeverTerm::grouped).orElse(""));
        return (number + " " + suffix()).strip();
    }

    private static String grouped(Units units) {
        String number = units.toString();
        return units.isWhole() ? number.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,") : number;
    }

    /** {@return label and figure in one line} */
    @Override
    public String toString() {
        return label() + ": " + figure();
    }
}
