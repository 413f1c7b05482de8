package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Takes the totals that a recruiter quotes apart: which part is cash, which is units at today's price, which is only
 * assumed growth, and what is left over.
 *
 * <p>Of 300,000 quoted for year 3 of base 160,000 and 88 units at 1,200, planned to grow 15 % at year start: 160,000 is
 * cash, 105,600 units at today's price, 34,056 assumed growth, and 344 are left over. Benefits and one-time payments are
 * no part of a quoted total.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Reconciliation permits ImmutableReconciliation {

    Reconciliation() {}

    /**
     * {@return the parts of quoted totals}
     *
     * @param offer what is promised
     * @param quoted the total quoted for year 1, 2, 3 …
     * @param today today's prices, without growth
     * @param planning the prices with which the employer plans
     * @throws DefinitionException if nothing is quoted, a quoted total is negative, or nothing in the offer pays
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if quote, offer and prices differ in currency
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without a price
     */
    public static Reconciliation of(
            Offer offer, List<? extends MonetaryAmount> quoted, Assumptions today, Assumptions planning) {
        Objects.requireNonNull(quoted, "quoted");
        if (quoted.isEmpty()) {
            throw new DefinitionException(
                    "a reconciliation needs a quoted total for each year from year 1",
                    quoted,
                    "state at least the total of year 1");
        }
        TctAggregator aggregator = TctAggregator.years(quoted.size());
        TotalCompensation now = aggregator.aggregate(offer, today);
        TotalCompensation planned = aggregator.aggregate(offer, planning);
        Amounts.requireCurrency("the total at the planning price", Amounts.zero(planned.currency()), now.currency());
        List<QuotedYear> years = new ArrayList<>(quoted.size());
        for (int year = 1; year <= quoted.size(); year++) {
            years.add(year(year, quoted.get(year - 1), now, planned));
        }
        return ImmutableReconciliation.builder().offer(offer).years(years).build();
    }

    private static QuotedYear year(
            int number, MonetaryAmount quoted, TotalCompensation now, TotalCompensation planned) {
        String what = "the total quoted for year " + number;
        MonetaryAmount equityToday = TctParts.vesting(now, number);
        return ImmutableQuotedYear.builder()
                .number(number)
                .quoted(Amounts.requireCurrency(what, Amounts.requirePayable(what, quoted), now.currency()))
                .cash(TctParts.cash(now, number))
                .equityToday(equityToday)
                .assumedGrowth(
                        Amounts.normalized(TctParts.vesting(planned, number).subtract(equityToday)))
                .build();
    }

    /** {@return the offer behind the quote} */
    public abstract Offer offer();

    /** {@return the years quoted, in order} */
    public abstract List<QuotedYear> years();

    /**
     * {@return a year}
     *
     * @param number from 1 to the number of totals quoted
     * @throws DefinitionException if no total was quoted for the year
     */
    public QuotedYear year(int number) {
        if (number < 1 || number > years().size()) {
            throw new DefinitionException(
                    "a year must be one of the " + years().size() + " quoted",
                    number,
                    "quote a total for it, or ask for one of these");
        }
        return years().get(number - 1);
    }

    /** {@return the sum of assumed growth over the years quoted: what disappears if the price stays where it is} */
    public MonetaryAmount assumedGrowth() {
        return sum(QuotedYear::assumedGrowth);
    }

    private MonetaryAmount sum(Function<QuotedYear, MonetaryAmount> part) {
        BigDecimal sum =
                years().stream().map(year -> Amounts.number(part.apply(year))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, years().get(0).quoted().getCurrency());
    }

    /** {@return the table and, in a sentence for each year, what the quoted total is made of} */
    public String explain() {
        List<String> lines = new ArrayList<>(List.of(toString()));
        years().stream().map(Reconciliation::sentence).forEach(lines::add);
        List<String> left = TctParts.notCounted(offer());
        if (!left.isEmpty()) {
            lines.add("Not counted: " + String.join(", ", left));
        }
        return String.join("\n", lines);
    }

    private static String sentence(QuotedYear year) {
        return "Year " + year.number() + ": of " + AmountText.full(year.quoted()) + ", "
                + AmountText.number(year.cash()) + " is cash, " + AmountText.number(year.equityToday())
                + " equity at today's price, " + AmountText.number(year.assumedGrowth()) + " assumed growth; "
                + remainder(year.leftOver());
    }

    private static String remainder(MonetaryAmount leftOver) {
        if (leftOver.isZero()) {
            return "nothing is left over";
        }
        return leftOver.isPositive()
                ? AmountText.number(leftOver) + " is quoted beyond the offer"
                : "the offer holds " + AmountText.number(leftOver.abs()) + " more";
    }

    /** {@return the table: a line for each year and the sums} */
    @Override
    public String toString() {
        int decimals = AmountText.decimals(years().stream()
                .flatMap(year -> Stream.of(year.quoted(), year.cash(), year.equityToday(), year.assumedGrowth()))
                .toList());
        TextTable table = TextTable.of("Year", "Quoted", "Cash", "Equity today", "Growth", "Left over");
        for (QuotedYear year : years()) {
            table = table.row(row(String.valueOf(year.number()), decimals, part -> part.apply(year)));
        }
        return "Amounts in " + years().get(0).quoted().getCurrency().getCurrencyCode() + "\n"
                + table.rule().row(row("Sum", decimals, this::sum));
    }

    private static List<String> row(
            String label, int decimals, Function<Function<QuotedYear, MonetaryAmount>, MonetaryAmount> value) {
        List<String> row = new ArrayList<>(List.of(label));
        List<Function<QuotedYear, MonetaryAmount>> parts =
                List.of(QuotedYear::quoted, QuotedYear::cash, QuotedYear::equityToday, QuotedYear::assumedGrowth);
        parts.forEach(part -> row.add(AmountText.number(value.apply(part), decimals)));
        row.add(Figures.signed(value.apply(QuotedYear::leftOver), decimals));
        return row;
    }
}
