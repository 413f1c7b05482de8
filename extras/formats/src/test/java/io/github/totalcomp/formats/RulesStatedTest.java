package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.StringReader;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of several readers that no other test breaks. */
class RulesStatedTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"locale\": \"de-DE\" | \"locale\": \"d\" | must be a language tag of BCP 47, but was \"d\"; write it like"
                        + " \"de-DE\"",
                "\"technicalRole\": true | \"technicalRole\": 1 | must be true or false, but was 1; write one of them"
                        + " without quotes",
                "\"after\": \"P6M\" | \"after\": \"1Y\" | must be a period like \"P1Y\", \"P6M\" or \"P30D\", but was"
                        + " \"1Y\""
            })
    void anOfferFileSaysWhichRuleIsBroken(String sound, String broken, String message) {
        String text = Samples.everything();
        assertThat(text).contains(sound);
        assertThatThrownBy(() -> OfferJson.with(VestingCatalog.standard())
                        .read(new StringReader(text.replace(sound, broken)), "x"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aTimeOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"time\": \"9h\"}", MarketObservation.class))
                .hasMessageContaining(
                        "time: must be a time of day like \"09:30:00\", but was \"9h\"; write hour, minute and second so");
    }

    @Test
    void aValueOfSomebodyElsesParserIsNoLongerThanAFile() {
        String texts = ("\"" + "x".repeat(9_000) + "\",").repeat(120);
        assertThatThrownBy(() -> MAPPER.readValue("{\"note\": [" + texts + "1]}", Offer.class))
                .hasMessageContaining("a value may have 1000000 characters, but was more up to here; shorten it");
    }

    @Test
    void rangesOfObservationsAreNotWrittenAsAMarketFile() throws Exception {
        MarketRows rows = MarketCsv.inCurrency(Amounts.currency("USD"))
                .mending()
                .read(new StringReader(Files.readString(Samples.EXAMPLES.resolve("reports.csv"))), "x");
        assertThatThrownBy(() -> MarketJson.write(rows.data().withMinimum(1).ranges()))
                .hasMessage("a market file holds quantiles that were given, all of one source, but was x; keep the"
                        + " observations, and compute the ranges again");
    }

    @Test
    void theMostRowsOfAMarketFileAreLimited() {
        assertThatThrownBy(() -> MarketCsv.inCurrency(Amounts.currency("USD")).withMostRows(5_000_001))
                .hasMessage(
                        "the most rows of a market file must be 1 to 5000000, but was 5000001; state such a number");
    }
}
