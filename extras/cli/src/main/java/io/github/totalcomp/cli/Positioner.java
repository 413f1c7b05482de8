package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.PositionTerms;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketFilter;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.position.LevelLadder;
import io.github.totalcomp.negotiation.position.LevelLadders;
import io.github.totalcomp.negotiation.position.NeighbourLevels;
import io.github.totalcomp.negotiation.position.OfferFacts;
import io.github.totalcomp.negotiation.position.OfferPosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds where an offer stands, with the levels around its own where the market file knows them. */
record Positioner(Path offerPath, Path marketPath, MarketFilters anyLevel) {

    OfferPosition position(OfferFile file, MarketFile market, ComponentRanking ranking) {
        OfferFacts stated = file.position().facts();
        OfferFacts facts = levels(file, market).map(stated::withLevels).orElse(stated);
        return Faults.at(offerPath, "position", () -> OfferPosition.of(ranking, facts));
    }

    private Optional<NeighbourLevels> levels(OfferFile file, MarketFile market) {
        return file.offer().level().flatMap(level -> market.rows().flatMap(rows -> levels(file, level, rows.data())));
    }

    private Optional<NeighbourLevels> levels(OfferFile file, String level, MarketData data) {
        MarketData like = data.withSource(String.valueOf(marketPath.getFileName()))
                .where(anyLevel.filters().toArray(MarketFilter[]::new));
        return ladder(file, level, like)
                .map(ladder -> Faults.at(offerPath, "position.levels", () -> NeighbourLevels.of(ladder, level, like)));
    }

    private static Optional<LevelLadder> ladder(OfferFile file, String level, MarketData like) {
        PositionTerms terms = file.position();
        List<String> reported = like.observations().stream()
                .map(MarketObservation::level)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return terms.levels().or(() -> LevelLadders.derive(file.offer().employer(), level, reported));
    }
}
