package io.github.totalcomp.cli;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.letter.LetterTemplate;
import io.github.totalcomp.negotiation.letter.Letters;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Reviews an offer, and names the file that is at fault when that is impossible. */
final class Reviewer {

    private final Path offerPath;
    private final Path marketPath;

    private Reviewer(Path offerPath, Path marketPath) {
        this.offerPath = offerPath;
        this.marketPath = marketPath;
    }

    static Reviewer of(Path offerPath, Path marketPath) {
        return new Reviewer(offerPath, marketPath);
    }

    Review review(OfferFile file, MarketFile market, OptionalInt years, Approach approach) {
        Offer offer = file.offer();
        Assumptions assumptions = file.assumptions();
        Profile stated = file.negotiation().profile();
        Profile profile = years.isPresent() ? stated.withHorizonYears(years.getAsInt()) : stated;
        TotalCompensation totals = totals(offer, assumptions, profile.horizonYears());
        ComponentRanking ranking = rank(file, market, profile);
        Optional<CounterOffer> counter = file.negotiation()
                .walkAway()
                .map(walkAway -> Faults.at(
                        offerPath, "negotiation", () -> CounterOffer.plan(offer, ranking, walkAway, approach)));
        return new Review(
                file,
                totals,
                market,
                ranking,
                new Positioner(offerPath).position(file, market, ranking),
                counter,
                counter.map(ask -> totals(ask.ask(), assumptions, profile.horizonYears())),
                counter.flatMap(ask -> letter(file, ask)));
    }

    /** The levers of the offer of a file. */
    ComponentRanking rank(OfferFile file, MarketFile market, Profile profile) {
        return Faults.inFile(
                marketPath,
                () -> NegotiationAdvisor.of(market.ranges(), profile).rank(file.offer(), file.assumptions()));
    }

    private TotalCompensation totals(Offer offer, Assumptions assumptions, int years) {
        return Faults.inFile(offerPath, () -> TctAggregator.years(years).aggregate(offer, assumptions));
    }

    private Optional<String> letter(OfferFile file, CounterOffer counter) {
        if (!counter.asksForMore()) {
            return Optional.empty();
        }
        LetterTemplate template = Letters.of(LetterKind.of(counter.approach()));
        return file.negotiation()
                .letter()
                .map(details -> Faults.at(offerPath, "negotiation.letter", () -> template.render(counter, details)));
    }
}
