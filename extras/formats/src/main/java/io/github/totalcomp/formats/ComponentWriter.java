package io.github.totalcomp.formats;

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
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.pay.PayFrequency;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.formats.internal.Decoders;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/** Writes the components of an offer, each by its type. A name that a type usually has is left out. */
final class ComponentWriter {

    private final MoneyWriter money;
    private final ScheduleWriter schedules;

    ComponentWriter(MoneyWriter money, ScheduleWriter schedules) {
        this.money = money;
        this.schedules = schedules;
    }

    Map<String, Object> tree(Component component) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (component instanceof BaseSalary base) {
            put(tree, base);
        } else if (component instanceof SignOn signOn) {
            put(tree, signOn);
        } else if (component instanceof PerformanceBonus bonus) {
            put(tree, bonus);
        } else if (component instanceof EquityGrant grant) {
            put(tree, grant);
        } else if (component instanceof RepricedGrants grants) {
            put(tree, grants);
        } else if (component instanceof Benefit benefit) {
            put(tree, benefit);
        } else if (component instanceof OneTimePayment payment) {
            put(tree, payment);
        } else {
            throw OfferWriter.unwritable("a component", component);
        }
        return tree;
    }

    private void put(Map<String, Object> tree, BaseSalary base) {
        putType(tree, "baseSalary", base, "Base salary");
        tree.put("annual", money(base.annual()));
        if (!base.changes().isEmpty()) {
            tree.put(
                    "changes",
                    base.changes().entrySet().stream()
                            .map(change -> change(change.getKey(), change.getValue()))
                            .toList());
        }
        base.payCalendar().ifPresent(calendar -> tree.put("payCalendar", calendar(calendar)));
    }

    private Map<String, Object> change(LocalDate from, MonetaryAmount annual) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", from.toString());
        tree.put("annual", money(annual));
        return tree;
    }

    static Map<String, Object> calendar(PayCalendar calendar) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("frequency", Decoders.nameOf(calendar.frequency()));
        if (calendar.frequency() == PayFrequency.WEEKLY || calendar.frequency() == PayFrequency.BIWEEKLY) {
            tree.put("periodEnd", calendar.periodEnd().toString());
        }
        if (calendar.daysInArrears() > 0) {
            tree.put("daysInArrears", calendar.daysInArrears());
        }
        return tree;
    }

    private void put(Map<String, Object> tree, SignOn signOn) {
        putType(tree, "signOn", signOn, "Sign-on");
        tree.put("payouts", signOn.payouts().stream().map(this::payout).toList());
    }

    Map<String, Object> payout(SignOnPayout payout) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", payout.year());
        tree.put("amount", money(payout.amount()));
        if (payout.instalments() > 1) {
            tree.put("instalments", payout.instalments());
        }
        if (!payout.repayment().equals(RepaymentTerms.none())) {
            tree.put("repayment", repayment(payout.repayment()));
        }
        return tree;
    }

    /** The terms do not tell what they hold, so they are found among all that there are. */
    static Map<String, Object> repayment(RepaymentTerms repayment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (repayment.equals(RepaymentTerms.none())) {
            tree.put("type", "none");
        }
        SignOnReader.REPAYMENT_TYPES.forEach((type, terms) -> IntStream.rangeClosed(1, SignOnReader.MOST_MONTHS)
                .filter(months -> terms.apply(months).equals(repayment))
                .forEach(months -> {
                    tree.put("type", type);
                    tree.put("months", months);
                }));
        return tree;
    }

    private void put(Map<String, Object> tree, PerformanceBonus bonus) {
        putType(tree, "performanceBonus", bonus, "Performance bonus");
        tree.put("annual", money(bonus.annual()));
    }

    private void put(Map<String, Object> tree, EquityGrant grant) {
        boolean refresher = grant.kind() == ComponentKind.REFRESHER;
        putType(tree, refresher ? "refresher" : "equityGrant", grant, refresher ? "Refresher" : "RSU");
        if (!grant.events().isEmpty()) {
            throw OfferWriter.unwritable("a grant", grant.events());
        }
        grant.units().ifPresent(units -> tree.put("units", units.toString()));
        grant.value().ifPresent(value -> tree.put("value", money(value)));
        tree.put("schedule", schedules.tree(grant.schedule()));
        grant.symbol().ifPresent(symbol -> tree.put("symbol", symbol));
        grant.commencement().ifPresent(date -> tree.put("commencement", date.toString()));
        grant.grantDate().ifPresent(date -> tree.put("grantDate", date.toString()));
    }

    private void put(Map<String, Object> tree, RepricedGrants grants) {
        putType(tree, "repricedGrants", grants, "RSU, re-priced yearly");
        tree.put("annualValue", money(grants.annualValue()));
        tree.put("years", grants.years());
        tree.put("schedule", schedules.tree(grants.schedule()));
        if (grants.rounding() != UnitRounding.HALF_UP) {
            tree.put("rounding", Decoders.nameOf(grants.rounding()));
        }
        grants.symbol().ifPresent(symbol -> tree.put("symbol", symbol));
    }

    private void put(Map<String, Object> tree, Benefit benefit) {
        putType(tree, "benefit", benefit, "");
        benefit.annualValue().ifPresent(value -> tree.put("annualValue", money(value)));
    }

    private void put(Map<String, Object> tree, OneTimePayment payment) {
        putType(tree, "payment", payment, "");
        tree.put("amount", money(payment.amount()));
        if (payment.year() > 1) {
            tree.put("year", payment.year());
        }
        payment.date().ifPresent(date -> tree.put("date", date.toString()));
    }

    private static void putType(Map<String, Object> tree, String type, Component component, String usualName) {
        tree.put("type", type);
        if (!component.name().equals(usualName)) {
            tree.put("name", component.name());
        }
    }

    private String money(MonetaryAmount amount) {
        return money.amount(amount);
    }
}
