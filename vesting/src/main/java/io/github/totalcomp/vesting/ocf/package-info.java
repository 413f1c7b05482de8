/**
 * Vesting terms of the Open Cap Format as typed values, and their dates and units for a grant.
 *
 * <p>{@link io.github.totalcomp.vesting.ocf.OcfVestingTerms} is a schedule like any other. {@link
 * io.github.totalcomp.vesting.ocf.OcfIssuance} adds what the format records about one security. Where the standard is silent
 * our answers are written down in {@code docs/ocf-policies.md} of the project.
 */
@NullMarked
package io.github.totalcomp.vesting.ocf;

import org.jspecify.annotations.NullMarked;
