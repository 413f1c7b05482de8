package com.example.modular;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import javax.money.Monetary;

/** Totals an offer and fails unless figures and modules are what they should be. */
public final class Main {

    private Main() {}

    /**
     * Runs the check.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Offer offer = Offer.builder()
                .employer("Example")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(usd(185_000)))
                .add(EquityGrant.ofUnits(1_200, VestingCatalog.standard().get("amazon")))
                .build();
        TotalCompensation totals = TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(usd(220)));
        System.out.println(totals);
        require(totals.year(1).total().equals(usd(198_200)), "185,000 and 60 units at 220 are 198,200");
        require(module(Offer.class).equals("io.github.totalcomp.core"), "core is a module");
        require(module(Levers.class).equals("io.github.totalcomp.negotiation"), "negotiation is a module");
        require(module(ObjectionCatalog.class).equals("io.github.totalcomp.bargaining"), "bargaining is a module");
        require(
                ObjectionCatalog.standard()
                        .match("There is no flexibility.")
                        .objection()
                        .isPresent(),
                "an objection is known");
        require(module(VestingCatalog.class).equals("io.github.totalcomp.vesting"), "vesting is a module");
        require(module(Monetary.class).equals("java.money"), "money-api is a module");
        require(!totals.year(1).total().getClass().getModule().isNamed(), "Moneta lies on the class path");
    }

    private static String module(Class<?> type) {
        return String.valueOf(type.getModule().getName());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
