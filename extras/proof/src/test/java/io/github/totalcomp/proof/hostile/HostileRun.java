package io.github.totalcomp.proof.hostile;

import io.github.totalcomp.core.money.Amounts;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs every case in a process of its own, and prints name, milliseconds of processor time and outcome of each. What does
 * not end by itself ends the process.
 */
final class HostileRun {

    /** How the answer begins where an error of the virtual machine came out. */
    static final String BROKEN = "broke: ";

    private static final int PATIENCE = 60_000;

    private HostileRun() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        cases.addAll(CoreCases.all());
        cases.addAll(VestingCases.all());
        cases.addAll(NegotiationCases.all());
        cases.addAll(FormatsCases.all());
        cases.addAll(ModuleCases.all());
        return cases;
    }

    /** Runs the cases whose name the first argument matches, or all. */
    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Amounts.usd(1); // the money implementation is loaded once
        for (HostileCase each : cases()) {
            if (args.length == 0 || each.name().matches(args[0])) {
                out.println(each.name() + "\t" + answer(each));
            }
        }
        System.exit(0);
    }

    private static String answer(HostileCase each) throws InterruptedException {
        AtomicReference<String> answer = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            String outcome;
            try {
                outcome = each.outcome();
            } catch (Throwable e) {
                outcome = BROKEN + e;
            }
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            answer.set(TimeUnit.NANOSECONDS.toMillis(used) + "\t" + outcome);
        });
        thread.setDaemon(true);
        thread.start();
        thread.join(PATIENCE);
        String found = answer.get();
        return found == null ? PATIENCE + "\tno answer" : found;
    }
}
