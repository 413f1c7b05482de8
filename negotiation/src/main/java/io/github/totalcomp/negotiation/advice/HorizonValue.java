package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/**
 * What one unit of room is worth over a horizon: what a large probe of a lever pays in the years that count, each payment
 * weighted by retention and discounting at its date, divided by the probe.
 */
final class HorizonValue {

    /** Decimals of a value per unit; the cents and whole units to which a probe's payments are rounded lie beyond. */
    static final int DECIMALS = 8;

    private static final int PROBE_DIGITS = 12;
    private static final BigDecimal PROBE = BigDecimal.ONE.scaleByPowerOfTen(PROBE_DIGITS);

    private final PaymentContext context;
    private final Map<LocalDate, BigDecimal> weights = new HashMap<>();

    HorizonValue(CompensationYears years, int horizonYears, Assumptions assumptions) {
        List<LocalDate> months = IntStream.range(1, 12 * horizonYears)
                .mapToObj(month -> years.start().plusMonths(month))
                .toList();
        this.context = PaymentContext.of(years, horizonYears, assumptions).withAccrualCuts(months);
    }

    /** The value of room below the cap is that of a hard cap; the value above it is the rest of the whole. */
    UnitValue perUnit(LeverReach reach, LeverContext levers) {
        Lever lever = reach.lever();
        List<BigDecimal> whole = byYear(lever, levers);
        if (reach.exceptionRoom().isZero()) {
            return new UnitValue(rounded(sum(whole)), rounded(sum(whole)), whole, Portion.ALL);
        }
        List<BigDecimal> within = byYear(lever, levers.withHardCap(lever));
        BigDecimal above = Amounts.number(reach.room())
                .multiply(sum(whole))
                .subtract(Amounts.number(reach.roomWithinCap()).multiply(sum(within)))
                .divide(Amounts.number(reach.exceptionRoom()), DECIMALS, RoundingMode.HALF_UP);
        return new UnitValue(rounded(sum(within)), above, within, Portion.ALL);
    }

    BigDecimal perUnit(Lever lever, LeverContext levers) {
        return rounded(sum(byYear(lever, levers)));
    }

    private static BigDecimal sum(List<BigDecimal> years) {
        return years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** What each year adds. The probe is a power of ten, so that dividing by it rounds nothing. */
    private List<BigDecimal> byYear(Lever lever, LeverContext levers) {
        MonetaryAmount room = Amounts.of(PROBE, levers.currency());
        BigDecimal[] years = new BigDecimal[context.horizonYears()];
        Arrays.fill(years, BigDecimal.ZERO);
        add(lever.probe(levers, room), BigDecimal.ONE, years, levers);
        lever.givenUp(levers, room).ifPresent(given -> add(given, BigDecimal.ONE.negate(), years, levers));
        return Arrays.stream(years)
                .map(worth -> worth.scaleByPowerOfTen(-PROBE_DIGITS))
                .toList();
    }

    private void add(Component component, BigDecimal sign, BigDecimal[] years, LeverContext levers) {
        for (Payment payment : component.payments(context)) {
            if (payment.year() <= context.horizonYears()) {
                Amounts.requireCurrency(payment.component(), payment.amount(), levers.currency());
                BigDecimal worth = Amounts.number(payment.amount()).multiply(weight(payment.date()));
                years[payment.year() - 1] = years[payment.year() - 1].add(worth.multiply(sign));
            }
        }
    }

    private BigDecimal weight(LocalDate date) {
        return weights.computeIfAbsent(date, day -> {
            LocalDate start = context.years().start();
            return context.assumptions()
                    .weight(
                            day.isBefore(start)
                                    ? Rational.ZERO
                                    : context.years().yearsUntil(day));
        });
    }
}
