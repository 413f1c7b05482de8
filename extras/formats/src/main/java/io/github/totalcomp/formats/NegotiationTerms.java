package io.github.totalcomp.formats;

import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import java.util.Objects;
import java.util.Optional;

/**
 * What the author of an offer file wants from a negotiation, and what a letter is to say.
 *
 * @param walkAway the least the candidate accepts; absent if not stated
 * @param profile how far up the market to aim, over which horizon, with which caps and likelihoods
 * @param letter who writes to whom, and why the candidate wants to join; absent if not stated
 */
public record NegotiationTerms(Optional<WalkAway> walkAway, Profile profile, Optional<LetterDetails> letter) {

    private static final NegotiationTerms NONE =
            new NegotiationTerms(Optional.empty(), Profile.balanced(), Optional.empty());

    /**
     * Creates the terms.
     *
     * @param walkAway the least the candidate accepts
     * @param profile how far up the market to aim, over which horizon, with which caps and likelihoods
     * @param letter who writes to whom, and why the candidate wants to join
     */
    public NegotiationTerms {
        Objects.requireNonNull(walkAway, "walkAway");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(letter, "letter");
    }

    /** {@return the terms of a file that states none: a balanced profile and nothing else} */
    public static NegotiationTerms none() {
        return NONE;
    }
}
