package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;

/** Thrown when units must be valued and no share price is known for the date. */
public class MissingPriceException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error from its three parts.
     *
     * @param rule what must hold
     * @param definition the date, symbol or component that lacks a price
     * @param remedy what the caller can do
     */
    public MissingPriceException(String rule, Object definition, String remedy) {
        super(rule, definition, remedy);
    }

    /**
     * {@return this error, which now also names the share} Of a table without a price for 2025-02-28 it says {@code ABC on
     * 2025-02-28}.
     *
     * @param symbol the share's symbol
     */
    public MissingPriceException ofShare(String symbol) {
        MissingPriceException named = new MissingPriceException(rule(), symbol + " on " + definition(), remedy());
        named.initCause(this);
        return named;
    }
}
