package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.RankedLever;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What a counteroffer asks of one lever: from, to, and why. */
@Value.Immutable
@ValueStyle
public abstract sealed class AskedLever permits ImmutableAskedLever {

    AskedLever() {}

    /** {@return the lever and its figures in the ranking} */
    public abstract RankedLever ranked();

    /** {@return what the offer holds, an amount a year in the measure of the lever} */
    public abstract MonetaryAmount offered();

    /** {@return what is asked for, an amount a year in the measure of the lever} */
    public abstract MonetaryAmount asked();

    /** {@return what the offer says about the lever} */
    public abstract List<LeverTerm> before();

    /** {@return what the ask says about the lever} */
    public abstract List<LeverTerm> after();

    /** {@return what keeps it from going further} */
    public abstract AskLimit limit();

    /** {@return the next real step above the figure, an amount a year; nothing where there is none or no room at all} */
    public abstract Optional<MonetaryAmount> nextStep();

    /**
     * {@return what that step would add to the expected gain if nothing stood against it: likelihood × step × horizon value
     * per unit, rounded HALF_UP to the minor unit}
     */
    public abstract Optional<MonetaryAmount> nextStepGain();

    /** {@return the reasons for the figure, one line each} */
    public abstract List<String> reasons();

    /** {@return what changes, one line for each term such as {@code RSU: 400 units → 520 units}} */
    public List<String> changes() {
        return after().stream()
                .filter(term -> !before().contains(term))
                .map(term -> term.label() + ": " + offeredFigure(term) + " → " + term.figure())
                .toList();
    }

    private String offeredFigure(LeverTerm asked) {
        return before().stream()
                .filter(term -> term.label().equals(asked.label()))
                .findFirst()
                .map(LeverTerm::figure)
                .orElse("nothing");
    }

    /** {@return whether more is asked for than the offer holds} */
    public boolean isRaised() {
        return asked().isGreaterThan(offered());
    }

    /** {@return the lever, from and to in one line} */
    @Override
    public String toString() {
        String name = ranked().lever().name();
        return isRaised()
                ? name + ": from " + AmountText.full(offered()) + " to " + AmountText.number(asked()) + " "
                        + ranked().unit()
                : name + ": as offered, " + AmountText.full(offered()) + " " + ranked().unit();
    }
}
