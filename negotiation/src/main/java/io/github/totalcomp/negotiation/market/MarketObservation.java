package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * One reported compensation: who pays whom where, and how much a year.
 *
 * <p>A base salary of zero means that none was reported; a stock or bonus of zero is a zero. Stock is a yearly average.
 * Texts are kept without space at their ends, no-break spaces included.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class MarketObservation permits ImmutableMarketObservation {

    MarketObservation() {}

    /** {@return a builder; company, date and the four amounts are required} */
    public static Builder builder() {
        return ImmutableMarketObservation.builder();
    }

    /** {@return the employer} */
    public abstract String company();

    /** {@return the job title, unless not reported} */
    public abstract Optional<String> title();

    /** {@return the employer's level, unless not reported} */
    public abstract Optional<String> level();

    /** {@return the place of work such as {@code Seattle, WA}, unless not reported} */
    public abstract Optional<String> location();

    /** {@return the date of the report; the offer itself is older} */
    public abstract LocalDate date();

    /** {@return the yearly base salary; zero means that none was reported} */
    public abstract MonetaryAmount base();

    /** {@return the stock as a yearly average; zero means none} */
    public abstract MonetaryAmount stock();

    /** {@return the yearly bonus, sign-on cash or performance bonus; zero means none} */
    public abstract MonetaryAmount bonus();

    /** {@return the reported yearly total, which need not be the sum of the others} */
    public abstract MonetaryAmount total();

    /** {@return whether a base salary was reported} */
    public boolean hasBase() {
        return base().isPositive();
    }

    /** {@return the currency of all four amounts} */
    public CurrencyUnit currency() {
        return total().getCurrency();
    }

    @Value.Check
    MarketObservation check() {
        ImmutableMarketObservation.Builder canonical = ImmutableMarketObservation.builder()
                .company(Checks.label("a company", MarketText.clean(company())))
                .title(cleaned("a title", title()))
                .level(cleaned("a level", level()))
                .location(cleaned("a location", location()))
                .date(date())
                .base(payable("a reported base salary", base()))
                .stock(payable("reported stock", stock()))
                .bonus(payable("a reported bonus", bonus()))
                .total(payable("a reported total", total()));
        return isClean() ? this : canonical.build();
    }

    private boolean isClean() {
        return company().equals(MarketText.clean(company()))
                && title().equals(cleaned("a title", title()))
                && level().equals(cleaned("a level", level()))
                && location().equals(cleaned("a location", location()))
                && Stream.of(base(), stock(), bonus(), total()).allMatch(MarketObservation::isNormalized);
    }

    private static boolean isNormalized(MonetaryAmount amount) {
        return amount.equals(Amounts.normalized(amount));
    }

    private MonetaryAmount payable(String what, MonetaryAmount amount) {
        return Amounts.requirePayable(what, Amounts.requireCurrency(what, amount, currency()));
    }

    private static Optional<String> cleaned(String what, Optional<String> text) {
        return text.map(MarketText::clean).filter(clean -> !clean.isEmpty()).map(clean -> Checks.label(what, clean));
    }

    /** Builds a {@link MarketObservation}. */
    public sealed interface Builder permits ImmutableMarketObservation.Builder {

        /**
         * Sets the employer.
         *
         * @param company 1 to 200 characters
         * @return this builder
         */
        Builder company(String company);

        /**
         * Sets the job title.
         *
         * @param title such as {@code Software Engineer}; a blank one counts as not reported
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets the level.
         *
         * @param level the employer's own, such as {@code L5}; a blank one counts as not reported
         * @return this builder
         */
        Builder level(String level);

        /**
         * Sets the place of work.
         *
         * @param location such as {@code Seattle, WA}; a blank one counts as not reported
         * @return this builder
         */
        Builder location(String location);

        /**
         * Sets the date of the report.
         *
         * @param date the day of the report
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the yearly base salary.
         *
         * @param base in whole minor units; zero if none was reported
         * @return this builder
         */
        Builder base(MonetaryAmount base);

        /**
         * Sets the stock as a yearly average.
         *
         * @param stock in whole minor units; zero if there is none
         * @return this builder
         */
        Builder stock(MonetaryAmount stock);

        /**
         * Sets the yearly bonus.
         *
         * @param bonus in whole minor units; zero if there is none
         * @return this builder
         */
        Builder bonus(MonetaryAmount bonus);

        /**
         * Sets the reported yearly total.
         *
         * @param total in whole minor units
         * @return this builder
         */
        Builder total(MonetaryAmount total);

        /** {@return the observation} */
        MarketObservation build();
    }
}
