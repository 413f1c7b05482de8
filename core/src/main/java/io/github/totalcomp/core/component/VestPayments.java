package io.github.totalcomp.core.component;

import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ConstantPrice;
import io.github.totalcomp.core.internal.UnitPrice;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Turns the tranches of a grant by units into money: units × price on the date, rounded HALF_UP where it is paid. */
final class VestPayments {

    private final EquityGrant grant;
    private final PaymentContext context;
    private final VestingTimeline timeline;
    private final @Nullable PriceAssumption assumption;
    private @Nullable UnitPrice last;

    VestPayments(EquityGrant grant, PaymentContext context) {
        this.grant = grant;
        this.context = context;
        this.timeline = grant.timeline(context.years().start());
        this.assumption = context.assumptions().priceFor(grant.symbol()).orElse(null);
    }

    List<Payment> payments() {
        List<Payment> payments = new ArrayList<>(Checks.payments(timeline.size()));
        for (Tranche tranche : timeline.tranches()) {
            UnitPrice price = priceOn(tranche.date());
            payments.add(Payment.builder()
                    .component(grant.name())
                    .kind(grant.kind())
                    .year(context.years().yearOfVest(tranche.date()))
                    .date(tranche.date())
                    .amount(price.amount(tranche.units()))
                    .basis(new PaymentBasis.Vest(tranche.units(), price.price()))
                    .build());
        }
        return payments;
    }

    void addYears(YearSink sums) {
        for (int i = 0; i < timeline.size(); i++) {
            LocalDate date = timeline.date(i);
            UnitPrice price = priceOn(date);
            int year = context.years().yearOfVest(date);
            if (timeline.isWhole()) {
                sums.addMinorUnits(year, price.currency(), price.minorUnits(timeline.wholeUnits(i)));
            } else {
                sums.add(year, price.amount(timeline.units(i)));
            }
        }
    }

    /** The same price often holds for many tranches, and taking it apart costs more than multiplying by it. */
    private UnitPrice priceOn(LocalDate date) {
        if (assumption == null) {
            throw new MissingPriceException(
                    "units must have an assumed share price to be worth money",
                    grant.name()
                            + grant.symbol().map(symbol -> " (" + symbol + ")").orElse("") + " vesting on " + date,
                    "pass a price with the assumptions, such as Assumptions.flatPrice");
        }
        if (assumption instanceof ConstantPrice constant) {
            return constant.unitPrice();
        }
        MonetaryAmount price = new SharePrice(grant.symbol(), assumption).on(PriceRequest.of(date, context.years()));
        UnitPrice known = last;
        if (known == null || known.price() != price) {
            known = UnitPrice.of(price);
            last = known;
        }
        return known;
    }
}
