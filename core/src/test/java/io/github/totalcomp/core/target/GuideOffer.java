package io.github.totalcomp.core.target;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The guide's offer: base 160,000, sign-on 127,000 and 94,000, 220 units planned at 1,200 growing 15 % at year start. */
final class GuideOffer {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final PriceAssumption PLANNED = Prices.growth(usd(1_200), new BigDecimal("0.15"), GrowthTiming.YEAR_START);

    private GuideOffer() {}

    static Offer.Builder builder() {
        return Offer.builder()
                .employer("Amazon")
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(160_000)))
                .add(SignOn.ofYears(usd(127_000), usd(94_000)))
                .add(EquityGrant.ofUnits(220, HalfUpSchedule.YEARLY));
    }
}
