package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.position.LevelLadders;
import io.github.totalcomp.bargaining.position.NeighbourLevels;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.market.MarketData;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds where an offer stands, with the levels around its own where the market file knows them. */
record Positioner(Path offerPath) {

    OfferPosition position(OfferFile file, MarketFile market, ComponentRanking ranking) {
        OfferFacts stated = file.position().facts();
        OfferFacts facts = levels(file, market).map(stated::withLevels).orElse(stated);
        return Faults.at(offerPath, "position", () -> OfferPosition.of(ranking, facts));
    }

    private Optional<NeighbourLevels> levels(OfferFile file, MarketFile market) {
        return file.offer().level().flatMap(level -> market.anyLevel().flatMap(data -> levels(file, level, data)));
    }

    private Optional<NeighbourLevels> levels(OfferFile file, String level, MarketData data) {
        return file.position()
                .levels()
                .or(() -> LevelLadders.derive(
                        file.offer().employer(),
                        level,
                        List.copyOf(data.byLevel().keySet())))
                .map(ladder -> Faults.at(offerPath, "position.levels", () -> NeighbourLevels.of(ladder, level, data)));
    }
}
