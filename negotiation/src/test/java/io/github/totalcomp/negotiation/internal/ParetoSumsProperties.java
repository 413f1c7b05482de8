package io.github.totalcomp.negotiation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.negotiation.internal.ParetoSums.Point;
import io.github.totalcomp.negotiation.internal.ParetoSums.Sum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Unbeaten sums, held against all choices of a few small lists. */
class ParetoSumsProperties {

    @Property(tries = 200)
    void whatIsFoundIsWhatNoChoiceBeatsTheFirstOfItsChoicesAndTheirNumber(@ForAll("lists") List<List<Point>> lists) {
        List<List<Integer>> choices = choices(lists);
        List<Point> all = choices.stream().map(choice -> sum(lists, choice)).toList();
        List<Point> unbeaten = all.stream()
                .distinct()
                .filter(each -> all.stream().noneMatch(other -> beats(other, each)))
                .sorted(Comparator.comparing(Point::first).reversed())
                .toList();

        List<Sum> found = ParetoSums.suffixes(
                        lists, position -> point -> true, 100, position -> new IllegalStateException("too many"))
                .get(0);

        assertThat(found.stream().map(Sum::point)).containsExactlyElementsOf(unbeaten);
        for (Sum sum : found) {
            assertThat(sum.options()).isEqualTo(choices.get(all.indexOf(sum.point())));
            assertThat(sum.ways()).isEqualTo(BigInteger.valueOf(Collections.frequency(all, sum.point())));
        }
    }

    @Provide
    Arbitrary<List<List<Point>>> lists() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(small, small)
                .as(ParetoSumsProperties::point)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(3);
    }

    /** All choices, that of the first list changing last. */
    private static List<List<Integer>> choices(List<List<Point>> lists) {
        List<List<Integer>> choices = List.of(List.of());
        for (List<Point> list : lists) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> choice : choices) {
                for (int option = 0; option < list.size(); option++) {
                    List<Integer> next = new ArrayList<>(choice);
                    next.add(option);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static Point sum(List<List<Point>> lists, List<Integer> choice) {
        return IntStream.range(0, choice.size())
                .mapToObj(i -> lists.get(i).get(choice.get(i)))
                .reduce(
                        point(0, 0),
                        (one, other) -> new Point(
                                one.first().add(other.first()), one.second().add(other.second())));
    }

    private static boolean beats(Point one, Point other) {
        return !one.equals(other)
                && one.first().compareTo(other.first()) >= 0
                && one.second().compareTo(other.second()) >= 0;
    }

    private static Point point(int first, int second) {
        return new Point(BigInteger.valueOf(first), BigInteger.valueOf(second));
    }
}
