package io.github.totalcomp.report.section;

import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Block;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What is asked for, and what to know before sending it. */
final class CounterSection {

    private CounterSection() {}

    static Section of(CounterOffer counter) {
        Section section = Section.of(
                "Counteroffer, " + counter.approach().label(),
                new Figure("Pay in an average year", summary(counter), chart(counter), averages(counter)));
        if (!counter.walkAway().conditions().isEmpty()) {
            section = section.with(conditions(counter));
        }
        for (Block block : asked(counter)) {
            section = section.with(block);
        }
        if (!counter.notes().isEmpty()) {
            section = section.with(new Subheading("Before you send it")).with(new Bullets(counter.notes()));
        }
        for (ApproachOption option : counter.options()) {
            section = section.with(new Subheading("The approach " + option))
                    .with(new Bullets(Stream.concat(
                                    option.advantages().stream().map(line -> "for it: " + line),
                                    option.drawbacks().stream().map(line -> "against it: " + line))
                            .toList()));
        }
        return section;
    }

    /** What is asked for, lever by lever, with the reasons. */
    static List<Block> asked(CounterOffer counter) {
        List<Block> blocks = new ArrayList<>(List.of(asks(counter)));
        for (AskedLever lever : counter.levers()) {
            List<String> lines = new ArrayList<>(lever.changes());
            lines.addAll(lever.reasons());
            blocks.add(new Subheading(lever.toString()));
            blocks.add(new Bullets(lines));
        }
        return blocks;
    }

    private static String summary(CounterOffer counter) {
        return counter.asksForMore()
                ? "The ask pays " + AmountText.full(counter.increaseYearly())
                        + " more in an average year than the offer."
                : "Nothing more is asked for than the offer holds.";
    }

    private static BarChart chart(CounterOffer counter) {
        List<BarChart.Bar> bars =
                new ArrayList<>(List.of(bar("Offered", counter.offeredYearly()), bar("Asked", counter.askedYearly())));
        if (statesAnAverage(counter)) {
            bars.add(bar("Walk-away, the least you accept", counter.walkAway().yearly()));
        }
        return new BarChart(List.of("pay"), bars);
    }

    /** Whether the walk-away is an average, and not only other conditions. */
    private static boolean statesAnAverage(CounterOffer counter) {
        return counter.walkAway().yearly().isPositive()
                || counter.walkAway().conditions().isEmpty();
    }

    /** Every condition of the walk-away, held against the offer and against the ask. */
    private static Table conditions(CounterOffer counter) {
        Table table = Table.of("Your walk-away, condition by condition", "Condition", "The offer", "The ask");
        for (int i = 0; i < counter.offerFindings().size(); i++) {
            WalkAwayFinding offer = counter.offerFindings().get(i);
            table = table.row(
                    offer.condition(),
                    offer.detail(),
                    counter.askFindings().get(i).detail());
        }
        return table;
    }

    private static BarChart.Bar bar(String label, MonetaryAmount amount) {
        String shown = AmountText.number(amount);
        return new BarChart.Bar(label, shown, List.of(new BarChart.Segment(0, Shown.value(amount), shown)));
    }

    private static Table averages(CounterOffer counter) {
        Shown shown = Shown.of(Stream.of(
                counter.offeredYearly(),
                counter.askedYearly(),
                counter.walkAway().yearly()));
        Table table = Table.of(
                        "An average year, in "
                                + counter.offeredYearly().getCurrency().getCurrencyCode(),
                        "",
                        "Amount")
                .row("Offered", shown.number(counter.offeredYearly()))
                .row("Asked", shown.number(counter.askedYearly()));
        return statesAnAverage(counter)
                ? table.row("Walk-away", shown.number(counter.walkAway().yearly()))
                : table;
    }

    private static Table asks(CounterOffer counter) {
        Shown shown = Shown.of(counter.levers().stream().flatMap(lever -> Stream.of(lever.offered(), lever.asked())));
        Table table = Table.of(
                "What is asked for, in " + counter.offeredYearly().getCurrency().getCurrencyCode() + " a year",
                "Lever",
                "Offered",
                "Asked");
        for (AskedLever lever : counter.levers()) {
            table = table.row(
                    lever.ranked().lever().name(), shown.number(lever.offered()), shown.number(lever.asked()));
        }
        return table;
    }
}
