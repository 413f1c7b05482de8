package io.github.totalcomp.core.target;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;

/** The parts of a total compensation target: cash and vesting equity. Benefits and one-time payments are none of it. */
final class TctParts {

    private static final Set<ComponentKind> CASH =
            EnumSet.of(ComponentKind.BASE_SALARY, ComponentKind.SIGN_ON, ComponentKind.PERFORMANCE_BONUS);
    private static final Set<ComponentKind> EQUITY = EnumSet.of(ComponentKind.EQUITY, ComponentKind.REFRESHER);

    private TctParts() {}

    static MonetaryAmount cash(TotalCompensation totals, int year) {
        return sum(totals, year, CASH);
    }

    static MonetaryAmount vesting(TotalCompensation totals, int year) {
        return sum(totals, year, EQUITY);
    }

    private static MonetaryAmount sum(TotalCompensation totals, int year, Set<ComponentKind> kinds) {
        BigDecimal sum = totals.year(year).cells().stream()
                .filter(cell -> kinds.contains(cell.kind()))
                .map(cell -> Amounts.number(cell.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, totals.currency());
    }

    /** The names of the components that count for no target. */
    static List<String> notCounted(Offer offer) {
        return offer.components().stream()
                .filter(component -> !CASH.contains(component.kind()) && !EQUITY.contains(component.kind()))
                .map(Component::name)
                .toList();
    }
}
