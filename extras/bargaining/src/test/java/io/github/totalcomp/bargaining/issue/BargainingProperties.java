package io.github.totalcomp.bargaining.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of bargaining, held against all packages of small cases. */
class BargainingProperties {

    @Property(tries = 200)
    void efficientPackagesAreThoseThatNoneOfAllPackagesBeats(@ForAll("cases") BargainingCase negotiation) {
        List<BargainingPackage> all = all(negotiation);
        List<BargainingPackage> expected = all.stream()
                .filter(each -> all.stream().noneMatch(other -> beats(other, each)))
                .toList();

        List<BargainingPackage> found = BargainingSolver.solve(negotiation).paretoSet();

        assertThat(utilities(found))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        utilities(expected).stream().distinct().toList());
        assertThat(found)
                .isSortedAccordingTo(
                        Comparator.comparing(BargainingPackage::ours).reversed());
        for (BargainingPackage each : found) {
            List<BargainingPackage> same = expected.stream()
                    .filter(other ->
                            other.ours().equals(each.ours()) && other.theirs().equals(each.theirs()))
                    .toList();
            assertThat(each.ways()).isEqualTo(BigInteger.valueOf(same.size()));
            assertThat(each.terms()).isEqualTo(same.get(0).terms());
        }
    }

    @Property(tries = 200)
    void nashPointIsEfficientAndNoFeasiblePackageHasAHigherProduct(@ForAll("cases") BargainingCase negotiation) {
        List<BargainingPackage> feasible =
                all(negotiation).stream().filter(BargainingPackage::isFeasible).toList();
        BargainingSolution solution = BargainingSolver.solve(negotiation);

        Optional<BargainingPackage> nash = solution.nashPoint();

        assertThat(nash.isPresent()).isEqualTo(!feasible.isEmpty());
        nash.ifPresent(point -> {
            assertThat(solution.paretoSet()).contains(point);
            assertThat(feasible)
                    .allMatch(each -> each.nashProduct().compareTo(point.nashProduct()) <= 0)
                    .filteredOn(each -> each.nashProduct().equals(point.nashProduct()))
                    .allMatch(each -> each.ourGain().compareTo(point.ourGain()) <= 0);
        });
    }

    @Property(tries = 150)
    void scalingOrShiftingEitherSideChangesNothing(
            @ForAll("cases") BargainingCase negotiation,
            @ForAll @IntRange(min = 1, max = 50) int factor,
            @ForAll @IntRange(min = 1, max = 50) int divisor,
            @ForAll @IntRange(min = -20, max = 20) int shift) {
        Rational scale = Rational.of(factor, divisor);
        UnaryOperator<Rational> same = value -> value;
        BargainingSolution solution = BargainingSolver.solve(negotiation);

        for (BargainingCase changed : List.of(
                moved(negotiation, value -> value.times(scale), same, Rational.of(shift), Rational.ZERO),
                moved(negotiation, same, value -> value.times(scale), Rational.ZERO, Rational.of(shift)))) {
            BargainingSolution other = BargainingSolver.solve(changed);
            assertThat(labels(other.paretoSet())).isEqualTo(labels(solution.paretoSet()));
            assertThat(other.nashPoint().map(BargainingPackage::toString))
                    .isEqualTo(solution.nashPoint().map(BargainingPackage::toString));
            assertThat(other.pushOrder().stream().map(PushedIssue::name))
                    .containsExactlyElementsOf(
                            solution.pushOrder().stream().map(PushedIssue::name).toList());
        }
    }

    /** Both sides' utilities on other scales; the shift goes into the first issue and the disagreement point. */
    private static BargainingCase moved(
            BargainingCase negotiation,
            UnaryOperator<Rational> ours,
            UnaryOperator<Rational> theirs,
            Rational ourShift,
            Rational theirShift) {
        List<BargainingIssue> issues = new ArrayList<>();
        for (BargainingIssue issue : negotiation.issues()) {
            boolean first = issues.isEmpty();
            issues.add(BargainingIssue.of(
                    issue.name(),
                    issue.options().stream()
                            .map(option -> BargainingOption.of(
                                    option.label(),
                                    ours.apply(issue.ours(option)).plus(first ? ourShift : Rational.ZERO),
                                    theirs.apply(issue.theirs(option)).plus(first ? theirShift : Rational.ZERO)))
                            .toList()));
        }
        return BargainingCase.builder()
                .addAllIssues(issues)
                .ourDisagreement(ours.apply(negotiation.ourDisagreement()).plus(ourShift))
                .theirDisagreement(theirs.apply(negotiation.theirDisagreement()).plus(theirShift))
                .build();
    }

    @Property(tries = 100)
    void pushOrderIsTheRatioOrderWhateverTheOrderOfTheIssues(@ForAll("cases") BargainingCase negotiation) {
        List<PushedIssue> order = BargainingSolver.solve(negotiation).pushOrder();

        for (int i = 1; i < order.size(); i++) {
            PushedIssue before = order.get(i - 1);
            PushedIssue after = order.get(i);
            assertThat(before.isIdle() && !after.isIdle()).isFalse();
            if (!after.isIdle()) {
                assertThat(before.ours().times(after.theirs()))
                        .isGreaterThanOrEqualTo(after.ours().times(before.theirs()));
            }
        }
        List<BargainingIssue> reversed = new ArrayList<>(negotiation.issues());
        Collections.reverse(reversed);
        assertThat(BargainingSolver.solve(
                                BargainingCase.builder().addAllIssues(reversed).build())
                        .pushOrder())
                .isEqualTo(order);
    }

    @Property(tries = 150)
    void equivalentPackagesAreAllThatLieWithinTheTolerance(
            @ForAll("cases") BargainingCase negotiation,
            @ForAll @IntRange(min = -10, max = 40) int target,
            @ForAll @IntRange(min = 0, max = 8) int tolerance) {
        Rational lowest = Rational.of(target - tolerance);
        Rational highest = Rational.of(target + tolerance);
        List<BargainingPackage> expected = all(negotiation).stream()
                .filter(each ->
                        each.ours().compareTo(lowest) >= 0 && each.ours().compareTo(highest) <= 0)
                .sorted(Comparator.comparing(BargainingPackage::theirs).reversed())
                .toList();

        assertThat(BargainingSolver.solve(negotiation).equivalents(Rational.of(target), Rational.of(tolerance), 300))
                .isEqualTo(expected);
    }

    private static boolean beats(BargainingPackage one, BargainingPackage other) {
        int ours = one.ours().compareTo(other.ours());
        int theirs = one.theirs().compareTo(other.theirs());
        return ours >= 0 && theirs >= 0 && ours + theirs > 0;
    }

    private static List<String> utilities(List<BargainingPackage> packages) {
        return packages.stream().map(each -> each.ours() + "/" + each.theirs()).toList();
    }

    private static String labels(List<BargainingPackage> packages) {
        return packages.stream().map(BargainingPackage::toString).collect(Collectors.joining(" | "));
    }

    /** Every package, the earlier options first. */
    private static List<BargainingPackage> all(BargainingCase negotiation) {
        List<List<Integer>> positions = List.of(List.of());
        for (BargainingIssue issue : negotiation.issues()) {
            positions = positions.stream()
                    .flatMap(
                            chosen -> IntStream.range(0, issue.options().size()).mapToObj(option -> {
                                List<Integer> more = new ArrayList<>(chosen);
                                more.add(option);
                                return more;
                            }))
                    .collect(Collectors.toList());
        }
        return positions.stream()
                .map(chosen -> BargainingPackage.of(negotiation, chosen, BigInteger.ONE))
                .toList();
    }

    @Provide
    Arbitrary<BargainingCase> cases() {
        Arbitrary<BargainingOption> option = Combinators.combine(
                        Arbitraries.integers().between(-5, 12),
                        Arbitraries.integers().between(-12, 5))
                .as((ours, theirs) -> BargainingOption.of("x", ours, theirs));
        Arbitrary<Rational> weight = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3))
                .as(Rational::of);
        Arbitrary<BargainingIssue> issue = Combinators.combine(
                        option.list().ofMinSize(1).ofMaxSize(4), weight, weight)
                .as((options, ours, theirs) ->
                        BargainingIssue.of("issue", numbered(options)).withWeights(ours, theirs));
        return Combinators.combine(
                        issue.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(-5, 15),
                        Arbitraries.integers().between(-15, 5))
                .as((issues, ours, theirs) -> BargainingCase.builder()
                        .addAllIssues(named(issues))
                        .ourDisagreement(Rational.of(ours))
                        .theirDisagreement(Rational.of(theirs))
                        .build());
    }

    private static List<BargainingOption> numbered(List<BargainingOption> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> BargainingOption.of(
                        "option " + i, options.get(i).ours(), options.get(i).theirs()))
                .toList();
    }

    private static List<BargainingIssue> named(List<BargainingIssue> issues) {
        return IntStream.range(0, issues.size())
                .mapToObj(i -> BargainingIssue.of("issue " + i, issues.get(i).options())
                        .withWeights(issues.get(i).ourWeight(), issues.get(i).theirWeight()))
                .toList();
    }
}
