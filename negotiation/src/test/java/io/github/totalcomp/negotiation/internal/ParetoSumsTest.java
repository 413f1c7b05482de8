package io.github.totalcomp.negotiation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.negotiation.internal.ParetoSums.Point;
import io.github.totalcomp.negotiation.internal.ParetoSums.Sum;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParetoSumsTest {

    private static final int PLENTY = 1_000;

    @Test
    void aSumIsLeftOutWhereAnotherIsAsGoodInOneNumberAndBetterInTheOther() {
        assertThat(texts(sums(List.of(points(2, 5, 1, 5, 3, 1, 3, 4, 2, 6)))))
                .containsExactly("(3,4) [3] 1", "(2,6) [4] 1");
        assertThat(texts(sums(List.of(points(1, 1, 1, 2))))).containsExactly("(1,2) [1] 1");
        assertThat(texts(sums(List.of(points(1, 2, 1, 1))))).containsExactly("(1,2) [0] 1");
        assertThat(texts(sums(List.of(points(1, 1, 2, 1))))).containsExactly("(2,1) [1] 1");
        assertThat(texts(sums(List.of(points(2, 1, 1, 1))))).containsExactly("(2,1) [0] 1");
    }

    /** (4,4) is (4,0) and (0,4) for either (4,0), and (3,1) and (1,3). */
    @Test
    void ofEqualSumsTheOneWithTheEarlierPointOfTheFirstListCountsAndTheWaysAreCounted() {
        List<List<Point>> lists = List.of(points(4, 0, 3, 1, 4, 0), points(1, 3, 0, 4));

        List<List<Sum>> suffixes =
                ParetoSums.suffixes(lists, position -> point -> true, PLENTY, ParetoSumsTest::tooMany);

        assertThat(texts(suffixes.get(0))).containsExactly("(5,3) [0, 0] 2", "(4,4) [0, 1] 3", "(3,5) [1, 1] 1");
        assertThat(texts(suffixes.get(1))).containsExactly("(1,3) [0] 1", "(0,4) [1] 1");
        assertThat(texts(suffixes.get(2))).containsExactly("(0,0) [] 1");
        assertThat(suffixes).hasSize(3);
    }

    @Test
    void onlyThePartialSumsThatAreKeptAreCarriedOn() {
        List<List<Point>> lists = List.of(points(2, 0, 0, 2), points(5, 0, 0, 5));

        List<Sum> sums = ParetoSums.suffixes(
                        lists,
                        position -> position == 1 ? point -> point.first().signum() > 0 : point -> true,
                        PLENTY,
                        ParetoSumsTest::tooMany)
                .get(0);

        assertThat(texts(sums)).containsExactly("(7,0) [0, 0] 1", "(5,2) [1, 0] 1");
    }

    /** Of (1,0), (0,1), (-1,2) none beats another, so three sums are carried. */
    @Test
    void asManySumsAsAllowedMayBeCarriedAndNoMore() {
        List<List<Point>> lists = List.of(points(0, 0), points(1, 0, 0, 1, -1, 2));
        Predicate<Point> all = point -> true;

        assertThat(ParetoSums.suffixes(lists, position -> all, 3, ParetoSumsTest::tooMany)
                        .get(0))
                .hasSize(3);
        assertThatThrownBy(() -> ParetoSums.suffixes(lists, position -> all, 2, ParetoSumsTest::tooMany))
                .hasMessage("too many from position 1 on");
    }

    /** One sum is carried throughout; each further point adds to it and compares what that gives: two steps. */
    @Test
    void twoHundredTimesAsManyStepsAsSumsMayBeTakenAndNoMore() {
        Predicate<Point> all = point -> true;
        List<Point> hundred = Collections.nCopies(100, point(1, 1));
        List<Point> more = Collections.nCopies(101, point(1, 1));
        List<List<Point>> halves = List.of(Collections.nCopies(51, point(1, 1)), Collections.nCopies(50, point(1, 1)));

        assertThatCode(() -> ParetoSums.suffixes(List.of(hundred), position -> all, 1, ParetoSumsTest::tooMany))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ParetoSums.suffixes(List.of(more), position -> all, 1, ParetoSumsTest::tooMany))
                .hasMessage("too many from position 0 on");
        assertThatThrownBy(() -> ParetoSums.suffixes(halves, position -> all, 1, ParetoSumsTest::tooMany))
                .hasMessage("too many from position 0 on");
    }

    private static List<Sum> sums(List<List<Point>> lists) {
        return ParetoSums.suffixes(lists, position -> point -> true, PLENTY, ParetoSumsTest::tooMany)
                .get(0);
    }

    private static RuntimeException tooMany(int position) {
        return new IllegalStateException("too many from position " + position + " on");
    }

    private static List<String> texts(List<Sum> sums) {
        return sums.stream()
                .map(sum -> text(sum.point(), sum.options(), sum.ways().intValueExact()))
                .toList();
    }

    private static String text(Point point, List<Integer> options, int ways) {
        return "(" + point.first() + "," + point.second() + ") " + options + " " + ways;
    }

    /** Points from their numbers, two for each. */
    private static List<Point> points(int... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> point(numbers[2 * i], numbers[2 * i + 1]))
                .toList();
    }

    private static Point point(int first, int second) {
        return new Point(BigInteger.valueOf(first), BigInteger.valueOf(second));
    }
}
