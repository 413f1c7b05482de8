package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchRow;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OfferLinesTest {

    private static final String OFFER = """
            {"format": "totalcomp-offer/1", "employer": "E", "startDate": "2026-03-02", "currency": "USD",\
             "components": [{"type": "equityGrant", "units": "100", "schedule": "amazon"}],\
             "assumptions": {"price": {"type": "flat", "price": "%s"}}}
            """;

    private static OfferLines lines(InputStream in) {
        return OfferLines.of(in, "offers.ndjson", VestingCatalog.standard());
    }

    private static OfferLines lines(String text) {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachOfferIsTotalledUnderItsOwnAssumptions() {
        OfferLines lines = lines(OFFER.formatted("10.00") + OFFER.formatted("20.00"));
        List<String> totals = new ArrayList<>();
        BatchSummary summary = BatchAggregator.of(TctAggregator.years(4), lines::assumptionsOf)
                .run(
                        lines.rows(),
                        outcome -> totals.add(((BatchOutcome.Totalled) outcome)
                                .totals()
                                .total()
                                .toString()));
        assertThat(totals).containsExactly("USD 1000", "USD 2000");
        assertThat(summary).isEqualTo(new BatchSummary(2, 0));
    }

    @Test
    void faultsNameTheLine() {
        OfferLines lines = lines(OFFER.formatted("10.00") + OFFER.formatted("0"));
        List<String> messages = new ArrayList<>();
        BatchAggregator.of(TctAggregator.years(4), lines::assumptionsOf).run(lines.rows(), outcome -> {
            if (outcome instanceof BatchOutcome.Failed failed) {
                messages.add(failed.error().getMessage());
            }
        });
        assertThat(messages)
                .containsExactly(
                        "offers.ndjson:2:226: assumptions.price.price: a price must be above zero, but was USD 0;"
                                + " state the price of one share");
    }

    @Test
    void aLineInAnotherEncodingIsRefusedAndNotGuessed() {
        for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"))) {
            byte[] line = OFFER.formatted("10.00").strip().getBytes(other);
            List<String> messages = new ArrayList<>();
            OfferLines lines = lines(new ByteArrayInputStream(line));
            BatchAggregator.of(TctAggregator.years(4), lines::assumptionsOf)
                    .run(
                            lines.rows(),
                            outcome -> messages.add(
                                    ((BatchOutcome.Failed) outcome).error().getMessage()));
            assertThat(messages).allSatisfy(message -> assertThat(message).startsWith("offers.ndjson:1"));
        }
        List<String> refused = new ArrayList<>();
        OfferLines lines = lines(new ByteArrayInputStream(new byte[] {'{', '}', '\n', (byte) 0xFE, (byte) 0xFF}));
        BatchAggregator.of(TctAggregator.years(4), lines::assumptionsOf)
                .run(lines.rows(), outcome -> refused.add(((BatchOutcome.Failed) outcome).message()));
        assertThat(refused.get(1))
                .isEqualTo("row 2: offers.ndjson:2: a line must be text in UTF-8, but was other bytes;"
                        + " save the file in UTF-8");
    }

    @Test
    void rowsEndWhereTheFileEnds() {
        Iterator<BatchRow> rows = lines("{}\n\n").rows();
        assertThat(rows.next().number()).isEqualTo(1);
        assertThat(rows.next().number()).isEqualTo(2);
        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFailureOfReadingIsPassedOn() {
        Iterator<BatchRow> rows = lines(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                })
                .rows();
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith("the disk is gone");
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void assumptionsAreTakenOnce() throws IOException {
        OfferLines lines = lines(OFFER.formatted("10.00"));
        OfferFile other = OfferJson.with(VestingCatalog.standard())
                .read(new StringReader(OFFER.formatted("10.00")), "offer.json");
        assertThatThrownBy(() -> lines.assumptionsOf(other.offer()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the assumptions of this offer have been taken already");
    }
}
