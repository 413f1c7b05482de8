package io.github.totalcomp.proof.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.HistoryJson;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketJson;
import io.github.totalcomp.formats.OfferJson;
import io.github.totalcomp.formats.ocf.OcfReader;
import io.github.totalcomp.formats.ocf.OcfWriter;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/**
 * Every reader answers any input with a value, or with the one exception that it documents; what it accepts can be written,
 * and is read again as an equal value. An ordinary run replays the inputs that are kept; with {@code -Dfuzz=NAME} Jazzer
 * makes up new ones for the method of that name.
 */
class ReadersFuzzTest {

    private static final VestingCatalog CATALOG = VestingCatalog.standard();
    private static final OfferJson OFFERS = OfferJson.with(CATALOG);
    private static final HistoryJson HISTORIES = HistoryJson.with(CATALOG);

    /** Loading the classes takes time, above all while they are made ready for Jazzer, that is not that of a reader. */
    @BeforeAll
    static void loadWhatReadersNeed() throws IOException {
        ReadersFuzzTest first = new ReadersFuzzTest();
        first.offerFiles(kept("offerFiles/everything.json"));
        first.offerLines(kept("offerLines/offers.ndjson"));
        first.histories(kept("histories/negotiation-history.json"));
        first.openCapFormat(kept("openCapFormat/event-terms.json"));
        first.openCapFormat(kept("openCapFormat/transactions"));
        first.ranges(kept("ranges/amazon-l5-market.json"));
        first.observations(kept("observations/reports.csv"));
        first.portions(kept("portions/percent"));
        first.money(kept("money/dollars"));
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream in = ReadersFuzzTest.class.getResourceAsStream("ReadersFuzzTestInputs/" + name)) {
            return in.readAllBytes();
        }
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "offers.dict")
    void offerFiles(byte[] input) {
        Contract.ofFiles(input, text -> OFFERS.read(text, "x"), OFFERS::write);
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "offers.dict")
    void offerLines(byte[] input) {
        List<Offer> quick = Contract.offersOfLines(input);
        List<Offer> thorough = Contract.linesOf(input).stream()
                .flatMap(line -> Contract.accepted(line, text -> OFFERS.read(text, "x")).stream())
                .map(file -> file.offer())
                .toList();
        assertThat(quick).isEqualTo(thorough);
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "histories.dict")
    void histories(byte[] input) {
        Contract.ofFiles(input, text -> HISTORIES.read(text, "x"), HISTORIES::write);
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "terms.dict")
    void openCapFormat(byte[] input) {
        Contract.ofFiles(input, text -> OcfReader.readVestingTerms(text, "x"), OcfWriter::vestingTerms);
        Contract.ofFiles(input, text -> OcfReader.readTransactions(text, "x"), OcfWriter::transactions);
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "markets.dict")
    void ranges(byte[] input) {
        Contract.ofFiles(input, text -> MarketJson.read(text, "x"), MarketJson::write);
    }

    @FuzzTest
    @DictionaryFile(resourcePath = "observations.dict")
    void observations(byte[] input) {
        MarketCsv plain = MarketCsv.inCurrency(Amounts.currency("USD"));
        Contract.ofRows(input, plain);
        Contract.ofRows(input, plain.mending());
    }

    @FuzzTest
    void portions(byte[] input) {
        Contract.ofTexts(input, Rational::parse);
        Contract.ofTexts(input, Portion::parse);
        Contract.ofTexts(input, Units::parse);
        Contract.ofTexts(input, text -> Portion.percent(text), Portion::parse);
    }

    @FuzzTest
    void money(byte[] input) {
        Contract.ofTexts(input, Amounts::parse);
        Contract.ofTexts(input, text -> Amounts.of(text, "BHD"), Amounts::parse);
        Contract.ofTexts(input, Amounts::usd, Amounts::parse);
        Contract.ofTexts(input, Amounts::currency);
    }
}
