package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.simulation.SimulationPlan.SharePlan;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Collects what depends on the price of one share, and the dates on which that price is needed. */
final class ShareBuilder {

    private final PriceModel model;
    private final CompensationYears years;
    private final int horizonYears;
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final List<Vest> vests = new ArrayList<>();
    private final List<RepricedTerms> repriced = new ArrayList<>();

    private record Vest(LocalDate valuedOn, LocalDate date, int year, double weight, double rate) {}

    ShareBuilder(PriceModel model, CompensationYears years, int horizonYears) {
        this.model = model;
        this.years = years;
        this.horizonYears = horizonYears;
    }

    /** Adds a vest whose weight grows with the share from a day on. */
    void add(Payment payment, LocalDate valuedOn, double weight, double rate) {
        dates.add(payment.date());
        if (valuedOn.isAfter(years.start())) {
            dates.add(valuedOn);
        }
        vests.add(new Vest(valuedOn, payment.date(), payment.year() - 1, weight, rate));
    }

    /** {@return how many of the grant's dates, the first ones, fall into the years that are totalled} */
    int addRepriced(RepricedTerms terms) {
        repriced.add(terms);
        dates.add(terms.grantDate());
        int totalled = totalled(terms);
        dates.addAll(terms.dates().subList(0, totalled));
        return totalled;
    }

    private int totalled(RepricedTerms terms) {
        int count = 0;
        while (count < terms.dates().size() && years.yearOfVest(terms.dates().get(count)) <= horizonYears) {
            count++;
        }
        return count;
    }

    SharePlan build(List<LocalDate> ranked) {
        List<LocalDate> priced = List.copyOf(dates);
        double[] times = priced.stream()
                .mapToDouble(date -> Reporting.toDouble(PlanBuilder.timeOf(years, date)))
                .toArray();
        FixedVests fixed = new FixedVests(
                vests.stream()
                        .mapToInt(vest -> vest.valuedOn().isAfter(years.start())
                                ? index(priced, vest.valuedOn())
                                : FixedVests.START)
                        .toArray(),
                vests.stream().mapToInt(vest -> index(priced, vest.date())).toArray(),
                vests.stream().mapToInt(vest -> index(ranked, vest.date())).toArray(),
                vests.stream().mapToInt(Vest::year).toArray(),
                vests.stream().mapToDouble(Vest::weight).toArray(),
                vests.stream().mapToDouble(Vest::rate).toArray());
        return new SharePlan(
                BulkPaths.of(model.at(times.clone()), times.length),
                times.length,
                fixed,
                repriced.stream().map(terms -> repriced(terms, priced, ranked)).toList());
    }

    private RepricedVests repriced(RepricedTerms terms, List<LocalDate> priced, List<LocalDate> ranked) {
        List<LocalDate> vesting = terms.dates().subList(0, totalled(terms));
        return new RepricedVests(
                terms,
                index(priced, terms.grantDate()),
                vesting.stream().mapToInt(date -> index(priced, date)).toArray(),
                vesting.stream().mapToInt(date -> index(ranked, date)).toArray(),
                vesting.stream().mapToInt(date -> years.yearOfVest(date) - 1).toArray());
    }

    private static int index(List<LocalDate> sorted, LocalDate date) {
        return Collections.binarySearch(sorted, date);
    }
}
