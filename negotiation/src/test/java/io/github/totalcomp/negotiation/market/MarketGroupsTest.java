package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketGroupsTest {

    @Test
    void levelsComeInTheirOrderAndSpellingsInAnyCaseAreOne() {
        Map<String, MarketData> levels = data("A L10", "A l5", "A L4", "A L5", "A L5", "A -", "A 60", "A Senior")
                .byLevel();

        assertThat(levels.keySet()).containsExactly("60", "L4", "L5", "L10", "Senior");
        assertThat(levels.get("L5").observations()).hasSize(3);
        assertThat(levels.get("L5")).hasToString("3 observations (given observations: level L5)");
    }

    @Test
    void equallyFrequentSpellingsAreNamedByTheFirst() {
        assertThat(data("b x", "B x").by(MarketDimension.COMPANY).keySet()).containsExactly("B");
    }

    @Test
    void combinationsAreGroupedInOnePass() {
        Map<List<String>, MarketData> groups = data("B L5", "A L5", "a L4", "A L5", "A -")
                .where(MarketDimension.YEAR.is("2021"))
                .by(List.of(MarketDimension.COMPANY, MarketDimension.LEVEL));

        assertThat(groups.keySet()).containsExactly(List.of("A", "L4"), List.of("A", "L5"), List.of("B", "L5"));
        assertThat(groups.get(List.of("A", "L5")).filters()).containsExactly("year 2021", "company A", "level L5");
        assertThat(groups.get(List.of("A", "L5")).observations()).hasSize(2);
    }

    @Test
    void groupsAreThoseThatTheirFiltersKeep() {
        MarketData data = data("A L5", "a l5", "B L5", "A L4");

        data.by(List.of(MarketDimension.COMPANY, MarketDimension.LEVEL))
                .forEach((names, group) -> assertThat(group)
                        .isEqualTo(data.where(
                                MarketDimension.COMPANY.is(names.get(0)), MarketDimension.LEVEL.is(names.get(1)))));
    }

    @Test
    void aGroupTooSmallIsWidenedWithinTheWhole() {
        MarketData small = data("A L4", "A L5", "A L5", "A L6", "A L6", "B L5", "A L9")
                .where(MarketFilter.company("A"))
                .byLevel()
                .get("L4");

        assertThat(small.wider()).get().hasToString("6 observations without level L4");
        assertThat(small.withMinimum(3).wider()).get().hasToString("3 observations with level L4 or level L5");
    }

    @Test
    void noDimensionMakesNoGroup() {
        assertThatThrownBy(() -> data("A L5").by(List.of()))
                .hasMessage("groups must be made by a dimension, but was none; name one, such as LEVEL");
    }

    @Test
    void numbersInNamesAreOrderedAsNumbers() {
        assertThat(Stream.of("L10", "l9", "L9", "L09", "SDE II", "SDE", "L99999999999999999999999", "A")
                        .sorted(NaturalOrder.INSTANCE))
                .containsExactly("A", "L09", "L9", "l9", "L10", "L99999999999999999999999", "SDE", "SDE II");
    }

    @ParameterizedTest
    @CsvSource({"L, L5", "L5, L5x", "L0, L1", "L00, L1", "L0, L00x", "L9, L010", "L1a, L1b", "a, B"})
    void aNameStandsBeforeAnotherWhicheverIsAskedFirst(String before, String after) {
        assertThat(NaturalOrder.INSTANCE.compare(before, after)).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare(after, before)).isPositive();
        assertThat(NaturalOrder.INSTANCE.compare(before, before)).isZero();
    }

    @Test
    void aChoiceOfFiltersOfOneDimensionIsOneOfThatDimension() {
        MarketFilter levels = MarketFilter.anyOf(List.of(MarketFilter.level("L4"), MarketFilter.level("L5")));
        MarketFilter mixed = MarketFilter.anyOf(List.of(MarketFilter.level("L4"), MarketFilter.company("B")));

        assertThat(levels.description()).isEqualTo("level L4 or level L5");
        assertThat(levels.dimension()).contains(MarketDimension.LEVEL);
        assertThat(levels.values()).containsExactly("L4", "L5");
        assertThat(mixed.dimension()).isEmpty();
        assertThat(data("A L4", "A L5", "B L6").where(levels).observations()).hasSize(2);
        assertThat(data("A L4", "A L5", "B L6").where(mixed).observations()).hasSize(2);
        assertThatThrownBy(() -> MarketFilter.anyOf(List.of()))
                .hasMessageContaining("a choice of filters must hold one");
    }

    /** Observations of a company and a level each, a dash for none. */
    private static MarketData data(String... rows) {
        return MarketData.of(Stream.of(rows)
                .map(row -> row.split(" ", 2))
                .map(row -> MarketObservation.builder()
                        .company(row[0])
                        .level(row[1].replace("-", ""))
                        .date(LocalDate.of(2021, 3, 1))
                        .base(usd(100_000))
                        .stock(usd(0))
                        .bonus(usd(0))
                        .total(usd(100_000))
                        .build())
                .toList());
    }
}
