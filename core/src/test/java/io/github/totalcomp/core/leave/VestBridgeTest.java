package io.github.totalcomp.core.leave;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.testing.Offers;
import io.github.totalcomp.core.testing.StatedPayments;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VestBridgeTest {

    /** A vest is written as its date and dollars. */
    private static StatedPayments.One vest(String vest) {
        String[] parts = vest.split(" ");
        LocalDate date = LocalDate.parse(parts[0]);
        return new StatedPayments.One(1, date, usd(parts[1]));
    }

    /** The start date is 2026-03-02. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // half of 100 less 20, whether the 20 vest at once or in two parts
                "2027-03-02 20, 2028-03-02 80                | USD 30   | 365 | 2027-03-02",
                "2027-03-02 12, 2027-03-02 8, 2028-03-02 80  | USD 30   | 365 | 2027-03-02",
                // a third of 10 less 1 is 2.333…; half of 5.01 less 1 is 1.505; 1/365 of 730 less 1 is 1
                "2027-03-02 1, 2028-03-02 4, 2029-03-02 5    | USD 2.33 | 365 | 2027-03-02",
                "2027-03-02 1, 2028-03-02 4.01               | USD 1.51 | 365 | 2027-03-02",
                "2026-03-03 1, 2027-03-02 729                | USD 1    | 1   | 2026-03-03",
                // as even as can be, and more than that
                "2027-03-02 50, 2028-03-02 50                | USD 0    | 365 | 2027-03-02",
                "2027-03-02 60, 2028-03-02 40                | USD 0    | 365 | 2027-03-02",
                // one vest is the whole of an even schedule of its length
                "2027-03-02 100                              | USD 0    | 365 | 2027-03-02",
                // nothing to bridge where the first vest is on the start date or before it
                "2026-03-02 100                              | USD 0    | 0   | 2026-03-02",
                "2026-03-02 10, 2027-03-02 90                | USD 0    | 0   | 2026-03-02",
                "2026-03-01 100                              | USD 0    | 0   | 2026-03-01",
                "2025-12-31 10, 2027-03-02 90                | USD 0    | 0   | 2025-12-31"
            })
    void theBridgeIsWhatAnEvenScheduleWouldHaveVestedLessWhatVests(
            String vests, String amount, long days, LocalDate first) {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(Offers.START)
                .add(BaseSalary.ofAnnual(usd(100_000)))
                .add(StatedPayments.of(
                        ComponentKind.EQUITY,
                        Arrays.stream(vests.split(", "))
                                .map(VestBridgeTest::vest)
                                .toArray(StatedPayments.One[]::new)))
                .build();
        VestBridge bridge = VestBridge.of(offer, Assumptions.none());
        assertThat(bridge.amount()).hasToString(amount);
        assertThat(bridge.days()).isEqualTo(days);
        assertThat(bridge.firstVest()).isEqualTo(first);
    }
}
