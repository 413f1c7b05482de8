package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import java.util.Optional;

/**
 * Everything that a review of an offer found.
 *
 * @param file the offer and what its author believes and wants
 * @param totals what the offer pays by year
 * @param market what the market pays
 * @param ranking the levers in order
 * @param position where the offer stands, and what is weak in it
 * @param counter the ask; absent if the file states no walk-away
 * @param asked what the ask would pay by year; absent without an ask
 * @param letter the letter; absent if there is nothing to ask for or nobody to write
 */
record Review(
        OfferFile file,
        TotalCompensation totals,
        MarketFile market,
        ComponentRanking ranking,
        OfferPosition position,
        Optional<CounterOffer> counter,
        Optional<TotalCompensation> asked,
        Optional<String> letter) {}
