package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Equity of an offer that can be measured as a yearly average, probed and raised. */
sealed interface EquityHolding permits GrantHolding, RepricedHolding {

    static Optional<EquityHolding> of(Component component) {
        if (component instanceof EquityGrant grant) {
            return Optional.of(new GrantHolding(grant));
        }
        return component instanceof RepricedGrants grants ? Optional.of(new RepricedHolding(grants)) : Optional.empty();
    }

    /** The granted value divided by its years. */
    Rational yearlyValue(LeverContext context);

    /** The number of years over which the value is averaged. */
    int years(LeverContext context);

    /** A holding that pays so much a year, on average, the way this one pays. */
    Component probe(LeverContext context, MonetaryAmount room);

    /** This holding with at most so much more a year, in whole units or whole steps. */
    Component raised(LeverContext context, Rational extraAYear);

    LeverTerm term(LeverContext context);

    static String overYears(int years) {
        return "over " + years + (years == 1 ? " year" : " years");
    }
}
