package io.github.totalcomp.core.money;

/** Thrown when no implementation of JSR-354 is on the class path, so that no amount of money can be made. */
public class MissingMoneyProviderException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param cause what the money API reported
     */
    public MissingMoneyProviderException(Throwable cause) {
        super(
                "no JSR-354 money implementation was found on the class path; add org.javamoney.moneta:moneta-core"
                        + " (version 1.4.5 or later) as a run-time dependency",
                cause);
    }
}
