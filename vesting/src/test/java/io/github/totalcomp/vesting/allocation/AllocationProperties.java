package io.github.totalcomp.vesting.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.testing.VestingDomain;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(VestingDomain.class)
class AllocationProperties {

    private static Rational sum(List<Units> tranches) {
        return tranches.stream().map(Units::value).reduce(Rational.ZERO, Rational::plus);
    }

    @Property(tries = 400)
    void tranchesSumToTheGrant(@ForAll Units units, @ForAll List<Portion> portions, @ForAll AllocationType type) {
        assertThat(sum(type.allocate(units, portions))).isEqualTo(units.value());
    }

    @Property(tries = 300)
    void wholeUnitTypesSplitNoUnitButThatOfTheLastTrancheThatVests(
            @ForAll Units units, @ForAll List<Portion> portions, @ForAll AllocationType type) {
        Assume.that(type.isWhole());
        List<Units> tranches = type.allocate(units, portions);
        int last = tranches.size() - 1;
        while (portions.get(last).equals(Portion.NONE)) {
            last--;
        }
        assertThat(tranches.subList(0, last)).allMatch(Units::isWhole);
        assertThat(tranches.subList(last + 1, tranches.size())).allMatch(Units::isZero);
    }

    @Property(tries = 300)
    void cumulativeTypesStayWithinOneUnitOfTheExactRunningTotal(
            @ForAll Units units, @ForAll List<Portion> portions, @ForAll AllocationType type) {
        Assume.that(type.isCumulative());
        List<Units> tranches = type.allocate(units, portions);
        List<Portion> cumulative = Portion.cumulative(portions);
        for (int i = 0; i < tranches.size(); i++) {
            Rational exact = units.times(cumulative.get(i)).value();
            Rational gap = exact.minus(sum(tranches.subList(0, i + 1)));
            assertThat(gap.signum() < 0 ? gap.negated() : gap).isLessThan(Rational.of(2, 1));
            if (units.isWhole()) {
                assertThat(gap.signum() < 0 ? gap.negated() : gap).isLessThan(Rational.ONE);
            }
        }
    }

    @Property(tries = 300)
    void leftoverTypesRoundEachTrancheDownAndHandOutTheRest(
            @ForAll Units units, @ForAll List<Portion> portions, @ForAll AllocationType type) {
        Assume.that(type.isWhole() && !type.isCumulative() && units.isWhole());
        List<Units> tranches = type.allocate(units, portions);
        for (int i = 0; i < tranches.size(); i++) {
            Rational floor = Rational.of(units.times(portions.get(i)).wholeUnits(), BigInteger.ONE);
            Rational more = tranches.get(i).value().minus(floor);
            assertThat(more.signum()).isNotNegative();
            if (portions.get(i).value().signum() == 0) {
                assertThat(more.signum()).isZero();
            }
        }
    }

    @Property(tries = 200)
    void fractionalKeepsEveryShareExactly(@ForAll Units units, @ForAll List<Portion> portions) {
        assertThat(AllocationType.FRACTIONAL.allocate(units, portions))
                .isEqualTo(portions.stream().map(units::times).toList());
    }
}
