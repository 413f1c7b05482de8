package io.github.totalcomp.report.section;

import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
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
        return new BarChart(
                List.of("pay"),
                List.of(
                        bar("Offered", counter.offeredYearly()),
                        bar("Asked", counter.askedYearly()),
                        bar(
                                "Walk-away, the least you accept",
                                counter.walkAway().yearly())));
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
        return Table.of(
                        "An average year, in "
                                + counter.offeredYearly().getCurrency().getCurrencyCode(),
                        "",
                        "Amount")
                .row("Offered", shown.number(counter.offeredYearly()))
                .row("Asked", shown.number(counter.askedYearly()))
                .row("Walk-away", shown.number(counter.walkAway().yearly()));
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
