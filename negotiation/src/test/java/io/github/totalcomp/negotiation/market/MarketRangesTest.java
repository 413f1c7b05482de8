package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarketRangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private static MarketRanges.Builder ranges() {
        return MarketRanges.builder()
                .source("a survey")
                .count(9)
                .base(MarketRange.ofQuantiles(
                        Map.of(Portion.of(1, 4), usd(1), Portion.of(3, 4), usd(2)), 9, "a survey"));
    }

    @Test
    void rangesRestOnAtLeastOneObservation() {
        assertThat(ranges().count(1).build().count()).isEqualTo(1);
        assertThatThrownBy(() -> ranges().count(0).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "market ranges must rest on observations, but was 0; state how many observations there are");
        assertThatThrownBy(() -> ranges().source(" ").build())
                .hasMessageStartingWith("the source of market ranges must be 1 to 200 characters");
    }

    /** Quantiles of 1/4 and 3/4 alone: the table has dashes outside them, and no deviation. */
    @Test
    void theTableHasARowForEachFurtherKindAndDashesForWhatIsNotKnown() {
        MarketRange known = MarketRange.ofQuantiles(
                Map.of(Portion.of(1, 4), usd(1_000), Portion.of(3, 4), usd(3_000)), 9, "a survey");
        MarketRanges ranges = ranges().base(known)
                .putOthers(ComponentKind.BENEFIT, known)
                .firstDate(DAY)
                .addAllNotes(List.of("a note on the survey"))
                .build();

        assertThat(ranges.toString()).isEqualTo("""
                Market ranges in USD, from 9 observations
                a survey
                A year       Count  10%    25%    50%    75%  90%  Std dev
                ----------------------------------------------------------
                Base salary      9    -  1,000  2,000  3,000    -        -
                Benefit          9    -  1,000  2,000  3,000    -        -
                a note on the survey
                Reported figures lag the market: offers made now tend to be higher.""");
        assertThat(ranges.range(ComponentKind.BENEFIT)).contains(known);
        assertThat(ranges.range(ComponentKind.EQUITY)).isEmpty();
    }

    @Test
    void oneObservationIsOne() {
        MarketRange one = MarketRange.ofQuantiles(
                Map.of(Portion.of(1, 4), usd(1_000), Portion.of(3, 4), usd(3_000)), 1, "a survey", 1);

        assertThat(ranges().count(1).build().toString())
                .startsWith("Market ranges in USD, from 1 observation\na survey\n");
        assertThat(one).hasToString("quantiles {1/4=USD 1000, 3/4=USD 3000} of 1 observation (a survey)");
        assertThat(MarketRange.ofObservations(List.of(usd(5)), "a survey", 1))
                .hasToString("USD 5 to 5, median 5, from 1 observation (a survey)");
    }

    @Test
    void theFirstDateMayBeTheLastAndNotAfterIt() {
        assertThat(ranges().firstDate(DAY).lastDate(DAY).build().firstDate()).contains(DAY);
        assertThat(ranges().firstDate(DAY).build().lastDate()).isEmpty();
        assertThatThrownBy(
                        () -> ranges().firstDate(DAY).lastDate(DAY.minusDays(1)).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "the first date of market ranges must not be after the last, 2026-01-31, but was 2026-02-01;"
                                + " exchange the two dates, or correct one");
    }
}
