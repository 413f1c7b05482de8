package io.github.totalcomp.formats;

import java.util.Locale;

/** A column of a market file. */
enum MarketColumn {
    COMPANY("a company"),
    LEVEL("a level"),
    TITLE("a title"),
    LOCATION("a location"),
    TOTALYEARLYCOMPENSATION("a reported total"),
    BASESALARY("a reported base salary"),
    STOCKGRANTVALUE("reported stock"),
    BONUS("a reported bonus"),
    TIMESTAMP("the date of a report"),
    YEARSOFEXPERIENCE("years of experience"),
    YEARSATCOMPANY("years at the company"),
    CURRENCY("a currency");

    private final String content;

    MarketColumn(String content) {
        this.content = content;
    }

    /** The name in the header, in lower case. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in it, for messages. */
    String content() {
        return content;
    }

    boolean isRequired() {
        return compareTo(TIMESTAMP) <= 0;
    }
}
