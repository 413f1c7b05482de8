package io.github.totalcomp.core.component;

import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingTimeline;
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

/** Turns the tranches of a grant into payments. */
final class VestPayments {

    private final EquityGrant grant;
    private final PaymentContext context;
    private final Optional<PriceAssumption> price;

    VestPayments(EquityGrant grant, PaymentContext context) {
        this.grant = grant;
        this.context = context;
        this.price = context.assumptions().priceFor(grant.symbol());
    }

    List<Payment> payments() {
        return grant.value().map(this::byValue).orElseGet(this::byUnits);
    }

    private List<Payment> byUnits() {
        VestingTimeline timeline = grant.timeline(context.years().start());
        List<Payment> payments = new ArrayList<>(timeline.size());
        for (Tranche tranche : timeline.tranches()) {
            MonetaryAmount each = priceOn(tranche.date());
            Rational worth = tranche.units().value().times(Rational.of(Amounts.number(each)));
            payments.add(payment(
                    tranche.date(),
                    Amounts.roundedHalfUp(worth, each.getCurrency()),
                    new PaymentBasis.Vest(tranche.units(), each)));
        }
        return payments;
    }

    /** Shares of the value are counted in minor units, so that a schedule which cannot split a unit is exact to one. */
    private List<Payment> byValue(MonetaryAmount value) {
        CurrencyUnit currency = value.getCurrency();
        int digits = Amounts.minorDigits(currency);
        BigInteger minorUnits = Amounts.number(value).movePointRight(digits).toBigIntegerExact();
        Units granted = Units.of(Rational.of(minorUnits, BigInteger.ONE));
        VestingTimeline timeline = grant.resolve(granted, true, context.years().start());
        List<Payment> payments = new ArrayList<>(timeline.size());
        Rational worth = Rational.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (Tranche tranche : timeline.tranches()) {
            Portion portion = Portion.of(tranche.units().value().dividedBy(granted.value()));
            Rational growth = growthUntil(tranche.date());
            worth = worth.plus(
                    Rational.of(Amounts.number(value)).times(portion.value()).times(growth));
            BigDecimal due = worth.toBigDecimal(digits, RoundingMode.HALF_UP);
            payments.add(payment(
                    tranche.date(),
                    Amounts.of(due.subtract(paid), currency),
                    new PaymentBasis.ValueVest(
                            value, portion, growth.toBigDecimal(Powers.RESULT).stripTrailingZeros())));
            paid = due;
        }
        return payments;
    }

    private Rational growthUntil(LocalDate date) {
        if (price.isEmpty()) {
            return Rational.ONE;
        }
        MonetaryAmount initial = price.get().initialPrice(context.years());
        return Rational.of(Amounts.number(priceOn(date))).dividedBy(Rational.of(Amounts.number(initial)));
    }

    private MonetaryAmount priceOn(LocalDate date) {
        return price.orElseThrow(() -> new MissingPriceException(
                        "units must have an assumed share price to be worth money",
                        grant.name()
                                + grant.symbol()
                                        .map(symbol -> " (" + symbol + ")")
                                        .orElse("") + " vesting on " + date,
                        "pass a price with the assumptions, such as Assumptions.flatPrice"))
                .price(PriceRequest.of(date, context.years()));
    }

    private Payment payment(LocalDate date, MonetaryAmount amount, PaymentBasis basis) {
        return Payment.builder()
                .component(grant.name())
                .kind(grant.kind())
                .year(context.years().yearOfVest(date))
                .date(date)
                .amount(amount)
                .basis(basis)
                .build();
    }
}
