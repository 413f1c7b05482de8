package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.total.PaymentStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * How an offer's total hangs on the price of its share: a constant, plus units times the price on each date, plus value
 * times the growth of the price until each date.
 */
final class PriceExposure {

    /** What vests on a date: units, or a value that grows with the price from a day on; in the currency of the comparison. */
    record Term(LocalDate date, boolean byUnits, LocalDate valuedOn, Rational size) {}

    private final Rational constant;
    private final List<Term> terms;
    private final Optional<CurrencyUnit> shareCurrency;

    private PriceExposure(Rational constant, List<Term> terms, Optional<CurrencyUnit> shareCurrency) {
        this.constant = constant;
        this.terms = terms;
        this.shareCurrency = shareCurrency;
    }

    static PriceExposure of(ComparedOffer compared, int horizonYears) {
        requireOneShare(compared);
        PriceExposure exposure = read(compared.offer(), compared.assumptions(), horizonYears);
        exposure.shareCurrency.ifPresent(currency -> {
            for (long price : new long[] {1, 3}) {
                Assumptions probe = compared.assumptions()
                        .withPrices(Map.of())
                        .withDefaultPrice(Prices.flat(Amounts.of(BigDecimal.valueOf(price), currency)));
                exposure.requireSame(compared, read(compared.offer(), probe, horizonYears));
            }
        });
        return exposure;
    }

    private static void requireOneShare(ComparedOffer compared) {
        List<Optional<String>> symbols = compared.offer().components().stream()
                .filter(EquityGrant.class::isInstance)
                .map(grant -> ((EquityGrant) grant).symbol())
                .distinct()
                .toList();
        if (symbols.size() > 1) {
            throw new DefinitionException(
                    "a break-even needs one share for all grants of " + compared.name(),
                    "grants in " + symbols.size() + " shares",
                    "leave the grants of other shares out");
        }
    }

    private void requireSame(ComparedOffer compared, PriceExposure probed) {
        if (!constant.equals(probed.constant) || !terms.equals(probed.terms)) {
            throw new DefinitionException(
                    "a break-even needs promises that do not depend on the price of the share",
                    compared.name() + ", whose units or cash change with it",
                    "leave re-priced grants out, or compare totals at stated prices");
        }
    }

    private static PriceExposure read(Offer offer, Assumptions assumptions, int horizonYears) {
        PaymentContext context = PaymentContext.of(offer.years(), horizonYears, assumptions);
        Rational constant = Rational.ZERO;
        List<Term> terms = new ArrayList<>();
        Optional<CurrencyUnit> currency = Optional.empty();
        for (Payment payment : PaymentStream.of(offer, context).payments()) {
            if (payment.year() > horizonYears) {
                continue;
            }
            Rational rate = rate(payment, assumptions);
            if (payment.basis().origin() instanceof PaymentBasis.Vest vest) {
                terms.add(new Term(
                        payment.date(),
                        true,
                        offer.startDate(),
                        vest.units().value().times(rate)));
                currency = Optional.of(vest.price().getCurrency());
            } else if (payment.basis().origin() instanceof PaymentBasis.ValueVest vest) {
                Rational value = Rational.of(Amounts.number(vest.value()));
                terms.add(new Term(
                        payment.date(),
                        false,
                        valuedOn(offer, payment),
                        value.times(vest.portion().value()).times(rate)));
            } else {
                constant = constant.plus(Rational.of(Amounts.number(payment.amount())));
            }
        }
        return new PriceExposure(constant, List.copyOf(terms), currency);
    }

    private static LocalDate valuedOn(Offer offer, Payment payment) {
        return offer.components().stream()
                .filter(component -> component.name().equals(payment.component()))
                .filter(EquityGrant.class::isInstance)
                .map(grant -> ((EquityGrant) grant).valuedOn(offer.startDate()))
                .findFirst()
                .orElseGet(offer::startDate);
    }

    private static Rational rate(Payment payment, Assumptions assumptions) {
        return payment.basis() instanceof PaymentBasis.Converted converted
                ? assumptions
                        .exchangeRates()
                        .rate(
                                converted.original().getCurrency(),
                                payment.amount().getCurrency(),
                                payment.date())
                        .orElseThrow()
                : Rational.ONE;
    }

    List<Term> terms() {
        return terms;
    }

    Optional<CurrencyUnit> shareCurrency() {
        return shareCurrency;
    }

    /** What does not change with a price that stays flat: cash, and grants that stay a value. */
    Rational flatConstant() {
        return constant.plus(sum(false));
    }

    /** The units that vest within the horizon. */
    Rational units() {
        return sum(true);
    }

    /** Cash alone, which no growth changes. */
    Rational cash() {
        return constant;
    }

    private Rational sum(boolean byUnits) {
        return terms.stream()
                .filter(term -> term.byUnits() == byUnits)
                .map(Term::size)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** What a term is worth without growth, at a price on the start date. */
    static Rational ungrown(Term term, MonetaryAmount price) {
        return term.byUnits() ? term.size().times(Rational.of(Amounts.number(price))) : term.size();
    }
}
