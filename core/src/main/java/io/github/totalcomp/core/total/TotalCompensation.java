package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyAmounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What an offer pays year by year and component by component, every cell explainable back to its payments.
 *
 * <p>Exact laws: the components of a year sum to the year; the years sum to {@link #total()}; the years together with
 * {@link #afterHorizon()} sum to everything the offer promises. {@code toString} is the table a person would draw.
 *
 * <p>Immutable and safe for use by several threads. Amounts and payments are made when they are first asked for.
 */
public final class TotalCompensation {

    private final Offer offer;
    private final PaymentContext context;
    private final YearMatrix sums;
    private volatile @Nullable List<YearTotal> years;
    private volatile @Nullable PaymentStream stream;

    TotalCompensation(Offer offer, PaymentContext context) {
        this.offer = offer;
        this.context = context;
        this.sums = YearMatrix.of(offer, context, this::stream);
    }

    /** {@return the offer that was totalled} */
    public Offer offer() {
        return offer;
    }

    /** {@return the assumptions under which it was totalled} */
    public Assumptions assumptions() {
        return context.assumptions();
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return sums.currency();
    }

    /** {@return the compensation years from year 1 to the horizon} */
    public List<YearTotal> years() {
        List<YearTotal> known = years;
        if (known == null) {
            known = makeYears();
            years = known;
        }
        return known;
    }

    private List<YearTotal> makeYears() {
        CurrencyAmounts amounts = sums.amounts();
        List<YearTotal> made = new ArrayList<>(context.horizonYears());
        for (int year = 1; year <= context.horizonYears(); year++) {
            List<Cell> cells = new ArrayList<>(offer.components().size());
            int row = 0;
            for (Component component : offer.components()) {
                cells.add(new Cell(this, component, year, sums.amount(row++, year - 1, amounts)));
            }
            made.add(new YearTotal(
                    year,
                    context.years().anniversary(year - 1),
                    context.years().anniversary(year),
                    List.copyOf(cells),
                    sums.columnTotal(year - 1, amounts)));
        }
        return List.copyOf(made);
    }

    /** {@return every payment behind these totals, those after the horizon included, in the order of their dates} */
    public List<Payment> payments() {
        return stream().payments();
    }

    private PaymentStream stream() {
        PaymentStream known = stream;
        if (known == null) {
            known = PaymentStream.of(offer, context);
            stream = known;
        }
        return known;
    }

    /**
     * {@return a compensation year}
     *
     * @param number from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public YearTotal year(int number) {
        return years().get(requireWithinHorizon(number) - 1);
    }

    private int requireWithinHorizon(int year) {
        if (year < 1 || year > context.horizonYears()) {
            throw new DefinitionException(
                    "a year must lie within the horizon of " + context.horizonYears() + " years",
                    year,
                    "aggregate over more years, or ask for one of these");
        }
        return year;
    }

    /** {@return the sum of all years of the horizon} */
    public MonetaryAmount total() {
        return sums.total();
    }

    /**
     * {@return what a component pays over the horizon}
     *
     * @param component the name of a component of the offer
     * @throws DefinitionException if the offer has no such component
     */
    public MonetaryAmount total(String component) {
        return sums.rowTotal(row(component));
    }

    /**
     * {@return what a component pays in a year, in minor units: the fast way, without making an amount}
     *
     * @param component the name of a component of the offer
     * @param year from 1 to the horizon
     * @throws DefinitionException if the offer has no such component or the year lies outside the horizon
     * @throws ArithmeticException if it is more than a {@code long} holds
     */
    public long minorUnits(String component, int year) {
        return sums.minorUnits(row(component), requireWithinHorizon(year) - 1);
    }

    /**
     * {@return what all components pay in a year, in minor units: the fast way, without making an amount}
     *
     * @param year from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     * @throws ArithmeticException if it is more than a {@code long} holds
     */
    public long minorUnits(int year) {
        return sums.columnMinorUnits(requireWithinHorizon(year) - 1);
    }

    private int row(String component) {
        List<Component> components = offer.components();
        for (int row = 0; row < components.size(); row++) {
            if (components.get(row).name().equals(component)) {
                return row;
            }
        }
        throw unknownComponent(components.stream().map(Component::name).toList(), component);
    }

    static DefinitionException unknownComponent(List<String> components, String component) {
        return new DefinitionException(
                "a cell must be one of the offer's components, " + String.join(", ", components),
                DefinitionException.quoted(component),
                "use one of these names");
    }

    /**
     * {@return the same payments cut into the periods of a view}
     *
     * @param view compensation, calendar or fiscal years, as earned or as paid
     */
    public PeriodTotals by(PeriodView view) {
        return by(view, Measure.PROMISED);
    }

    /**
     * {@return the same payments cut into the periods of a view and counted by a measure} Pay that accrues is cut monthly
     * where the measure depends on the date, so that survival is taken at the end of each month of it.
     *
     * @param view compensation, calendar or fiscal years, as earned or as paid
     * @param measure promised, expected, or present value
     */
    public PeriodTotals by(PeriodView view, Measure measure) {
        return new PeriodSums(offer, context, payments(), view, measure).totals();
    }

    /** {@return the mean of the years, rounded HALF_UP to the minor unit} */
    public MonetaryAmount averagePerYear() {
        Rational mean = Rational.of(Amounts.number(total())).dividedBy(Rational.of(context.horizonYears()));
        return Amounts.roundedHalfUp(mean, currency());
    }

    /** {@return the payments that belong to years after the horizon, such as the rest of a longer grant} */
    public List<Payment> paymentsAfterHorizon() {
        return payments().stream()
                .filter(payment -> payment.year() > context.horizonYears())
                .toList();
    }

    /** {@return what the offer promises after the horizon} */
    public MonetaryAmount afterHorizon() {
        return sums.columnTotal(sums.lastColumn(), sums.amounts());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotalCompensation that
                && offer.equals(that.offer)
                && context.equals(that.context)
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return 31 * offer.hashCode() + sums.hashCode();
    }

    /** {@return the table: a line for each year, a column for each component, and the totals} */
    @Override
    public String toString() {
        return TotalTable.render(this);
    }
}
