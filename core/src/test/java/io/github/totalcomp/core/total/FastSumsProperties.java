package io.github.totalcomp.core.total;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.testing.CompensationDomain;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.CurrencyUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Sums computed in long arithmetic are those of the single payments. */
@Domain(CompensationDomain.class)
@Domain(DomainContext.Global.class)
class FastSumsProperties {

    /** Below this, in any currency, the minor units of an amount fit in a long. */
    private static final BigDecimal FITS_A_LONG = new BigDecimal("9e15");

    @Property(tries = 400)
    void everyCellIsTheSumOfItsPayments(
            @ForAll Offer offer,
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long unscaled,
            @ForAll @IntRange(max = 12) int scale) {
        CurrencyUnit currency =
                ((BaseSalary) offer.components().get(0)).annual().getCurrency();
        Assumptions assumptions = Assumptions.flatPrice(Amounts.of(BigDecimal.valueOf(unscaled, scale), currency));
        TotalCompensation tct = TctAggregator.years(5).aggregate(offer, assumptions);
        for (YearTotal year : tct.years()) {
            for (Cell cell : year.cells()) {
                assertThat(cell.amount()).isEqualTo(PaymentStream.sum(cell.payments(), currency));
            }
            if (Amounts.number(year.total()).compareTo(FITS_A_LONG) < 0) {
                assertThat(Amounts.ofMinor(tct.minorUnits(year.number()), currency))
                        .isEqualTo(year.total());
            }
        }
        assertThat(tct.afterHorizon()).isEqualTo(PaymentStream.sum(tct.paymentsAfterHorizon(), currency));
    }

    @Example
    void amountsBeyondALongAreStillExact() {
        String digits = "99999999999999999999999.99";
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 1, 1))
                .add(BaseSalary.ofAnnual(Amounts.usd(digits)))
                .add(BaseSalary.ofAnnual(Amounts.usd("0.01")).withName("One cent"))
                .build();
        TotalCompensation tct = TctAggregator.years(4).aggregate(offer, Assumptions.none());
        assertThat(tct.year(1).total()).isEqualTo(Amounts.usd("100000000000000000000000"));
        assertThat(tct.total()).isEqualTo(Amounts.usd("400000000000000000000000"));
        assertThat(tct.total("One cent")).isEqualTo(Amounts.usd("0.04"));
    }

    @Example
    void aSumJustBeyondALongIsStillExact() {
        // 9,000,000,000,000,000,000 cents fit in a long, two of them do not
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 1, 1))
                .add(BaseSalary.ofAnnual(Amounts.usd("90000000000000000")))
                .build();
        TotalCompensation tct = TctAggregator.years(2).aggregate(offer, Assumptions.none());
        assertThat(tct.total()).isEqualTo(Amounts.usd("180000000000000000"));
        assertThat(tct.minorUnits("Base salary", 2)).isEqualTo(9_000_000_000_000_000_000L);
    }
}
