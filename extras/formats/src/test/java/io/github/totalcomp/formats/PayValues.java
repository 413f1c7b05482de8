package io.github.totalcomp.formats;

import static io.github.totalcomp.formats.BasicValues.counts;
import static io.github.totalcomp.formats.BasicValues.currencies;
import static io.github.totalcomp.formats.BasicValues.dates;
import static io.github.totalcomp.formats.BasicValues.days;
import static io.github.totalcomp.formats.BasicValues.different;
import static io.github.totalcomp.formats.BasicValues.labels;
import static io.github.totalcomp.formats.BasicValues.maybe;
import static io.github.totalcomp.formats.BasicValues.payables;
import static io.github.totalcomp.formats.BasicValues.rates;
import static io.github.totalcomp.formats.BasicValues.units;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.Scenario;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.ClosingPrices;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.target.RefreshPolicy;
import io.github.totalcomp.core.target.TctTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Offers, their parts and what is assumed of them, at random. */
final class PayValues {

    private PayValues() {}

    static Arbitrary<RepaymentTerms> repayments() {
        Arbitrary<Integer> months = counts(1, 240);
        return Arbitraries.oneOf(
                Arbitraries.just(RepaymentTerms.none()),
                months.map(RepaymentTerms::fullWithin),
                months.map(RepaymentTerms::proRataByMonth),
                months.map(RepaymentTerms::proRataByDay));
    }

    static Arbitrary<SignOnPayout> payouts() {
        return Combinators.combine(counts(1, 200), payables(), counts(1, 365), maybe(repayments()))
                .as((year, amount, parts, repayment) -> {
                    SignOnPayout payout = SignOnPayout.inInstalments(year, amount, parts);
                    return repayment.map(payout::withRepayment).orElse(payout);
                });
    }

    static Arbitrary<PayCalendar> calendars() {
        Arbitrary<PayCalendar> calendars = Arbitraries.oneOf(
                Arbitraries.of(PayCalendar.monthly(), PayCalendar.semiMonthly()),
                dates().map(PayCalendar::weekly),
                dates().map(PayCalendar::biweekly));
        return Combinators.combine(calendars, counts(0, 60)).as(PayCalendar::withDaysInArrears);
    }

    static Arbitrary<BaseSalary> baseSalaries() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                payables(currency),
                                Arbitraries.maps(days(), payables(currency)).ofMaxSize(3),
                                maybe(calendars()),
                                maybe(labels()))
                        .as((annual, changes, calendar, name) -> {
                            BaseSalary base = BaseSalary.ofAnnual(annual);
                            for (LocalDate day : new TreeSet<>(changes.keySet())) {
                                base = base.withChange(day, changes.get(day));
                            }
                            base = calendar.map(base::withPayCalendar).orElse(base);
                            return name.map(base::withName).orElse(base);
                        }));
    }

    static Arbitrary<SignOn> signOns() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                payables(currency).list().ofMinSize(1).ofMaxSize(3),
                                payouts().list().ofSize(3),
                                maybe(labels()))
                        .as((amounts, shapes, name) -> {
                            List<SignOnPayout> payouts = new ArrayList<>();
                            for (int i = 0; i < amounts.size(); i++) {
                                payouts.add(SignOnPayout.inInstalments(
                                                i + 1,
                                                amounts.get(i),
                                                shapes.get(i).instalments())
                                        .withRepayment(shapes.get(i).repayment()));
                            }
                            SignOn signOn = SignOn.of(payouts);
                            return name.map(signOn::withName).orElse(signOn);
                        }));
    }

    static Arbitrary<PerformanceBonus> bonuses() {
        return Combinators.combine(payables(), maybe(labels())).as((annual, name) -> {
            PerformanceBonus bonus = PerformanceBonus.ofAnnual(annual);
            return name.map(bonus::withName).orElse(bonus);
        });
    }

    static Arbitrary<EquityGrant> grants() {
        Arbitrary<EquityGrant.Builder> sizes = Arbitraries.oneOf(
                units().map(units -> EquityGrant.builder().units(units)),
                payables().map(value -> EquityGrant.builder().value(value)));
        return Combinators.combine(
                        sizes,
                        Arbitraries.of(ComponentKind.EQUITY, ComponentKind.REFRESHER),
                        VestingValues.schedules(),
                        maybe(labels()),
                        maybe(labels()),
                        maybe(days()),
                        maybe(days()))
                .as((grant, kind, schedule, name, symbol, commencement, granted) -> {
                    grant.kind(kind).schedule(schedule).name(name.orElse("RSU"));
                    symbol.ifPresent(grant::symbol);
                    commencement.ifPresent(grant::commencement);
                    granted.ifPresent(grant::grantDate);
                    return grant.build();
                });
    }

    static Arbitrary<RepricedGrants> repricedGrants() {
        return Combinators.combine(
                        payables(),
                        counts(1, 10),
                        VestingValues.schedules(),
                        Arbitraries.of(UnitRounding.class),
                        maybe(labels()),
                        maybe(labels()))
                .as((value, years, schedule, rounding, symbol, name) -> {
                    RepricedGrants grants =
                            RepricedGrants.of(value, years, schedule).withRounding(rounding);
                    grants = symbol.map(grants::withSymbol).orElse(grants);
                    return name.map(grants::withName).orElse(grants);
                });
    }

    static Arbitrary<Benefit> benefits() {
        return Combinators.combine(labels(), maybe(payables()))
                .as((name, value) -> value.map(annual -> Benefit.ofAnnualValue(name, annual))
                        .orElseGet(() -> Benefit.unvalued(name)));
    }

    static Arbitrary<OneTimePayment> payments() {
        return Combinators.combine(labels(), payables(), counts(1, 200), maybe(dates()))
                .as((name, amount, year, date) -> {
                    OneTimePayment payment = OneTimePayment.ofYear(name, amount, year);
                    return date.map(payment::paidOn).orElse(payment);
                });
    }

    static Arbitrary<Component> components() {
        return Arbitraries.oneOf(
                baseSalaries(), signOns(), bonuses(), grants(), repricedGrants(), benefits(), payments());
    }

    static Arbitrary<Offer> offers() {
        return Combinators.combine(
                        labels(),
                        days(),
                        different(components(), 1, 3, Component::name),
                        maybe(labels()),
                        maybe(labels()),
                        maybe(labels()))
                .as((employer, start, components, role, level, location) -> {
                    Offer.Builder offer = Offer.builder().employer(employer).startDate(start);
                    components.forEach(offer::add);
                    role.ifPresent(offer::role);
                    level.ifPresent(offer::level);
                    location.ifPresent(offer::location);
                    return offer.build();
                });
    }

    static Arbitrary<PriceAssumption> prices() {
        return currencies()
                .flatMap(currency -> Arbitraries.oneOf(
                        BasicValues.prices(currency).map(Prices::flat),
                        Combinators.combine(
                                        BasicValues.prices(currency),
                                        rates("-0.9999", "5"),
                                        Arbitraries.of(GrowthTiming.class))
                                .as(Prices::growth),
                        Arbitraries.maps(dates(), BasicValues.prices(currency))
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(Prices::table)));
    }

    static Arbitrary<RetentionCurve> retentions() {
        Arbitrary<BigDecimal> chances = rates("0", "1");
        return Arbitraries.oneOf(
                Arbitraries.just(RetentionCurve.certain()),
                chances.map(RetentionCurve::hazard),
                chances.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(stated -> RetentionCurve.table(stated.stream()
                                .sorted(Comparator.reverseOrder())
                                .toList())));
    }

    static Arbitrary<ExchangeRates> exchangeRates() {
        Arbitrary<ExchangeRates> one = Combinators.combine(
                        currencies(), currencies(), rates("0.0001", "10000").filter(rate -> rate.signum() > 0))
                .filter((from, to, rate) -> !from.equals(to))
                .as(ExchangeRates::fixed);
        return one.list().ofMaxSize(1).map(rates -> rates.stream().reduce(ExchangeRates.none(), ExchangeRates::or));
    }

    static Arbitrary<Assumptions> assumptions() {
        return Combinators.combine(
                        maybe(prices()),
                        Arbitraries.maps(labels(), prices()).ofMaxSize(2),
                        maybe(retentions()),
                        maybe(rates("0", "1")),
                        maybe(currencies()),
                        exchangeRates())
                .as((price, symbols, retention, rate, currency, exchange) -> {
                    Assumptions.Builder assumptions = Assumptions.builder();
                    price.ifPresent(assumptions::defaultPrice);
                    symbols.forEach(assumptions::putPrices);
                    retention.ifPresent(assumptions::retention);
                    rate.ifPresent(assumptions::discountRate);
                    Assumptions built = assumptions.build();
                    return currency.map(unit -> built.reportingIn(unit, exchange))
                            .orElse(built);
                });
    }

    static Arbitrary<ComparedOffer> comparedOffers() {
        return Combinators.combine(labels(), offers(), assumptions()).as(ComparedOffer::of);
    }

    static Arbitrary<Scenario> scenarios() {
        return Combinators.combine(
                        labels(),
                        assumptions(),
                        Arbitraries.maps(labels(), assumptions()).ofMaxSize(2))
                .as((name, assumptions, others) -> {
                    Scenario scenario = Scenario.of(name, assumptions);
                    for (String offer : others.keySet()) {
                        scenario = scenario.butFor(offer, others.get(offer));
                    }
                    return scenario;
                });
    }

    static Arbitrary<ClosingPrices> closes() {
        return currencies()
                .flatMap(currency -> Arbitraries.maps(dates(), BasicValues.prices(currency))
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(ClosingPrices::of));
    }

    static Arbitrary<TctTarget> targets() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                counts(1, 5)
                                        .flatMap(years -> Combinators.combine(
                                                        Arbitraries.just(years),
                                                        payables(currency)
                                                                .list()
                                                                .ofSize(years),
                                                        Arbitraries.of(true, false),
                                                        Arbitraries.subsetOf(IntStream.range(1, years)
                                                                .boxed()
                                                                .toList()))
                                                .as((horizon, each, single, signOn) -> TctTarget.builder()
                                                        .horizonYears(horizon)
                                                        .targets(single ? each.subList(0, 1) : each)
                                                        .signOnYears(signOn))),
                                payables(currency),
                                maybe(payables(currency)),
                                maybe(prices()),
                                VestingValues.schedules(),
                                days(),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false))
                        .as((target, base, cap, price, schedule, start, byValue, whole) -> {
                            target.base(base)
                                    .schedule(schedule)
                                    .startDate(start)
                                    .byValue(byValue)
                                    .wholeUnits(whole);
                            cap.ifPresent(target::baseCap);
                            price.ifPresent(target::planningPrice);
                            return target.build();
                        }));
    }

    static Arbitrary<RefreshPolicy> refreshPolicies() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                payables(currency),
                                Arbitraries.maps(counts(1, 9), payables(currency))
                                        .ofMaxSize(3),
                                prices(),
                                maybe(VestingValues.schedules()),
                                maybe(labels()),
                                maybe(counts(1, 200)))
                        .as((target, ratings, price, schedule, symbol, horizon) -> {
                            RefreshPolicy.Builder policy =
                                    RefreshPolicy.builder().target(target).planningPrice(price);
                            ratings.forEach(policy::putRatingTargets);
                            schedule.ifPresent(policy::schedule);
                            symbol.ifPresent(policy::symbol);
                            horizon.ifPresent(policy::horizonYears);
                            return policy.build();
                        }));
    }
}
