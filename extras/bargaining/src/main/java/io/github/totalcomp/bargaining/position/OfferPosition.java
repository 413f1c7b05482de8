package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an offer stands: each component and the total in its range, and what was found in the offer, each finding with its
 * figures, their source and the question that brings it up.
 *
 * <pre>{@code
 * ComponentRanking ranking = NegotiationAdvisor.of(market, profile).rank(offer, assumptions);
 * OfferPosition position = OfferPosition.of(ranking, OfferFacts.none());
 * System.out.println(position);
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class OfferPosition permits ImmutableOfferPosition {

    OfferPosition() {}

    /**
     * {@return the position of an offer, with the {@linkplain PositionChecks#standard usual checks}}
     *
     * @param ranking the ranked levers of the offer
     * @param facts what is known besides
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if an amount is not in the currency of the offer
     */
    public static OfferPosition of(ComponentRanking ranking, OfferFacts facts) {
        return of(ranking, facts, PositionChecks.standard());
    }

    /**
     * {@return the position of an offer}
     *
     * @param ranking the ranked levers of the offer
     * @param facts what is known besides
     * @param checks what to look for; findings of one severity come in this order
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if an amount is not in the currency of the offer
     */
    public static OfferPosition of(ComponentRanking ranking, OfferFacts facts, List<? extends PositionCheck> checks) {
        PositionContext context = PositionContext.of(ranking, facts);
        return ImmutableOfferPosition.builder()
                .context(context)
                .findings(checks.stream()
                        .flatMap(check -> check.findings(context).stream())
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList())
                .build();
    }

    /** {@return what the position was found from} */
    public abstract PositionContext context();

    /** {@return what was found: weaknesses first, then what to ask about, what to know, and what is better} */
    public abstract List<Finding> findings();

    /** {@return where each component stands, in the order of the ranking, and the total last} */
    public List<ComponentStanding> standings() {
        return context().standings();
    }

    /**
     * {@return the findings of a severity}
     *
     * @param severity what they mean
     */
    public List<Finding> findings(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * {@return the finding of a name, if there is one}
     *
     * @param name such as {@code no sign-on}
     */
    public Optional<Finding> finding(String name) {
        return findings().stream()
                .filter(finding -> finding.name().equals(name))
                .findFirst();
    }

    /** {@return the questions to the recruiter, each once, in the order of the findings} */
    public List<String> questions() {
        return findings().stream()
                .map(Finding::question)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** {@return a table of the standings, and the findings with their questions, in lines of at most 80 characters} */
    @Override
    public String toString() {
        return PositionText.render(this, true);
    }

    /** {@return the same text without the notes on the market, to stand below a table that shows them already} */
    public String textBelowMarket() {
        return PositionText.render(this, false);
    }
}
