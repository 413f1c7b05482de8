package com.example.offers;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferToolTest {

    /** 185,000 + 60,000 + 5 % of 1,200 units at 220 is 258,200. */
    @Test
    void totalsAnOffer() {
        assertEquals(usd(258_200), OfferTool.totals().year(1).total());
    }

    /** The 0.75 quantile of 170, 180, 190, 200 and 210 thousand is 200 thousand. */
    @Test
    void asksForTheBaseThatTheMarketPays() {
        assertTrue(OfferTool.ask().toString().contains("USD 200,000"), () -> OfferTool.ask().toString());
    }

    @Test
    void theClosureHoldsNothingElse() throws IOException {
        List<String> names = jars(path -> path.getFileName().toString().replaceFirst("-\\d.*", ""));
        assertEquals(
                List.of(
                        "jakarta.annotation-api",
                        "jmustache",
                        "jspecify",
                        "moneta-core",
                        "money-api",
                        "totalcomp-core",
                        "totalcomp-negotiation",
                        "totalcomp-vesting",
                        "value-annotations"),
                names);
    }

    /** Everything but totalcomp-vesting, which negotiation does not need. */
    @Test
    void theClosureOfNegotiationIsSmall() throws IOException {
        long bytes = jars(path -> path).stream()
                .filter(path -> !path.getFileName().toString().startsWith("totalcomp-vesting"))
                .mapToLong(OfferToolTest::size)
                .sum();
        System.out.println("run-time closure of negotiation: " + bytes + " bytes");
        assertTrue(bytes > 0 && bytes <= 1_500_000, () -> "the closure takes " + bytes + " bytes");
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> jars(java.util.function.Function<Path, T> what) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("closure")))) {
            return files.sorted().map(what).toList();
        }
    }
}
