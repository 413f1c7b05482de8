package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.formats.internal.Decoders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** Writes what an offer file says about the position besides its pay. */
final class PositionWriter {

    private final MoneyWriter money;

    PositionWriter(MoneyWriter money) {
        this.money = money;
    }

    Map<String, Object> tree(PositionTerms terms) {
        OfferFacts facts = terms.facts();
        if (facts.levels().isPresent()) {
            throw OfferWriter.unwritable(
                    "the market of other levels", facts.levels().get());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        facts.weeklyHours().ifPresent(hours -> tree.put("weeklyHours", hours.toPlainString()));
        facts.technicalRole().ifPresent(technical -> tree.put("technicalRole", technical));
        facts.entryLevel().ifPresent(entry -> tree.put("entryLevel", entry));
        facts.equityEligible().ifPresent(eligible -> tree.put("equityEligible", eligible));
        facts.yearsOfExperience().ifPresent(years -> tree.put("yearsOfExperience", years));
        terms.levels().ifPresent(ladder -> tree.put("levels", levels(ladder)));
        if (!facts.benefits().isEmpty()) {
            tree.put("benefits", benefits(facts.benefits()));
        }
        if (!facts.others().isEmpty()) {
            tree.put("others", facts.others().stream().map(this::other).toList());
        }
        facts.leaving().ifPresent(cost -> tree.put("leaving", leaving(cost)));
        return tree;
    }

    static List<Map<String, Object>> levels(LevelLadder ladder) {
        return ladder.levels().stream()
                .map(level -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("level", level);
                    ladder.experienceFor(level).ifPresent(years -> tree.put("experienceFrom", years));
                    return tree;
                })
                .toList();
    }

    private List<Map<String, Object>> benefits(List<BenefitTerm> terms) {
        return terms.stream().map(this::benefit).toList();
    }

    Map<String, Object> benefit(BenefitTerm term) {
        Map<String, Object> tree = new LinkedHashMap<>();
        term.kind()
                .ifPresentOrElse(kind -> tree.put("kind", Decoders.nameOf(kind)), () -> tree.put("name", term.name()));
        term.quantity().ifPresent(quantity -> tree.put("quantity", quantity.toPlainString()));
        term.annualValue().ifPresent(value -> tree.put("annualValue", money(value)));
        return tree;
    }

    Map<String, Object> other(BenefitPackage other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("holder", other.holder());
        tree.put("benefits", benefits(other.terms()));
        return tree;
    }

    Map<String, Object> leaving(WalkAwayCost cost) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bonusForgone", money(cost.bonusForgone()));
        tree.put("equityForgone", money(cost.equityForgone()));
        tree.put("signOnOwed", money(cost.signOnOwed()));
        return tree;
    }

    private String money(MonetaryAmount amount) {
        return money.amount(amount);
    }
}
