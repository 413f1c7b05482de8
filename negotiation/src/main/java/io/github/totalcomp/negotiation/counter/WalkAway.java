package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.EveryYear;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastAmount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The least that the candidate accepts, also called the reservation: an amount that the offer must pay on average in each
 * year of the horizon.
 *
 * <p>The average is that of the promised amounts, {@link TotalCompensation#averagePerYear}: base, sign-on and vesting
 * equity at the assumed prices, not weighted by retention. An offer of $240,000, $230,000, $210,000 and $220,000
 * averages $225,000 a year and reaches a walk-away of that amount.
 *
 * <p>It can be a set of {@linkplain #with conditions} besides: the least of single components, of every year, and terms
 * that are no figures. Where only these count, the average is zero. All amounts are in one currency.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class WalkAway permits ImmutableWalkAway {

    WalkAway() {}

    /**
     * {@return the walk-away of a yearly average}
     *
     * @param yearly zero or more, in whole minor units
     * @throws DefinitionException if negative or finer than the minor unit
     */
    public static WalkAway of(MonetaryAmount yearly) {
        return ImmutableWalkAway.builder().yearly(yearly).build();
    }

    /**
     * {@return this walk-away with one more condition}
     *
     * @param condition such as {@code WalkAwayCondition.atLeast("base salary", usd(150_000))}
     * @throws DefinitionException if it is in another currency than the average
     */
    public WalkAway with(WalkAwayCondition condition) {
        return ImmutableWalkAway.builder().from(this).addConditions(condition).build();
    }

    /**
     * {@return this walk-away with another yearly average}
     *
     * @param yearly zero or more, in whole minor units
     * @throws DefinitionException if negative, finer than the minor unit, or in another currency
     *     than a condition
     */
    public abstract WalkAway withYearly(MonetaryAmount yearly);

    /** {@return what is insisted on besides the average} */
    public abstract List<WalkAwayCondition> conditions();

    /**
     * {@return whether an offer meets the average and each condition, one finding for each}
     *
     * @param ranking the levers by which components are measured
     * @param offer the offer of the ranking, or one that asks for more
     * @throws DefinitionException if a condition names a lever that the ranking does not have
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if a condition is in another currency
     */
    public List<WalkAwayFinding> findings(ComponentRanking ranking, Offer offer) {
        return WalkAwayCheck.findings(this, ranking, AskDraft.of(ranking, offer));
    }

    /** {@return the average amount a year} */
    public abstract MonetaryAmount yearly();

    /**
     * {@return whether the average of the years reaches this walk-away; its conditions are held against an offer by {@link
     * #findings}}
     *
     * @param totals what an offer pays over the horizon
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if they are in another currency
     */
    public boolean isReachedBy(TotalCompensation totals) {
        Amounts.requireCurrency("a walk-away", yearly(), totals.currency());
        return totals.averagePerYear().isGreaterThanOrEqualTo(yearly());
    }

    @Value.Check
    WalkAway check() {
        conditions().forEach(this::requireSameCurrency);
        MonetaryAmount payable = Amounts.requirePayable("a walk-away", yearly());
        return payable.equals(yearly())
                ? this
                : ImmutableWalkAway.builder().from(this).yearly(payable).build();
    }

    private void requireSameCurrency(WalkAwayCondition condition) {
        Optional<MonetaryAmount> least = condition instanceof LeastAmount one
                ? Optional.of(one.least())
                : condition instanceof EveryYear each ? Optional.of(each.least()) : Optional.empty();
        if (least.isPresent() && !least.get().getCurrency().equals(yearly().getCurrency())) {
            throw new DefinitionException(
                    "a walk-away must be in one currency",
                    AmountText.full(yearly()) + " a year; " + condition,
                    "state the average, even if it is zero, and every condition in the same currency");
        }
    }

    /** {@return the amount and the conditions, such as {@code USD 225,000 a year; base salary at least USD 150,000}} */
    @Override
    public String toString() {
        String average = AmountText.full(yearly()) + " a year";
        return conditions().isEmpty()
                ? average
                : Stream.concat(
                                yearly().isZero() ? Stream.empty() : Stream.of(average),
                                conditions().stream().map(WalkAwayCondition::toString))
                        .collect(Collectors.joining("; "));
    }
}
