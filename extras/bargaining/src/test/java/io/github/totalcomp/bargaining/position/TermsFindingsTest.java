package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.bargaining.TestOffers.EVEN;
import static io.github.totalcomp.bargaining.TestOffers.range;
import static io.github.totalcomp.bargaining.position.Sound.base;
import static io.github.totalcomp.bargaining.position.Sound.grant;
import static io.github.totalcomp.bargaining.position.Sound.names;
import static io.github.totalcomp.bargaining.position.Sound.position;
import static io.github.totalcomp.bargaining.position.Sound.refresher;
import static io.github.totalcomp.bargaining.position.Sound.signOn;
import static io.github.totalcomp.bargaining.position.Sound.text;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Findings about level, eligibility and benefits: one fact of the sound offer is changed at a time. */
class TermsFindingsTest {

    private static final LevelLadder LADDER = LevelLadder.of("L4", "L5", "L6");

    private static OfferPosition with(OfferFacts facts) {
        return position(Sound.offer(), facts);
    }

    private static MarketRanges level(MarketRange total) {
        return MarketRanges.builder()
                .source("next door")
                .count(60)
                .base(range(160_000, 170_000, 180_000, 190_000))
                .total(total)
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
    }

    private static OfferFacts beside(MarketRange lower, MarketRange upper) {
        return Sound.facts()
                .levels(NeighbourLevels.of(LADDER, "L5", Map.of("L4", level(lower), "L6", level(upper))))
                .build();
    }

    private static final OfferFacts BESIDE =
            beside(range(150_000, 170_000, 210_000, 230_000), range(215_000, 250_000, 300_000, 350_000));

    @Test
    void aTotalInTheMiddleOfItsLevelFitsIt() {
        assertThat(with(BESIDE).findings()).isEmpty();
    }

    @Test
    void payOfTheNextLevelMeansUnderLevelled() {
        OfferPosition position =
                position(Sound.offer(base(150_000), signOn(20_000), grant(640, EVEN), refresher()), BESIDE);
        assertThat(names(position)).containsExactly("pay of the next level", "top of the level's band");
        // 250,000 is 30/42 of the way from the median to the 0.75 quantile of L5, and the median of L6.
        assertThat(text(position, "pay of the next level"))
                .startsWith(
                        "The total of USD 250,000 (rank 67.9% in L5) fits the band of L6, whose lower quartile is USD"
                                + " 215,000: ")
                .contains("base salary below 25%, the lowest known, total at 50%");
        assertThat(position.finding("pay of the next level").orElseThrow().source())
                .isEqualTo("60 observations, next door");
    }

    @Test
    void payOfTheLevelBelowMeansTheLevelIsNotPaid() {
        OfferPosition position =
                position(Sound.offer(base(150_000), signOn(20_000), grant(200, EVEN), refresher()), BESIDE);
        assertThat(names(position)).containsExactly("pay of the level below", "equity at the bottom");
        assertThat(text(position, "pay of the level below"))
                .startsWith("The total of USD 195,000 (rank 29.2% in L5) is what L4 pays, whose upper quartile is USD"
                        + " 210,000: ");
    }

    @Test
    void experienceIsHeldAgainstTheLadder() {
        LevelLadder ladder = LADDER.withExperienceFrom("L5", 3).withExperienceFrom("l6", 8);
        NeighbourLevels levels = NeighbourLevels.of(
                ladder,
                "L5",
                Map.of("L4", level(range(1, 2, 3, 4)), "L6", level(range(900_000, 900_001, 900_002, 900_003))));
        OfferFacts.Builder facts = Sound.facts().levels(levels);
        assertThat(with(facts.yearsOfExperience(7).build()).findings()).isEmpty();
        OfferPosition under = with(facts.yearsOfExperience(8).build());
        assertThat(names(under)).containsExactly("experience of the next level");
        assertThat(text(under, "experience of the next level"))
                .isEqualTo(
                        "The candidate has 8 years of experience, and L6 is usual from 8 years on; the offer is at L5.");
        OfferPosition over = with(facts.yearsOfExperience(1).build());
        assertThat(names(over)).containsExactly("level above the experience");
        assertThat(text(over, "level above the experience"))
                .startsWith("The candidate has 1 year of experience, and L5 is usual from 3 years on");
    }

    @Test
    void tooFewObservationsOfALevelIsAnAnswer() {
        MarketObservation one = MarketObservation.builder()
                .company("Northwind")
                .level("L6")
                .date(TestOffers.START)
                .base(usd(150_000))
                .stock(usd(50_000))
                .bonus(usd(0))
                .total(usd(200_000))
                .build();
        NeighbourLevels levels =
                NeighbourLevels.of(LevelLadder.of("L5", "L6"), "L5", MarketData.of(Collections.nCopies(4, one)));
        OfferPosition position = with(Sound.facts().levels(levels).build());
        assertThat(names(position)).containsExactly("level L6 not known");
        assertThat(text(position, "level L6 not known"))
                .startsWith("The offer cannot be held against L6: ")
                .contains("4");
        assertThat(levels.below()).isEmpty();
    }

    @Test
    void partTimeBelowThirtyHoursIsNotEligible() {
        OfferPosition position =
                with(Sound.facts().weeklyHours(new BigDecimal("29.5")).build());
        assertThat(names(position)).containsExactly("below the hours for equity");
        assertThat(text(position, "below the hours for equity"))
                .isEqualTo(
                        "The position is for 29.5 hours a week; employees below 30 are not eligible for share units.");
        assertThat(position.findings().get(0).source()).contains("January 2026");
        assertThat(with(Sound.facts().weeklyHours(30).build()).findings()).isEmpty();
    }

    @Test
    void levelRoleAndEntryLevelEachBearOnEquity() {
        assertThat(names(with(Sound.facts().equityEligible(false).build()))).containsExactly("level without equity");
        assertThat(names(with(Sound.facts().technicalRole(false).build()))).containsExactly("non-technical role");
        OfferPosition entry = with(Sound.facts().entryLevel(true).build());
        assertThat(names(entry)).containsExactly("entry-level position");
        assertThat(entry.questions()).hasSize(1).first().asString().contains("equity");
    }

    private static OfferFacts benefits(long leave, long office, long discount) {
        return OfferFacts.builder()
                .addBenefits(BenefitTerm.of(BenefitKind.LEAVE_DAYS, leave))
                .addBenefits(BenefitTerm.of(BenefitKind.OFFICE_DAYS, office))
                .addBenefits(BenefitTerm.of(BenefitKind.STOCK_PLAN_DISCOUNT, discount))
                .build();
    }

    @Test
    void shortLeaveAFullOfficeWeekAndNoStockPlanAreWeaknesses() {
        assertThat(names(with(benefits(15, 3, 15)))).containsExactly("short leave");
        assertThat(text(with(benefits(15, 3, 15)), "short leave"))
                .isEqualTo(
                        "Paid leave is 15 days a year; 15 days or fewer are at the lower end of what employers grant.");
        assertThat(names(with(benefits(16, 5, 15)))).containsExactly("full week in the office");
        assertThat(names(with(benefits(16, 4, 0)))).containsExactly("no stock-purchase plan");
        assertThat(with(benefits(16, 4, 1)).findings()).isEmpty();
    }

    @Test
    void whatTheOfferDoesNotStateIsAskedAbout() {
        OfferFacts facts = OfferFacts.builder()
                .addOthers(BenefitPackage.of("Contoso", BenefitTerm.of(BenefitKind.LEAVE_DAYS, 25)))
                .build();
        OfferPosition position = with(facts);
        assertThat(names(position))
                .containsExactly(
                        "stock-purchase plan discount not stated", "office days not stated", "paid leave not stated");
        assertThat(text(position, "paid leave not stated"))
                .isEqualTo("The offer does not state its paid leave (days a year); Contoso: 25 days a year.");
        assertThat(position.findings(Severity.WEAKNESS)).isEmpty();
        assertThat(position.questions()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void benefitsAreComparedBothWays() {
        OfferFacts facts = Sound.facts()
                .addBenefits(BenefitTerm.valued("meals", usd(1_000)))
                .addOthers(BenefitPackage.of(
                        "Contoso",
                        BenefitTerm.of(BenefitKind.LEAVE_DAYS, 30),
                        BenefitTerm.of(BenefitKind.OFFICE_DAYS, 4),
                        BenefitTerm.of(BenefitKind.STOCK_PLAN_DISCOUNT, 15),
                        BenefitTerm.of(BenefitKind.RETIREMENT_MATCH, new BigDecimal("4.5")),
                        BenefitTerm.valued("meals", usd(2_500)),
                        BenefitTerm.named("a parking space")))
                .build();
        OfferPosition position = with(facts);
        assertThat(names(position))
                .containsExactly(
                        "paid leave worse than Contoso",
                        "meals worse than Contoso",
                        "retirement match not stated",
                        "a parking space not stated",
                        "office days better than Contoso");
        assertThat(text(position, "paid leave worse than Contoso"))
                .isEqualTo("It is 25 days a year here and 30 days a year at Contoso; worse by 5 days a year.");
        assertThat(position.finding("meals worse than Contoso").orElseThrow().amount())
                .contains(usd(1_500));
        assertThat(text(position, "retirement match not stated"))
                .isEqualTo("The offer states nothing about retirement match; at Contoso it is 4.5 percent of pay.");
        assertThat(text(position, "office days better than Contoso"))
                .isEqualTo("It is 3 days a week here and 4 days a week at Contoso; better by 1 days a week.");
        assertThat(position.findings(Severity.STRENGTH)).hasSize(1);
    }

    @Test
    void benefitsAmongTheComponentsCount() {
        OfferPosition position = position(
                Sound.offer(
                        base(150_000),
                        signOn(20_000),
                        grant(400, EVEN),
                        refresher(),
                        Benefit.ofAnnualValue("meals", usd(900))),
                Sound.facts()
                        .addOthers(BenefitPackage.of("Contoso", BenefitTerm.valued("meals", usd(1_000))))
                        .build());
        assertThat(text(position, "meals worse than Contoso"))
                .isEqualTo(
                        "It is worth USD 900 a year here and worth USD 1,000 a year at Contoso; worse by USD 100 a year.");
    }

    @Test
    void hostileFactsAreRefused() {
        assertThatThrownBy(() -> OfferFacts.builder().weeklyHours(0).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("weekly hours must be above 0 and at most 168, but was 0; state hours such as 40");
        assertThatThrownBy(() -> OfferFacts.builder().yearsOfExperience(-1).build())
                .hasMessageContaining("years of experience must be from 0 to 80");
        assertThatThrownBy(() -> BenefitTerm.of(BenefitKind.LEAVE_DAYS, -1))
                .hasMessageContaining("the quantity of paid leave must be from 0");
        assertThatThrownBy(() -> OfferFacts.builder()
                        .addBenefits(BenefitTerm.named("meals"))
                        .addBenefits(BenefitTerm.named("meals"))
                        .build())
                .hasMessageContaining("the benefits of the offer must have names of their own")
                .hasMessageContaining("a second \"meals\"");
        assertThatThrownBy(() -> BenefitPackage.of("Contoso", List.of())).hasMessageContaining("must hold one");
        assertThatThrownBy(() -> BenefitTerm.named("a\nb")).hasMessageContaining("without control characters");
        assertThatThrownBy(() -> Finding.of("x", FindingTopic.OTHER, Severity.CONTEXT, "a\nb", "y"))
                .hasMessageContaining("the text of a finding must be a plain sentence");
    }
}
