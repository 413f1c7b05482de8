package io.github.totalcomp.core.payment;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import org.junit.jupiter.api.Test;

class PaymentBasisTest {

    @Test
    void aStatedAmountIsExplainedByItsReason() {
        assertThat(new PaymentBasis.Stated("half of the tuition fees").describe())
                .isEqualTo("half of the tuition fees");
    }

    @Test
    void aConversionIsExplainedByTheAmountBeforeItAndHowThatCameAbout() {
        PaymentBasis vest = new PaymentBasis.Vest(Units.of(60), usd(220));
        PaymentBasis converted = new PaymentBasis.Converted(usd(13_200), vest);
        assertThat(converted.describe()).isEqualTo("USD 13,200 converted, 60 units at USD 220");
        assertThat(converted.origin()).isEqualTo(vest);
    }

    @Test
    void theOriginOfWhatWasConvertedTwiceIsWhatItWasBeforeBoth() {
        PaymentBasis stated = new PaymentBasis.Stated("tuition fees");
        PaymentBasis twice =
                new PaymentBasis.Converted(usd(110), new PaymentBasis.Converted(Amounts.of("100", "EUR"), stated));
        assertThat(twice.describe()).isEqualTo("USD 110 converted, EUR 100 converted, tuition fees");
        assertThat(twice.origin()).isSameAs(stated);
        assertThat(stated.origin()).isSameAs(stated);
    }
}
