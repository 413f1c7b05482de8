package io.github.totalcomp.bargaining.position;

/** The benefits and terms of work that can be compared by a number. */
public enum BenefitKind {
    /** Days of paid leave a year. */
    LEAVE_DAYS(
            "paid leave",
            "days a year",
            true,
            "How many days of paid leave would I have in my first year, and how does that grow?"),
    /** Days a week in the office. */
    OFFICE_DAYS(
            "office days",
            "days a week",
            false,
            "How many days a week does this team work from the office, and how much freedom is there in that?"),
    /** Discount of a stock-purchase plan, in percent. */
    STOCK_PLAN_DISCOUNT(
            "stock-purchase plan discount",
            "percent",
            true,
            "Is there a plan to buy shares at a discount, and from when could I take part?"),
    /** What the employer adds to a retirement plan, in percent of pay. */
    RETIREMENT_MATCH(
            "retirement match",
            "percent of pay",
            true,
            "How much does the company add to the retirement plan, and when do its contributions vest?"),
    /** Weeks of paid parental leave. */
    PARENTAL_LEAVE_WEEKS(
            "paid parental leave", "weeks", true, "How many weeks of paid parental leave would I be entitled to?"),
    /** Paid public holidays a year. */
    PUBLIC_HOLIDAYS("paid holidays", "days a year", true, "Which public holidays are paid days off?"),
    /** Paid sick days a year. */
    SICK_DAYS("paid sick days", "days a year", true, "How many paid sick days are there, apart from leave?"),
    /** What the employee pays for health cover, a month, in the currency of the offer. */
    HEALTH_PREMIUM(
            "own share of health premium",
            "a month",
            false,
            "What would I pay each month for medical, dental and vision cover, for me and for my family?");

    private final String label;
    private final String unit;
    private final boolean moreIsBetter;
    private final String question;

    BenefitKind(String label, String unit, boolean moreIsBetter, String question) {
        this.label = label;
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
        this.question = question;
    }

    /** {@return the name of the benefit} */
    public String label() {
        return label;
    }

    /** {@return the unit of its quantity} */
    public String unit() {
        return unit;
    }

    /** {@return whether a larger quantity is better for the employee} */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** {@return the question that brings it up} */
    public String question() {
        return question;
    }
}
