package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimulationMemoryTest {

    private static final Simulation MILLION = Simulation.of(
                    Offer.builder()
                            .employer("E")
                            .startDate(LocalDate.of(2026, 3, 2))
                            .add(BaseSalary.ofAnnual(Amounts.usd(100_000)))
                            .build(),
                    Assumptions.none(),
                    PriceModels.geometricBrownianMotion(0, 0.3))
            .withPaths(1_000_000);

    /** A million paths of four years and their sum, at eight bytes each. */
    @Test
    void aSimulationThatDoesNotFitIsRefusedBeforeItBegins() {
        assertThat(SimulationMemory.complaint(MILLION, 40_000_000)).isEmpty();
        assertThat(SimulationMemory.complaint(MILLION, 39_999_999))
                .contains("the totals of a simulation must fit into the memory of 39 MB that is free, but those of"
                        + " 1000000 paths over 4 years take 40 MB; state fewer --paths or --years, or give the JVM more"
                        + " memory with -Xmx");
        assertThat(SimulationMemory.complaint(MILLION.withYears(9), 79_999_999)).isPresent();
        assertThat(SimulationMemory.free()).isPositive();
    }
}
