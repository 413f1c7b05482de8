package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.payment.ComponentKind;
import java.util.List;
import java.util.Objects;

/** The usual levers, each with the flexibility that negotiation guides ascribe to it. */
public final class Levers {

    /** Base salary, as the annual amount. One unit of room is paid in every year. */
    public static final Lever BASE_SALARY =
            new YearlyCashLever(ComponentKind.BASE_SALARY, Flexibility.MODERATELY_NEGOTIABLE);

    /** Sign-on payouts, as the amount for each sign-on year. One unit of room is paid in each of these years. */
    public static final Lever SIGN_ON = new SignOnLever();

    /** The initial equity grant, as its value divided by its years. One unit of room vests on the grant's schedule. */
    public static final Lever EQUITY = new EquityLever(ComponentKind.EQUITY, Flexibility.NEGOTIABLE);

    /** Refreshers in the offer, as value divided by years. Not negotiable in practice. */
    public static final Lever REFRESHER = new EquityLever(ComponentKind.REFRESHER, Flexibility.NOT_IN_PRACTICE);

    /** The yearly performance bonus. Where none is paid it cannot be asked for; one that is paid is not negotiable in practice. */
    public static final Lever PERFORMANCE_BONUS =
            new YearlyCashLever(ComponentKind.PERFORMANCE_BONUS, Flexibility.NOT_PART_OF_THE_PACKAGE);

    /** Benefits with a stated yearly value. Not negotiable in practice. */
    public static final Lever BENEFIT = new YearlyCashLever(ComponentKind.BENEFIT, Flexibility.NOT_IN_PRACTICE);

    private Levers() {}

    /**
     * {@return a faster vesting timeline for the same units} Its room is the value of the offer's first grant: all of it
     * moves to the other schedule or nothing. A unit of that is worth what it pays on the faster schedule less what it pays
     * on the present one, over the horizon, at the assumed prices, retention and discount rate. At a flat price, certain to
     * stay, that is nothing over a horizon in which both vest wholly: only dates move. Of 5/15/40/40 percent made even, a
     * horizon of two years keeps 50 percent instead of 20, so a unit is worth 0.3.
     *
     * <p>Guides mention it as possible for sought-after candidates only: {@link Flexibility#WITH_LEVERAGE}.
     *
     * @param faster the schedule asked for
     */
    public static Lever vestingTimeline(VestingSchedule faster) {
        return new VestingTimelineLever(Objects.requireNonNull(faster, "faster"));
    }

    /** {@return all of these levers; the order carries no meaning, since the advisor ranks by what it computes} */
    public static List<Lever> standard() {
        return List.of(BASE_SALARY, SIGN_ON, EQUITY, REFRESHER, PERFORMANCE_BONUS, BENEFIT);
    }
}
