package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** The order of compared offers under several scenarios, by expected total, and which parts of it survive all of them. */
public final class ScenarioOrders {

    /**
     * That one offer is expected to pay more than another.
     *
     * @param better the name of the offer that pays more
     * @param worse the name of the other
     */
    public record Order(String better, String worse) {

        /** {@return the order in the form {@code better > worse}} */
        @Override
        public String toString() {
            return better + " > " + worse;
        }
    }

    private final List<String> names;
    private final Map<String, OfferComparison> scenarios;

    private ScenarioOrders(List<String> names, Map<String, OfferComparison> scenarios) {
        this.names = names;
        this.scenarios = scenarios;
    }

    static ScenarioOrders of(OfferComparison comparison, List<Scenario> scenarios) {
        Objects.requireNonNull(scenarios, "scenarios");
        if (scenarios.isEmpty()) {
            throw new DefinitionException("orders need at least one scenario", scenarios, "add a scenario");
        }
        Map<String, OfferComparison> compared = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (compared.put(scenario.name(), comparison.in(scenario)) != null) {
                throw new DefinitionException(
                        "scenarios must have names of their own",
                        "a second \"" + scenario.name() + "\"",
                        "rename one of them");
            }
        }
        return new ScenarioOrders(comparison.names(), compared);
    }

    /** {@return the names of the scenarios, in the order given} */
    public List<String> scenarios() {
        return List.copyOf(scenarios.keySet());
    }

    /** {@return the names of the offers, in the order of the comparison} */
    public List<String> names() {
        return names;
    }

    /**
     * {@return the comparison under a scenario}
     *
     * @param scenario the name of a scenario
     * @throws DefinitionException if there is no such scenario
     */
    public OfferComparison comparison(String scenario) {
        OfferComparison comparison = scenarios.get(Objects.requireNonNull(scenario, "scenario"));
        if (comparison == null) {
            throw new DefinitionException(
                    "a scenario must be one of " + String.join(", ", scenarios()),
                    DefinitionException.quoted(scenario),
                    "use one of these names");
        }
        return comparison;
    }

    /**
     * {@return the names of the offers in a scenario, the highest expected total first; equal ones in the order given}
     *
     * @param scenario the name of a scenario
     * @throws DefinitionException if there is no such scenario
     */
    public List<String> ranking(String scenario) {
        OfferComparison comparison = comparison(scenario);
        Comparator<String> byTotal = Comparator.comparing(comparison::expectedTotal, MonetaryAmount::compareTo);
        return names.stream().sorted(byTotal.reversed()).toList();
    }

    /**
     * {@return whether an offer is expected to pay more than another in every scenario}
     *
     * @param better the name of an offer
     * @param worse the name of another
     * @throws DefinitionException if there is no such offer
     */
    public boolean survives(String better, String worse) {
        return scenarios.values().stream()
                .allMatch(
                        comparison -> comparison.expectedTotal(better).isGreaterThan(comparison.expectedTotal(worse)));
    }

    /** {@return every order of two offers that survives all scenarios} */
    public List<Order> surviving() {
        List<Order> orders = new ArrayList<>();
        for (String better : names) {
            for (String worse : names) {
                if (survives(better, worse)) {
                    orders.add(new Order(better, worse));
                }
            }
        }
        return List.copyOf(orders);
    }

    /** {@return whether the whole order is the same in every scenario, without ties} */
    public boolean isStable() {
        return surviving().size() == names.size() * (names.size() - 1) / 2;
    }

    /** {@return the table of expected totals by scenario, and the orders that survive} */
    @Override
    public String toString() {
        return ComparisonText.of(this);
    }
}
