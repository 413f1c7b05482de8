package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.AdviceScenarios;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one unit of room costs the employer over the horizon, lever by lever: given, or estimated by the <b>promised-value
 * rule</b>.
 *
 * <p>The rule: a unit costs what the employer promises by it within the horizon, in cash or in grant value at the share
 * price of the start date, in full: without the candidate's retention, discounting or view of later prices. A unit of base
 * salary over four years costs 4; one of sign-on in two years costs 2; one of a grant that vests within the horizon costs
 * its years. It knows nothing of payroll taxes, of dilution or of budgets: state a {@linkplain #withFactor factor} where a
 * unit of money paid that way costs the employer more or less.
 */
public final class EmployerCosts {

    private final Map<String, Rational> given;
    private final Map<String, Rational> factors;

    private EmployerCosts(Map<String, Rational> given, Map<String, Rational> factors) {
        this.given = given;
        this.factors = factors;
    }

    /** {@return every cost estimated by the promised-value rule} */
    public static EmployerCosts estimated() {
        return new EmployerCosts(Map.of(), Map.of());
    }

    /**
     * {@return these costs with that of a lever given}
     *
     * @param lever the name of a lever, such as {@code base salary}
     * @param perUnit what one unit of room costs the employer over the horizon, zero or more
     * @throws DefinitionException if it is negative
     */
    public EmployerCosts with(String lever, BigDecimal perUnit) {
        return new EmployerCosts(with(given, lever, perUnit), factors);
    }

    /**
     * {@return these costs with that of a lever given}
     *
     * @param lever a lever
     * @param perUnit what one unit of room costs the employer over the horizon, zero or more
     * @throws DefinitionException if it is negative
     */
    public EmployerCosts with(Lever lever, BigDecimal perUnit) {
        return with(lever.name(), perUnit);
    }

    /**
     * {@return these costs with the estimate of a lever multiplied} With {@code 1.1} for base salary each dollar of it costs
     * the employer $1.10.
     *
     * @param lever the name of a lever, such as {@code base salary}
     * @param factor what one unit of money paid that way costs the employer, zero or more; 1 unless stated
     * @throws DefinitionException if it is negative
     */
    public EmployerCosts withFactor(String lever, BigDecimal factor) {
        return new EmployerCosts(given, with(factors, lever, factor));
    }

    /**
     * {@return these costs with the estimate of a lever multiplied}
     *
     * @param lever a lever
     * @param factor what one unit of money paid that way costs the employer, zero or more; 1 unless stated
     * @throws DefinitionException if it is negative
     */
    public EmployerCosts withFactor(Lever lever, BigDecimal factor) {
        return withFactor(lever.name(), factor);
    }

    private static Map<String, Rational> with(Map<String, Rational> map, String lever, BigDecimal number) {
        if (number.signum() < 0) {
            throw new DefinitionException(
                    "what a lever costs the employer must be zero or more",
                    number + " for " + lever,
                    "state 0 or more");
        }
        Map<String, Rational> changed = new TreeMap<>(map);
        changed.put(lever, Rational.of(number));
        return changed;
    }

    /**
     * {@return what one unit of room of each lever costs the employer over the horizon, by name, in the order of the
     * ranking}
     *
     * @param ranking the levers of an offer
     * @throws DefinitionException if a cost is given for a lever that the ranking does not have
     */
    public Map<String, Rational> perUnit(ComponentRanking ranking) {
        Stream.concat(given.keySet().stream(), factors.keySet().stream()).forEach(ranking::lever);
        ComponentRanking promised = promised(ranking);
        Map<String, Rational> costs = new LinkedHashMap<>();
        for (var ranked : ranking.levers()) {
            String name = ranked.lever().name();
            Rational stated = given.get(name);
            costs.put(
                    name,
                    stated == null
                            ? Rational.of(promised.lever(name).horizonValuePerUnit())
                                    .times(factors.getOrDefault(name, Rational.ONE))
                            : stated);
        }
        return costs;
    }

    /** The same ranking as somebody sees it who keeps every promise at today's prices. */
    private static ComponentRanking promised(ComponentRanking ranking) {
        Assumptions kept = AdviceScenarios.flatPrice()
                .assumptions(ranking.context())
                .withRetention(RetentionCurve.certain())
                .withDiscountRate(BigDecimal.ZERO);
        Profile profile =
                ranking.context().profile().toBuilder().scenarios(List.of()).build();
        Map<String, Lever> levers = new LinkedHashMap<>();
        Levers.standard().forEach(lever -> levers.put(lever.name(), lever));
        ranking.levers().forEach(ranked -> levers.put(ranked.lever().name(), ranked.lever()));
        return NegotiationAdvisor.of(ranking.context().market(), profile)
                .withLevers(List.copyOf(levers.values()))
                .rank(ranking.offer(), kept);
    }

    /** {@return what is given and multiplied; the rest is estimated} */
    @Override
    public String toString() {
        return "employer costs given " + given + ", factors " + factors + ", else the promised value";
    }
}
