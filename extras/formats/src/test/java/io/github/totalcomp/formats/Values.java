package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.issue.BargainingCase;
import io.github.totalcomp.bargaining.issue.BargainingIssue;
import io.github.totalcomp.bargaining.issue.BargainingOption;
import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.RecruiterQuestion;
import io.github.totalcomp.bargaining.round.RoundRules;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.Scenario;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.ClosingPrices;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.target.RefreshPolicy;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.formats.internal.ValueForm.Use;
import io.github.totalcomp.formats.ocf.OcfLedger;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.StandardLikelihood;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.market.AgeAdjustment;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingStep;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** For every type that the module reads, values of it at random. */
final class Values {

    private Values() {}

    private static final class Registry {
        private final Map<Class<?>, Arbitrary<?>> values = new LinkedHashMap<>();

        <T> Registry put(Class<T> type, Arbitrary<? extends T> arbitrary) {
            values.put(type, arbitrary);
            return this;
        }
    }

    /** {@return arbitrary values by their types} */
    static Map<Class<?>, Arbitrary<?>> byType() {
        Registry registry = new Registry();
        putChoices(registry);
        putPay(registry);
        putVesting(registry);
        putTerms(registry);
        registry.put(OfferFile.class, Arbitraries.randoms().map(random -> new RandomFile(random).file()))
                .put(HistoryFile.class, Arbitraries.randoms().map(random -> new RandomFile(random).history()));
        return registry.values;
    }

    private static void putChoices(Registry registry) {
        TotalcompModule.forms(VestingCatalog.standard())
                .filter(form -> form.use() == Use.TEXT)
                .map(ValueForm::type)
                .filter(Class::isEnum)
                .forEach(type -> registry.values.put(type, Arbitraries.of(type.getEnumConstants())));
    }

    private static void putPay(Registry registry) {
        registry.put(MonetaryAmount.class, BasicValues.amounts())
                .put(CurrencyUnit.class, BasicValues.currencies())
                .put(Units.class, BasicValues.units())
                .put(Portion.class, BasicValues.portions())
                .put(Rational.class, BasicValues.rationals())
                .put(RepaymentTerms.class, PayValues.repayments())
                .put(SignOnPayout.class, PayValues.payouts())
                .put(PayCalendar.class, PayValues.calendars())
                .put(BaseSalary.class, PayValues.baseSalaries())
                .put(SignOn.class, PayValues.signOns())
                .put(PerformanceBonus.class, PayValues.bonuses())
                .put(EquityGrant.class, PayValues.grants())
                .put(RepricedGrants.class, PayValues.repricedGrants())
                .put(Benefit.class, PayValues.benefits())
                .put(OneTimePayment.class, PayValues.payments())
                .put(Component.class, PayValues.components())
                .put(Offer.class, PayValues.offers())
                .put(PriceAssumption.class, PayValues.prices())
                .put(RetentionCurve.class, PayValues.retentions())
                .put(ExchangeRates.class, PayValues.exchangeRates())
                .put(Assumptions.class, PayValues.assumptions())
                .put(ComparedOffer.class, PayValues.comparedOffers())
                .put(Scenario.class, PayValues.scenarios())
                .put(ClosingPrices.class, PayValues.closes())
                .put(TctTarget.class, PayValues.targets())
                .put(RefreshPolicy.class, PayValues.refreshPolicies());
    }

    private static void putVesting(Registry registry) {
        registry.put(VestingSchedule.class, VestingValues.schedules())
                .put(PortionSchedule.class, VestingValues.portionSchedules())
                .put(VestingStep.class, VestingValues.steps())
                .put(VestingEvent.class, VestingValues.events())
                .put(VestingRequest.class, VestingValues.requests())
                .put(VestingTimeline.class, VestingValues.timelines())
                .put(Tranche.class, VestingValues.tranches())
                .put(OcfPeriod.class, VestingValues.ocfPeriods())
                .put(OcfTrigger.class, VestingValues.triggers())
                .put(OcfCondition.class, VestingValues.conditions())
                .put(OcfVestingTerms.class, VestingValues.ocfTerms())
                .put(OcfIssuance.class, VestingValues.issuances())
                .put(OcfTransaction.class, VestingValues.transactions())
                .put(OcfLedger.class, VestingValues.ledgers());
    }

    private static void putTerms(Registry registry) {
        registry.put(Cap.class, TermValues.caps())
                .put(Circumstances.class, TermValues.circumstances())
                .put(LeverTerm.class, TermValues.leverTerms())
                .put(LetterDetails.class, TermValues.letters())
                .put(WalkAwayCondition.class, TermValues.conditions())
                .put(WalkAway.class, TermValues.walkAways())
                .put(Profile.class, TermValues.profiles())
                .put(NegotiationTerms.class, TermValues.negotiations())
                .put(BenefitTerm.class, TermValues.benefitTerms())
                .put(BenefitPackage.class, TermValues.benefitPackages())
                .put(LevelLadder.class, TermValues.ladders())
                .put(WalkAwayCost.class, TermValues.costs())
                .put(OfferFacts.class, TermValues.facts())
                .put(PositionTerms.class, TermValues.positions())
                .put(NegotiationEvent.class, TermValues.events())
                .put(NegotiationHistory.class, TermValues.histories())
                .put(Objection.class, TermValues.objections())
                .put(RecruiterQuestion.class, TermValues.questions())
                .put(BargainingOption.class, TermValues.options())
                .put(BargainingIssue.class, TermValues.issues())
                .put(BargainingCase.class, TermValues.cases())
                .put(RoundRules.class, TermValues.rules())
                .put(StandardLikelihood.class, TermValues.likelihoods())
                .put(MarketRange.class, MarketValues.ranges())
                .put(MarketRanges.class, MarketValues.markets())
                .put(MarketObservation.class, MarketValues.observations())
                .put(AgeAdjustment.class, MarketValues.ageings());
    }
}
