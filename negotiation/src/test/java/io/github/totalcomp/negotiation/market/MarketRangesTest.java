package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import java.time.LocalDate;
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
