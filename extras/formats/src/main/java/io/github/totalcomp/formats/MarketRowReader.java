package io.github.totalcomp.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Turns the rows of a market file into observations. Texts and amounts that recur are read once. */
final class MarketRowReader {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern YEARS = Pattern.compile("\\d{1,3}(\\.\\d{1,20})?");
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(100);

    private final MarketColumns columns;
    private final CurrencyUnit currency;
    private final MarketAmounts amounts;
    private final MonetaryAmount zero;
    private final Map<String, CleanText> texts = new HashMap<>();
    private final Map<Set<MarketIssue>, List<MarketIssue>> issueLists = new HashMap<>();

    MarketRowReader(MarketColumns columns, CurrencyUnit currency, boolean mending) {
        this.columns = columns;
        this.currency = currency;
        this.amounts = new MarketAmounts(currency, mending);
        this.zero = Amounts.zero(currency);
    }

    /**
     * The observation of a row.
     *
     * @throws UnusableRow if it is none
     */
    MarketObservation read(CsvRecord row) {
        requireWidth(row);
        requireCurrency(row);
        Set<MarketIssue> issues = EnumSet.noneOf(MarketIssue.class);
        MarketObservation.Builder builder = MarketObservation.builder()
                .line((int) row.getStartingLineNumber())
                .company(company(row, issues));
        text(row, MarketColumn.LEVEL, issues).ifPresent(builder::level);
        text(row, MarketColumn.TITLE, issues).ifPresent(builder::title);
        text(row, MarketColumn.LOCATION, issues).ifPresent(builder::location);
        moment(row, builder, issues);
        Optional<MonetaryAmount> base = amount(row, MarketColumn.BASESALARY, issues);
        Optional<MonetaryAmount> stock = amount(row, MarketColumn.STOCKGRANTVALUE, issues);
        Optional<MonetaryAmount> bonus = amount(row, MarketColumn.BONUS, issues);
        Optional<MonetaryAmount> total = amount(row, MarketColumn.TOTALYEARLYCOMPENSATION, issues);
        requireSomething(row, base, stock, bonus, total);
        years(row, MarketColumn.YEARSOFEXPERIENCE, issues).ifPresent(builder::yearsOfExperience);
        years(row, MarketColumn.YEARSATCOMPANY, issues).ifPresent(builder::yearsAtCompany);
        return builder.base(base.orElse(zero))
                .stock(stock.orElse(zero))
                .hasStock(stock.isPresent())
                .bonus(bonus.orElse(zero))
                .hasBonus(bonus.isPresent())
                .total(total.orElse(zero))
                .addAllIssues(issueLists.computeIfAbsent(issues, List::copyOf))
                .build();
    }

    /** Whether a record is a line with nothing on it. */
    static boolean isBlank(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isEmpty();
    }

    private void requireWidth(CsvRecord row) {
        if (isBlank(row)) {
            throw new UnusableRow(
                    MarketIssue.BLANK_LINE,
                    fault(row, "", "a row must have the fields of the header", "an empty line", "leave it out"));
        }
        int fields = row.getFieldCount();
        if (fields != columns.width()) {
            throw new UnusableRow(
                    fields < columns.width() ? MarketIssue.MISSING_FIELDS : MarketIssue.EXTRA_FIELDS,
                    fault(
                            row,
                            "",
                            "a row must have the " + columns.width() + " fields of the header",
                            fields + " fields",
                            "add or remove commas, or put a text with a comma in quotes"));
        }
    }

    private void requireCurrency(CsvRecord row) {
        if (!columns.has(MarketColumn.CURRENCY)) {
            return;
        }
        String code = text(columns.field(row, MarketColumn.CURRENCY)).text();
        if (!CleanText.saysNothing(code) && !code.equalsIgnoreCase(currency.getCurrencyCode())) {
            throw new UnusableRow(
                    MarketIssue.OTHER_CURRENCY,
                    fault(
                            row,
                            MarketColumn.CURRENCY.title(),
                            "a row must be in " + currency.getCurrencyCode(),
                            quoted(code),
                            "convert it first, or read the rows of each currency apart"));
        }
    }

    private String company(CsvRecord row, Set<MarketIssue> issues) {
        CleanText clean = text(row, MarketColumn.COMPANY);
        if (clean.text().isEmpty()) {
            throw new UnusableRow(MarketIssue.NO_COMPANY, label(row, MarketColumn.COMPANY, clean.text()));
        }
        issues.addAll(clean.issues());
        if (CleanText.saysNothing(clean.text())) {
            issues.add(MarketIssue.UNNAMED_COMPANY);
        }
        return clean.text();
    }

    private CleanText text(CsvRecord row, MarketColumn column) {
        CleanText clean = text(columns.field(row, column));
        if (clean.text().length() > LONGEST_TEXT) {
            throw new UnusableRow(MarketIssue.TEXT_TOO_LONG, label(row, column, clean.text()));
        }
        return clean;
    }

    private Optional<String> text(CsvRecord row, MarketColumn column, Set<MarketIssue> issues) {
        CleanText clean = text(row, column);
        issues.addAll(clean.issues());
        if (!CleanText.saysNothing(clean.text())) {
            return Optional.of(clean.text());
        }
        issues.add(MarketIssue.NO_TEXT);
        return Optional.empty();
    }

    private CleanText text(String field) {
        CleanText known = texts.get(field);
        if (known != null) {
            return known;
        }
        CleanText clean = CleanText.of(field);
        if (texts.size() < MOST_REMEMBERED && field.length() <= LONGEST_TEXT) {
            texts.put(field, clean);
        }
        return clean;
    }

    private void moment(CsvRecord row, MarketObservation.Builder builder, Set<MarketIssue> issues) {
        String text = columns.field(row, MarketColumn.TIMESTAMP).strip();
        MarketMoment moment = MarketMoment.read(text)
                .orElseThrow(() -> new UnusableRow(
                        MarketIssue.UNREADABLE_DATE,
                        fault(
                                row,
                                MarketColumn.TIMESTAMP.title(),
                                "must be a date that exists",
                                quoted(text),
                                "write it like 2021-07-31 or 7/31/2021 15:55:01")));
        builder.date(moment.date());
        moment.time().ifPresent(builder::time);
        if (moment.isUnpadded()) {
            issues.add(MarketIssue.UNPADDED_DATE);
        }
    }

    private Optional<MonetaryAmount> amount(CsvRecord row, MarketColumn column, Set<MarketIssue> issues) {
        String field = columns.field(row, column);
        try {
            MarketAmounts.Found found = amounts.read(field);
            issues.addAll(found.issues());
            return found.amount();
        } catch (UnusableAmount e) {
            MonetaryAmount amount = e.amount();
            throw new UnusableRow(
                    e.issue(),
                    amount == null
                            ? fault(row, column.title(), e.rule(), quoted(field.strip()), e.remedy())
                            : fault(row, "", column.content() + " " + e.rule(), amount.toString(), e.remedy()));
        }
    }

    @SafeVarargs
    private static void requireSomething(CsvRecord row, Optional<MonetaryAmount>... amounts) {
        for (Optional<MonetaryAmount> amount : amounts) {
            if (amount.isPresent() && amount.get().isPositive()) {
                return;
            }
        }
        throw new UnusableRow(
                MarketIssue.NOTHING_REPORTED,
                fault(row, "", "a row must report an amount above zero", "none", "state what was paid"));
    }

    private Optional<BigDecimal> years(CsvRecord row, MarketColumn column, Set<MarketIssue> issues) {
        if (!columns.has(column)) {
            return Optional.empty();
        }
        String text = columns.field(row, column).strip();
        if (YEARS.matcher(text).matches()) {
            BigDecimal years = new BigDecimal(text);
            if (years.compareTo(MOST_YEARS) <= 0) {
                return Optional.of(years);
            }
        }
        issues.add(MarketIssue.UNREADABLE_YEARS);
        return Optional.empty();
    }

    private static FormatFault label(CsvRecord row, MarketColumn column, String text) {
        return fault(
                row,
                "",
                column.content() + " must be 1 to " + LONGEST_TEXT + " characters without control characters",
                quoted(text),
                "state a short plain text");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static FormatFault fault(CsvRecord row, String path, String rule, String value, String remedy) {
        return new FormatFault(path, (int) row.getStartingLineNumber(), 0, rule, value, remedy);
    }
}
