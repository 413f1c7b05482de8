package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.negotiation.internal.Counted;
import io.github.totalcomp.negotiation.internal.Lines;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Draws a ranking as text. */
final class RankingText {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private RankingText() {}

    static String render(ComponentRanking ranking) {
        TextTable table = table(ranking, amount -> AmountText.number(amount, 0));
        String unit = "";
        if (table.width() > Lines.WIDTH) {
            table = table(ranking, RankingText::inThousands);
            unit = "thousands of ";
        }
        int years = ranking.context().profile().horizonYears();
        String head = Lines.wrapped(
                "",
                "Levers by expected gain over " + years + (years == 1 ? " year" : " years") + ", amounts in " + unit
                        + ranking.context().currency().getCurrencyCode());
        return head + "\n" + table + "\n" + market(ranking) + rates(ranking) + "\n" + stability(ranking);
    }

    static String explain(ComponentRanking ranking) {
        return ranking + "\n"
                + ranking.levers().stream().map(RankingText::explained).collect(Collectors.joining("\n"));
    }

    private static String explained(RankedLever ranked) {
        return "\n" + ranked.rank() + ". " + ranked.lever().name() + "\n"
                + ranked.reasons().stream()
                        .map(reason -> Lines.wrapped("   - ", reason))
                        .collect(Collectors.joining("\n"));
    }

    private static TextTable table(ComponentRanking ranking, Function<MonetaryAmount, String> shown) {
        TextTable table = TextTable.of("Lever", "Now", "Target", "Room", "Per unit", "Chance", "Exp. gain");
        for (RankedLever ranked : ranking.levers()) {
            table = table.row(
                    ranked.rank() + " " + ranked.lever().name(),
                    shown.apply(ranked.current()),
                    ranked.target().map(shown).orElse("-"),
                    shown.apply(ranked.room()),
                    Reasons.decimal(ranked.horizonValuePerUnit()),
                    Reasons.share(ranked.likelihood()),
                    shown.apply(ranked.expectedGain()));
        }
        return table;
    }

    private static String inThousands(MonetaryAmount amount) {
        BigDecimal thousands = Amounts.number(amount).divide(THOUSAND);
        return AmountText.number(Amounts.of(thousands, amount.getCurrency()), 0);
    }

    private static String market(ComponentRanking ranking) {
        var market = ranking.context().market();
        String dates = market.firstDate()
                .flatMap(first -> market.lastDate().map(last -> ", reported " + first + " to " + last))
                .orElse("");
        return Lines.wrapped(
                "", "Market: " + Counted.observations(market.count()) + dates + " (" + market.source() + ")");
    }

    /** What one unit of the first lever that is worth something buys of the others. */
    private static String rates(ComponentRanking ranking) {
        List<RankedLever> worth = ranking.levers().stream()
                .filter(ranked -> ranked.horizonValuePerUnit().signum() > 0
                        && ranked.likelihood().value().signum() > 0)
                .toList();
        if (worth.size() < 2) {
            return "";
        }
        Lever first = worth.get(0).lever();
        String currency = ranking.context().currency().getCurrencyCode() + " ";
        String others = worth.stream()
                .skip(1)
                .map(ranked -> currency
                        + Reasons.decimal(
                                ranking.exchangeRate(first, ranked.lever()).orElseThrow())
                        + " of " + ranked.lever().name() + " (" + ranked.unit() + ")")
                .collect(Collectors.joining(" or "));
        return "\n"
                + Lines.wrapped(
                        "",
                        currency + "1 of " + first.name() + " (" + worth.get(0).unit() + ") is worth " + others);
    }

    private static String stability(ComponentRanking ranking) {
        if (ranking.scenarios().isEmpty()) {
            return "No scenario was asked for.";
        }
        if (ranking.isStable()) {
            return Lines.wrapped(
                    "",
                    "The order survives every scenario: "
                            + ranking.scenarios().stream()
                                    .map(outcome -> outcome.scenario().name())
                                    .collect(Collectors.joining(", ")));
        }
        return "The order changes with:\n"
                + ranking.changingScenarios().stream()
                        .map(outcome -> Lines.wrapped("  ", outcome.toString()))
                        .collect(Collectors.joining("\n"));
    }
}
