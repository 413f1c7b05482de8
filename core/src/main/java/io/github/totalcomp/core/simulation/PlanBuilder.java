package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Takes an offer apart into fixed cash and what depends on prices. Components are asked for their payments at the price
 * P(0) on every date, and once more at twice that price: what changes in number or amount cannot be simulated by scaling.
 */
final class PlanBuilder {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Simulation simulation;
    private final CompensationYears years;
    private final PaymentContext context;
    private final PaymentContext atTwice;
    private final NavigableMap<LocalDate, double[]> cashByDate = new TreeMap<>();
    private final NavigableMap<String, ShareBuilder> shares = new TreeMap<>();
    private final Reporting reporting;

    PlanBuilder(Simulation simulation) {
        this.simulation = simulation;
        this.years = simulation.offer().years();
        this.reporting = new Reporting(simulation.assumptions());
        this.context = contextAt(BigDecimal.ONE);
        this.atTwice = contextAt(TWO);
    }

    /** {@return the context in which every price is a multiple of P(0) on every date} */
    private PaymentContext contextAt(BigDecimal multiple) {
        Assumptions assumptions = simulation.assumptions();
        NavigableMap<String, PriceAssumption> prices = new TreeMap<>();
        assumptions.prices().forEach((symbol, price) -> prices.put(symbol, constant(price, multiple)));
        Assumptions constant = assumptions.withPrices(prices);
        Optional<PriceAssumption> price = assumptions.defaultPrice();
        if (price.isPresent()) {
            constant = constant.withDefaultPrice(constant(price.get(), multiple));
        }
        PaymentContext uncut = PaymentContext.of(years, simulation.years(), constant);
        return nobodyLeaves() ? uncut : uncut.withAccrualCuts(monthStarts());
    }

    private static PriceAssumption constant(PriceAssumption price, BigDecimal multiple) {
        return request -> {
            MonetaryAmount initial = price.initialPrice(request.years());
            return Amounts.of(Amounts.number(initial).multiply(multiple), initial.getCurrency());
        };
    }

    private boolean nobodyLeaves() {
        return simulation.assumptions().retention().equals(RetentionCurve.certain());
    }

    private List<LocalDate> monthStarts() {
        return IntStream.range(1, 12 * simulation.years())
                .mapToObj(month -> years.start().plusMonths(month))
                .toList();
    }

    SimulationPlan build() {
        for (Component component : simulation.offer().components()) {
            if (component instanceof RepricedGrants grants) {
                addRepriced(grants);
            } else {
                addPayments(component);
            }
        }
        if (cashByDate.isEmpty()) {
            throw new DefinitionException(
                    "an offer must pay something to be simulated",
                    simulation.offer().employer(),
                    "add a component that pays within the years simulated");
        }
        List<LocalDate> ranked = List.copyOf(cashByDate.keySet());
        return new SimulationPlan(
                Objects.requireNonNull(reporting.currency()),
                simulation.years(),
                survival(ranked),
                runningCash(),
                shares.values().stream().map(share -> share.build(ranked)).toList());
    }

    private void addRepriced(RepricedGrants grants) {
        ShareBuilder share = shareOf(grants.symbol());
        for (int year = 1; year <= Math.min(grants.years(), simulation.years()); year++) {
            RepricedTerms terms = RepricedTerms.of(grants, year, context, reporting);
            int totalled = share.addRepriced(terms);
            terms.dates().subList(0, totalled).forEach(this::cashOn);
        }
    }

    private void addPayments(Component component) {
        List<Payment> payments = component.checkedPayments(context);
        requireSameAtAnyPrice(component, payments, component.checkedPayments(atTwice));
        Optional<String> symbol = component instanceof EquityGrant grant ? grant.symbol() : Optional.empty();
        LocalDate valuedOn = component instanceof EquityGrant grant ? grant.valuedOn(years.start()) : years.start();
        for (Payment payment : payments) {
            if (payment.year() <= simulation.years()) {
                add(payment, symbol, valuedOn);
            }
        }
    }

    private void add(Payment payment, Optional<String> symbol, LocalDate valuedOn) {
        double[] cash = cashOn(payment.date());
        double rate = reporting.rate(payment.component(), payment.amount(), payment.date());
        CurrencyUnit paid = payment.amount().getCurrency();
        if (payment.basis() instanceof PaymentBasis.Vest vest) {
            Rational worth = vest.units().value().times(Rational.of(Amounts.number(vest.price())));
            shareOf(symbol).add(payment, years.start(), Reporting.minorUnits(worth, paid), rate);
        } else if (payment.basis() instanceof PaymentBasis.ValueVest vest) {
            Rational worth = vest.portion().value().times(Rational.of(Amounts.number(vest.value())));
            shareOf(symbol).add(payment, valuedOn, Reporting.minorUnits(worth, paid), rate);
        } else {
            cash[payment.year() - 1] += reporting.minorUnits(payment.component(), payment.amount(), payment.date());
        }
    }

    private double[] cashOn(LocalDate date) {
        return cashByDate.computeIfAbsent(date, key -> new double[simulation.years()]);
    }

    /** A symbol with a model or a price of its own is a share of its own; all others are the default share. */
    private ShareBuilder shareOf(Optional<String> symbol) {
        String key = symbol.filter(name -> simulation.models().containsKey(name)
                        || simulation.assumptions().prices().containsKey(name))
                .orElse("");
        PriceModel model = simulation.models().getOrDefault(key, simulation.model());
        return shares.computeIfAbsent(key, name -> new ShareBuilder(model, years, simulation.years()));
    }

    private static void requireSameAtAnyPrice(Component component, List<Payment> payments, List<Payment> atTwice) {
        List<List<Object>> terms = payments.stream().map(PlanBuilder::terms).toList();
        if (!terms.equals(atTwice.stream().map(PlanBuilder::terms).toList())) {
            throw new DefinitionException(
                    "a simulated component must pay the same units, portions and cash at any share price",
                    component.name(),
                    "state what depends on the price with a Vest or ValueVest basis, or leave the component out");
        }
    }

    /** {@return what may not depend on the price} */
    private static List<Object> terms(Payment payment) {
        if (payment.basis() instanceof PaymentBasis.Vest vest) {
            return List.of(payment.date(), payment.year(), vest.units());
        }
        if (payment.basis() instanceof PaymentBasis.ValueVest vest) {
            return List.of(payment.date(), payment.year(), vest.portion(), vest.value());
        }
        return List.of(payment.date(), payment.year(), payment.amount());
    }

    private double[] survival(List<LocalDate> dates) {
        double[] survival = new double[nobodyLeaves() ? 0 : dates.size()];
        double before = 1;
        for (int i = 0; i < survival.length; i++) {
            Rational time = timeOf(years, dates.get(i));
            BigDecimal chance = simulation.assumptions().retention().survival(time);
            survival[i] = chance.doubleValue();
            if (!(survival[i] >= 0 && survival[i] <= before)) {
                throw new DefinitionException(
                        "a retention curve must stay between 0 and 1 and never rise",
                        chance + " after " + time + " years",
                        "correct the curve");
            }
            before = survival[i];
        }
        return survival;
    }

    private double[][] runningCash() {
        double[] running = new double[simulation.years()];
        List<double[]> rows = new ArrayList<>();
        rows.add(running.clone());
        for (double[] cash : cashByDate.values()) {
            for (int year = 0; year < running.length; year++) {
                running[year] += cash[year];
            }
            rows.add(running.clone());
        }
        return nobodyLeaves() ? new double[][] {running} : rows.toArray(double[][]::new);
    }

    /** {@return the exact time from the start, and none for a date before it} */
    static Rational timeOf(CompensationYears years, LocalDate date) {
        return date.isBefore(years.start()) ? Rational.ZERO : years.yearsUntil(date);
    }
}
