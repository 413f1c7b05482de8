package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.quantity.Portion;
import java.util.List;

/** The usual checks of an offer. */
public final class PositionChecks {

    private static final Portion HALF = Portion.of(1, 2);

    private PositionChecks() {}

    /**
     * {@return all of these checks, in the order in which findings of one severity are listed} They look for:
     *
     * <ul>
     *   <li>pay or experience that fits the level above or below: the total in the top third of its own level and at or
     *       above the next one's lower quartile, or in the bottom third and at or below the upper quartile of the level
     *       below
     *   <li>a base salary below the market's median, other components in the bottom third of their ranges, a total outside
     *       the market's band
     *   <li>no sign-on, one that does not cover the {@linkplain io.github.totalcomp.core.leave.WalkAwayCost cost of
     *       leaving} or the {@linkplain io.github.totalcomp.core.leave.VestBridge bridge} to the first vest
     *   <li>no equity, vesting behind an even schedule at the end of year 2, more than half of the total in equity
     *   <li>yearly drops, refreshers and pay by rating that are not stated, the way to promotion at the top of a band
     *   <li>reasons for no or less equity: fewer than 30 hours a week, the level, a non-technical role, an entry-level one
     *   <li>no discounted stock-purchase plan, a full week in the office, leave of 15 days or fewer, and every benefit that
     *       another employer grants more of, less of, or alone
     *   <li>caps that the profile states, increases of unusual size, components that are all at the top
     * </ul>
     */
    public static List<PositionCheck> standard() {
        return List.of(
                LevelChecks::underLevelled,
                LevelChecks::overLevelled,
                LevelChecks::unknownNeighbours,
                MarketChecks::baseBelowMiddle,
                MarketChecks::bottomOfRange,
                MarketChecks::totalOutsideBand,
                SignOnChecks::missing,
                SignOnChecks::belowLeaving,
                SignOnChecks::belowBridge,
                EquityChecks::missing,
                EquityChecks::backLoaded,
                equityConcentration(HALF),
                LaterPayChecks::drops,
                LaterPayChecks::refreshers,
                LaterPayChecks::ratings,
                MarketChecks::promotion,
                EligibilityChecks::partTime,
                EligibilityChecks::level,
                EligibilityChecks::role,
                BenefitChecks::noStockPlan,
                BenefitChecks::officeWeek,
                BenefitChecks::shortLeave,
                BenefitChecks::notStated,
                BenefitChecks::compared,
                MarketChecks::caps,
                MarketChecks::increase,
                MarketChecks::topEverywhere);
    }

    /**
     * {@return the check whether more than a share of the total depends on the share price}
     *
     * @param most the largest share that gives no finding
     */
    public static PositionCheck equityConcentration(Portion most) {
        return EquityChecks.concentration(most);
    }
}
