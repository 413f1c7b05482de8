package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * The same units on other dates. What moves is granted value: all of the first grant or nothing. A unit of it is worth what
 * it pays on the faster timeline less what it would pay on the present one.
 */
record VestingTimelineLever(VestingSchedule faster) implements Lever {

    static final String NAME = "vesting timeline";

    private static final int MOST_YEARS_SHOWN = 10;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.EQUITY;
    }

    @Override
    public Flexibility flexibility() {
        return Flexibility.WITH_LEVERAGE;
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return held(context).isPresent();
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        return held(context)
                .filter(this::isFaster)
                .map(grant -> value(context))
                .orElseGet(() -> Amounts.zero(context.currency()));
    }

    @Override
    public Optional<MarketRange> range(LeverContext context) {
        return Optional.empty();
    }

    @Override
    public Optional<MonetaryAmount> ownTarget(LeverContext context) {
        return held(context).map(grant -> value(context));
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return new GrantHolding(grant(context)).withValue(room).withSchedule(faster);
    }

    @Override
    public Optional<Component> givenUp(LeverContext context, MonetaryAmount room) {
        return Optional.of(new GrantHolding(grant(context)).withValue(room));
    }

    @Override
    public String unit(LeverContext context) {
        return "of grant value on the faster timeline";
    }

    @Override
    public List<String> remarks(LeverContext context) {
        EquityGrant grant = grant(context);
        return List.of(
                "the same units on other dates: " + shares(grant.withSchedule(faster), context) + ", instead of "
                        + shares(grant, context),
                isNeverBehind(grant, context)
                        ? "on no date has less vested than on the present timeline"
                        : "on some dates less has vested than on the present timeline: it is not faster throughout");
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        return held(context)
                .filter(grant -> target.isGreaterThanOrEqualTo(value(context)))
                .map(grant -> OfferEdits.replace(context.offer(), grant.withSchedule(faster)))
                .orElse(context.offer());
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return held(context).map(grant -> LeverTerm.ofVesting(grant, shares(grant, context))).stream()
                .toList();
    }

    private boolean isFaster(EquityGrant grant) {
        return grant.schedule().equals(faster);
    }

    private static EquityGrant grant(LeverContext context) {
        return held(context).orElseThrow();
    }

    private static Optional<EquityGrant> held(LeverContext context) {
        return held(context.offer());
    }

    private static Optional<EquityGrant> held(Offer offer) {
        return offer.components(ComponentKind.EQUITY).stream()
                .filter(EquityGrant.class::isInstance)
                .map(EquityGrant.class::cast)
                .findFirst();
    }

    /** The grant of the ranked offer, so that asking for more units does not move what a timeline is measured in. */
    private static MonetaryAmount value(LeverContext context) {
        EquityGrant grant = held(context.rankedOffer()).orElseGet(() -> grant(context));
        return Amounts.roundedHalfUp(new GrantHolding(grant).value(context), context.currency());
    }

    /** How much has vested by the end of each year, such as {@code 5 %, 20 %, 60 %, 100 % vested after years 1 to 4}. */
    private static String shares(EquityGrant grant, LeverContext context) {
        VestingTimeline timeline = timeline(grant, context);
        int years = Math.min(MOST_YEARS_SHOWN, new GrantHolding(grant).years(context));
        String shares = IntStream.rangeClosed(1, years)
                .mapToObj(year -> percent(
                        timeline.vestedBy(context.years().anniversary(year)).value()))
                .collect(Collectors.joining(", "));
        return shares + (years == 1 ? " vested after 1 year" : " vested after years 1 to " + years);
    }

    private static String percent(Rational units) {
        Rational share = units.times(Rational.of(100)).dividedBy(GrantHolding.SOME.value());
        return Reasons.decimal(share.toBigDecimal(2, RoundingMode.HALF_UP)) + "%";
    }

    private boolean isNeverBehind(EquityGrant grant, LeverContext context) {
        VestingTimeline present = timeline(grant, context);
        VestingTimeline other = timeline(grant.withSchedule(faster), context);
        return Stream.of(present, other)
                .flatMap(timeline -> dates(timeline).stream())
                .allMatch(date -> other.vestedBy(date).compareTo(present.vestedBy(date)) >= 0);
    }

    private static List<LocalDate> dates(VestingTimeline timeline) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            dates.add(timeline.date(i));
        }
        return dates;
    }

    private static VestingTimeline timeline(EquityGrant grant, LeverContext context) {
        return grant.withGrantedUnits(GrantHolding.SOME)
                .timeline(context.years().start());
    }

    @Override
    public String toString() {
        return name();
    }
}
