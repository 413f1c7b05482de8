package io.github.totalcomp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.quantity.Units;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class AskedTogetherTest {

    private static final List<VestingRequest> REQUESTS =
            List.of(VestingRequest.of(Units.of(48), LocalDate.of(2026, 1, 1)));

    @Test
    void whatAScheduleThrowsAmongThreadsIsTheCause() {
        IllegalStateException thrown = new IllegalStateException("of the schedule");
        assertThatThrownBy(() -> AskedTogether.answers(
                        request -> {
                            throw thrown;
                        },
                        REQUESTS))
                .isInstanceOf(AssertionError.class)
                .hasMessage("an answer among threads failed")
                .hasCause(thrown);
    }

    @Test
    void anInterruptEndsTheWaitAndIsKept() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> AskedTogether.answers(
                            request -> {
                                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                                return ContractRuns.quarters(request);
                            },
                            REQUESTS))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
