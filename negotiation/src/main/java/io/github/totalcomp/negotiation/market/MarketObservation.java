package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * One reported compensation: who pays whom where, and how much a year.
 *
 * <p>A base salary or total of zero means that none was reported; a stock or bonus of zero is a zero, unless {@link
 * #hasStock} or {@link #hasBonus} says that none was reported. Stock is a yearly average. Texts are kept without space at
 * their ends, no-break spaces included. The line, the time and the issues say where an observation comes from; they do not
 * count when two are compared.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class MarketObservation permits ImmutableMarketObservation {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(100);

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

    /** {@return whether stock was reported, be it zero; true unless stated} */
    @Value.Default
    public boolean hasStock() {
        return true;
    }

    /** {@return whether a bonus was reported, be it zero; true unless stated} */
    @Value.Default
    public boolean hasBonus() {
        return true;
    }

    /** {@return the years of experience, unless not reported} */
    public abstract Optional<BigDecimal> yearsOfExperience();

    /** {@return the years at the company, zero for somebody new, unless not reported} */
    public abstract Optional<BigDecimal> yearsAtCompany();

    /** {@return how much it counts beside others; 1 unless it comes from a source of another weight} */
    @Value.Default
    public Rational weight() {
        return Rational.ONE;
    }

    /** {@return the name of the source it was merged from, if it was} */
    @Value.Auxiliary
    public abstract Optional<String> source();

    /** {@return the time of day of the report, unless not reported} */
    @Value.Auxiliary
    public abstract Optional<LocalTime> time();

    /** {@return the line of a file on which the report begins, if it comes from one} */
    @Value.Auxiliary
    public abstract OptionalInt line();

    /** {@return what was found wrong with the report} */
    @Value.Auxiliary
    public abstract List<MarketIssue> issues();

    /**
     * {@return this observation under another employer's name}
     *
     * @param company 1 to 200 characters
     */
    public abstract MarketObservation withCompany(String company);

    /**
     * {@return this observation with another title}
     *
     * @param title such as {@code Software Engineer}
     */
    public abstract MarketObservation withTitle(String title);

    /**
     * {@return this observation with another level}
     *
     * @param level the employer's own
     */
    public abstract MarketObservation withLevel(String level);

    /**
     * {@return this observation with another location}
     *
     * @param location such as {@code Seattle, WA}
     */
    public abstract MarketObservation withLocation(String location);

    /**
     * {@return this observation with other issues}
     *
     * @param issues what was found wrong with the report, in the order of the constants
     */
    public abstract MarketObservation withIssues(Iterable<? extends MarketIssue> issues);

    /** {@return whether a base salary was reported} */
    public boolean hasBase() {
        return base().isPositive();
    }

    /** {@return whether a total was reported} */
    public boolean hasTotal() {
        return total().isPositive();
    }

    /** {@return the currency of all four amounts} */
    public CurrencyUnit currency() {
        return total().getCurrency();
    }

    @Value.Check
    MarketObservation check() {
        MonetaryAmount base = payable("a reported base salary", base());
        MonetaryAmount stock = payable("reported stock", stock());
        MonetaryAmount bonus = payable("a reported bonus", bonus());
        MonetaryAmount total = payable("a reported total", total());
        WeightedRange.requirePositive(weight());
        source().ifPresent(source -> Checks.label("the source of an observation", source));
        requireNothing("stock", hasStock(), stock);
        requireNothing("a bonus", hasBonus(), bonus);
        yearsOfExperience().ifPresent(years -> requireYears("years of experience", years));
        yearsAtCompany().ifPresent(years -> requireYears("years at the company", years));
        String company = Checks.label("a company", MarketText.clean(company()));
        Optional<String> title = cleaned("a title", title());
        Optional<String> level = cleaned("a level", level());
        Optional<String> location = cleaned("a location", location());
        Optional<BigDecimal> experience = yearsOfExperience().map(MarketObservation::plain);
        Optional<BigDecimal> tenure = yearsAtCompany().map(MarketObservation::plain);
        boolean canonical = base.equals(base())
                && stock.equals(stock())
                && bonus.equals(bonus())
                && total.equals(total())
                && company.equals(company())
                && title.equals(title())
                && level.equals(level())
                && location.equals(location())
                && experience.equals(yearsOfExperience())
                && tenure.equals(yearsAtCompany());
        return canonical
                ? this
                : ImmutableMarketObservation.builder()
                        .from(this)
                        .base(base)
                        .stock(stock)
                        .bonus(bonus)
                        .total(total)
                        .company(company)
                        .title(title)
                        .level(level)
                        .location(location)
                        .yearsOfExperience(experience)
                        .yearsAtCompany(tenure)
                        .build();
    }

    private MonetaryAmount payable(String what, MonetaryAmount amount) {
        return Amounts.requirePayable(what, Amounts.requireCurrency(what, amount, currency()));
    }

    private static void requireNothing(String what, boolean reported, MonetaryAmount amount) {
        if (!reported && !amount.isZero()) {
            throw new DefinitionException(
                    what + " that was not reported must be zero", amount, "state zero, or that it was reported");
        }
    }

    private static void requireYears(String what, BigDecimal years) {
        Checks.decimal(what, years);
        if (years.signum() < 0 || years.compareTo(MOST_YEARS) > 0) {
            throw new DefinitionException(
                    what + " must lie within 0 and " + MOST_YEARS, years, "correct them, or leave them out");
        }
    }

    private static BigDecimal plain(BigDecimal years) {
        BigDecimal stripped = years.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
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

        /**
         * Sets whether stock was reported.
         *
         * @param hasStock false if the stock of zero stands for none reported
         * @return this builder
         */
        Builder hasStock(boolean hasStock);

        /**
         * Sets whether a bonus was reported.
         *
         * @param hasBonus false if the bonus of zero stands for none reported
         * @return this builder
         */
        Builder hasBonus(boolean hasBonus);

        /**
         * Sets the years of experience.
         *
         * @param years 0 to 100
         * @return this builder
         */
        Builder yearsOfExperience(BigDecimal years);

        /**
         * Sets the years at the company.
         *
         * @param years 0 to 100
         * @return this builder
         */
        Builder yearsAtCompany(BigDecimal years);

        /**
         * Sets the time of day of the report.
         *
         * @param time in the reporter's own zone
         * @return this builder
         */
        Builder time(LocalTime time);

        /**
         * Sets the line of a file on which the report begins.
         *
         * @param line from 1
         * @return this builder
         */
        Builder line(int line);

        /**
         * Sets how much the report counts among others.
         *
         * @param weight above zero; one unless set
         * @return this builder
         */
        Builder weight(Rational weight);

        /**
         * Sets the name of the collection that the report is from.
         *
         * @param source a short text
         * @return this builder
         */
        Builder source(String source);

        /**
         * Adds what was found wrong with the report.
         *
         * @param issues in the order of the constants
         * @return this builder
         */
        Builder addAllIssues(Iterable<? extends MarketIssue> issues);

        /** {@return the observation} */
        MarketObservation build();
    }
}
