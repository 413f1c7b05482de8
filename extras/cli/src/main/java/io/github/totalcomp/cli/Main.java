package io.github.totalcomp.cli;

/** The program. */
public final class Main {
    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
