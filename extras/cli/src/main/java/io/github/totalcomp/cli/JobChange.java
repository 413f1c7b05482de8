package io.github.totalcomp.cli;

import io.github.totalcomp.core.leave.VestBridge;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What leaving a job for another costs.
 *
 * @param until the last day on which what is forgone counts
 * @param cost of leaving the present job
 * @param next the offer of the job that follows, if one is named
 * @param bridge from its start to its first vest, if it holds equity
 */
record JobChange(LocalDate until, WalkAwayCost cost, Optional<Offer> next, Optional<VestBridge> bridge) {

    static JobChange of(OfferFile present, LocalDate leaving, LocalDate until) {
        WalkAwayCost cost = WalkAwayCost.of(present.offer(), present.assumptions(), leaving, until);
        return new JobChange(until, cost, Optional.empty(), Optional.empty());
    }

    JobChange joining(OfferFile file) {
        boolean holdsEquity = !file.offer().components(ComponentKind.EQUITY).isEmpty();
        return new JobChange(
                until,
                cost,
                Optional.of(file.offer()),
                holdsEquity ? Optional.of(VestBridge.of(file.offer(), file.assumptions())) : Optional.empty());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(Wrapped.text("Cost of leaving, counted up to " + until + ": " + cost));
        lines.add(Wrapped.text("A sign-on of " + AmountText.full(cost.makeWhole()) + " makes whole."));
        next.ifPresent(offer -> lines.add(Wrapped.text("With " + offer.employer() + ": "
                + bridge.map(gap -> "a sign-on of " + gap).orElse("no equity vests, so there is nothing to bridge")
                + ".")));
        return String.join("\n", lines);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("until", until.toString());
        tree.put("bonusForgone", ResultJson.money(cost.bonusForgone()));
        tree.put("equityForgone", ResultJson.money(cost.equityForgone()));
        tree.put("signOnOwed", ResultJson.money(cost.signOnOwed()));
        tree.put("makeWhole", ResultJson.money(cost.makeWhole()));
        bridge.ifPresent(gap -> tree.put("bridge", tree(gap)));
        return tree;
    }

    private static Map<String, Object> tree(VestBridge bridge) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("firstVest", bridge.firstVest().toString());
        tree.put("days", Math.toIntExact(bridge.days()));
        tree.put("currency", bridge.amount().getCurrency().getCurrencyCode());
        tree.put("amount", ResultJson.money(bridge.amount()));
        return tree;
    }
}
