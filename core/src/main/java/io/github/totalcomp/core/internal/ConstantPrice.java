package io.github.totalcomp.core.internal;

/** A price assumption that gives one price for every date, taken apart once. */
public interface ConstantPrice {

    /** {@return the price for every date} */
    UnitPrice unitPrice();
}
