package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What the caller wants and knows: how far up the market to aim, over which horizon to count, how likely each lever is to
 * move and what caps it.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class Profile permits ImmutableProfile {

    Profile() {}

    /** {@return the defaults: the 0.75 quantile, four years, the likelihoods of {@link Flexibility}, no caps} */
    public static Profile balanced() {
        return builder().build();
    }

    /** {@return a builder; everything is optional} */
    public static Builder builder() {
        return ImmutableProfile.builder();
    }

    /** {@return the market quantile to aim at; 0.75 unless stated} */
    @Value.Default
    public Portion quantile() {
        return Portion.of(3, 4);
    }

    /**
     * {@return the market quantile that counts as the top; 0.9 unless stated} An ask is not at the top of the range on
     * every lever, nor is its yearly total above the top of the market's totals.
     *
     * <p>The top of a range is its quantile at this probability or, where the range is given only up to a lower one, at
     * the highest given. What is said about such a top then names the quantile, as in "the 0.75 quantile, the highest
     * known".
     */
    @Value.Default
    public Portion topQuantile() {
        return Portion.of(9, 10);
    }

    /** {@return the number of compensation years that count; 4 unless stated} */
    @Value.Default
    public int horizonYears() {
        return 4;
    }

    /** {@return the likelihood of a yes by name of lever; for the others the {@link #likelihoodModel} is asked} */
    @Value.NaturalOrder
    public abstract NavigableMap<String, Portion> likelihoods();

    /**
     * {@return what says how likely a yes is for a lever whose likelihood is not stated; {@link LikelihoodModel#standard}
     * unless stated}
     */
    @Value.Default
    public LikelihoodModel likelihoodModel() {
        return LikelihoodModel.standard();
    }

    /** {@return what strengthens or weakens the candidate's hand; neutral unless stated} */
    @Value.Default
    public Circumstances circumstances() {
        return Circumstances.neutral();
    }

    /**
     * {@return the most the employer may pay by name of lever, as an amount a year} A cap also holds inside a component:
     * no sign-on payout and no later raise of the base salary is asked for above it, and none is lowered to it. No cap is
     * ever assumed; {@link PublishedCaps} holds some that guides state.
     */
    @Value.NaturalOrder
    public abstract NavigableMap<String, Cap> caps();

    /**
     * {@return how much certainty is preferred: 0, unless stated, counts expected value in full, and 1 counts certain cash
     * only} What is {@linkplain Lever#isCertainCash not certain cash} counts 1 − this share: at 1/4 a unit of equity that
     * is worth 4 counts 3, and a unit of base salary or sign-on what it did.
     */
    @Value.Default
    public Portion certainty() {
        return Portion.NONE;
    }

    /** {@return the share of a lever's value that counts, as {@link #certainty} has it} */
    Portion counted(Lever lever) {
        return lever.isCertainCash()
                ? Portion.ALL
                : Portion.of(Rational.ONE.minus(certainty().value()));
    }

    /** {@return a faster vesting timeline to ask for, which then is a lever too; nothing unless stated} */
    public abstract Optional<VestingSchedule> fasterSchedule();

    /** {@return the years in which sign-on cash is taken to be paid when the offer holds none; 1 and 2 unless stated} */
    @Value.Default
    public List<Integer> signOnYears() {
        return List.of(1, 2);
    }

    /** {@return how a grant would vest when the offer holds none; without it there is then no equity lever} */
    public abstract Optional<VestingSchedule> equitySchedule();

    /**
     * {@return the step of amounts of cash in an ask, in major units of the currency; 1,000 unless stated} Where a step is
     * finer than the currency's minor unit, amounts are rounded down to whole minor units.
     */
    @Value.Default
    public BigDecimal cashStep() {
        return BigDecimal.valueOf(1_000);
    }

    /** {@return the price and exit scenarios under which the order is computed again; the usual ones unless stated} */
    @Value.Default
    public List<AdviceScenario> scenarios() {
        return AdviceScenarios.standard();
    }

    /**
     * {@return the cap of a lever, if there is one}
     *
     * @param lever any lever
     */
    public Optional<Cap> cap(Lever lever) {
        return Optional.ofNullable(caps().get(lever.name()));
    }

    /**
     * {@return this profile with another horizon}
     *
     * @param horizonYears the number of compensation years that count
     */
    public abstract Profile withHorizonYears(int horizonYears);

    /**
     * {@return this profile with another quantile to aim at}
     *
     * @param quantile such as {@code Portion.percent(60)}
     */
    public abstract Profile withQuantile(Portion quantile);

    /** {@return a builder holding everything that this profile holds} */
    public Builder toBuilder() {
        return ImmutableProfile.builder().from(this);
    }

    @Value.Check
    void check() {
        if (horizonYears() < 1 || horizonYears() > CompensationYears.MOST_YEARS) {
            throw new DefinitionException(
                    "a horizon must be 1 to " + CompensationYears.MOST_YEARS + " years",
                    horizonYears(),
                    "state the number of years that count");
        }
        if (topQuantile().compareTo(quantile()) < 0) {
            throw new DefinitionException(
                    "the top of the market must not lie below the quantile to aim at, " + quantile(),
                    topQuantile(),
                    "raise topQuantile or aim lower");
        }
        if (cashStep().signum() <= 0) {
            throw new DefinitionException("a step of cash must be above zero", cashStep(), "state a step such as 1000");
        }
        checkSignOnYears();
    }

    private void checkSignOnYears() {
        boolean valid = !signOnYears().isEmpty()
                && new HashSet<>(signOnYears()).size() == signOnYears().size()
                && signOnYears().stream().allMatch(year -> year >= 1 && year <= CompensationYears.MOST_YEARS);
        if (!valid) {
            throw new DefinitionException(
                    "sign-on years must be different years from 1 to " + CompensationYears.MOST_YEARS,
                    signOnYears(),
                    "state years such as 1 and 2");
        }
    }

    /** Builds a {@link Profile}. */
    public sealed interface Builder permits ImmutableProfile.Builder {

        /**
         * Sets the market quantile to aim at.
         *
         * @param quantile 0.75 unless set
         * @return this builder
         */
        Builder quantile(Portion quantile);

        /**
         * Sets the market quantile that counts as the top.
         *
         * @param topQuantile 0.9 unless set; not below the quantile to aim at
         * @return this builder
         */
        Builder topQuantile(Portion topQuantile);

        /**
         * Sets the number of compensation years that count.
         *
         * @param horizonYears 4 unless set
         * @return this builder
         */
        Builder horizonYears(int horizonYears);

        /**
         * Sets the likelihood of a yes for a lever.
         *
         * @param lever one of the advisor's levers
         * @param likelihood such as {@code Portion.percent(50)}
         * @return this builder
         */
        default Builder likelihood(Lever lever, Portion likelihood) {
            return putLikelihoods(lever.name(), likelihood);
        }

        /**
         * Sets the likelihood of a yes for a lever.
         *
         * @param lever the name of one of the advisor's levers
         * @param likelihood such as {@code Portion.percent(50)}
         * @return this builder
         */
        Builder putLikelihoods(String lever, Portion likelihood);

        /**
         * Sets what says how likely a yes is for a lever whose likelihood is not stated.
         *
         * @param model {@link LikelihoodModel#standard} unless set
         * @return this builder
         */
        Builder likelihoodModel(LikelihoodModel model);

        /**
         * Sets what strengthens or weakens the candidate's hand.
         *
         * @param circumstances {@link Circumstances#neutral} unless set
         * @return this builder
         */
        Builder circumstances(Circumstances circumstances);

        /**
         * Sets a hard cap of a lever.
         *
         * @param lever one of the advisor's levers
         * @param cap the most the employer may pay, as an amount a year
         * @return this builder
         */
        default Builder cap(Lever lever, MonetaryAmount cap) {
            return putCaps(lever.name(), cap);
        }

        /**
         * Sets the cap of a lever.
         *
         * @param lever one of the advisor's levers
         * @param cap hard or with exceptions
         * @return this builder
         */
        default Builder cap(Lever lever, Cap cap) {
            return putCaps(lever.name(), cap);
        }

        /**
         * Sets a hard cap of a lever.
         *
         * @param lever the name of one of the advisor's levers
         * @param cap the most the employer may pay, as an amount a year
         * @return this builder
         * @throws DefinitionException if the cap is negative or finer than the minor unit
         */
        default Builder putCaps(String lever, MonetaryAmount cap) {
            return putCaps(lever, Cap.hard(Amounts.requirePayable("the cap of " + lever, cap)));
        }

        /**
         * Sets the cap of a lever.
         *
         * @param lever the name of one of the advisor's levers
         * @param cap hard or with exceptions
         * @return this builder
         */
        Builder putCaps(String lever, Cap cap);

        /**
         * Sets how much certainty is preferred.
         *
         * @param certainty 0 unless set
         * @return this builder
         */
        Builder certainty(Portion certainty);

        /**
         * Sets a faster vesting timeline to ask for.
         *
         * @param schedule any schedule
         * @return this builder
         */
        Builder fasterSchedule(VestingSchedule schedule);

        /**
         * Sets the years in which sign-on cash is taken to be paid when the offer holds none.
         *
         * @param years 1 and 2 unless set
         * @return this builder
         */
        Builder signOnYears(Iterable<Integer> years);

        /**
         * Sets how a grant would vest when the offer holds none.
         *
         * @param schedule any schedule
         * @return this builder
         */
        Builder equitySchedule(VestingSchedule schedule);

        /**
         * Sets the step of amounts of cash in an ask.
         *
         * @param cashStep in major units of the currency; 1,000 unless set
         * @return this builder
         */
        Builder cashStep(BigDecimal cashStep);

        /**
         * Sets the scenarios under which the order is computed again.
         *
         * @param scenarios {@link AdviceScenarios#standard} unless set
         * @return this builder
         */
        Builder scenarios(Iterable<? extends AdviceScenario> scenarios);

        /** {@return the profile} */
        Profile build();
    }
}
