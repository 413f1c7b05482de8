package io.github.totalcomp.core.target;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.target.InfeasibleTargetException.Constraint;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TctSolverTest {

    private static final LocalDate START = GuideOffer.START;

    private static TctTarget.Builder guide() {
        return TctTarget.builder()
                .target(usd(300_000))
                .base(usd(160_000))
                .planningPrice(GuideOffer.PLANNED)
                .schedule(HalfUpSchedule.YEARLY)
                .startDate(START);
    }

    @Test
    void unitsAndSignOnOfTheGuide() {
        TctSolution solution = TctSolver.solve(guide().build());
        assertThat(solution.exactQuotient()).isEqualTo(Rational.of(1_400_000, 6_348)); // 140,000 / (0.4 × 1,587)
        assertThat(solution.grant().units()).contains(Units.of(220));
        assertThat(solution.signOn(1)).isEqualTo(usd(126_800));
        assertThat(solution.signOn(2)).isEqualTo(usd(94_460));
        assertThat(solution.years())
                .extracting(SolvedYear::residue)
                .containsExactly(usd(0), usd(0), usd(-344), usd("20604.40"));
        TotalCompensation totals = TctAggregator.years(4).aggregate(solution.toOffer("Amazon"), solution.assumptions());
        assertThat(totals.years())
                .extracting(YearTotal::total)
                .containsExactly(usd(300_000), usd(300_000), usd(299_656), usd("320604.40"));
    }

    @Test
    void aSolutionExplainsItsFigures() {
        assertThat(TctSolver.solve(guide().build()).explain()).isEqualTo("""
                Year 3 sizes the grant: the target of USD 300,000 less the base of USD 160,000
                Planning price: USD 1,200 growing 15% a year, at year start
                One unit granted brings there USD 634.80
                  2029-03-02  2/5 at USD 1,587
                Grant: USD 140,000 / USD 634.80 = 220.54…, rounded down to 220 units

                Amounts in USD
                Year      Target        Base     Sign-on     Vesting       Total     Residue
                ----------------------------------------------------------------------------
                1     300,000.00  160,000.00  126,800.00   13,200.00  300,000.00        0.00
                2     300,000.00  160,000.00   94,460.00   45,540.00  300,000.00        0.00
                3     300,000.00  160,000.00        0.00  139,656.00  299,656.00     -344.00
                4     300,000.00  160,000.00        0.00  160,604.40  320,604.40  +20,604.40
                Year 1: sign-on USD 126,800 bridges 300,000 - 160,000 - 13,200
                Year 2: sign-on USD 94,460 bridges 300,000 - 160,000 - 45,540
                Year 3: USD 344 short of the target
                Year 4: USD 20,604.40 above the target""");
    }

    @Test
    void aGrantByValueAtAFlatPriceReachesEveryYear() {
        TctSolution solution = TctSolver.solve(TctTarget.builder()
                .target(usd(350_000))
                .base(usd(175_000))
                .schedule(HalfUpSchedule.YEARLY)
                .startDate(START)
                .byValue(true)
                .build());
        assertThat(solution.grant().value()).contains(usd(437_500));
        assertThat(solution.years())
                .extracting(SolvedYear::vesting)
                .containsExactly(usd(21_875), usd(65_625), usd(175_000), usd(175_000));
        assertThat(solution.signOn(1)).isEqualTo(usd(153_125));
        assertThat(solution.signOn(2)).isEqualTo(usd(109_375));
        assertThat(solution.year(3).total()).isEqualTo(usd(350_000));
        assertThat(solution.year(4).total()).isEqualTo(usd(350_000));
        assertThat(solution.explain())
                .contains(
                        "Planning price: none, the value stays",
                        "One USD granted brings there 0.4\n  2029-03-02  2/5 times 1",
                        "Grant: USD 175,000 / 0.4 = 437500, rounded down to USD 437,500");
    }

    @Test
    void aGrantByValueGrowsFromTheStartAndIsRoundedDownToTheMinorUnit() {
        TctSolution solution = TctSolver.solve(guide().byValue(true).build());
        // 140,000 / (0.4 × 1.15²) = 264,650.2835…
        assertThat(solution.grant().value()).contains(usd("264650.28"));
        assertThat(solution.residue(3)).isEqualTo(usd(0));
        // Running worth 198,884.6854… and 359,884.6832…: 359,884.68 - 198,884.69
        assertThat(solution.year(4).vesting()).isEqualTo(usd("160999.99"));
    }

    @Test
    void severalTranchesInTheSizingYearAreEachTakenAtTheirPrice() {
        TctSolution solution = TctSolver.solve(guide().schedule(HalfUpSchedule.HALF_YEARLY)
                .planningPrice(Prices.table(Map.of(
                        START, usd(100), LocalDate.of(2028, 9, 1), usd(110), LocalDate.of(2029, 3, 1), usd(130))))
                .build());
        assertThat(solution.exactQuotient()).isEqualTo(Rational.of(140_000, 48)); // 0.2 × 110 + 0.2 × 130
        assertThat(solution.grant().units()).contains(Units.of(2_916)); // running totals at 583, 1,166 and 1,750
        assertThat(solution.year(3).vesting()).isEqualTo(usd(583 * 110 + 584 * 130));
        assertThat(solution.residue(3)).isEqualTo(usd(50));
        assertThat(solution.explain()).contains("2028-09-02  1/5 at USD 110\n  2029-03-02  1/5 at USD 130");
    }

    @Test
    void targetsSignOnYearsAndSizingYearCanBeChosen() {
        TctSolution solution =
                TctSolver.solve(guide().targets(List.of(usd(250_000), usd(260_000), usd(270_000), usd(280_000)))
                        .signOnYears(List.of(2))
                        .sizingYear(4)
                        .planningPrice(Prices.flat(usd(1_000)))
                        .build());
        assertThat(solution.grant().units()).contains(Units.of(300)); // 120,000 / 400
        assertThat(solution.years())
                .extracting(SolvedYear::residue)
                .containsExactly(usd(-75_000), usd(0), usd(10_000), usd(0));
        assertThat(solution.signOn(1)).isEqualTo(usd(0));
        assertThat(solution.signOn(2)).isEqualTo(usd(55_000));
        assertThat(guide().signOnYears(List.of()).build().sizingYear()).isEqualTo(1);
        assertThat(guide().signOnYears(List.of(3, 1, 3)).build())
                .returns(2, TctTarget::sizingYear)
                .returns(List.of(1, 3), TctTarget::signOnYears);
    }

    @Test
    void signOnIsNeverNegative() {
        TctSolution solution =
                TctSolver.solve(guide().targets(List.of(usd(165_000), usd(300_000), usd(300_000), usd(300_000)))
                        .build());
        assertThat(solution.signOn(1)).isEqualTo(usd(0));
        assertThat(solution.residue(1)).isEqualTo(usd(8_200)); // 160,000 + 11 × 1,200
        assertThat(solution.toOffer("Amazon").components()).hasSize(3);
    }

    @Test
    void exactUnitsReachTheSizingYearToTheCent() {
        TctSolution solution = TctSolver.solve(guide().wholeUnits(false).build());
        assertThat(solution.grant().units().orElseThrow().value()).isEqualTo(solution.exactQuotient());
        assertThat(solution.residue(3)).isEqualTo(usd(0));
        assertThat(solution.explain()).contains("= 220.54…, that is 350000/1587 units");
    }

    @Test
    void equalAmountsPrintAlike() {
        TctSolution solution =
                TctSolver.solve(guide().base(usd("0.5")).target(usd("1200.5")).build());
        assertThat(solution.year(1).total()).hasToString("USD 1200.5");
        assertThat(TctSolver.solve(guide().base(usd("0.5")).target(usd(1)).build())
                        .year(1)
                        .total())
                .hasToString("USD 1");
    }

    @Test
    void aBaseAtTheTargetNeedsNoGrant() {
        TctSolution solution = TctSolver.solve(guide().base(usd(300_000)).build());
        assertThat(solution.grant().units()).contains(Units.ZERO);
        assertThat(solution.toOffer("Amazon").components()).hasSize(2);
        assertThat(solution.years()).extracting(SolvedYear::residue).containsOnly(usd(0));
        assertThat(solution).hasToString("""
                Amounts in USD
                Year   Target     Base  Sign-on  Vesting    Total  Residue
                ----------------------------------------------------------
                1     300,000  300,000        0        0  300,000        0
                2     300,000  300,000        0        0  300,000        0
                3     300,000  300,000        0        0  300,000        0
                4     300,000  300,000        0        0  300,000        0""");
    }

    /** 90 % in year 3: the floor leaves 0.9 of a unit and the allocation takes another 0.1 + 0.7 of a unit. */
    @Test
    void theFloorCanMissByMoreThanOneUnitWhereAllocationTakesAnother() {
        VestingSchedule late = request -> {
            Units granted = request.units();
            Rational share = Rational.of(1, 20);
            Rational first = request.fractional()
                    ? granted.value().times(share)
                    : Rational.of(granted.value()
                            .times(share)
                            .plus(Rational.of(19, 20))
                            .floor()
                            .longValueExact());
            Rational last = request.fractional() ? granted.value().times(share) : first;
            LocalDate start = request.commencement();
            return VestingTimeline.of(
                    request,
                    List.of(
                            Tranche.of(start.plusYears(1), Units.of(first)),
                            Tranche.of(start.plusYears(3), granted.minus(Units.of(first.plus(last)))),
                            Tranche.of(start.plusYears(4), Units.of(last))));
        };
        TctSolution solution = TctSolver.solve(guide().schedule(late)
                .planningPrice(Prices.flat(usd(1_000)))
                .target(usd(179_799))
                .build());
        assertThat(solution.exactQuotient()).isEqualTo(Rational.of(19_799, 900)); // 21.9989
        assertThat(solution.grant().units()).contains(Units.of(21)); // 2, 17 and 2, where exact portions give 18.9
        assertThat(solution.residue(3)).isEqualTo(usd(-2_799));
    }

    @Test
    void anInfeasibleTargetNamesTheConstraintThatBinds() {
        assertInfeasible(
                guide().base(usd(300_001)),
                Constraint.BASE_ABOVE_TARGET,
                "the base must not exceed the target of the sizing year 3, USD 300000, but was USD 300001; lower the"
                        + " base or raise the target");
        assertInfeasible(
                guide().baseCap(usd(150_000)),
                Constraint.BASE_CAP,
                "the base must not exceed its cap of USD 150000, but was USD 160000; lower the base to the cap; the"
                        + " grant and the sign-on make up for it");
        assertInfeasible(
                guide().sizingYear(5).horizonYears(6),
                Constraint.NOTHING_VESTS,
                "something must vest in the sizing year 5, but was no tranche from 2030-03-02 to 2031-03-02; choose"
                        + " another sizing year or schedule");
        assertInfeasible(
                TctTarget.builder()
                        .target(usd(2))
                        .base(usd(1))
                        .schedule(HalfUpSchedule.YEARLY)
                        .startDate(START),
                Constraint.NO_PRICE,
                "a grant by units must have a planning price, but was none for the sizing year 3; state the planning"
                        + " price, or ask for a grant by value");
        assertThat(TctSolver.solve(guide().baseCap(usd(160_000)).build()).residue(3))
                .isEqualTo(usd(-344));
    }

    private static void assertInfeasible(TctTarget.Builder target, Constraint constraint, String message) {
        assertThatThrownBy(() -> TctSolver.solve(target.build()))
                .isInstanceOfSatisfying(
                        InfeasibleTargetException.class,
                        error -> assertThat(error.constraint()).isEqualTo(constraint))
                .hasMessage(message);
    }

    @Test
    void signOnInEveryYearLeavesNoneToSizeBy() {
        assertThatThrownBy(() -> guide().horizonYears(2).build())
                .isInstanceOfSatisfying(
                        InfeasibleTargetException.class,
                        error -> assertThat(error.constraint()).isEqualTo(Constraint.NO_SIZING_YEAR))
                .hasMessage("a year without sign-on must be left to size the grant by, but was sign-on in each of the 2"
                        + " years; leave a year without sign-on, or name the sizing year");
        TctSolution solution = TctSolver.solve(guide().horizonYears(2)
                .sizingYear(2)
                .planningPrice(Prices.flat(usd(1_000)))
                .build());
        assertThat(solution.grant().units()).contains(Units.of(933)); // 140,000 / 150; 187 - 47 = 140 vest
        assertThat(solution.residue(2)).isEqualTo(usd(0));
    }

    @Test
    void wrongTargetsAreRefused() {
        assertRefused(
                guide().horizonYears(0),
                "a horizon must be 1 to 200 years, but was 0; state the number of years to cover");
        assertRefused(
                guide().targets(List.of(usd(1), usd(2))),
                "a target must be one amount, or one for each of the 4 years, but was 2 amounts; state a single"
                        + " target, or as many as the horizon has years");
        assertRefused(
                guide().signOnYears(List.of(0)),
                "a sign-on year must lie within the horizon of 4 years, but was 0; state one of these years, or a"
                        + " longer horizon");
        assertRefused(
                guide().sizingYear(5),
                "the sizing year must lie within the horizon of 4 years, but was 5; state one of these years, or a"
                        + " longer horizon");
        assertRefused(guide().target(usd(-1)), "a target must not be negative, but was USD -1; state zero or more");
        assertThatThrownBy(() -> guide().target(Amounts.of("1", "EUR")).build())
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("a target must be in USD");
        assertThatThrownBy(() -> TctSolver.solve(guide().planningPrice(Prices.flat(Amounts.of("1", "EUR")))
                        .build()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("the planning price must be in USD");
        assertThatThrownBy(() ->
                        TctSolver.solve(guide().planningPrice(Prices.table(Map.of(LocalDate.of(2040, 1, 1), usd(100))))
                                .build()))
                .isInstanceOf(MissingPriceException.class)
                .hasMessageContaining("2029-03-02");
        assertThatThrownBy(() -> TctSolver.solve(guide().build()).year(5))
                .hasMessageStartingWith("a year must lie within the horizon of 4 years, but was 5");
    }

    private static void assertRefused(TctTarget.Builder target, String message) {
        assertThatThrownBy(target::build)
                .isInstanceOf(DefinitionException.class)
                .hasMessage(message);
    }
}
