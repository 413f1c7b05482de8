package io.github.totalcomp.core.money;

import io.github.totalcomp.core.DefinitionException;
import javax.money.CurrencyUnit;

/** Thrown when amounts of different currencies meet and no exchange rate was given. */
public class CurrencyMismatchException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param what where the amount stands, such as a component's name
     * @param expected the currency of the whole
     * @param found the other currency
     */
    public CurrencyMismatchException(String what, CurrencyUnit expected, CurrencyUnit found) {
        super(
                what + " must be in " + expected.getCurrencyCode() + ", the currency of the whole",
                found.getCurrencyCode(),
                "state every amount in one currency; currencies are never mixed or converted silently");
    }
}
