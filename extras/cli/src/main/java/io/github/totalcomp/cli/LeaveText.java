package io.github.totalcomp.cli;

import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.formats.OfferFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Writes what leaving means for a person to read. */
final class LeaveText {

    private LeaveText() {}

    static String of(OfferFile file, Departure departure, Optional<JobChange> change) {
        return String.join(
                "\n",
                OfferText.title(file.offer()),
                "",
                departure.toString(),
                "",
                "Kept in the end: " + AmountText.full(departure.net()),
                change.map(cost -> "\n" + cost.text() + "\n").orElse(""),
                OfferText.assumed(file),
                "");
    }

    static String curve(OfferFile file, List<Departure> curve) {
        int decimals =
                AmountText.decimals(curve.stream().flatMap(LeaveText::amounts).toList());
        TextTable table = TextTable.of(List.of("Month", "Leaving on", "Kept", "To repay", "In the end", "Forfeited"));
        for (int month = 0; month < curve.size(); month++) {
            Departure departure = curve.get(month);
            table = table.row(Stream.concat(
                            Stream.of(Integer.toString(month), departure.date().toString()),
                            amounts(departure).map(amount -> AmountText.number(amount, decimals)))
                    .toList());
        }
        return String.join(
                "\n",
                OfferText.title(file.offer()),
                "",
                "Amounts in " + curve.get(0).currency().getCurrencyCode(),
                table.within(Wrapped.WIDTH),
                "",
                OfferText.assumed(file),
                "");
    }

    private static Stream<MonetaryAmount> amounts(Departure departure) {
        return Stream.of(departure.kept(), departure.owed(), departure.net(), departure.forfeited());
    }
}
