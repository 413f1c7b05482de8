package io.github.totalcomp.formats;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.market.MarketIssue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a market file: plain decimals, and if asked to also those that are spelled otherwise. */
final class MarketAmounts {

    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_PLAIN = 12;
    private static final int LONGEST = 100;
    private static final BigDecimal HIGHEST = BigDecimal.ONE.movePointRight(12);
    private static final BigDecimal DEBRIS = BigDecimal.ONE.movePointLeft(6);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,10})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,40})?");
    private static final String SIGNS = "[$\u20ac\u00a3\u00a5\u20b9\u20a9]";
    private static final Pattern SPELLED = Pattern.compile("(?<before>[A-Za-z]{3}|" + SIGNS + ")? ?(?<minus>-)?(?<sign>"
            + SIGNS + ")?(?<whole>\\d{1,3}(?:,\\d{3}){1,9}|\\d{1,3}(?:[ '\u2019_]\\d{3}){1,9}|\\d{1,30})"
            + "(?<decimals>\\.\\d{1,40})?(?<scale> ?[kK]|[eE][+-]?\\d{1,2})? ?(?<after>[A-Za-z]{3}|" + SIGNS + ")?");
    private static final Map<String, Set<String>> CURRENCIES = Map.of(
            "\u20ac", Set.of("EUR"),
            "\u00a3", Set.of("GBP"),
            "\u00a5", Set.of("JPY", "CNY"),
            "\u20b9", Set.of("INR"),
            "\u20a9", Set.of("KRW"));

    private final CurrencyUnit currency;
    private final boolean mending;
    private final int digits;
    private final Map<String, Found> remembered = new HashMap<>();

    MarketAmounts(CurrencyUnit currency, boolean mending) {
        this.currency = currency;
        this.mending = mending;
        this.digits = Amounts.minorDigits(currency);
    }

    /** An amount, unless the text says nothing, and what was mended. */
    record Found(Optional<MonetaryAmount> amount, Set<MarketIssue> issues) {}

    /**
     * The amount that a text stands for.
     *
     * @throws UnusableAmount if it stands for none
     */
    Found read(String field) {
        Found known = remembered.get(field);
        if (known != null) {
            return known;
        }
        Found found = found(CleanText.of(field).text());
        if (remembered.size() < MOST_REMEMBERED && field.length() <= LONGEST) {
            remembered.put(field, found);
        }
        return found;
    }

    private Found found(String text) {
        if (isShortNumber(text)) {
            return new Found(Optional.of(Amounts.of(new BigDecimal(text), currency)), Set.of());
        }
        if (!mending) {
            if (!PLAIN.matcher(text).matches()) {
                throw unreadable();
            }
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            requireInRange(number);
            if (number.scale() > digits) {
                throw new UnusableAmount(
                        MarketIssue.UNREADABLE_AMOUNT,
                        "must be payable in whole minor units",
                        "round it to " + digits + " decimals first",
                        Amounts.of(number, currency));
            }
            return new Found(Optional.of(Amounts.of(number, currency)), Set.of());
        }
        return text.isEmpty() || CleanText.saysNothing(text)
                ? new Found(Optional.empty(), Set.of(MarketIssue.NO_AMOUNT))
                : mended(text);
    }

    private Found mended(String text) {
        Set<MarketIssue> issues = EnumSet.noneOf(MarketIssue.class);
        BigDecimal number;
        if (DECIMAL.matcher(text).matches()) {
            number = new BigDecimal(text);
        } else {
            number = spelled(text);
            issues.add(MarketIssue.AMOUNT_SPELLING);
        }
        requireInRange(number);
        BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP);
        if (number.compareTo(rounded) != 0) {
            boolean debris = number.subtract(rounded).abs().compareTo(DEBRIS) <= 0;
            issues.add(debris ? MarketIssue.AMOUNT_DEBRIS : MarketIssue.AMOUNT_ROUNDED);
        }
        return new Found(Optional.of(Amounts.of(rounded, currency)), issues);
    }

    private BigDecimal spelled(String text) {
        Matcher matcher = SPELLED.matcher(text.length() > LONGEST ? "" : text);
        if (!matcher.matches()) {
            throw unreadable();
        }
        for (String group : new String[] {"before", "sign", "after"}) {
            requireCurrency(matcher.group(group));
        }
        StringBuilder number = new StringBuilder(matcher.group("minus") == null ? "" : "-");
        number.append(matcher.group("whole").replaceAll("\\D", ""));
        number.append(matcher.group("decimals") == null ? "" : matcher.group("decimals"));
        String scale =
                matcher.group("scale") == null ? "" : matcher.group("scale").strip();
        boolean thousands = scale.equalsIgnoreCase("k");
        BigDecimal read = new BigDecimal(thousands ? number.toString() : number + scale);
        return thousands ? read.movePointRight(3) : read;
    }

    private void requireCurrency(@Nullable String mark) {
        if (mark == null || mark.equals("$")) {
            return;
        }
        String code = currency.getCurrencyCode();
        if (!mark.equalsIgnoreCase(code)
                && !CURRENCIES.getOrDefault(mark, Set.of()).contains(code)) {
            throw new UnusableAmount(
                    MarketIssue.OTHER_CURRENCY,
                    "an amount must be in " + code,
                    "convert it first, or read the rows of each currency apart");
        }
    }

    private void requireInRange(BigDecimal number) {
        if (number.signum() < 0) {
            throw new UnusableAmount(
                    MarketIssue.NEGATIVE_AMOUNT,
                    "must not be negative",
                    "state zero or more",
                    Amounts.of(number, currency));
        }
        if (number.compareTo(HIGHEST) > 0) {
            throw new UnusableAmount(
                    MarketIssue.AMOUNT_TOO_LARGE,
                    "must not be above a million million",
                    "correct it",
                    Amounts.of(number, currency));
        }
    }

    private static boolean isShortNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST_PLAIN) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static UnusableAmount unreadable() {
        return new UnusableAmount(
                MarketIssue.UNREADABLE_AMOUNT, "an amount must be a plain decimal", "write it like 145000");
    }
}
