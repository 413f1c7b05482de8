package io.github.totalcomp.core.batch;

/**
 * The counts of a finished batch; every row is in one of the two.
 *
 * @param totalled the rows that were totalled
 * @param failed the rows that could not be read or totalled
 */
public record BatchSummary(long totalled, long failed) {

    /** {@return all rows} */
    public long rows() {
        return totalled + failed;
    }

    /** {@return the counts in one line} */
    @Override
    public String toString() {
        return rows() + " rows: " + totalled + " totalled, " + failed + " failed";
    }
}
