package io.github.totalcomp.proof.start;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The time from the start of a virtual machine to the first yearly total, and that of a machine which computes nothing. */
final class FirstTotal {

    private static final int RUNS = 15;

    private FirstTotal() {}

    /** Starts itself again and again, and prints how long both take; an argument names what one run does. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.out.println("from the start of the JVM to the first total: " + milliseconds("total"));
            System.out.println("of which a JVM that computes nothing takes: " + milliseconds("nothing"));
        } else {
            System.out.println(args[0].equals("total") ? total() : "nothing");
        }
    }

    private static Object total() {
        Offer offer = Offer.builder()
                .employer("Amazon")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(Amounts.usd(185_000)))
                .add(SignOn.ofYears(Amounts.usd(60_000), Amounts.usd(45_000)))
                .add(EquityGrant.ofUnits(1_200, VestingSchedules.amazon()))
                .build();
        return TctAggregator.years(4)
                .aggregate(offer, Assumptions.flatPrice(Amounts.usd(220)))
                .year(1)
                .total();
    }

    private static String milliseconds(String what) throws IOException {
        long[] nanoseconds = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstTotal.class.getName(),
                            what)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String answer = out.readLine();
                nanoseconds[run] = System.nanoTime() - start;
                if (answer == null || !answer.matches("nothing|USD 258200")) {
                    throw new IllegalStateException("answered " + answer);
                }
            }
        }
        Arrays.sort(nanoseconds);
        return TimeUnit.NANOSECONDS.toMillis(nanoseconds[RUNS / 2]) + " ms (median of " + RUNS + "; fastest "
                + TimeUnit.NANOSECONDS.toMillis(nanoseconds[0]) + " ms)";
    }
}
