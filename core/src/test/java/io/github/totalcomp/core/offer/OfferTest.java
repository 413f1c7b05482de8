package io.github.totalcomp.core.offer;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.testing.Offers;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfferTest {

    private static Arguments label(String name, UnaryOperator<Offer.Builder> withTab) {
        return Arguments.of(name, Named.of(name, withTab));
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                label("an employer", offer -> offer.employer("a\tb")),
                label("a role", offer -> offer.role("a\tb")),
                label("a level", offer -> offer.level("a\tb")),
                label("a location", offer -> offer.location("a\tb")));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void whatDescribesAnOfferIsPlainText(String name, UnaryOperator<Offer.Builder> withTab) {
        Offer.Builder offer = withTab.apply(Offers.amazon());
        assertThatThrownBy(offer::build)
                .isInstanceOf(DefinitionException.class)
                .hasMessage(name + " must be 1 to 200 characters without control characters, but was \"a b\"; state a"
                        + " short plain text");
    }

    @Test
    void whatDescribesAnOfferIsKept() {
        Offer offer = Offers.amazon()
                .role("Engineer")
                .level("L5")
                .location("Seattle, WA")
                .build();
        assertThat(offer.employer()).isEqualTo("Amazon");
        assertThat(offer.role()).contains("Engineer");
        assertThat(offer.level()).contains("L5");
        assertThat(offer.location()).contains("Seattle, WA");
        assertThat(offer.years().start()).isEqualTo(Offers.START);
        assertThat(offer.toBuilder().build()).isEqualTo(offer);
    }

    @Test
    void componentsOfAKindKeepTheirOrder() {
        Component first = OneTimePayment.of("Relocation", usd(3_000));
        Component second = OneTimePayment.of("Visa", usd(1_000));
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(first)
                .add(BaseSalary.ofAnnual(usd(100_000)))
                .add(second)
                .build();
        assertThat(offer.components(first.kind())).containsExactly(first, second);
        assertThat(offer.components(ComponentKind.BASE_SALARY))
                .extracting(Component::name)
                .containsExactly("Base salary");
        assertThat(offer.components(ComponentKind.EQUITY)).isEmpty();
    }

    @Test
    void anOfferHasOneToAThousandComponents() {
        List<SignOn> most = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> SignOn.ofYears(usd(1)).withName("Sign-on " + number))
                .toList();
        Offer offer = Offers.amazon().build();
        assertThat(offer.withComponents(most).components()).hasSize(1_000);
        List<Component> more = Stream.<Component>concat(most.stream(), Stream.of(SignOn.ofYears(usd(1))))
                .toList();
        assertThatThrownBy(() -> offer.withComponents(more))
                .hasMessage("the components of an offer may number at most 1000, but was 1001 of them; state fewer");
        assertThatThrownBy(() -> offer.withComponents(List.of()))
                .hasMessage("an offer must have a component, but was []; add a base salary, a sign-on or a grant");
    }

    @Test
    void theRepricedGrantsOfAllYearsNumberAtMostFiveHundred() {
        List<RepricedGrants> most = IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        RepricedGrants.of(usd(1), 100, Offers.AFTER_A_YEAR).withName("Grants " + number))
                .toList();
        Offer offer = Offers.amazon().build();
        assertThat(offer.withComponents(most).components()).hasSize(5);
        List<Component> more = Stream.<Component>concat(
                        most.stream(), Stream.of(RepricedGrants.of(usd(1), 1, Offers.AFTER_A_YEAR)))
                .toList();
        assertThatThrownBy(() -> offer.withComponents(more))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "the re-priced grants of an offer may number at most 500, those of all years, but was 501 of"
                                + " them; state fewer years or fewer components");
    }

    @Test
    void noTwoComponentsShareAName() {
        Offer.Builder twice = Offers.amazon().add(SignOn.ofYears(usd(1)));
        assertThatThrownBy(twice::build)
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the components of an offer must have names of their own, but was a second \"Sign-on\";"
                        + " rename one with withName");
    }
}
