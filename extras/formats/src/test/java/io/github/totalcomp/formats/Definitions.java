package io.github.totalcomp.formats;

import com.networknt.schema.Schema;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.core.target.TctSolution;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.Locale;
import java.util.Map;
import javax.money.MonetaryAmount;

/** Which definition of the schema of values is that of a type. */
final class Definitions {

    /** Those that are not named like their types. */
    private static final Map<Class<?>, String> OTHERS = Map.ofEntries(
            Map.entry(MonetaryAmount.class, "money"),
            Map.entry(VestingSchedule.class, "schedule"),
            Map.entry(NegotiationTerms.class, "negotiation"),
            Map.entry(NegotiationHistory.class, "history"),
            Map.entry(MarketRanges.class, "market"),
            Map.entry(MarketObservation.class, "observation"),
            Map.entry(TotalCompensation.class, "totals"),
            Map.entry(PeriodTotals.class, "periods"),
            Map.entry(Departure.class, "departure"),
            Map.entry(TctSolution.class, "solution"),
            Map.entry(Reconciliation.class, "reconciliation"),
            Map.entry(OfferComparison.class, "comparison"),
            Map.entry(SimulationResult.class, "simulation"),
            Map.entry(ComponentRanking.class, "ranking"),
            Map.entry(CounterOffer.class, "counteroffer"),
            Map.entry(OfferPosition.class, "position"));

    private Definitions() {}

    static String name(Class<?> type) {
        String name = PublicTypes.name(type).replace(".", "");
        return OTHERS.getOrDefault(type, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    static Schema schema(Class<?> type) {
        return schema(name(type));
    }

    static Schema schema(String name) {
        return Schemas.of("{\"$ref\": \"urn:totalcomp:schema:values:1#/$defs/" + name + "\"}");
    }
}
