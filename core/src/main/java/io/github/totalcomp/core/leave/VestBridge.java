package io.github.totalcomp.core.leave;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.PaymentStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The gap between the start date and the first vest, in which equity pays nothing, and the sign-on that would bridge it:
 * the share of the grants' value that an even schedule of the same length would have vested by then.
 *
 * <p>A $264,000 grant over four years that first vests after one year is bridged by $66,000 less the $13,200 that vest
 * on that day: $52,800.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class VestBridge permits ImmutableVestBridge {

    VestBridge() {}

    /**
     * {@return the bridge to the first vest of an offer}
     *
     * @param offer an offer with equity
     * @param assumptions the prices at which units vest
     * @throws DefinitionException if nothing in the offer vests
     */
    public static VestBridge of(Offer offer, Assumptions assumptions) {
        PaymentStream stream = PaymentStream.of(offer, PaymentContext.of(offer.years(), 1, assumptions));
        List<Payment> vests = stream.payments().stream()
                .filter(payment -> payment.kind() == ComponentKind.EQUITY)
                .toList();
        if (vests.isEmpty()) {
            throw new DefinitionException(
                    "a bridge to the first vest needs equity that vests", offer.employer(), "add a grant");
        }
        LocalDate first = vests.get(0).date();
        Rational length = timeUntil(offer, vests.get(vests.size() - 1).date());
        Rational share =
                length.signum() == 0 ? Rational.ONE : timeUntil(offer, first).dividedBy(length);
        Rational whole = sum(vests, LocalDate.MAX);
        Rational gap = whole.times(share).minus(sum(vests, first));
        return ImmutableVestBridge.builder()
                .firstVest(first)
                .days(Math.max(0, ChronoUnit.DAYS.between(offer.startDate(), first)))
                .amount(Amounts.roundedHalfUp(gap.signum() < 0 ? Rational.ZERO : gap, stream.currency()))
                .build();
    }

    private static Rational timeUntil(Offer offer, LocalDate date) {
        return date.isBefore(offer.startDate()) ? Rational.ZERO : offer.years().yearsUntil(date);
    }

    private static Rational sum(List<Payment> vests, LocalDate by) {
        return vests.stream()
                .filter(vest -> !vest.date().isAfter(by))
                .map(vest -> Rational.of(Amounts.number(vest.amount())))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** {@return the date of the first vest} */
    public abstract LocalDate firstVest();

    /** {@return the days from the start date to the first vest} */
    public abstract long days();

    /** {@return the sign-on that bridges the gap, rounded HALF_UP to the minor unit, never negative} */
    public abstract MonetaryAmount amount();

    /** {@return the bridge in one line} */
    @Override
    public String toString() {
        return AmountText.full(amount()) + " bridges the " + days() + " days to the first vest on " + firstVest();
    }
}
