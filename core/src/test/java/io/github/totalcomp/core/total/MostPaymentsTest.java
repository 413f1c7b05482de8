package io.github.totalcomp.core.total;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.testing.Offers;
import io.github.totalcomp.core.time.CompensationYears;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An offer makes at most 50,000 payments, and no more are made before it is refused. */
class MostPaymentsTest {

    private static final Assumptions PRICED = Assumptions.flatPrice(usd(1));
    private static final OneTimePayment ONE_MORE = OneTimePayment.of("One more", usd(1));

    /** A unit a day. */
    private static VestingSchedule daily(int days) {
        return request -> VestingTimeline.partial(
                request,
                IntStream.range(0, days)
                        .mapToObj(day -> Tranche.of(request.commencement().plusDays(day), 1))
                        .toList());
    }

    private static Offer offer(List<? extends Component> components) {
        return Offers.amazon().build().withComponents(components);
    }

    private static Offer offer(Component... components) {
        return offer(List.of(components));
    }

    private static PaymentContext context(Offer offer, int years) {
        return PaymentContext.of(offer.years(), years, PRICED);
    }

    private static void refused(ThrowingCallable call, int counted) {
        assertThatThrownBy(call)
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the payments of an offer may number at most 50000, but was " + counted
                        + " or more; state fewer components, rarer payments or a shorter horizon");
    }

    @Test
    void fiftyThousandPaymentsAreListedAndOneMoreIsNot() {
        EquityGrant most = EquityGrant.ofUnits(50_000, daily(50_000));
        assertThat(PaymentStream.of(offer(most), context(offer(most), 4)).payments())
                .hasSize(50_000);
        Offer more = offer(most, ONE_MORE);
        refused(() -> PaymentStream.of(more, context(more, 4)), 50_001);
    }

    @Test
    void fiftyThousandPaymentsAreAddedUpAndOneMoreIsNot() {
        EquityGrant most = EquityGrant.ofUnits(50_000, daily(50_000));
        assertThat(TctAggregator.years(200).aggregate(offer(most), PRICED).total())
                .isEqualTo(usd(50_000));
        refused(() -> TctAggregator.years(200).aggregate(offer(most, ONE_MORE), PRICED), 50_001);
    }

    static Stream<Component> componentsOfTooManyPayments() {
        return Stream.of(
                EquityGrant.ofUnits(50_001, daily(50_001)),
                EquityGrant.ofValue(usd(50_001), daily(50_001)),
                RepricedGrants.of(usd(1_000), 51, daily(1_000)));
    }

    @ParameterizedTest
    @MethodSource("componentsOfTooManyPayments")
    void oneComponentAloneIsRefusedAsAnOfferOfItIs(Component component) {
        Offer offer = offer(component);
        int counted = component instanceof RepricedGrants ? 51_000 : 50_001;
        refused(() -> component.payments(context(offer, 4)), counted);
        refused(() -> PaymentStream.of(offer, context(offer, 4)), counted);
        refused(() -> TctAggregator.years(4).aggregate(offer, PRICED), 50_001);
        refused(() -> Leaving.of(offer, PRICED).on(Offers.START.plusYears(1)), counted);
    }

    @Test
    void repricedGrantsAreAskedForNoYearAfterTheLimitIsPassed() {
        RepricedGrants grants = RepricedGrants.of(usd(50_000), 200, request -> {
            assertThat(request.commencement()).isBefore(Offers.START.plusYears(2));
            return daily(50_000).resolve(request);
        });
        refused(() -> grants.payments(PaymentContext.of(CompensationYears.from(Offers.START), 4, PRICED)), 100_000);
        refused(() -> TctAggregator.years(4).aggregate(offer(grants), PRICED), 50_001);
    }

    @Test
    void whatIsAddedUpInAFewSumsMayBeTooMuchToList() {
        List<SignOnPayout> daily = IntStream.rangeClosed(1, 200)
                .mapToObj(year -> SignOnPayout.inInstalments(year, usd(365), 365))
                .toList();
        TotalCompensation totals = TctAggregator.years(200).aggregate(offer(SignOn.of(daily)), PRICED);
        assertThat(totals.total()).isEqualTo(usd(73_000));
        refused(totals::payments, 73_000);
        refused(() -> totals.by(PeriodView.compensationYears()), 73_000);
    }

    @Test
    void paychecksCountAndAShorterHorizonHasFewer() {
        Offer offer = offer(IntStream.range(0, 5)
                .mapToObj(number -> BaseSalary.ofAnnual(usd(52_000))
                        .withPayCalendar(PayCalendar.weekly(Offers.START))
                        .withName("Base " + number))
                .toList());
        assertThat(PaymentStream.of(offer, context(offer, 100)).total()).isEqualTo(usd(26_000_000));
        int ofOne = offer.components().get(0).payments(context(offer, 200)).size();
        assertThat(ofOne).as("paychecks of 200 years").isBetween(10_436, 10_636);
        refused(() -> PaymentStream.of(offer, context(offer, 200)), 5 * ofOne);
        assertThat(TctAggregator.years(200).aggregate(offer, PRICED).total()).isEqualTo(usd(52_000_000));
    }
}
