package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.currency;
import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferJsonWriteTest {

    private static final VestingSchedule OWN = request -> VestingTimeline.of(
            request, List.of(Tranche.of(request.commencement().plusYears(1), request.units())));

    private static OfferFile file(Assumptions assumptions, Component... components) {
        Offer.Builder offer = Offer.builder().employer("Amazon").startDate(LocalDate.of(2026, 3, 2));
        List.of(components).forEach(offer::add);
        return new OfferFile(
                offer.build(),
                currency("USD"),
                assumptions,
                NegotiationTerms.none(),
                PositionTerms.none(),
                Optional.empty());
    }

    private static String write(OfferFile file) {
        return OfferJson.with(VestingCatalog.standard()).write(file);
    }

    @Test
    void aFileIsWrittenInTheOrderOfTheDocumentation(@TempDir Path folder) throws IOException {
        OfferFile file = file(
                Assumptions.flatPrice(usd("220.5")),
                BaseSalary.ofAnnual(usd(185_000)),
                SignOn.ofYears(usd(60_000), usd(45_000)),
                EquityGrant.ofUnits(1_200, VestingSchedules.amazon()));
        Path path = folder.resolve("offer.json");
        OfferJson.write(file, path);
        assertThat(Files.readString(path)).isEqualTo("""
                        {
                          "format": "totalcomp-offer/1",
                          "employer": "Amazon",
                          "startDate": "2026-03-02",
                          "currency": "USD",
                          "components": [
                            {
                              "type": "baseSalary",
                              "annual": "185000.00"
                            },
                            {
                              "type": "signOn",
                              "payouts": [
                                {
                                  "year": 1,
                                  "amount": "60000.00"
                                },
                                {
                                  "year": 2,
                                  "amount": "45000.00"
                                }
                              ]
                            },
                            {
                              "type": "equityGrant",
                              "units": "1200",
                              "schedule": "amazon"
                            }
                          ],
                          "assumptions": {
                            "price": {
                              "type": "flat",
                              "price": "220.50"
                            }
                          }
                        }
                        """);
        assertThat(OfferJson.read(path).offer()).isEqualTo(file.offer());
    }

    @Test
    void aScheduleOfOnesOwnIsWrittenByItsNameInTheCatalogue() {
        OfferFile file = file(Assumptions.none(), EquityGrant.ofUnits(10, OWN));
        OfferJson json = OfferJson.with(VestingCatalog.standard().with("all-after-a-year", OWN));
        assertThat(json.write(file)).contains("\"schedule\": \"all-after-a-year\"");
    }

    @Test
    void whatTheFormatCannotHoldIsNeverLeftOut() {
        BaseSalary base = BaseSalary.ofAnnual(usd(1));
        refuses(file(Assumptions.none(), EquityGrant.ofUnits(10, OWN)), "a schedule");
        refuses(file(Assumptions.none(), new Own()), "a component");
        refuses(file(Assumptions.price(request -> usd(1)), base), "a price assumption");
        refuses(
                file(Assumptions.none().withRetention(RetentionCurve.leavingAfter(Rational.ONE)), base),
                "a retention curve");
        refuses(
                file(Assumptions.none().reportingIn(currency("EUR"), (from, to, date) -> Optional.empty()), base),
                "exchange rates");
        refuses(
                new OfferFile(
                        file(Assumptions.none(), base).offer(),
                        currency("USD"),
                        Assumptions.none(),
                        new NegotiationTerms(
                                Optional.of(WalkAway.of(usd(1)).with(WalkAwayCondition.atLeast("luck", usd(1)))),
                                Profile.balanced(),
                                Optional.empty()),
                        PositionTerms.none(),
                        Optional.empty()),
                "a lever");
    }

    private static void refuses(OfferFile file, String what) {
        assertThatThrownBy(() -> write(file))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith(what + " must be one that the format totalcomp-offer/1 can hold, but was ")
                .hasMessageEndingWith("; leave it out of the file, or use a usual one");
    }

    @Test
    void amountsOfAnotherCurrencyAreRefused() {
        assertThatThrownBy(() -> write(file(Assumptions.none(), BaseSalary.ofAnnual(parse("EUR 1")))))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("an amount in the file must be in USD");
    }

    private static final class Own implements Component {
        @Override
        public String name() {
            return "Own";
        }

        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of();
        }
    }
}
