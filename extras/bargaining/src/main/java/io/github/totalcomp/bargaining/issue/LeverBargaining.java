package io.github.totalcomp.bargaining.issue;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The levers of an offer as a bargaining case: what each raise is worth to the candidate and what it costs the employer,
 * both in money over the horizon.
 *
 * <p>An issue for each lever that has room, a chance, and worth for the candidate. Its options are the offer as it stands and equal parts of the
 * room, brought down to real steps. A raise is worth its amount × the ranking's horizon value per unit to the candidate and
 * costs its amount × the {@linkplain EmployerCosts employer's cost} per unit. Without an agreement the candidate has the
 * offer as it stands, 0; the employer is taken to give up rather than pay more than the {@linkplain #budget budget}, which
 * is the cost of the whole room unless it is known.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class LeverBargaining permits ImmutableLeverBargaining {

    /** Equal parts into which room is divided unless stated. */
    public static final int USUAL_PARTS = 10;

    private static final int MOST_PARTS = 100;
    private static final int MOST_TRIED = 2_000;

    LeverBargaining() {}

    /**
     * {@return the case of a ranking, with the employer's costs estimated by the promised-value rule}
     *
     * @param ranking the levers of an offer
     */
    public static LeverBargaining of(ComponentRanking ranking) {
        return of(ranking, EmployerCosts.estimated());
    }

    /**
     * {@return the case of a ranking}
     *
     * @param ranking the levers of an offer
     * @param costs what raises cost the employer
     * @throws DefinitionException if a cost is given for a lever that the ranking does not have
     */
    public static LeverBargaining of(ComponentRanking ranking, EmployerCosts costs) {
        return ImmutableLeverBargaining.builder()
                .ranking(ranking)
                .costs(costs.perUnit(ranking))
                .build();
    }

    /** {@return the levers of the offer} */
    public abstract ComponentRanking ranking();

    abstract Map<String, Rational> costs();

    /** {@return the number of equal parts into which the room of a lever is divided; 10 unless stated} */
    @Value.Default
    public int parts() {
        return USUAL_PARTS;
    }

    /**
     * {@return this case with finer or coarser options}
     *
     * @param parts the number of equal parts into which room is divided, 1 to 100
     * @throws DefinitionException if it is not
     */
    public abstract LeverBargaining withParts(int parts);

    /** {@return the most that raises may cost the employer over the horizon, if it is known} */
    public abstract Optional<MonetaryAmount> budget();

    /**
     * {@return this case with a budget}
     *
     * @param budget the most that raises may cost the employer over the horizon
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if it is in another currency than the offer
     */
    public LeverBargaining withBudget(MonetaryAmount budget) {
        return ImmutableLeverBargaining.builder().from(this).budget(budget).build();
    }

    /**
     * {@return what one unit of room of a lever costs the employer over the horizon}
     *
     * @param lever the name of a lever of the ranking
     * @throws DefinitionException if the ranking does not have it
     */
    public Rational cost(String lever) {
        return Objects.requireNonNull(costs().get(ranking().lever(lever).lever().name()));
    }

    /** {@return the options of each lever that can move} */
    @Value.Lazy
    List<LeverOptions> options() {
        return ranking().levers().stream()
                .filter(LeverOptions::canMove)
                .map(ranked -> LeverOptions.of(
                        ranked, ranking().context(), cost(ranked.lever().name()), parts()))
                .filter(options -> options.issue().options().size() > 1)
                .toList();
    }

    /**
     * {@return the bargaining case: an issue for each lever that can move, under its name} Add issues of your own to it
     * with values in the same money: what a day at home is worth to you, and what it costs the employer.
     *
     * @throws DefinitionException if no lever can move
     */
    public BargainingCase negotiation() {
        Rational most = budget().map(amount -> Rational.of(Amounts.number(amount)))
                .orElseGet(() -> options().stream()
                        .map(options -> options.issue().theirStake())
                        .reduce(Rational.ZERO, Rational::plus));
        return BargainingCase.builder()
                .addAllIssues(options().stream().map(LeverOptions::issue).toList())
                .theirDisagreement(most.negated())
                .build();
    }

    /** {@return whether any lever can move} */
    public boolean canMove() {
        return !options().isEmpty();
    }

    /**
     * {@return the levers with a chance by what a unit of room is worth to us for each unit that it costs the employer, the
     * first to be pushed first}
     */
    public List<PushedIssue> pushOrder() {
        return PushedIssue.order(ranking().levers().stream()
                .filter(ranked -> ranked.likelihood().value().signum() > 0)
                .filter(ranked -> ranked.horizonValuePerUnit().signum() >= 0)
                .map(ranked -> new PushedIssue(
                        ranked.lever().name(),
                        Rational.of(ranked.horizonValuePerUnit()),
                        cost(ranked.lever().name())))
                .toList());
    }

    /**
     * {@return the package of the Nash bargaining solution as an offer: a fair split of what there is to gain}
     *
     * @throws DefinitionException if no lever can move
     */
    public Optional<LeverPackage> fairPackage() {
        return BargainingSolver.solve(negotiation()).nashPoint().map(this::asOffer);
    }

    /**
     * {@return offers that are worth nearly as much to the candidate as an ask, the cheapest to the employer first}
     *
     * @param ask an offer with raised levers
     * @param tolerance how far the value may lie above or below that of the ask, as a share of it
     * @param most how many to give at most, at least one
     */
    public List<LeverPackage> equivalents(Offer ask, Portion tolerance, int most) {
        return equivalents(ask, tolerance, most, offer -> true);
    }

    /**
     * {@return those of the offers that are worth nearly as much to the candidate as an ask which a condition lets pass,
     * the cheapest to the employer first}
     *
     * @param ask an offer with raised levers
     * @param tolerance how far the value may lie above or below that of the ask, as a share of it
     * @param most how many to give at most, at least one
     * @param allowed which offers may be named, such as those within the market's totals; the cheapest 2,000 are tried
     */
    public List<LeverPackage> equivalents(Offer ask, Portion tolerance, int most, Predicate<? super Offer> allowed) {
        if (most < 1) {
            throw new DefinitionException("at least one package must be asked for", most, "state 1 or more");
        }
        if (!canMove()) {
            return List.of();
        }
        Rational value = options().stream()
                .map(options -> options.valueOf(ask, ranking().context()))
                .reduce(Rational.ZERO, Rational::plus);
        return BargainingSolver.solve(negotiation())
                .equivalents(value, value.times(tolerance.value()), MOST_TRIED)
                .stream()
                .map(this::asOffer)
                .filter(each -> allowed.test(each.offer()))
                .limit(most)
                .toList();
    }

    private LeverPackage asOffer(BargainingPackage settled) {
        Offer offer = ranking().offer();
        for (LeverOptions options : options()) {
            offer = options.settled(settled, ranking().context().withOffer(offer));
        }
        return LeverPackage.of(ranking(), settled, offer);
    }

    @Value.Check
    void check() {
        if (parts() < 1 || parts() > MOST_PARTS) {
            throw new DefinitionException(
                    "room must be divided into 1 to " + MOST_PARTS + " parts",
                    parts(),
                    "state how fine options are to be");
        }
        budget().ifPresent(amount ->
                Amounts.requireCurrency("a budget", amount, ranking().context().currency()));
    }

    /** {@return push order and fair package, in lines of at most 80 characters} */
    @Override
    public String toString() {
        return LeverBargainingText.render(this);
    }
}
