package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.market.MarketIssue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the rows of a file hold, each of them is an observation or a rejection, and the report adds up. */
class MarketDirtProperties {

    private static final String HEADER = "company,level,title,location,totalyearlycompensation,basesalary,"
            + "stockgrantvalue,bonus,yearsofexperience,yearsatcompany,timestamp\n";
    private static final List<String> FIELDS = List.of(
            "Amazon",
            "L5",
            "145000",
            "0",
            "",
            "NA",
            " ",
            "\u00a0x",
            "-1",
            "1e5",
            "1e999999999",
            "$1k",
            "1,000",
            "a\"b",
            "line\nbreak",
            "line\r\nbreak",
            "\u202e",
            "\u0000",
            "\uFEFF",
            "=1+1",
            "2021-01-02",
            "1/2/2021 3:04:05",
            "2021-02-30",
            "16100.000000000002",
            "\u0661",
            "x;y",
            "\ud800",
            "\ud83d\ude00");

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.randoms().map(MarketDirtProperties::file);
    }

    private static String file(Random random) {
        StringBuilder file = new StringBuilder(HEADER)
                .append("Amazon,L5,SWE,\"Seattle, WA\",211000,145000,59000,7000,5,2,2021-01-02\n");
        for (int row = 0; row < random.nextInt(12); row++) {
            int fields = random.nextInt(8) > 0 ? 11 : random.nextInt(14);
            for (int i = 0; i < fields; i++) {
                String field = random.nextInt(3) > 0 && i >= 4 && i < 8
                        ? Integer.toString(random.nextInt(300_000))
                        : i == 10 && random.nextBoolean() ? "2021-03-04" : FIELDS.get(random.nextInt(FIELDS.size()));
                file.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(field.replace("\"", "\"\""))
                        .append('"');
            }
            file.append(random.nextBoolean() ? "\r\n" : "\n");
        }
        return file.toString();
    }

    @Property(tries = 300)
    void everyRowIsAnObservationOrARejectionAndTheCountsAddUp(@ForAll("files") String file) throws IOException {
        MarketRows rows =
                MarketCsv.inCurrency(Amounts.currency("USD")).mending().read(new StringReader(file), "m.csv");

        long records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)
                .stream()
                .count();
        assertThat(rows.count()).isEqualTo(Math.toIntExact(records) - 1);
        assertThat(rows.observations().size() + rows.rejections().size()).isEqualTo(rows.count());
        assertThat(rows.quality().kept()).isEqualTo(rows.observations().size());
        int setAside = 0;
        for (MarketIssue issue : MarketIssue.values()) {
            int count = rows.quality().count(issue);
            if (issue.treatment() == MarketIssue.Treatment.SET_ASIDE) {
                setAside += count;
            } else {
                assertThat(count).isEqualTo((int) rows.observations().stream()
                        .filter(each -> each.issues().contains(issue))
                        .count());
            }
        }
        assertThat(setAside).isEqualTo(rows.rejections().size());
        assertThat(rows.rejections())
                .allSatisfy(fault -> assertThat(fault.line()).isPositive());
        assertThat(rows.quality().toString().lines()).allMatch(line -> line.length() <= 80);
    }
}
