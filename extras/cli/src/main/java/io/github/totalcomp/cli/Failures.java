package io.github.totalcomp.cli;

/** Says in one line why the program itself cannot work. */
final class Failures {

    private Failures() {}

    static String describe(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "the work needs more memory than there is; give the JVM more, such as java -Xmx4g -jar totalcomp.jar,"
                    + " or ask for less";
        }
        return "a fault of the program itself: " + failure + "; please report it with the command and its files";
    }
}
