package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodTotal;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.OfferFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/**
 * What an offer pays by period.
 *
 * @param file the offer and what is assumed about it
 * @param totals by compensation year, as promised
 * @param periods the same payments by the view and measure asked for
 * @param atStartPrices the same at the share prices of the start date; absent if there is none for that date
 * @param explained the cell whose payments are asked for
 * @param quoted the parts of the totals that were quoted
 */
record Projection(
        OfferFile file,
        TotalCompensation totals,
        PeriodTotals periods,
        Optional<PeriodTotals> atStartPrices,
        Optional<Cell> explained,
        Optional<Reconciliation> quoted) {

    static Projection of(
            OfferFile file,
            int years,
            PeriodView view,
            Measure measure,
            Optional<CellName> explain,
            QuotedOptions quoted) {
        Offer offer = file.offer();
        TctAggregator aggregator = TctAggregator.years(years);
        TotalCompensation totals = aggregator.aggregate(offer, file.assumptions());
        return new Projection(
                file,
                totals,
                totals.by(view, measure),
                startPrices(file.assumptions(), offer.years())
                        .map(flat -> aggregator.aggregate(offer, flat).by(view, measure)),
                explain.map(name -> totals.year(name.year()).cell(name.component())),
                quoted.reconciled(file, totals.currency()));
    }

    private static Optional<Assumptions> startPrices(Assumptions assumptions, CompensationYears years) {
        try {
            return Optional.of(SharePrices.from(assumptions, years, Prices::flat));
        } catch (MissingPriceException e) {
            return Optional.empty();
        }
    }

    /** The mean of the compensation years, whatever the view. */
    MonetaryAmount averagePerYear() {
        Rational mean = Rational.of(Amounts.number(periods.total()))
                .dividedBy(Rational.of(totals.years().size()));
        return Amounts.roundedHalfUp(mean, periods.currency());
    }

    /** What disappears if share prices stay what they are on the start date. */
    Optional<Growth> growth() {
        return atStartPrices.map(flat -> new Growth(
                IntStream.range(0, periods.periods().size())
                        .mapToObj(i -> difference(
                                periods.periods().get(i).total(),
                                flat.periods().get(i).total()))
                        .toList(),
                difference(periods.total(), flat.total()),
                flat.total()));
    }

    /** The same, if there is any in some period. */
    Optional<Growth> growthShown() {
        return growth().filter(known -> known.byPeriod().stream().anyMatch(amount -> !amount.isZero()));
    }

    /** The headings of {@link #amounts}. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        periods.components().stream().map(Component::name).forEach(columns::add);
        columns.addAll(List.of("Total", "Cumulative"));
        growthShown().ifPresent(shown -> columns.add("Growth"));
        if (periods.view().isPaid()) {
            columns.add("Unpaid at end");
        }
        return columns;
    }

    /** What a period holds, counted from 0. */
    List<MonetaryAmount> amounts(int index) {
        PeriodTotal period = periods.periods().get(index);
        List<MonetaryAmount> amounts = new ArrayList<>(period.amounts());
        amounts.addAll(List.of(period.total(), period.cumulative()));
        growthShown().ifPresent(shown -> amounts.add(shown.byPeriod().get(index)));
        if (periods.view().isPaid()) {
            amounts.add(period.accruedUnpaidAtEnd());
        }
        return amounts;
    }

    private static MonetaryAmount difference(MonetaryAmount more, MonetaryAmount less) {
        return Amounts.normalized(more.subtract(less));
    }
}
