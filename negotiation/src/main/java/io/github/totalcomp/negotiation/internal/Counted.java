package io.github.totalcomp.negotiation.internal;

/** Numbers of things in words. */
public final class Counted {

    private Counted() {}

    /**
     * {@return a number of observations, such as {@code 1 observation} or {@code 2 observations}}
     *
     * @param count zero or more
     */
    public static String observations(int count) {
        return count == 1 ? "1 observation" : count + " observations";
    }
}
