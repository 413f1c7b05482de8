package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;

/** Thrown when an amount must be converted and no exchange rate is known for the currencies and the date. */
public class MissingExchangeRateException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error from its three parts.
     *
     * @param rule what must hold
     * @param definition the currencies and the date that lack a rate
     * @param remedy what the caller can do
     */
    public MissingExchangeRateException(String rule, Object definition, String remedy) {
        super(rule, definition, remedy);
    }
}
