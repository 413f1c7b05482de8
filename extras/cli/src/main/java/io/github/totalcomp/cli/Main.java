package io.github.totalcomp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/**
 * The program. Its exit status is {@value ExitStatus#OK} when all went well, {@value ExitStatus#BAD_INPUT} for bad input
 * or usage, and {@value ExitStatus#FAILED} when the program itself cannot work. Results go to standard output and messages
 * to standard error, both in UTF-8; when there is a message there is no result.
 */
public final class Main {

    /** Held here because the logging system forgets the level of a logger that nobody holds. */
    private static final Logger MONEY_LOG = Logger.getLogger("org.javamoney");

    private Main() {}

    /**
     * Runs the program and ends the JVM with its exit status, unless that is zero.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        MONEY_LOG.setLevel(Level.WARNING);
        int status = run(args, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        if (status != ExitStatus.OK) {
            System.exit(status);
        }
    }

    static int run(String[] args, OutputStream out, OutputStream err) {
        StandardOutput output = new StandardOutput(out);
        PrintWriter results = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        CommandLine program = Totalcomp.commandLine(args).setOut(results).setErr(messages);
        int status = execute(program, args);
        results.flush();
        if (status == ExitStatus.OK) {
            status = output.complaint()
                    .map(complaint -> {
                        messages.println("totalcomp: the result could not be written: " + complaint);
                        return ExitStatus.FAILED;
                    })
                    .orElse(ExitStatus.OK);
        }
        messages.flush();
        return status;
    }

    /** Errors of the JVM, such as too little memory, are messages like all others. */
    private static int execute(CommandLine program, String... args) {
        try {
            return program.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            program.getErr().println(Printable.of("totalcomp: " + Failures.describe(e)));
            return ExitStatus.FAILED;
        }
    }
}
