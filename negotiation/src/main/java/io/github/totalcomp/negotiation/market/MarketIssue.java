package io.github.totalcomp.negotiation.market;

import java.util.Locale;

/**
 * What can be wrong with a row of market data, and what was done about it: the row was mended, kept as it stands with a
 * flag, or set aside. {@link MarketQuality} counts each kind with its lines, and {@link MarketFilter#without} leaves the
 * rows of a kind out.
 */
public enum MarketIssue {
    /** A text with no-break spaces, line breaks, or blanks at its ends or in a row. */
    SPACING(Treatment.MENDED, "no-break spaces, line breaks or needless blanks in a text, made single blanks"),
    /** A text with control characters or marks that nobody sees. */
    INVISIBLE_CHARACTERS(Treatment.MENDED, "control characters or invisible marks in a text, taken out"),
    /** A title, level or location that says nothing. */
    NO_TEXT(Treatment.MENDED, "a title, level or location that is blank, NA or the like: not reported"),
    /** An amount that says nothing. */
    NO_AMOUNT(Treatment.MENDED, "an amount that is blank, NA or the like: not reported"),
    /** An amount with separators, a currency sign, a k or an exponent. */
    AMOUNT_SPELLING(
            Treatment.MENDED, "an amount with separators, a currency sign, a k or an exponent, read as its number"),
    /** An amount a hair beside a whole minor unit. */
    AMOUNT_DEBRIS(
            Treatment.MENDED,
            "floating-point debris: an amount within a millionth of a whole minor unit, taken as that"),
    /** An amount finer than the minor unit. */
    AMOUNT_ROUNDED(Treatment.MENDED, "an amount finer than the minor unit, rounded HALF_UP to it"),
    /** A month, day or hour of one digit. */
    UNPADDED_DATE(Treatment.MENDED, "a date or time with a month, day or hour of one digit"),
    /** Years of experience or at the company that are no plausible number. */
    UNREADABLE_YEARS(
            Treatment.MENDED, "years of experience or at the company that are no number from 0 to 100: not reported"),
    /** An employer that is named NA or the like. */
    UNNAMED_COMPANY(Treatment.FLAGGED, "a company given as NA or the like, which is kept as its name"),
    /** A base salary of zero. */
    NO_BASE(Treatment.FLAGGED, "no base salary: zero counts as not reported"),
    /** Stock of zero. */
    ZERO_STOCK(Treatment.FLAGGED, "stock of zero, which counts as a zero"),
    /** A bonus of zero. */
    ZERO_BONUS(Treatment.FLAGGED, "a bonus of zero, which counts as a zero"),
    /** A total of zero. */
    NO_TOTAL(Treatment.FLAGGED, "no total: zero counts as not reported"),
    /** A total and nothing else. */
    ONLY_TOTAL(Treatment.FLAGGED, "a total without any component"),
    /** A total that differs from its components by no more than rounding explains. */
    TOTAL_ROUNDED(Treatment.FLAGGED, "a total that differs from its components by rounding"),
    /** Stock stated for a whole grant beside a total for a year. */
    STOCK_OF_WHOLE_GRANT(
            Treatment.FLAGGED,
            "stock that fits its total only as a whole grant: the total holds one year's share of it"),
    /** Stock stated for a year beside a total that holds a whole grant. */
    TOTAL_OF_WHOLE_GRANT(Treatment.FLAGGED, "a total that holds the stock of a whole grant, the stock being a year's"),
    /** A total that leaves stock or bonus out. */
    TOTAL_WITHOUT_COMPONENT(Treatment.FLAGGED, "a total that leaves out the stock, the bonus or both"),
    /** A total that differs from its components for no reason that shows. */
    TOTAL_DIFFERS(Treatment.FLAGGED, "a total that differs from its components otherwise"),
    /** A total beyond the fences. */
    TOTAL_OUTLIER(Treatment.FLAGGED, "a total beyond the fences"),
    /** A base salary beyond the fences. */
    BASE_OUTLIER(Treatment.FLAGGED, "a base salary beyond the fences"),
    /** A row equal to an earlier one, the time of its report included. */
    DUPLICATE(Treatment.FLAGGED, "equal to an earlier row, the time of the report included"),
    /** A row equal to an earlier one but for the time of its report. */
    NEAR_DUPLICATE(Treatment.FLAGGED, "equal to an earlier row but for the time of the report, within days of it"),
    /** A place outside the United States. */
    PLACE_OUTSIDE_US(Treatment.FLAGGED, "a place outside the United States, perhaps paid in another currency"),
    /** More years at the company than of experience. */
    TENURE_OVER_EXPERIENCE(Treatment.FLAGGED, "more years at the company than of experience"),
    /** A line with nothing on it. */
    BLANK_LINE(Treatment.SET_ASIDE, "a line with nothing on it"),
    /** A row with too few fields. */
    MISSING_FIELDS(Treatment.SET_ASIDE, "fewer fields than the header"),
    /** A row with too many fields. */
    EXTRA_FIELDS(Treatment.SET_ASIDE, "more fields than the header"),
    /** A row without an employer. */
    NO_COMPANY(Treatment.SET_ASIDE, "no company"),
    /** A text too long to be a name. */
    TEXT_TOO_LONG(Treatment.SET_ASIDE, "a text of more than 200 characters"),
    /** A date that cannot be read or does not exist. */
    UNREADABLE_DATE(Treatment.SET_ASIDE, "a date that cannot be read or does not exist"),
    /** An amount that cannot be read. */
    UNREADABLE_AMOUNT(Treatment.SET_ASIDE, "an amount that cannot be read"),
    /** An amount below zero. */
    NEGATIVE_AMOUNT(Treatment.SET_ASIDE, "an amount below zero"),
    /** An amount beyond belief. */
    AMOUNT_TOO_LARGE(Treatment.SET_ASIDE, "an amount above a million million"),
    /** An amount in a currency that is not the file's. */
    OTHER_CURRENCY(Treatment.SET_ASIDE, "an amount in another currency than the file's"),
    /** A row without any amount. */
    NOTHING_REPORTED(Treatment.SET_ASIDE, "no amount above zero");

    /** What is done about an issue. */
    public enum Treatment {
        /** The row is kept, with what it evidently stands for in place of what it says. */
        MENDED("mended"),
        /** The row is kept as it stands. */
        FLAGGED("kept as they stand"),
        /** The row is no observation. */
        SET_ASIDE("set aside");

        private final String label;

        Treatment(String label) {
            this.label = label;
        }

        /** {@return what was done to the rows, in a few words} */
        public String label() {
            return label;
        }
    }

    private final Treatment treatment;
    private final String description;

    MarketIssue(Treatment treatment, String description) {
        this.treatment = treatment;
        this.description = description;
    }

    /** {@return what is done about it} */
    public Treatment treatment() {
        return treatment;
    }

    /** {@return what it is, in a few words} */
    public String description() {
        return description;
    }

    /** {@return its name in lower case with hyphens, such as {@code zero-stock}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
