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
}
