package com.example.kotlin

import io.github.totalcomp.core.assumption.Assumptions
import io.github.totalcomp.core.component.BaseSalary
import io.github.totalcomp.core.component.EquityGrant
import io.github.totalcomp.core.money.Amounts.usd
import io.github.totalcomp.core.offer.Offer
import io.github.totalcomp.core.total.TctAggregator
import io.github.totalcomp.vesting.VestingSchedules
import java.time.LocalDate

fun main() {
    val offer = Offer.builder()
        .employer("Example")
        .startDate(LocalDate.of(2026, 3, 2))
        .add(BaseSalary.ofAnnual(usd(185_000)))
        .add(EquityGrant.ofUnits(1_200, VestingSchedules.amazon()))
        .build()
    val totals = TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(usd(220)))
    println(totals)
    val employer: String = offer.employer()
    check(employer.length == 7)
    check(totals.year(1).total() == usd(198_200)) { "185,000 and 60 units at 220 are 198,200" }
}
