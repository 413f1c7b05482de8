package io.github.totalcomp.core.component;

import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Turns the tranches of a grant that stays a value into money: value × portion × P(t)/P(0), paid as differences of the
 * running worth rounded HALF_UP. The schedule is asked in minor units, so one that cannot split a unit is exact to one.
 */
final class ValuePayments {

    private final EquityGrant grant;
    private final MonetaryAmount value;
    private final PaymentContext context;
    private final Optional<SharePrice> price;

    ValuePayments(EquityGrant grant, MonetaryAmount value, PaymentContext context) {
        this.grant = grant;
        this.value = value;
        this.context = context;
        this.price = context.assumptions()
                .priceFor(grant.symbol())
                .map(assumption -> new SharePrice(grant.symbol(), assumption));
    }

    List<Payment> payments() {
        CurrencyUnit currency = value.getCurrency();
        int digits = Amounts.minorDigits(currency);
        BigInteger minorUnits = Amounts.number(value).movePointRight(digits).toBigIntegerExact();
        Units granted = Units.of(Rational.of(minorUnits, BigInteger.ONE));
        Rational exactValue = Rational.of(Amounts.number(value));
        VestingTimeline timeline = grant.resolve(granted, true, context.years().start());
        List<Payment> payments = new ArrayList<>(Checks.payments(timeline.size()));
        Rational worth = Rational.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (Tranche tranche : timeline.tranches()) {
            Portion portion = Portion.of(tranche.units().value().dividedBy(granted.value()));
            Rational growth = growthUntil(tranche.date());
            worth = worth.plus(exactValue.times(portion.value()).times(growth));
            BigDecimal due = worth.toBigDecimal(digits, RoundingMode.HALF_UP);
            payments.add(Payment.builder()
                    .component(grant.name())
                    .kind(grant.kind())
                    .year(context.years().yearOfVest(tranche.date()))
                    .date(tranche.date())
                    .amount(Amounts.of(due.subtract(paid), currency))
                    .basis(new PaymentBasis.ValueVest(
                            value, portion, growth.toBigDecimal(Powers.RESULT).stripTrailingZeros()))
                    .build());
            paid = due;
        }
        return payments;
    }

    /** P(0): the price on the start date or, for a grant made later, on the day of the grant. */
    private MonetaryAmount priceWhenGranted(SharePrice share) {
        LocalDate start = context.years().start();
        LocalDate valuedOn = grant.valuedOn(start);
        return valuedOn.isAfter(start)
                ? share.on(PriceRequest.ofGrant(valuedOn, context.years()))
                : share.initial(context.years());
    }

    private Rational growthUntil(LocalDate date) {
        LocalDate start = context.years().start();
        LocalDate valuedOn = grant.valuedOn(start);
        boolean nothingHasGrown = valuedOn.isAfter(start) && !date.isAfter(valuedOn);
        if (price.isEmpty() || nothingHasGrown) {
            return Rational.ONE;
        }
        MonetaryAmount initial = priceWhenGranted(price.get());
        MonetaryAmount then = price.get().on(PriceRequest.of(date, context.years()));
        return Rational.of(Amounts.number(then)).dividedBy(Rational.of(Amounts.number(initial)));
    }
}
