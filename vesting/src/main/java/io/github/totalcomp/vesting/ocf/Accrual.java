package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;

/**
 * One occurrence on the path of a grant.
 *
 * @param condition its place on the path, from zero
 * @param released the date on which it vests
 * @param accrued the exact units accrued with it
 */
record Accrual(int condition, LocalDate released, Rational accrued) {}
