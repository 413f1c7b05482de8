package io.github.totalcomp.bargaining;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.vesting.VestingSchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;

/** Offers and ranges that the tests share. */
public final class TestOffers {

    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** 5/15/40/40 percent on the anniversaries. */
    public static final VestingSchedule BACK_LOADED = yearly(5, 15, 40, 40);

    public static final VestingSchedule EVEN = yearly(25, 25, 25, 25);

    private TestOffers() {}

    public static VestingSchedule yearly(int... percents) {
        return VestingSchedules.ofPortions(
                Period.ofYears(1),
                IntStream.of(percents).mapToObj(Portion::percent).toArray(Portion[]::new));
    }

    /** Base 145,000; sign-on 30,000 and 20,000; 400 units on 5/15/40/40. */
    public static Offer amazonLike() {
        return Offer.builder()
                .employer("Northwind")
                .level("L5")
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(145_000)))
                .add(SignOn.ofYears(usd(30_000), usd(20_000)))
                .add(EquityGrant.ofUnits(400, BACK_LOADED))
                .build();
    }

    /** The same offer with its grant on another schedule. */
    public static Offer withGrant(VestingSchedule schedule) {
        return amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(400, schedule)));
    }

    /** Ranges whose 0.25, 0.5, 0.75 and 0.9 quantiles are given, all from 120 observations. */
    public static MarketRanges market() {
        return MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(range(138_000, 146_000, 155_000, 165_000))
                .stock(range(30_000, 50_000, 80_000, 110_000))
                .bonus(range(0, 10_000, 32_000, 50_000))
                .total(range(190_000, 220_000, 262_000, 300_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
    }

    public static MarketRange range(long lower, long median, long upper, long top) {
        return range("USD", lower, median, upper, top);
    }

    public static MarketRange range(String currency, long lower, long median, long upper, long top) {
        CurrencyUnit unit = Amounts.currency(currency);
        return MarketRange.ofQuantiles(
                Map.of(
                        Portion.percent(25), Amounts.of(BigDecimal.valueOf(lower), unit),
                        Portion.percent(50), Amounts.of(BigDecimal.valueOf(median), unit),
                        Portion.percent(75), Amounts.of(BigDecimal.valueOf(upper), unit),
                        Portion.percent(90), Amounts.of(BigDecimal.valueOf(top), unit)),
                120,
                "made-up survey");
    }
}
