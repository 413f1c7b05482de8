/**
 * JSON of the Open Cap Format: vesting terms, issuances, and the start and event transactions of vesting.
 *
 * <p>{@link io.github.totalcomp.formats.ocf.OcfReader} reads single objects and whole files of items, strictly; {@link
 * io.github.totalcomp.formats.ocf.OcfWriter} writes them.
 */
@NullMarked
package io.github.totalcomp.formats.ocf;

import org.jspecify.annotations.NullMarked;
