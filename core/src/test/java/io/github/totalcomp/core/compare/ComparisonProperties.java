package io.github.totalcomp.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.testing.CompensationDomain;
import io.github.totalcomp.core.total.PaymentStream;
import io.github.totalcomp.core.total.TctAggregator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Turning a comparison round turns every sign round, and a break-even breaks even. */
@Domain(CompensationDomain.class)
@Domain(DomainContext.Global.class)
class ComparisonProperties {

    private static final BigDecimal STEP = new BigDecimal("1E-10");

    /** Below it a price of the later years has more decimals than the amounts of a JSR-354 implementation hold. */
    private static final BigDecimal LOW = new BigDecimal("-0.99");

    private static CurrencyUnit currency(Offer offer) {
        return ((BaseSalary) offer.components().get(0)).annual().getCurrency();
    }

    private static Assumptions assumptions(Offer offer) {
        return Assumptions.flatPrice(Amounts.of(new BigDecimal("123.4567"), currency(offer)))
                .withRetention(RetentionCurve.hazard(new BigDecimal("0.13")));
    }

    private static PairComparison pair(Offer first, Offer second, int horizon) {
        Assume.that(currency(first).equals(currency(second)));
        return OfferComparison.of(
                        horizon,
                        List.of(
                                ComparedOffer.of("first", first, assumptions(first)),
                                ComparedOffer.of("second", second, assumptions(second))))
                .between("first", "second");
    }

    @Property(tries = 100)
    void aComparisonIsAntisymmetric(
            @ForAll Offer first, @ForAll Offer second, @ForAll @IntRange(min = 1, max = 5) int horizon) {
        PairComparison pair = pair(first, second, horizon);
        PairComparison reversed = pair.reversed();
        assertOpposite(pair.difference(), reversed.difference());
        MonetaryAmount running = Amounts.zero(currency(first));
        for (int year = 1; year <= horizon; year++) {
            assertOpposite(pair.difference(year), reversed.difference(year));
            assertOpposite(pair.cumulativeDifference(year), reversed.cumulativeDifference(year));
            assertOpposite(pair.expectedDifference(year), reversed.expectedDifference(year));
            running = running.add(pair.difference(year));
            assertThat(pair.cumulativeDifference(year)).isEqualTo(Amounts.normalized(running));
        }
        assertThat(pair.difference()).isEqualTo(Amounts.normalized(running));
    }

    private static void assertOpposite(MonetaryAmount one, MonetaryAmount other) {
        assertThat(one).isEqualTo(Amounts.normalized(other.negate()));
    }

    @Property(tries = 40)
    void whoIsAheadInTheEndIsAheadFromSomeMonthOn(
            @ForAll Offer first, @ForAll Offer second, @ForAll @IntRange(min = 1, max = 3) int horizon) {
        PairComparison pair = pair(first, second, horizon);
        OptionalInt tenure = pair.breakEvenTenure();
        assertThat(tenure.isPresent()).isEqualTo(pair.difference().isNegative());
        assertThat(pair.reversed().breakEvenTenure().isPresent())
                .isEqualTo(pair.difference().isPositive());
        tenure.ifPresent(month -> {
            assertThat(net(first, month)).isLessThan(net(second, month));
            if (month > 1) {
                assertThat(net(first, month - 1)).isGreaterThanOrEqualTo(net(second, month - 1));
            }
        });
    }

    private static BigDecimal net(Offer offer, int month) {
        return Amounts.number(Leaving.of(offer, assumptions(offer))
                .on(offer.startDate().plusMonths(month))
                .net());
    }

    @Property(tries = 100)
    void atTheBreakEvenPriceBothPayTheSame(@ForAll Offer first, @ForAll Offer second) {
        PairComparison pair = pair(first, second, 4);
        BigDecimal sought = Amounts.number(
                TctAggregator.years(4).aggregate(second, assumptions(second)).total());
        BreakEven price = pair.breakEvenPrice();
        BigDecimal slack = slack(first);
        if (price instanceof BreakEven.At at) {
            BigDecimal value = at.at().toBigDecimal(60, RoundingMode.HALF_EVEN);
            BigDecimal total = total(first, Assumptions.flatPrice(Amounts.of(value, currency(first))));
            assertThat(total.subtract(sought).abs()).isLessThanOrEqualTo(slack);
        } else {
            BigDecimal least =
                    total(first, Assumptions.flatPrice(Amounts.of(new BigDecimal("1E-50"), currency(first))));
            assertThat(least.add(slack).compareTo(sought) >= 0).isEqualTo(price instanceof BreakEven.Always);
        }
    }

    /** The second is the first itself, priced with a known growth, so that there is always a rate to be found. */
    @Property(tries = 60)
    void atTheBreakEvenGrowthTheFirstReachesTheSecond(
            @ForAll Offer offer, @ForAll GrowthTiming timing, @ForAll @IntRange(min = -60, max = 200) int percent) {
        MonetaryAmount price = Amounts.of(new BigDecimal("1234.5"), currency(offer));
        Assumptions known = Assumptions.price(Prices.growth(price, BigDecimal.valueOf(percent, 2), timing));
        BreakEven growth = OfferComparison.of(
                        4,
                        List.of(
                                ComparedOffer.of("first", offer, Assumptions.flatPrice(price)),
                                ComparedOffer.of("second", offer, known)))
                .between("first", "second")
                .breakEvenGrowth(price, timing);
        BigDecimal sought = total(offer, known);
        BigDecimal slack = slack(offer);
        BigDecimal rate = growth.value()
                .map(value -> value.toBigDecimal(new MathContext(60)))
                .orElse(BigDecimal.ZERO);
        Assumptions found = Assumptions.price(Prices.growth(price, rate, timing));
        assertThat(total(offer, found).add(slack)).isGreaterThanOrEqualTo(sought);
        if (growth instanceof BreakEven.At && rate.compareTo(LOW) > 0) {
            Assumptions below = Assumptions.price(Prices.growth(price, rate.subtract(STEP), timing));
            assertThat(total(offer, below).subtract(slack)).isLessThanOrEqualTo(sought);
        }
        Statistics.label("growth").collect(growth.getClass().getSimpleName());
        Statistics.label("growth").coverage(coverage -> coverage.check("At").percentage(share -> share > 50));
    }

    @Property(tries = 60)
    void theBreakEvenPriceOfAnOfferAgainstItselfIsItsPrice(
            @ForAll Offer offer, @ForAll @IntRange(min = 1, max = 1_000_000) int price) {
        Assumptions known = Assumptions.flatPrice(Amounts.of(BigDecimal.valueOf(price), currency(offer)));
        BreakEven found = OfferComparison.of(
                        8,
                        List.of(
                                ComparedOffer.of("first", offer, assumptions(offer)),
                                ComparedOffer.of("second", offer, known)))
                .between("first", "second")
                .breakEvenPrice();
        boolean hasUnits = offer.components().stream()
                .anyMatch(grant -> grant instanceof EquityGrant equity
                        && equity.units().filter(units -> !units.isZero()).isPresent());
        if (hasUnits && found instanceof BreakEven.At at) {
            BigDecimal value = at.at().toBigDecimal(60, RoundingMode.HALF_EVEN);
            Assumptions flat = Assumptions.flatPrice(Amounts.of(value, currency(offer)));
            assertThat(total(offer, flat).subtract(total(offer, known)).abs()).isLessThanOrEqualTo(slack(offer));
        }
        Statistics.label("price").collect(found.getClass().getSimpleName());
        Statistics.label("price").coverage(coverage -> coverage.check("At").percentage(share -> share > 20));
    }

    private static BigDecimal total(Offer offer, Assumptions assumptions) {
        return Amounts.number(
                TctAggregator.years(4).aggregate(offer, assumptions).total());
    }

    /** One minor unit for each payment, more than rounding them can move a sum. */
    private static BigDecimal slack(Offer offer) {
        int payments = PaymentStream.of(offer, PaymentContext.of(offer.years(), 4, assumptions(offer)))
                .payments()
                .size();
        return Amounts.number(Amounts.ofMinor(payments, currency(offer)));
    }
}
