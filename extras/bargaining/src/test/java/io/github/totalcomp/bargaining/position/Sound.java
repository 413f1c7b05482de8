package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.List;

/** An offer in which the usual checks find nothing, at a share price of $500, and single changes of it. */
final class Sound {

    private Sound() {}

    static Component base(long annual) {
        return BaseSalary.ofAnnual(usd(annual)).withChange(TestOffers.START.plusYears(1), usd(annual + 5_000));
    }

    /** So much in each of four years. */
    static Component signOn(long yearly) {
        return SignOn.ofYears(usd(yearly), usd(yearly), usd(yearly), usd(yearly));
    }

    static Component grant(long units, VestingSchedule schedule) {
        return EquityGrant.ofUnits(units, schedule);
    }

    /** 40 units, a quarter on each anniversary from the second. */
    static Component refresher() {
        return EquityGrant.builder()
                .name("Refresher")
                .kind(ComponentKind.REFRESHER)
                .units(Units.of(40))
                .schedule(TestOffers.EVEN)
                .commencement(TestOffers.START.plusYears(1))
                .build();
    }

    /** Base 150,000; sign-on 20,000 in each of four years; 400 units on an even schedule; a refresher. */
    static Offer offer() {
        return offer(base(150_000), signOn(20_000), grant(400, TestOffers.EVEN), refresher());
    }

    static Offer offer(Component... components) {
        return Offer.builder()
                .employer("Northwind")
                .level("L5")
                .startDate(TestOffers.START)
                .add(components[0])
                .build()
                .withComponents(List.of(components));
    }

    static OfferFacts.Builder facts() {
        return OfferFacts.builder()
                .weeklyHours(40)
                .technicalRole(true)
                .entryLevel(false)
                .equityEligible(true)
                .addBenefits(BenefitTerm.of(BenefitKind.LEAVE_DAYS, 25))
                .addBenefits(BenefitTerm.of(BenefitKind.OFFICE_DAYS, 3))
                .addBenefits(BenefitTerm.of(BenefitKind.STOCK_PLAN_DISCOUNT, 15));
    }

    static OfferPosition position(Offer offer, OfferFacts facts) {
        return position(offer, facts, TestOffers.market(), Profile.balanced());
    }

    static OfferPosition position(Offer offer, OfferFacts facts, MarketRanges market, Profile profile) {
        return OfferPosition.of(
                NegotiationAdvisor.of(market, profile).rank(offer, Assumptions.flatPrice(usd(500))), facts);
    }

    static OfferPosition position(Component... components) {
        return position(offer(components), facts().build());
    }

    static List<String> names(OfferPosition position) {
        return position.findings().stream().map(Finding::name).toList();
    }

    static String text(OfferPosition position, String name) {
        return position.finding(name).orElseThrow().text();
    }
}
