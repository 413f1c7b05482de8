package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarketJsonTest {

    private static MarketRanges read(String more, String ranges) throws IOException {
        String json = """
                {"format": "totalcomp-market/1", "currency": "USD", "source": "a survey", "count": 40%s,
                 "ranges": {%s}}""".formatted(more, ranges);
        return MarketJson.read(new StringReader(json), "m.json");
    }

    @Test
    void quantilesBecomeRanges() throws IOException {
        MarketRanges ranges = read(
                ", \"bonusMeans\": \"performanceBonus\", \"firstDate\": \"2020-01-01\", \"lastDate\": \"2021-01-01\","
                        + " \"notes\": [\"one\", \"two\"]",
                "\"baseSalary\": {\"count\": 38, \"quantiles\": {\"0.25\": \"140000\", \"75%\": \"150000.00\"}},"
                        + "\"equity\": {\"count\": 40, \"quantiles\": {\"0.5\": \"1\", \"1\": \"2\"}}");
        assertThat(ranges.count()).isEqualTo(40);
        assertThat(ranges.base().orElseThrow().count()).isEqualTo(38);
        assertThat(ranges.base().orElseThrow().median()).isEqualTo(usd(145_000));
        assertThat(ranges.stock().orElseThrow().quantile(Portion.of(3, 4))).isEqualTo(usd("1.5"));
        assertThat(ranges.bonus()).isEmpty();
        assertThat(ranges.total()).isEmpty();
        assertThat(ranges.bonusMeans()).isEqualTo(BonusMeaning.PERFORMANCE_BONUS);
        assertThat(ranges.firstDate()).contains(LocalDate.of(2020, 1, 1));
        assertThat(ranges.lastDate()).contains(LocalDate.of(2021, 1, 1));
        assertThat(ranges.source()).isEqualTo("a survey");
        assertThat(ranges.notes()).containsExactly("one", "two");
    }

    @Test
    void eachRangeIsJudgedAtItsPlace() {
        assertThatThrownBy(() -> read(
                        "",
                        "\"equity\": {\"count\": 4, \"quantiles\": {\"0.25\": \"1\", \"0.5\": \"2\"}},"
                                + "\"total\": {\"count\": 40, \"quantiles\": {\"0.5\": \"1\", \"50%\": \"2\"}},"
                                + "\"bonus\": {\"count\": 40, \"quantiles\": {\"0.5\": \"1\"}}"))
                .isInstanceOf(FormatException.class)
                .hasMessage("""
                        m.json:2:23: ranges.equity: a market range must rest on at least 5 observations, but was 4 (this range); widen the filters, add data, or lower the minimum knowingly
                        m.json:2:132: ranges.total.quantiles["50%"]: a name must stand once in its table, but was a second one; remove one of the two
                        m.json:2:147: ranges.bonus: a range must be given by at least two quantiles, but was 1 (this range); add quantiles such as 0.25, 0.5 and 0.75""");
    }
}
