package io.github.totalcomp.formats;

import static io.github.totalcomp.formats.BasicValues.counts;
import static io.github.totalcomp.formats.BasicValues.currencies;
import static io.github.totalcomp.formats.BasicValues.dates;
import static io.github.totalcomp.formats.BasicValues.labels;
import static io.github.totalcomp.formats.BasicValues.maybe;
import static io.github.totalcomp.formats.BasicValues.payables;
import static io.github.totalcomp.formats.BasicValues.portions;
import static io.github.totalcomp.formats.BasicValues.positiveRationals;
import static io.github.totalcomp.formats.BasicValues.rates;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.market.AgeAdjustment;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the market pays, at random. */
final class MarketValues {

    private MarketValues() {}

    private static Arbitrary<Map<Portion, MonetaryAmount>> quantiles(CurrencyUnit currency) {
        return Arbitraries.maps(portions(), payables(currency))
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(MarketValues::rising);
    }

    private static Map<Portion, MonetaryAmount> rising(Map<Portion, MonetaryAmount> stated) {
        Map<Rational, Portion> portions = new TreeMap<>();
        stated.keySet().forEach(portion -> portions.put(portion.value(), portion));
        List<MonetaryAmount> amounts = stated.values().stream().sorted().toList();
        Map<Portion, MonetaryAmount> rising = new LinkedHashMap<>();
        for (Portion portion : portions.values()) {
            rising.put(portion, amounts.get(rising.size()));
        }
        return rising;
    }

    static Arbitrary<MarketRange> ranges() {
        return currencies()
                .flatMap(currency -> Combinators.combine(quantiles(currency), counts(5, 100_000_000), labels())
                        .as(MarketRange::ofQuantiles));
    }

    static Arbitrary<MarketRanges> markets() {
        return Combinators.combine(currencies(), labels()).flatAs((currency, source) -> {
            Arbitrary<MarketRange> range = Combinators.combine(quantiles(currency), counts(5, 100_000_000))
                    .as((quantiles, count) -> MarketRange.ofQuantiles(quantiles, count, source));
            return Combinators.combine(
                            range,
                            maybe(range),
                            maybe(range),
                            counts(5, 100_000_000),
                            maybe(dates()),
                            Arbitraries.of(BonusMeaning.class),
                            labels().list().ofMaxSize(2))
                    .as((total, base, stock, count, date, bonus, notes) -> {
                        MarketRanges.Builder market = MarketRanges.builder()
                                .source(source)
                                .count(count)
                                .total(total)
                                .base(base)
                                .stock(stock)
                                .bonus(stock)
                                .bonusMeans(bonus)
                                .addAllNotes(notes);
                        date.ifPresent(day -> market.firstDate(day).lastDate(day));
                        return market.build();
                    });
        });
    }

    static Arbitrary<MarketObservation> observations() {
        return currencies()
                .flatMap(currency -> Combinators.combine(
                                labels().list().ofSize(4),
                                dates(),
                                payables(currency).list().ofSize(4),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                maybe(rates("0", "60")),
                                Combinators.combine(
                                                Arbitraries.longs()
                                                        .between(0, 86_399_999_999_999L)
                                                        .map(LocalTime::ofNanoOfDay),
                                                positiveRationals(),
                                                counts(1, 999_999_999))
                                        .as(Report::new),
                                Arbitraries.of(MarketIssue.class).set().ofMaxSize(3))
                        .as((names, date, amounts, all, full, years, report, issues) -> {
                            MonetaryAmount none = Amounts.zero(currency);
                            MarketObservation.Builder observation = MarketObservation.builder()
                                    .company(names.get(0))
                                    .date(date)
                                    .base(amounts.get(0))
                                    .stock(all ? amounts.get(1) : none)
                                    .bonus(all ? amounts.get(2) : none)
                                    .total(amounts.get(3))
                                    .hasStock(all)
                                    .hasBonus(all)
                                    .addAllIssues(issues);
                            years.ifPresent(
                                    each -> observation.yearsOfExperience(each).yearsAtCompany(each));
                            if (full) {
                                observation
                                        .title(names.get(1))
                                        .level(names.get(2))
                                        .location(names.get(3))
                                        .source(names.get(1))
                                        .time(report.time())
                                        .weight(report.weight())
                                        .line(report.line());
                            }
                            return observation.build();
                        }));
    }

    private record Report(LocalTime time, Rational weight, int line) {}

    static Arbitrary<AgeAdjustment> ageings() {
        Arbitrary<LocalDate> dates = dates();
        return Combinators.combine(dates, rates("-0.9", "1"), rates("0", "1"), rates("0", "1"), rates("0", "1"))
                .as((asOf, base, stock, bonus, total) -> AgeAdjustment.of(asOf, base)
                        .withStockRate(stock)
                        .withBonusRate(bonus)
                        .withTotalRate(total));
    }
}
