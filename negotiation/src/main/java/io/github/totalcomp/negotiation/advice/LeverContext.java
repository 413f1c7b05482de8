package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.core.total.PaymentStream;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What a {@link Lever} is told: the offer, what is assumed, what the market pays and the caller's profile. */
@Value.Immutable
@CopyStyle
public abstract sealed class LeverContext permits ImmutableLeverContext {

    LeverContext() {}

    /**
     * {@return the context of an offer} What the market's bonus figure stands for is {@linkplain
     * MarketRanges#settledFor settled} for the offer.
     *
     * @param offer the offer to be improved
     * @param assumptions what the caller believes
     * @param market what the market pays
     * @param profile what the caller wants
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the offer pays in several currencies, or the
     *     assumptions report in another than that of the offer: what is asked for must be in the currency of the offer
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     */
    public static LeverContext of(Offer offer, Assumptions assumptions, MarketRanges market, Profile profile) {
        return ImmutableLeverContext.builder()
                .offer(offer)
                .rankedOffer(offer)
                .assumptions(assumptions)
                .market(market.settledFor(offer))
                .profile(profile)
                .currency(currencyOf(offer, assumptions))
                .build();
    }

    private static CurrencyUnit currencyOf(Offer offer, Assumptions assumptions) {
        PaymentContext oneYear = PaymentContext.of(offer.years(), 1, assumptions);
        List<MonetaryAmount> paid = offer.components().stream()
                .flatMap(component -> component.checkedPayments(oneYear).stream())
                .map(Payment::amount)
                .toList();
        assumptions
                .reportingCurrency()
                .ifPresent(reporting -> paid.forEach(amount -> Amounts.requireCurrency(
                        "the report of a ranking", Amounts.zero(reporting), amount.getCurrency())));
        return PaymentStream.of(offer, oneYear).currency();
    }

    /** {@return the offer to be improved} */
    public abstract Offer offer();

    /** {@return the offer that was ranked: the same in every context that asks for more} */
    public abstract Offer rankedOffer();

    /** {@return what the caller believes} */
    public abstract Assumptions assumptions();

    /** {@return what the market pays, with the meaning of its bonus figure settled} */
    public abstract MarketRanges market();

    /** {@return what the caller wants} */
    public abstract Profile profile();

    /** {@return the currency in which the offer pays} */
    public abstract CurrencyUnit currency();

    /** {@return the compensation years of the offer} */
    public CompensationYears years() {
        return offer().years();
    }

    /**
     * {@return the offer's yearly total in the measure of the market: base salary, sign-on per sign-on year, performance
     * bonus, and stock as a yearly average} Every component of these kinds counts, whatever levers are ranked.
     */
    public MonetaryAmount marketTotal() {
        BigDecimal sum = Stream.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.PERFORMANCE_BONUS, Levers.EQUITY)
                .map(lever -> Amounts.requireCurrency(lever.name(), lever.current(this), currency()))
                .map(Amounts::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, currency());
    }

    /**
     * {@return this context with another offer of the same currency}
     *
     * @param offer such as one that asks for more
     */
    public abstract LeverContext withOffer(Offer offer);

    /** This context with the cap of a lever made hard. */
    LeverContext withHardCap(Lever lever) {
        Profile hard = profile()
                .cap(lever)
                .map(cap -> profile().toBuilder()
                        .putCaps(lever.name(), Cap.hard(cap.amount()))
                        .build())
                .orElse(profile());
        return ImmutableLeverContext.builder().from(this).profile(hard).build();
    }
}
