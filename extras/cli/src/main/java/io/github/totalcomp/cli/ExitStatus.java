package io.github.totalcomp.cli;

/** The exit statuses of the program. */
final class ExitStatus {

    /** All went well. */
    static final int OK = 0;

    /** The program itself cannot work: a part of it is missing, or the result cannot be written. */
    static final int FAILED = 1;

    /** An input file or an option is wrong. */
    static final int BAD_INPUT = 2;

    private ExitStatus() {}
}
