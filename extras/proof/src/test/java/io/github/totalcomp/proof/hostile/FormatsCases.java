package io.github.totalcomp.proof.hostile;

import static io.github.totalcomp.proof.hostile.Hostile.BILLION;
import static io.github.totalcomp.proof.hostile.Hostile.file;
import static io.github.totalcomp.proof.hostile.Hostile.repeating;
import static io.github.totalcomp.proof.hostile.Hostile.stream;

import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.HistoryJson;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketJson;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import io.github.totalcomp.formats.OfferLines;
import io.github.totalcomp.formats.ocf.OcfReader;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each reader answers to absurd files. */
final class FormatsCases {

    private static final String HEADER =
            "company,level,title,location,totalyearlycompensation,basesalary,stockgrantvalue,bonus,timestamp\n";
    private static final String ROW = "A,L5,SWE,Seattle,1,1,0,0,2021-01-01\n";

    private FormatsCases() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
        for (JsonReader reader : JsonReader.values()) {
            cases.addAll(json(reader));
        }
        cases.addAll(offers());
        cases.addAll(manyPayments());
        cases.addAll(lines());
        cases.addAll(observations());
        cases.addAll(terms());
        return cases;
    }

    /** Every reader of a JSON file. */
    private enum JsonReader {
        OFFER("totalcomp-offer/1") {
            @Override
            Object read(Reader text) throws Exception {
                return OfferJson.with(VestingCatalog.standard()).read(text, "x");
            }

            @Override
            Object readFile(Path file) throws Exception {
                return OfferJson.read(file);
            }
        },
        HISTORY("totalcomp-history/1") {
            @Override
            Object read(Reader text) throws Exception {
                return HistoryJson.with(VestingCatalog.standard()).read(text, "x");
            }

            @Override
            Object readFile(Path file) throws Exception {
                return HistoryJson.read(file);
            }
        },
        MARKET("totalcomp-market/1") {
            @Override
            Object read(Reader text) throws Exception {
                return MarketJson.read(text, "x");
            }

            @Override
            Object readFile(Path file) throws Exception {
                return MarketJson.read(file);
            }
        },
        OCF_TERMS("") {
            @Override
            Object read(Reader text) throws Exception {
                return OcfReader.readVestingTerms(text, "x");
            }

            @Override
            Object readFile(Path file) throws Exception {
                return OcfReader.readVestingTerms(file);
            }
        },
        OCF_TRANSACTIONS("") {
            @Override
            Object read(Reader text) throws Exception {
                return OcfReader.readTransactions(text, "x");
            }

            @Override
            Object readFile(Path file) throws Exception {
                return OcfReader.readTransactions(file);
            }
        };

        private final String format;

        JsonReader(String format) {
            this.format = format;
        }

        abstract Object read(Reader text) throws Exception;

        abstract Object readFile(Path file) throws Exception;

        String start() {
            return "{\"format\": \"" + format + "\", ";
        }
    }

    private static List<HostileCase> json(JsonReader reader) {
        String who = reader + ": ";
        return List.of(
                HostileCase.of(
                        who + "a file of 200 MB",
                        "FormatException",
                        () -> reader.readFile(file(reader.start() + "\"x\": \"", "aaaaaaaaaaaaaaaa"))),
                HostileCase.of(
                        who + "10^6 arrays inside one another",
                        "FormatException: x:1:",
                        () -> reader.read(repeating("", "[", 999_999, ""))),
                HostileCase.of(
                        who + "10^9 arrays inside one another",
                        "FormatException",
                        () -> reader.read(repeating("", "[", BILLION, ""))),
                HostileCase.of(
                        who + "10^5 objects inside one another",
                        "FormatException",
                        () -> reader.read(repeating("", "{\"a\":", 150_000, ""))),
                HostileCase.of(
                        who + "a bare number of 10^6 digits",
                        "FormatException",
                        () -> reader.read(repeating(reader.start() + "\"x\": ", "9", 900_000, "}"))),
                HostileCase.of(
                        who + "a number of 10^7 digits",
                        "FormatException",
                        () -> reader.read(repeating(reader.start() + "\"x\": ", "9", 10_000_000, "}"))),
                HostileCase.of(
                        who + "a bare 1e999999999",
                        "FormatException",
                        () -> reader.read(new StringReader(reader.start() + "\"x\": 1e999999999}"))),
                HostileCase.of(
                        who + "nothing but blanks",
                        "FormatException",
                        () -> reader.read(repeating("", " ", BILLION, ""))),
                HostileCase.of(
                        who + "10^5 unknown fields",
                        "FormatException",
                        () -> reader.read(new StringReader(IntStream.range(0, 85_000)
                                .mapToObj(i -> "\"" + Integer.toString(i, 36) + "\":0")
                                .collect(Collectors.joining(",", reader.start(), "}"))))),
                HostileCase.of(
                        who + "one field 10^5 times",
                        "FormatException",
                        () -> reader.read(repeating(reader.start(), "\"x\":0,", 150_000, "\"x\":0}"))),
                HostileCase.of(
                        who + "fields of one hash",
                        "FormatException",
                        () -> reader.read(new StringReader(Hostile.equalHash("Aa", "BB", 20_000).stream()
                                .map(name -> "\"" + name + "\":0")
                                .collect(Collectors.joining(",", reader.start(), "}"))))),
                HostileCase.of(
                        who + "fields of one hash to the parser",
                        "FormatException",
                        () -> reader.read(new StringReader(Hostile.equalHash("ab", "bA", 20_000).stream()
                                .map(name -> "\"" + name + "\":0")
                                .collect(Collectors.joining(",", reader.start(), "}"))))),
                HostileCase.of(
                        who + "10^5 empty lists",
                        "FormatException",
                        () -> reader.read(repeating(reader.start() + "\"x\": [", "[],", 300_000, "[]]}"))));
    }

    private static String offer(String component, String more) {
        return "{\"format\":\"totalcomp-offer/1\",\"employer\":\"x\",\"startDate\":\"2026-03-02\",\"currency\":\"USD\","
                + "\"components\":[" + component + "]" + more + "}";
    }

    private static HostileCase offerOf(String name, String answer, String component) {
        return HostileCase.of(
                "OFFER: " + name, answer, () -> JsonReader.OFFER.read(new StringReader(offer(component, ""))));
    }

    private static List<HostileCase> offers() {
        String grant = "{\"type\":\"equityGrant\",\"units\":\"1\",\"schedule\":";
        return List.of(
                offerOf("money 1e999999999", "FormatException", "{\"type\":\"baseSalary\",\"annual\":\"1e999999999\"}"),
                offerOf(
                        "money of 10^4 digits",
                        "FormatException",
                        "{\"type\":\"baseSalary\",\"annual\":\"" + "9".repeat(9_000) + "\"}"),
                offerOf(
                        "units 1e999999999",
                        "FormatException",
                        "{\"type\":\"equityGrant\",\"units\":\"1e999999999\",\"schedule\":\"amazon\"}"),
                offerOf(
                        "a portion 1e999999999",
                        "FormatException",
                        grant + "{\"every\":\"P1Y\",\"portions\":[\"1e999999999\"]}}"),
                offerOf(
                        "units of 10^4 digits",
                        "FormatException",
                        "{\"type\":\"equityGrant\",\"units\":\"" + "9".repeat(9_000) + "\",\"schedule\":\"amazon\"}"),
                HostileCase.of(
                        "OFFER: prices of symbols of one hash",
                        "FormatException",
                        () -> JsonReader.OFFER.read(new StringReader(offer(
                                "{\"type\":\"baseSalary\",\"annual\":\"1\"}",
                                Hostile.equalHash("Aa", "BB", 8_000).stream()
                                        .map(name -> "\"" + name + "\":{\"type\":\"flat\",\"price\":\"0\"}")
                                        .collect(Collectors.joining(",", ",\"assumptions\":{\"prices\":{", "}}")))))),
                offerOf(
                        "10^9 instalments",
                        "FormatException",
                        "{\"type\":\"signOn\",\"payouts\":[{\"year\":1,\"amount\":\"1\",\"instalments\":1000000000}]}"),
                offerOf(
                        "a grant of 10^9 tranches",
                        "FormatException",
                        grant + "{\"every\":\"P1M\",\"occurrences\":1000000000}}"),
                offerOf("a schedule of 10^9 years", "FormatException", grant + "\"even-1000000000y-monthly\"}"),
                offerOf(
                        "10^4 portions that share nothing",
                        "FormatException",
                        grant + "{\"every\":\"P1D\",\"portions\":["
                                + IntStream.range(0, 9_000)
                                        .mapToObj(i -> "\"1/1" + String.format("%079d", 2 * i + 1) + "\"")
                                        .collect(Collectors.joining(","))
                                + "]}}"),
                HostileCase.of(
                        "OFFER: 10^6 components",
                        "FormatException",
                        () -> JsonReader.OFFER.read(
                                repeating(offer("", "").replace("]}", ""), "{},", 1_000_000, "{}]}"))),
                HostileCase.of(
                        "OFFER: 10^5 components",
                        "FormatException",
                        () -> JsonReader.OFFER.read(
                                repeating(offer("", "").replace("]}", ""), "{},", 300_000, "{}]}"))),
                HostileCase.of(
                        "OFFER: a horizon of 10^9 years",
                        "FormatException",
                        () -> JsonReader.OFFER.read(new StringReader(offer(
                                "{\"type\":\"baseSalary\",\"annual\":\"1\"}",
                                ",\"negotiation\":{\"walkAway\":\"1\",\"horizonYears\":1000000000}")))));
    }

    /** Small files of offers that would make millions of payments. */
    private static List<HostileCase> manyPayments() {
        String price = ",\"assumptions\":{\"price\":{\"type\":\"flat\",\"price\":\"10.00\"}}";
        String grants = "{\"type\":\"repricedGrants\",\"name\":\"c%d\",\"annualValue\":\"1000000.00\",\"years\":50,"
                + "\"schedule\":\"even-50y-monthly\"}";
        String weekly = "{\"type\":\"baseSalary\",\"name\":\"c%d\",\"annual\":\"100000.00\","
                + "\"payCalendar\":{\"frequency\":\"weekly\",\"periodEnd\":\"2026-03-13\"}}";
        String signOn = "{\"type\":\"signOn\",\"name\":\"c%d\",\"payouts\":["
                + IntStream.rangeClosed(1, 10)
                        .mapToObj(year -> "{\"year\":" + year + ",\"amount\":\"100000.00\",\"instalments\":365}")
                        .collect(Collectors.joining(","))
                + "]}";
        String fractions =
                "{\"type\":\"equityGrant\",\"name\":\"c%d\",\"units\":\"99999999999999999999\",\"schedule\":{"
                        + "\"every\":\"P1D\",\"allocation\":\"FRACTIONAL\",\"portions\":["
                        + String.join(",", Collections.nCopies(1_000, "\"1/1000\"")) + "]}}";
        return List.of(
                HostileCase.of(
                        "OFFER: 500 re-priced grants of 600 tranches",
                        "DefinitionException: the payments of an offer may number at most 50000",
                        () -> listed(offer(copies(10, grants), price), 10)),
                HostileCase.of(
                        "OFFER: 50,000 re-priced grants of 600 tranches",
                        "FormatException: x:1:1: the re-priced grants of an offer may number at most 500",
                        () -> listed(offer(copies(1_000, grants), price), 10)),
                HostileCase.of(
                        "OFFER: 1,000 bases paid weekly for 200 years",
                        "DefinitionException: the payments of an offer may number at most 50000",
                        () -> listed(offer(copies(1_000, weekly), price), 200)),
                HostileCase.of(
                        "OFFER: 900 sign-ons paid daily for 10 years",
                        "DefinitionException: the payments of an offer may number at most 50000",
                        () -> listed(offer(copies(900, signOn), price), 10)),
                HostileCase.of(
                        "OFFER: 80,000 daily fractions",
                        "DefinitionException: the payments of an offer may number at most 50000",
                        () -> listed(offer(copies(80, fractions), price), 10)),
                HostileCase.of(
                        "LINES: 500 re-priced grants of 600 tranches",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream(offer(copies(10, grants), price), "", 0, ""))),
                HostileCase.of(
                        "LINES: 50,000 re-priced grants of 600 tranches",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream(offer(copies(1_000, grants), price), "", 0, ""))),
                HostileCase.of(
                        "LINES: 900 sign-ons paid daily for 10 years",
                        "returned 1 rows: 1 totalled, 0 failed",
                        () -> batch(stream(offer(copies(900, signOn), price), "", 0, ""))));
    }

    private static String copies(int count, String component) {
        return IntStream.range(0, count)
                .mapToObj(number -> component.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining(","));
    }

    /** Reads an offer and lists what it pays. */
    private static Object listed(String json, int years) throws Exception {
        OfferFile read = OfferJson.with(VestingCatalog.standard()).read(new StringReader(json), "x");
        return TctAggregator.years(years)
                .aggregate(read.offer(), read.assumptions())
                .payments()
                .size();
    }

    private static List<HostileCase> lines() {
        String sound = offer("{\"type\":\"baseSalary\",\"annual\":\"1\"}", "");
        return List.of(
                HostileCase.of(
                        "LINES: one line of 200 MB",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream("", "aaaaaaaaaaaaaaaa", 200 << 16, ""))),
                HostileCase.of(
                        "LINES: a number of 10^7 digits",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream("{\"x\":", "9", 10_000_000, "}"))),
                HostileCase.of(
                        "LINES: 10^6 arrays inside one another",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream("", "[", 1_000_000, ""))),
                HostileCase.of(
                        "LINES: fields of one hash",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream(
                                Hostile.equalHash("Aa", "BB", 20_000).stream()
                                        .map(name -> "\"" + name + "\":0")
                                        .collect(Collectors.joining(",", "{", "}")),
                                "",
                                0,
                                ""))),
                HostileCase.of(
                        "LINES: 10^6 arrays inside one another on each line",
                        "returned 50 rows: 0 totalled, 50 failed",
                        () -> batch(stream("", "[".repeat(999_999) + "\n", 50, ""))),
                HostileCase.of(
                        "LINES: 10^5 empty lines",
                        "returned 100000 rows: 0 totalled, 100000 failed",
                        () -> batch(stream("", "\n", 100_000, ""))),
                HostileCase.of(
                        "LINES: 10^5 sound lines",
                        "returned 100000 rows: 100000 totalled, 0 failed",
                        () -> batch(stream("", sound + "\n", 100_000, ""))),
                HostileCase.of(
                        "LINES: a line with 1e999999999",
                        "returned 1 rows: 0 totalled, 1 failed",
                        () -> batch(stream(sound.replace("\"1\"", "\"1e999999999\""), "", 0, ""))));
    }

    private static BatchSummary batch(InputStream in) {
        OfferLines lines = OfferLines.of(in, "x", VestingCatalog.standard());
        return BatchAggregator.of(TctAggregator.years(4), lines::assumptionsOf).run(lines.rows(), outcome -> {});
    }

    private static Object csv(Reader text) throws Exception {
        return MarketCsv.inCurrency(Amounts.currency("USD"))
                .mending()
                .read(text, "x")
                .observations()
                .size();
    }

    private static HostileCase csvOf(String name, String answer, String row) {
        return HostileCase.of("CSV: " + name, answer, () -> csv(new StringReader(HEADER + row + "\n")));
    }

    private static List<HostileCase> observations() {
        return List.of(
                HostileCase.of(
                        "CSV: a file of 200 MB in one cell",
                        "FormatException",
                        () -> MarketCsv.read(file(HEADER, "aaaaaaaaaaaaaaaa"))),
                HostileCase.of(
                        "CSV: a file of 200 MB in rows", "FormatException", () -> MarketCsv.read(file(HEADER, ROW))),
                HostileCase.of(
                        "CSV: a file of 200 MB of unreadable rows",
                        "FormatException",
                        () -> MarketCsv.read(file(HEADER, "x\n"))),
                HostileCase.of(
                        "CSV: a file of 200 MB in quotes",
                        "FormatException",
                        () -> MarketCsv.read(file(HEADER + "\"", "aaaa\n"))),
                HostileCase.of(
                        "CSV: a file of 200 MB of commas",
                        "FormatException",
                        () -> MarketCsv.read(file(HEADER, ",,,,,,,,"))),
                HostileCase.of(
                        "CSV: a header of 10^9 columns",
                        "FormatException",
                        () -> csv(repeating("", "a,", BILLION, "\n"))),
                HostileCase.of(
                        "CSV: rows without end", "FormatException", () -> csv(repeating(HEADER, ROW, BILLION, ""))),
                HostileCase.of("CSV: rows unlike each other", "FormatException", () -> csv(unlikeRows(BILLION))),
                HostileCase.of(
                        "CSV: as many unlike rows as allowed", "returned 100000", () -> csv(unlikeRows(100_000))),
                csvOf(
                        "an amount of 10^5 digits",
                        "FormatException",
                        "A,L5,SWE,S," + "9".repeat(90_000) + ",1,0,0,2021-01-01"),
                HostileCase.of(
                        "CSV: an amount of 10^7 digits",
                        "FormatException",
                        () -> csv(repeating(HEADER + "A,L5,SWE,S,", "9", 10_000_000, ",1,0,0,2021-01-01\n"))),
                csvOf("an amount 1e999999999", "FormatException", "A,L5,SWE,S,1e999999999,1,0,0,2021-01-01"),
                csvOf("an amount 1e99", "FormatException", "A,L5,SWE,S,1e99,1,0,0,2021-01-01"),
                csvOf(
                        "an amount of 10^5 groups",
                        "FormatException",
                        "A,L5,SWE,S,\"1" + ",000".repeat(20_000) + "\",1,0,0,2021-01-01"),
                csvOf("a date of year 10^9", "FormatException", "A,L5,SWE,S,1,1,0,0,999999999-01-01"),
                csvOf("a company of 10^5 blanks", "FormatException", " ".repeat(90_000) + "x" + ",L5,SWE"),
                HostileCase.of(
                        "CSV: companies of one hash",
                        "returned 100000",
                        () -> csv(new StringReader(Hostile.equalHash("az", "b[", 100_000).stream()
                                .map(name -> name + ROW.substring(1))
                                .collect(Collectors.joining("", HEADER, ""))))));
    }

    /** Rows of which no two hold one amount, text or date. */
    private static Reader unlikeRows(int count) {
        return new Reader() {
            private String row = HEADER;
            private int next;
            private int made;

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (next == row.length()) {
                    if (made == count) {
                        return -1;
                    }
                    made++;
                    next = 0;
                    row = "\u4e00company" + made + ",l" + made + ",t" + made + ",p" + made + "," + (900_000_000 + made)
                            + ",1" + made + ",2" + made + ",3" + made + ","
                            + LocalDate.of(2021, 1, 1).minusDays(made % 5_000) + "\n";
                }
                int taken = Math.min(length, row.length() - next);
                row.getChars(next, next + taken, buffer, offset);
                next += taken;
                return taken;
            }

            @Override
            public void close() {}
        };
    }

    private static List<HostileCase> terms() {
        return List.of(
                HostileCase.of(
                        "OCF_TERMS: 10^5 conditions",
                        "FormatException",
                        () -> JsonReader.OCF_TERMS.read(repeating(
                                "{\"object_type\":\"VESTING_TERMS\",\"vesting_conditions\":[",
                                "{},",
                                300_000,
                                "{}]}"))),
                HostileCase.of(
                        "OCF_TERMS: 10^9 occurrences",
                        "FormatException",
                        () -> JsonReader.OCF_TERMS.read(new StringReader(daily(2).replace("36500", "1000000000")))),
                HostileCase.of(
                        "OCF_TERMS: a portion 1e999999999",
                        "FormatException",
                        () -> JsonReader.OCF_TERMS.read(new StringReader(
                                daily(2).replace("\"denominator\":\"1\"", "\"denominator\":\"1e999999999\"")))),
                HostileCase.of(
                        "OCF_TRANSACTIONS: a quantity 1e999999999",
                        "FormatException",
                        () -> JsonReader.OCF_TRANSACTIONS.read(new StringReader(
                                "{\"object_type\":\"TX_EQUITY_COMPENSATION_ISSUANCE\",\"id\":\"i\",\"security_id\":\"s\","
                                        + "\"date\":\"2024-01-01\",\"quantity\":\"1e999999999\"}"))),
                HostileCase.of(
                        "MARKET: a quantile 1e999999999",
                        "FormatException",
                        () -> JsonReader.MARKET.read(
                                new StringReader(
                                        "{\"format\":\"totalcomp-market/1\",\"currency\":\"USD\",\"source\":\"x\",\"count\":9,"
                                                + "\"ranges\":{\"total\":{\"count\":9,\"quantiles\":{\"0.5\":\"1e999999999\"}}}}"))),
                HostileCase.of(
                        "MARKET: the amount of a quantile of 1e999999999",
                        "FormatException",
                        () -> JsonReader.MARKET.read(
                                new StringReader(
                                        "{\"format\":\"totalcomp-market/1\",\"currency\":\"USD\",\"source\":\"x\",\"count\":9,"
                                                + "\"ranges\":{\"total\":{\"count\":9,\"quantiles\":{\"1e999999999\":\"1\"}}}}"))),
                HostileCase.of(
                        "OCF_TERMS: conditions of 36,500 occurrences each",
                        "FormatException",
                        () -> OcfReader.readVestingTerms(new StringReader(daily(2_000)), "x")
                                .get(0)
                                .resolve(VestingRequest.of(1, LocalDate.of(2026, 3, 2)))));
    }

    private static String daily(int count) {
        StringBuilder text = new StringBuilder("{\"object_type\":\"VESTING_TERMS\",\"id\":\"t\",\"name\":\"t\","
                + "\"description\":\"t\",\"allocation_type\":\"CUMULATIVE_ROUNDING\",\"vesting_conditions\":[");
        for (int i = 0; i < count; i++) {
            String trigger = i == 0
                    ? "{\"type\":\"VESTING_START_DATE\"}"
                    : "{\"type\":\"VESTING_SCHEDULE_RELATIVE\",\"relative_to_condition_id\":\"c" + (i - 1)
                            + "\",\"period\":{\"type\":\"DAYS\",\"length\":1,\"occurrences\":36500}}";
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"c" + i
                            + "\",\"portion\":{\"numerator\":\"0\",\"denominator\":\"1\"},\"trigger\":")
                    .append(trigger)
                    .append(",\"next_condition_ids\":[" + (i + 1 < count ? "\"c" + (i + 1) + "\"" : "") + "]}");
        }
        return text.append("]}").toString();
    }
}
