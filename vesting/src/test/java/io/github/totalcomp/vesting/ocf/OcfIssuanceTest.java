package io.github.totalcomp.vesting.ocf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcfIssuanceTest {

    private static final LocalDate GRANTED = LocalDate.of(2026, 6, 1);
    private static final OcfAmount ALL = new OcfAmount.OfGrant(Portion.ALL);
    private static final OcfVestingTerms TERMS = OcfVestingTerms.of(
            "yearly",
            AllocationType.CUMULATIVE_ROUNDING,
            OcfCondition.of("start", OcfTrigger.START, OcfAmount.NOTHING, "year"),
            OcfCondition.of("year", new OcfTrigger.Relative("start", OcfPeriod.ofMonths(12, 1)), ALL));
    private static final OcfVestingTerms ON_SALE = OcfVestingTerms.of(
            "on-sale", AllocationType.CUMULATIVE_ROUNDING, OcfCondition.of("sale", OcfTrigger.EVENT, ALL));

    private static OcfIssuance.Builder issuance() {
        return OcfIssuance.builder()
                .id("issue-1")
                .securityId("rsu-1")
                .date(GRANTED)
                .quantity(Units.of(90));
    }

    private static OcfTransaction start(String security, String date) {
        return new OcfTransaction.VestingStart("tx-1", security, "start", LocalDate.parse(date));
    }

    @Test
    void aStartIsCountedOnceItIsRecordedForTheSecurity() {
        OcfIssuance issuance = issuance().vestingTermsId("yearly").build();
        List<OcfVestingTerms> terms = List.of(ON_SALE, TERMS);
        assertThat(issuance.timeline(terms, List.of()).unscheduled()).isEqualTo(Units.of(90));
        assertThat(issuance.timeline(terms, List.of(start("rsu-2", "2026-01-01")))
                        .tranches())
                .isEmpty();
        assertThat(issuance.timeline(terms, List.of(start("rsu-1", "2026-02-01")))
                        .tranches())
                .containsExactly(Tranche.of(LocalDate.of(2027, 2, 1), 90));
        assertThat(issuance.timeline(terms, List.of(start("rsu-1", "2020-02-01")))
                        .tranches())
                .containsExactly(Tranche.of(GRANTED, 90));
    }

    @Test
    void anEventIsCountedOnceItIsRecorded() {
        OcfIssuance issuance = issuance().vestingTermsId("on-sale").build();
        OcfTransaction sale = new OcfTransaction.EventOccurred("tx-2", "rsu-1", "sale", LocalDate.of(2028, 5, 5));
        assertThat(issuance.timeline(List.of(ON_SALE), List.of(sale)).tranches())
                .containsExactly(Tranche.of(LocalDate.of(2028, 5, 5), 90));
    }

    @Test
    void explicitVestingsGoBeforeTermsAndIgnoreTheGrantDate() {
        VestingTimeline timeline = issuance()
                .vestingTermsId("yearly")
                .addAllVestings(List.of(
                        Tranche.of(LocalDate.of(2027, 1, 1), Units.parse("44.5")),
                        Tranche.of(LocalDate.of(2026, 1, 1), Units.parse("45.5"))))
                .build()
                .timeline(List.of(), List.of());
        assertThat(timeline.tranches())
                .containsExactly(
                        Tranche.of(LocalDate.of(2026, 1, 1), Units.parse("45.5")),
                        Tranche.of(LocalDate.of(2027, 1, 1), Units.parse("44.5")));
    }

    @Test
    void withoutTermsEverythingIsVestedWhenIssued() {
        assertThat(issuance().build().timeline(List.of(TERMS), List.of()).tranches())
                .containsExactly(Tranche.of(GRANTED, 90));
    }

    @Test
    void whatIsNotThereIsNamed() {
        OcfIssuance unknown = issuance().vestingTermsId("yearli").build();
        assertThatThrownBy(() -> unknown.timeline(List.of(TERMS, ON_SALE), List.of()))
                .hasMessage(
                        "the vesting terms of an issuance must be there, but was \"yearli\" of security \"rsu-1\"; give them"
                                + " along; known are yearly");
        OcfIssuance issuance = issuance().vestingTermsId("on-sale").build();
        assertThatThrownBy(() -> issuance.timeline(List.of(ON_SALE), List.of(start("rsu-1", "2026-01-01"))))
                .hasMessage(
                        "a start must be recorded for a condition triggered by the start, but was \"start\" on 2026-01-01;"
                                + " name one of [] of terms \"on-sale\"");
        assertThatThrownBy(() -> issuance()
                        .addAllVestings(List.of(Tranche.of(GRANTED, 91)))
                        .build()
                        .timeline(List.of(), List.of()))
                .hasMessageStartingWith("tranches must not exceed the grant of 90 units, but was 91");
    }

    @Test
    void aTransactionNamesItselfItsSecurityAndItsCondition() {
        assertThatThrownBy(() -> new OcfTransaction.VestingStart(" ", "rsu-1", "start", GRANTED))
                .hasMessage("a transaction's id must be 1 to 200 characters without control characters, but was \" \";"
                        + " state a short plain text");
        assertThatThrownBy(() -> new OcfTransaction.EventOccurred("tx-1", "", "sale", GRANTED))
                .hasMessageStartingWith("a security's id must be 1 to 200 characters");
        assertThatThrownBy(() -> new OcfTransaction.EventOccurred("tx-1", "rsu-1", "\t", GRANTED))
                .hasMessageStartingWith("a condition's id must be 1 to 200 characters");
    }
}
