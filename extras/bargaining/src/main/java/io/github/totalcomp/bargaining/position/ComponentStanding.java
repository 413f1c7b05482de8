package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Where a component of an offer, or its total, stands in its range. Amounts are a year in the measure of the market: the
 * annual base salary, sign-on for each sign-on year, equity as the grant divided by its years.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ComponentStanding permits ImmutableComponentStanding {

    /** The name of the standing of the yearly total. */
    public static final String TOTAL = "total";

    ComponentStanding() {}

    static ComponentStanding of(
            String component,
            MonetaryAmount current,
            Optional<MarketRange> range,
            Optional<MonetaryAmount> cap,
            Profile profile) {
        Optional<PercentileRank> rank = range.map(known -> known.rank(current));
        return ImmutableComponentStanding.builder()
                .component(component)
                .current(current)
                .range(range)
                .rank(rank)
                .part(rank.flatMap(RangePart::of))
                .aim(range.map(known -> MarketPoint.of(known, profile.quantile(), current)))
                .top(range.map(known -> MarketPoint.of(known, profile.topQuantile(), current)))
                .cap(cap)
                .build();
    }

    /** {@return the name of the lever, such as {@code base salary}, or {@value #TOTAL}} */
    public abstract String component();

    /** {@return what the offer holds, a year} */
    public abstract MonetaryAmount current();

    /** {@return what the market pays; nothing where too few report it} */
    public abstract Optional<MarketRange> range();

    /** {@return where the offer stands in the range} */
    public abstract Optional<PercentileRank> rank();

    /** {@return the third of the range; nothing without a range, or where it is not known far enough} */
    public abstract Optional<RangePart> part();

    /** {@return the quantile that the profile aims at, or the nearest known} */
    public abstract Optional<MarketPoint> aim();

    /** {@return the quantile that counts as the top, or the nearest known} */
    public abstract Optional<MarketPoint> top();

    /** {@return the most the employer may pay, if the profile states it} */
    public abstract Optional<MonetaryAmount> cap();

    /** {@return the cap less what the offer holds: negative where the offer is above it} */
    public Optional<MonetaryAmount> toCap() {
        return cap().map(cap -> Amounts.normalized(cap.subtract(current())));
    }

    /**
     * {@return whether the offer stands in a part of the range}
     *
     * @param part the part asked about
     */
    public boolean isIn(RangePart part) {
        return part().filter(part::equals).isPresent();
    }

    /** {@return the standing in one line} */
    @Override
    public String toString() {
        return component() + " of " + AmountText.full(current())
                + rank().map(rank -> ", rank " + rank.percent()).orElse(", no range: too few reports")
                + part().map(part -> ", " + part.label()).orElse("");
    }
}
