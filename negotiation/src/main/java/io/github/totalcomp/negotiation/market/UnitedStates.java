package io.github.totalcomp.negotiation.market;

import java.util.Set;

/** Tells places of the United States from others, by how reports write them: {@code Seattle, WA}. */
final class UnitedStates {

    private static final Set<String> STATES = Set.of(
            "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la",
            "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok",
            "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc", "pr", "gu", "vi",
            "as", "mp");
    private static final Set<String> NAMES =
            Set.of("united states", "united states of america", "usa", "us", "u.s.", "u.s.a.");

    private UnitedStates() {}

    /** Whether the last of several parts names another country, or no state; a place of one part says neither. */
    static boolean isOutside(String location) {
        int comma = location.lastIndexOf(',');
        if (comma < 0) {
            return false;
        }
        String last = MarketText.folded(MarketText.clean(location.substring(comma + 1)));
        boolean inside = NAMES.contains(last) || (location.indexOf(',') == comma && STATES.contains(last));
        return !inside;
    }
}
