package io.github.totalcomp.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.testing.CompensationDomain;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A refreshed offer pays what the plan says, and a quoted total is the sum of its parts. */
@Domain(CompensationDomain.class)
@Domain(DomainContext.Global.class)
class RefreshProperties {

    private static CurrencyUnit currency(Offer offer) {
        return ((BaseSalary) offer.components().get(0)).annual().getCurrency();
    }

    private static PriceAssumption price(Offer offer, long unscaled, int percent, GrowthTiming timing) {
        return Prices.growth(
                Amounts.of(BigDecimal.valueOf(unscaled, 4), currency(offer)), BigDecimal.valueOf(percent, 2), timing);
    }

    @Property(tries = 200)
    void refreshersFillTheGapToWithinOneUnitAndNeverExceedIt(
            @ForAll Offer offer,
            @ForAll @LongRange(min = 10_000, max = 100_000_000) long unscaled,
            @ForAll @IntRange(min = -50, max = 100) int percent,
            @ForAll GrowthTiming timing,
            @ForAll @LongRange(max = 1_000_000_000_000L) long targetMinor) {
        PriceAssumption price = price(offer, unscaled, percent, timing);
        RefreshPlan plan = RefreshPlanner.plan(
                offer,
                RefreshPolicy.builder()
                        .target(Amounts.ofMinor(targetMinor, currency(offer)))
                        .planningPrice(price)
                        .horizonYears(6)
                        .build());
        BigDecimal halfMinor =
                Amounts.number(Amounts.ofMinor(1, currency(offer))).divide(BigDecimal.valueOf(2));
        TotalCompensation before = TctAggregator.years(6).aggregate(offer, plan.assumptions());
        TotalCompensation after = TctAggregator.years(6).aggregate(plan.toOffer(), plan.assumptions());
        for (RefreshYear year : plan.years()) {
            MonetaryAmount added = after.year(year.number())
                    .total()
                    .subtract(before.year(year.number()).total());
            assertThat(Amounts.normalized(added)).isEqualTo(year.refreshed());
            BigDecimal left = Amounts.number(year.gap().subtract(year.refreshed()));
            assertThat(left).isGreaterThanOrEqualTo(halfMinor.negate());
            if (year.number() < 3) {
                assertThat(year.refresher()).isEmpty();
            } else {
                MonetaryAmount unit = price.price(PriceRequest.of(
                        offer.years().anniversary(year.number() - 1).plusYears(1), offer.years()));
                assertThat(left).isLessThanOrEqualTo(Amounts.number(unit).add(halfMinor));
            }
        }
    }

    @Property(tries = 200)
    void thePartsOfAQuoteSumToIt(
            @ForAll Offer offer,
            @ForAll @LongRange(min = 1, max = 100_000_000) long unscaled,
            @ForAll @IntRange(min = -50, max = 100) int percent,
            @ForAll GrowthTiming timing,
            @ForAll @LongRange(max = 1_000_000_000_000L) long quotedMinor) {
        MonetaryAmount quoted = Amounts.ofMinor(quotedMinor, currency(offer));
        Reconciliation parts = Reconciliation.of(
                offer,
                List.of(quoted, quoted, quoted),
                Assumptions.price(price(offer, unscaled, 0, timing)),
                Assumptions.price(price(offer, unscaled, percent, timing)));
        assertThat(parts.years()).allSatisfy(year -> {
            MonetaryAmount sum = year.cash()
                    .add(year.equityToday())
                    .add(year.assumedGrowth())
                    .add(year.leftOver());
            assertThat(Amounts.normalized(sum)).isEqualTo(quoted);
            assertThat(year.cash().isNegative()).isFalse();
        });
    }
}
