package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ConstantPrice;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.internal.UnitPrice;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The usual price assumptions. */
public final class Prices {

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);

    private Prices() {}

    /**
     * {@return one price for every date}
     *
     * @param price of one share, above zero
     * @throws DefinitionException if the price is not above zero
     */
    public static PriceAssumption flat(MonetaryAmount price) {
        return new Flat(Amounts.requirePrice("a share price", price));
    }

    /**
     * {@return a price that grows at a yearly rate} 1,200 at 0.15 with {@link GrowthTiming#YEAR_START} is 1,200 in year
     * 1, 1,380 in year 2 and 1,587 in year 3. Powers are taken to 34 significant digits and never rounded to cents.
     *
     * @param price of one share on the start date, above zero
     * @param annualRate above −1, at most 100; {@code 0.15} is 15 % a year
     * @param timing when the growth takes effect
     * @throws DefinitionException if the price or the rate lies outside
     */
    public static PriceAssumption growth(MonetaryAmount price, BigDecimal annualRate, GrowthTiming timing) {
        return new Growth(
                Amounts.requirePrice("a share price", price),
                requireRate(annualRate),
                Objects.requireNonNull(timing, "timing"));
    }

    /**
     * {@return the last of the dated prices on or before each date}
     *
     * @param prices of one share by date, at least one, all of one currency
     * @throws DefinitionException if there is none, one is not above zero, or currencies are mixed
     */
    public static PriceAssumption table(Map<LocalDate, ? extends MonetaryAmount> prices) {
        Objects.requireNonNull(prices, "prices");
        if (prices.isEmpty()) {
            throw new DefinitionException("a price table must hold a price", prices, "add a dated price");
        }
        TreeMap<LocalDate, MonetaryAmount> sorted = new TreeMap<>();
        prices.forEach((date, price) -> sorted.put(date, Amounts.requirePrice("the price on " + date, price)));
        sorted.forEach((date, price) -> Amounts.requireCurrency(
                "the price on " + date, price, sorted.firstEntry().getValue().getCurrency()));
        return new Table(sorted);
    }

    static boolean isFlat(PriceAssumption price) {
        return price instanceof Flat;
    }

    private static BigDecimal requireRate(BigDecimal annualRate) {
        Objects.requireNonNull(annualRate, "annualRate");
        if (annualRate.compareTo(BigDecimal.ONE.negate()) <= 0
                || annualRate.compareTo(HIGHEST_RATE) > 0
                || annualRate.scale() > 100) {
            throw new DefinitionException(
                    "an annual rate must lie above -1 and be at most 100, with at most 100 decimals",
                    annualRate.precision() > 50 ? "a number of " + annualRate.precision() + " digits" : annualRate,
                    "state fifteen percent as 0.15");
        }
        return annualRate.stripTrailingZeros();
    }

    private static final class Flat implements PriceAssumption, ConstantPrice {
        private final UnitPrice unitPrice;

        Flat(MonetaryAmount price) {
            this.unitPrice = UnitPrice.of(price);
        }

        @Override
        public MonetaryAmount price(PriceRequest request) {
            return unitPrice.price();
        }

        @Override
        public UnitPrice unitPrice() {
            return unitPrice;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Flat that && unitPrice.price().equals(that.unitPrice.price());
        }

        @Override
        public int hashCode() {
            return unitPrice.price().hashCode();
        }

        @Override
        public String toString() {
            return AmountText.full(unitPrice.price()) + " flat";
        }
    }

    record Growth(MonetaryAmount price, BigDecimal annualRate, GrowthTiming timing) implements PriceAssumption {
        @Override
        public MonetaryAmount price(PriceRequest request) {
            BigDecimal factor = timing.factor(annualRate, request);
            return Amounts.of(Amounts.number(price).multiply(factor).round(Powers.RESULT), price.getCurrency());
        }

        @Override
        public MonetaryAmount initialPrice(CompensationYears years) {
            return price;
        }

        @Override
        public String toString() {
            return AmountText.full(price) + " growing "
                    + annualRate.movePointRight(2).toPlainString() + "% a year, " + timing.label();
        }
    }

    record Table(NavigableMap<LocalDate, MonetaryAmount> prices) implements PriceAssumption {
        private static final int MOST_LISTED = 6;

        @Override
        public MonetaryAmount price(PriceRequest request) {
            Map.Entry<LocalDate, MonetaryAmount> last = prices.floorEntry(request.date());
            if (last == null) {
                throw new MissingPriceException(
                        "a price table must hold a price on or before each date it is asked for; the first is "
                                + prices.firstKey(),
                        request.date(),
                        "add an earlier price");
            }
            return last.getValue();
        }

        @Override
        public String toString() {
            return prices.size() > MOST_LISTED
                    ? prices.size() + " dated prices, the first " + dated(prices.firstEntry()) + " and the last "
                            + dated(prices.lastEntry())
                    : prices.entrySet().stream().map(Table::dated).collect(Collectors.joining(", "));
        }

        private static String dated(Map.Entry<LocalDate, MonetaryAmount> price) {
            return AmountText.full(price.getValue()) + " from " + price.getKey();
        }
    }
}
