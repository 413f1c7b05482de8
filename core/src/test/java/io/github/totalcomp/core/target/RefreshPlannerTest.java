package io.github.totalcomp.core.target;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefreshPlannerTest {

    private static RefreshPolicy.Builder policy() {
        return RefreshPolicy.builder().target(usd(340_000)).planningPrice(GuideOffer.PLANNED);
    }

    @Test
    void refreshersFillTheGapFromTheThirdYearOn() {
        RefreshPlan plan = RefreshPlanner.plan(
                GuideOffer.builder()
                        .add(OneTimePayment.ofYear("Relocation", usd(10_000), 1))
                        .build(),
                policy().build());
        assertThat(plan.explain()).isEqualTo("""
                Amounts in USD
                Year      Target        Cash     Vesting        Gap  Refresher     Residue
                --------------------------------------------------------------------------
                1     340,000.00  287,000.00   13,200.00  39,800.00       0.00  -39,800.00
                2     340,000.00  254,000.00   45,540.00  40,460.00       0.00  -40,460.00
                3     340,000.00  160,000.00  139,656.00  40,344.00  39,675.00     -669.00
                4     340,000.00  160,000.00  160,604.40  19,395.60  18,250.50   -1,145.10
                Year 1: gap of USD 39,800 stays; the first rating, for year 1, shows from year 3
                Year 2: gap of USD 40,460 stays; the first rating, for year 1, shows from year 3
                Year 3: gap of USD 40,344 filled with 25 units worth USD 39,675, granted on 2027-03-02 for the rating of year 1
                Year 4: gap of USD 19,395.60 filled with 10 units worth USD 18,250.50, granted on 2028-03-02 for the rating of year 2
                Not counted: Relocation""");
        assertThat(plan.refreshers())
                .allSatisfy(grant -> assertThat(grant.kind()).isEqualTo(ComponentKind.REFRESHER))
                .extracting(EquityGrant::name)
                .containsExactly("Refresher 1", "Refresher 2");
        assertThat(plan.refreshers().get(0).timeline(GuideOffer.START).date(0)).isEqualTo(LocalDate.of(2029, 3, 2));
        TotalCompensation totals = TctAggregator.years(4).aggregate(plan.toOffer(), plan.assumptions());
        assertThat(totals.year(3).total()).isEqualTo(usd(339_331));
        assertThat(totals.year(4).total()).isEqualTo(usd("338854.90"));
    }

    @Test
    void aYearAboveItsTargetIsNotRefreshed() {
        RefreshPlan plan = RefreshPlanner.plan(
                GuideOffer.builder().build(), policy().target(usd(299_000)).build());
        assertThat(plan.refreshers()).isEmpty();
        assertThat(plan.year(3).gap()).isEqualTo(usd(0));
        assertThat(plan.year(3).residue()).isEqualTo(usd(656));
        assertThat(plan.toOffer()).isEqualTo(plan.offer());
        assertThat(plan.explain()).endsWith("Year 4: no gap, no refresher");
    }

    @Test
    void aRatingSetsTheTargetOfTheSecondYearAfterIt() {
        RefreshPlan plan = RefreshPlanner.plan(
                GuideOffer.builder().build(),
                policy().target(usd(300_000)).putRatingTargets(2, usd(400_000)).build());
        assertThat(plan.years())
                .extracting(RefreshYear::target)
                .containsExactly(usd(300_000), usd(300_000), usd(300_000), usd(400_000));
        // 79,395.60 / 1,825.05 = 43.5…
        assertThat(plan.year(4).refresher().orElseThrow().units()).contains(Units.of(43));
        assertThat(plan.year(3).refresher()).isEmpty(); // a gap of 344 is less than one unit at 1,587
        assertThat(plan.explain()).contains("Year 3: gap of USD 344 is less than one unit");
    }

    @Test
    void whatAnEarlierRefresherVestsCounts() {
        RefreshPlan plan = RefreshPlanner.plan(
                GuideOffer.builder().build(),
                policy().planningPrice(Prices.flat(usd(1_000)))
                        .target(usd(300_000))
                        .schedule(new HalfUpSchedule(List.of(12, 24), List.of(50, 50)))
                        .symbol("AMZN")
                        .horizonYears(5)
                        .build());
        // Year 3: 300 - 160 - 88 = 52 thousand, half of 104 units; year 4: 52 of the 52 thousand vest already;
        // year 5: 300 - 160 = 140 thousand, half of 280 units
        assertThat(plan.refreshers())
                .extracting(grant -> grant.units().orElseThrow())
                .containsExactly(Units.of(104), Units.of(280));
        assertThat(plan.refreshers())
                .allSatisfy(grant -> assertThat(grant.symbol()).contains("AMZN"));
        assertThat(plan.year(4).vesting()).isEqualTo(usd(140_000));
        assertThat(plan.years().subList(2, 5)).extracting(RefreshYear::residue).containsOnly(usd(0));
    }

    @Test
    void aScheduleMustFillTheYearItIsGrantedFor() {
        assertThatThrownBy(() -> RefreshPlanner.plan(
                        GuideOffer.builder().build(),
                        policy().schedule(new HalfUpSchedule(List.of(0, 12), List.of(50, 50)))
                                .build()))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessage("a refresher commencing on 2028-03-02 must vest in the year that follows, and not before,"
                        + " but was a tranche on or before that day; choose a schedule with a tranche in the first year"
                        + " after commencement");
        assertThatThrownBy(() -> RefreshPlanner.plan(
                        GuideOffer.builder().build(),
                        policy().schedule(new HalfUpSchedule(List.of(24), List.of(100)))
                                .build()))
                .hasMessageContaining("but was no tranche by 2029-03-02");
    }

    @Test
    void wrongPoliciesAreRefused() {
        assertThatThrownBy(() -> policy().horizonYears(0).build())
                .hasMessageStartingWith("a horizon must be 1 to 200 years, but was 0");
        assertThatThrownBy(() -> policy().putRatingTargets(0, usd(1)).build())
                .hasMessage("the first year rated is year 1, a full year of service, but was 0; count years from 1");
        assertThatThrownBy(() ->
                        policy().putRatingTargets(1, Amounts.of("1", "EUR")).build())
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> RefreshPlanner.plan(
                        GuideOffer.builder().build(),
                        policy().target(Amounts.of("1", "EUR")).build()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("a target must be in USD");
        assertThatThrownBy(() -> policy().symbol(" ").build())
                .hasMessage("a share's symbol must be 1 to 200 characters without control characters, but was \" \";"
                        + " state a short plain text");
        RefreshPlan plan = RefreshPlanner.plan(GuideOffer.builder().build(), policy().build());
        assertThatThrownBy(() -> plan.year(5))
                .hasMessage("a year must lie within the horizon of 4 years, but was 5; plan over more years, or ask for"
                        + " one of these");
    }

    @Test
    void yearsAreCountedFromOne() {
        RefreshPlan plan = RefreshPlanner.plan(GuideOffer.builder().build(), policy().build());
        assertThat(plan.year(1)).isEqualTo(plan.years().get(0));
        assertThat(plan.year(4)).isEqualTo(plan.years().get(3));
        assertThatThrownBy(() -> plan.year(0)).hasMessageContaining("but was 0;");
    }
}
