package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** How an employer refreshes equity: to which target, at which planning price, and on which schedule. */
@Value.Immutable
@ValueStyle
public abstract sealed class RefreshPolicy permits ImmutableRefreshPolicy {

    private static final VestingSchedule AFTER_A_YEAR = request -> VestingTimeline.of(
            request, List.of(Tranche.of(request.commencement().plusYears(1), request.units())));

    RefreshPolicy() {}

    /** {@return a builder; a target and a planning price are required} */
    public static Builder builder() {
        return ImmutableRefreshPolicy.builder();
    }

    /** {@return the target of every year that no rating changes} */
    public abstract MonetaryAmount target();

    /** {@return the targets that ratings earn, by the year rated; a rating for year N sets the target of year N + 2} */
    @Value.NaturalOrder
    public abstract NavigableMap<Integer, MonetaryAmount> ratingTargets();

    /** {@return the price, growth included, with which the employer plans} */
    public abstract PriceAssumption planningPrice();

    /**
     * {@return when a refresher vests, counted from the opening of the year that it fills} Everything a year later unless
     * stated.
     */
    @Value.Default
    public VestingSchedule schedule() {
        return AFTER_A_YEAR;
    }

    /** {@return the symbol of the share that refreshers are granted in} */
    public abstract Optional<String> symbol();

    /** {@return the number of years to look at; 4 unless stated} */
    @Value.Default
    public int horizonYears() {
        return 4;
    }

    /**
     * {@return the target of a year}
     *
     * @param year from 1
     */
    public MonetaryAmount target(int year) {
        return ratingTargets().getOrDefault(year - RefreshPlanner.RATING_LAG_YEARS, target());
    }

    @Value.Check
    RefreshPolicy check() {
        Checks.horizon(horizonYears());
        symbol().ifPresent(text -> Checks.label("a share's symbol", text));
        MonetaryAmount target = Amounts.requirePayable("a target", this.target());
        Map<Integer, MonetaryAmount> ratings = new TreeMap<>();
        ratingTargets().forEach((year, amount) -> ratings.put(requireRated(year), payable(amount, target)));
        return target.equals(this.target()) && ratings.equals(ratingTargets())
                ? this
                : ImmutableRefreshPolicy.builder()
                        .from(this)
                        .target(target)
                        .ratingTargets(ratings)
                        .build();
    }

    private static int requireRated(int year) {
        if (year < 1) {
            throw new DefinitionException(
                    "the first year rated is year 1, a full year of service", year, "count years from 1");
        }
        return year;
    }

    private static MonetaryAmount payable(MonetaryAmount amount, MonetaryAmount target) {
        return Amounts.requireCurrency(
                "the target of a rating", Amounts.requirePayable("a target", amount), target.getCurrency());
    }

    /** Builds a {@link RefreshPolicy}. */
    public sealed interface Builder permits ImmutableRefreshPolicy.Builder {

        /**
         * Sets the target of every year that no rating changes.
         *
         * @param target in whole minor units
         * @return this builder
         */
        Builder target(MonetaryAmount target);

        /**
         * Sets the target that a rating earns.
         *
         * @param ratedYear the year rated, from 1; the target is that of two years later
         * @param target in whole minor units
         * @return this builder
         */
        Builder putRatingTargets(int ratedYear, MonetaryAmount target);

        /**
         * Sets the price, growth included, with which the employer plans.
         *
         * @param planningPrice as {@link io.github.totalcomp.core.assumption.Prices} makes them
         * @return this builder
         */
        Builder planningPrice(PriceAssumption planningPrice);

        /**
         * Sets when a refresher vests.
         *
         * @param schedule counted from the opening of the year that the refresher fills
         * @return this builder
         */
        Builder schedule(VestingSchedule schedule);

        /**
         * Sets the symbol of the share that refreshers are granted in.
         *
         * @param symbol picks a price among the assumptions
         * @return this builder
         */
        Builder symbol(String symbol);

        /**
         * Sets the number of years to look at.
         *
         * @param horizonYears 4 unless set
         * @return this builder
         */
        Builder horizonYears(int horizonYears);

        /** {@return the policy} */
        RefreshPolicy build();
    }
}
