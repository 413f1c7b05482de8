package io.github.totalcomp.negotiation.advice;

import java.math.BigDecimal;

/**
 * What one unit of room is worth. Below and above a cap with exceptions it differs where the cap binds inside a component
 * first, on one payout or after a raise.
 */
record UnitValue(BigDecimal withinCap, BigDecimal aboveCap) {}
