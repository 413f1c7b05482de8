package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyAmounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an offer by component and year in minor units. One row for each component, one column for each year of the
 * horizon, and a last one for everything after it. Computed in {@code long}, or from single payments where that is too
 * small.
 */
final class YearMatrix {

    private static final BigInteger[] NO_WIDE_SUMS = {};

    private final CurrencyUnit currency;
    private final int columns;
    private final long[] sums;
    private final BigInteger[] wideSums;

    private YearMatrix(CurrencyUnit currency, int columns, long[] sums, BigInteger[] wideSums) {
        this.currency = currency;
        this.columns = columns;
        this.sums = sums;
        this.wideSums = wideSums;
    }

    /** {@return the sums of an offer} The single payments are asked for only where they are needed. */
    static YearMatrix of(Offer offer, PaymentContext context, Supplier<PaymentStream> payments) {
        if (context.assumptions().reportingCurrency().isPresent()) {
            return ofPayments(offer, payments.get(), context.horizonYears() + 1);
        }
        try {
            LongSums sums = new LongSums(offer.components().size(), context.horizonYears() + 1);
            for (Component component : offer.components()) {
                sums.addRow(component, context);
            }
            return new YearMatrix(sums.currencyOf(offer), sums.columns, sums.minorUnits, NO_WIDE_SUMS);
        } catch (ArithmeticException tooLargeForLong) {
            return ofPayments(offer, payments.get(), context.horizonYears() + 1);
        }
    }

    private static YearMatrix ofPayments(Offer offer, PaymentStream stream, int columns) {
        List<String> rows = offer.components().stream().map(Component::name).toList();
        BigInteger[] sums = new BigInteger[rows.size() * columns];
        Arrays.fill(sums, BigInteger.ZERO);
        int digits = Amounts.minorDigits(stream.currency());
        for (Payment payment : stream.payments()) {
            int column = Math.min(payment.year(), columns) - 1;
            int cell = rows.indexOf(payment.component()) * columns + column;
            sums[cell] = sums[cell].add(
                    Amounts.number(payment.amount()).movePointRight(digits).toBigIntegerExact());
        }
        return new YearMatrix(stream.currency(), columns, new long[0], sums);
    }

    CurrencyUnit currency() {
        return currency;
    }

    int lastColumn() {
        return columns - 1;
    }

    private int rows() {
        return (isWide() ? wideSums.length : sums.length) / columns;
    }

    private boolean isWide() {
        return wideSums.length > 0;
    }

    /** {@return the maker of the amounts of this matrix, for those who ask for many} */
    CurrencyAmounts amounts() {
        return CurrencyAmounts.of(currency);
    }

    /** {@return the sum of a component in a column; columns count from zero} */
    MonetaryAmount amount(int row, int column, CurrencyAmounts amounts) {
        return total(row, row + 1, column, column + 1, amounts);
    }

    /** {@return the sum of a column over all components} */
    MonetaryAmount columnTotal(int column, CurrencyAmounts amounts) {
        return total(0, rows(), column, column + 1, amounts);
    }

    /** {@return the sum of a component over the years of the horizon} */
    MonetaryAmount rowTotal(int row) {
        return total(row, row + 1, 0, columns - 1, amounts());
    }

    /** {@return the sum of all components over the years of the horizon} */
    MonetaryAmount total() {
        return total(0, rows(), 0, columns - 1, amounts());
    }

    private MonetaryAmount total(int rowFrom, int rowTo, int columnFrom, int columnTo, CurrencyAmounts amounts) {
        long total = 0;
        BigInteger wide = BigInteger.ZERO;
        for (int row = rowFrom; row < rowTo; row++) {
            for (int column = columnFrom; column < columnTo; column++) {
                int cell = row * columns + column;
                if (isWide()) {
                    wide = wide.add(wideSums[cell]);
                } else if (Long.MAX_VALUE - total < sums[cell]) {
                    wide = wide.add(BigInteger.valueOf(total));
                    total = sums[cell];
                } else {
                    total += sums[cell];
                }
            }
        }
        int digits = Amounts.minorDigits(currency);
        return amounts.of(
                wide.signum() == 0
                        ? BigDecimal.valueOf(total, digits)
                        : new BigDecimal(wide.add(BigInteger.valueOf(total)), digits));
    }

    /** {@return the sum of a component in a column; throws ArithmeticException beyond a long} */
    long minorUnits(int row, int column) {
        int cell = row * columns + column;
        return isWide() ? wideSums[cell].longValueExact() : sums[cell];
    }

    /** {@return the sum of a column over all components; throws ArithmeticException beyond a long} */
    long columnMinorUnits(int column) {
        long total = 0;
        for (int row = 0; row < rows(); row++) {
            total = Math.addExact(total, minorUnits(row, column));
        }
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearMatrix that
                && currency.equals(that.currency)
                && columns == that.columns
                && Arrays.equals(sums, that.sums)
                && Arrays.equals(wideSums, that.wideSums);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sums) + Arrays.hashCode(wideSums);
    }

    private static final class LongSums implements YearSink {
        private final int columns;
        private final long[] minorUnits;
        private int row = -1;
        private int additions;
        private @Nullable Component component;
        private @Nullable CurrencyUnit currency;

        LongSums(int rows, int columns) {
            this.columns = columns;
            this.minorUnits = new long[rows * columns];
        }

        void addRow(Component added, PaymentContext context) {
            row++;
            component = added;
            added.addYears(context, this);
        }

        @Override
        public void addMinorUnits(int year, CurrencyUnit added, long amount) {
            additions = Checks.payments(additions + 1);
            requireCurrency(added);
            if (year < 1 || amount < 0) {
                throw new DefinitionException(
                        "a component must add zero or more to a year from 1",
                        amount + " to year " + year,
                        "correct addYears of the component");
            }
            int cell = row * columns + Math.min(year, columns) - 1;
            minorUnits[cell] = Math.addExact(minorUnits[cell], amount);
        }

        private void requireCurrency(CurrencyUnit added) {
            if (currency == null) {
                currency = added;
            } else if (currency != added) {
                Amounts.requireCurrency(
                        component == null ? "a component" : component.name(), Amounts.zero(added), currency);
            }
        }

        CurrencyUnit currencyOf(Offer offer) {
            if (currency == null) {
                throw PaymentStream.nothingPaid(offer);
            }
            return currency;
        }
    }
}
