package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;

/**
 * What the market pays for a role, level and location: a range for each component and for the total.
 *
 * <p>Every figure is an amount a year: base salary, stock as the grant divided by its years, bonus. What the bonus stands
 * for, sign-on cash or a performance bonus, is stated by {@link #bonusMeans}. Reported data lag the market: offers made
 * today tend to lie higher.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class MarketRanges permits ImmutableMarketRanges {

    MarketRanges() {}

    /** {@return a builder; source, count and at least one range are required} */
    public static Builder builder() {
        return ImmutableMarketRanges.builder();
    }

    /** {@return where the observations come from and how they were picked} */
    public abstract String source();

    /** {@return how many observations there are; a single range may rest on fewer} */
    public abstract int count();

    /** {@return the date of the first report} */
    public abstract Optional<LocalDate> firstDate();

    /** {@return the date of the last report} */
    public abstract Optional<LocalDate> lastDate();

    /** {@return the range of the yearly base salary} */
    public abstract Optional<MarketRange> base();

    /** {@return the range of stock, as a yearly average} */
    public abstract Optional<MarketRange> stock();

    /** {@return the range of the yearly bonus figure} */
    public abstract Optional<MarketRange> bonus();

    /** {@return the range of the yearly total} */
    public abstract Optional<MarketRange> total();

    /** {@return what the bonus figure stands for; not stated unless set} */
    @Value.Default
    public BonusMeaning bonusMeans() {
        return BonusMeaning.UNSTATED;
    }

    /** {@return ranges of further kinds of component, such as benefits or refreshers, a year} */
    @Value.NaturalOrder
    public abstract NavigableMap<ComponentKind, MarketRange> others();

    /** {@return what a reader should know about the data, such as how many observations report no base salary} */
    public abstract List<String> notes();

    /**
     * {@return these ranges, with what their bonus figure stands for}
     *
     * @param meaning sign-on cash where the employer pays no performance bonus
     */
    public abstract MarketRanges withBonusMeans(BonusMeaning meaning);

    /**
     * {@return these ranges with the meaning of the bonus figure settled} Where it is not stated, it is taken for sign-on
     * cash if the offer holds no performance bonus, and for the performance bonus if it does.
     *
     * @param offer the offer that the ranges are compared with
     */
    public MarketRanges settledFor(Offer offer) {
        if (bonusMeans() != BonusMeaning.UNSTATED) {
            return this;
        }
        return withBonusMeans(
                offer.components(ComponentKind.PERFORMANCE_BONUS).isEmpty()
                        ? BonusMeaning.SIGN_ON
                        : BonusMeaning.PERFORMANCE_BONUS);
    }

    /**
     * {@return the range that a kind of component is compared with, if there is one} The bonus figure belongs to the kind
     * that {@link #bonusMeans} names, and to none while that is not stated.
     *
     * @param kind the kind of component
     */
    public Optional<MarketRange> range(ComponentKind kind) {
        Optional<MarketRange> range = switch (kind) {
            case BASE_SALARY -> base();
            case EQUITY -> stock();
            default -> bonusMeans().kind().filter(kind::equals).flatMap(same -> bonus());
        };
        return range.or(() -> Optional.ofNullable(others().get(kind)));
    }

    /** {@return the currency of every range} */
    public CurrencyUnit currency() {
        return all().findFirst()
                .map(MarketRange::currency)
                .orElseThrow(() -> new DefinitionException(
                        "market ranges must hold a range", source(), "add the range of a component or of the total"));
    }

    private Stream<MarketRange> all() {
        return Stream.concat(
                Stream.of(base(), stock(), bonus(), total()).flatMap(Optional::stream), others().values().stream());
    }

    @Value.Check
    void check() {
        Checks.label("the source of market ranges", source());
        CurrencyUnit currency = currency();
        all().forEach(range -> Amounts.requireCurrency("a market range", Amounts.zero(range.currency()), currency));
        if (count() < 1) {
            throw new DefinitionException(
                    "market ranges must rest on observations", count(), "state how many observations there are");
        }
        firstDate()
                .filter(first -> lastDate().filter(first::isAfter).isPresent())
                .ifPresent(first -> {
                    throw new DefinitionException(
                            "the first date of market ranges must not be after the last, "
                                    + lastDate().orElseThrow(),
                            first,
                            "exchange the two dates, or correct one");
                });
    }

    /** {@return a table of quantiles, and what the figures rest on} */
    @Override
    public String toString() {
        return MarketTable.render(this);
    }

    /** Builds {@link MarketRanges}. */
    public sealed interface Builder permits ImmutableMarketRanges.Builder {

        /**
         * Sets where the observations come from.
         *
         * @param source in a few words
         * @return this builder
         */
        Builder source(String source);

        /**
         * Sets how many observations there are.
         *
         * @param count at least one
         * @return this builder
         */
        Builder count(int count);

        /**
         * Sets the date of the first report.
         *
         * @param firstDate the earliest date
         * @return this builder
         */
        Builder firstDate(LocalDate firstDate);

        /**
         * Sets the date of the last report.
         *
         * @param lastDate the latest date
         * @return this builder
         */
        Builder lastDate(LocalDate lastDate);

        /**
         * Sets the range of the yearly base salary.
         *
         * @param base amounts a year
         * @return this builder
         */
        Builder base(MarketRange base);

        /**
         * Sets or leaves out the range of the yearly base salary.
         *
         * @param base amounts a year
         * @return this builder
         */
        Builder base(Optional<? extends MarketRange> base);

        /**
         * Sets the range of stock.
         *
         * @param stock yearly averages
         * @return this builder
         */
        Builder stock(MarketRange stock);

        /**
         * Sets or leaves out the range of stock.
         *
         * @param stock yearly averages
         * @return this builder
         */
        Builder stock(Optional<? extends MarketRange> stock);

        /**
         * Sets the range of the yearly bonus figure.
         *
         * @param bonus amounts a year
         * @return this builder
         */
        Builder bonus(MarketRange bonus);

        /**
         * Sets or leaves out the range of the yearly bonus figure.
         *
         * @param bonus amounts a year
         * @return this builder
         */
        Builder bonus(Optional<? extends MarketRange> bonus);

        /**
         * Sets the range of the yearly total.
         *
         * @param total amounts a year
         * @return this builder
         */
        Builder total(MarketRange total);

        /**
         * Sets or leaves out the range of the yearly total.
         *
         * @param total amounts a year
         * @return this builder
         */
        Builder total(Optional<? extends MarketRange> total);

        /**
         * Sets what the bonus figure stands for.
         *
         * @param meaning sign-on cash where the employer pays no performance bonus
         * @return this builder
         */
        Builder bonusMeans(BonusMeaning meaning);

        /**
         * Adds the range of a further kind of component.
         *
         * @param kind the kind
         * @param range amounts a year
         * @return this builder
         */
        Builder putOthers(ComponentKind kind, MarketRange range);

        /**
         * Adds what a reader should know about the data.
         *
         * @param notes one sentence each
         * @return this builder
         */
        Builder addAllNotes(Iterable<String> notes);

        /** {@return the ranges} */
        MarketRanges build();
    }
}
