package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import java.time.Period;
import org.junit.jupiter.api.Test;

class VestingCatalogTest {

    private static final VestingCatalog STANDARD = VestingCatalog.standard();

    @Test
    void listedSchedulesAreFoundByName() {
        assertThat(STANDARD.get("amazon")).isEqualTo(VestingSchedules.amazon());
        assertThat(STANDARD.get("amazon-semiannual")).isEqualTo(VestingSchedules.amazonSemiannual());
        assertThat(STANDARD.names()).contains("amazon", "amazon-semiannual");
        assertThat(STANDARD.find("none")).isEmpty();
    }

    @Test
    void evenSchedulesAreReadFromTheirName() {
        assertThat(STANDARD.get("even-4y-monthly-cliff-1y"))
                .isEqualTo(VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1)));
        assertThat(STANDARD.get("even-3y-quarterly")).isEqualTo(VestingSchedules.even(3, VestingFrequency.QUARTERLY));
        assertThat(STANDARD.get("even-2y-semiannual-cliff-6m"))
                .isEqualTo(VestingSchedules.even(2, VestingFrequency.SEMI_ANNUAL, Period.ofMonths(6)));
        assertThat(STANDARD.find("even-0y-monthly")).isEmpty();
        assertThat(STANDARD.find("even-4y-daily")).isEmpty();
        assertThatThrownBy(() -> STANDARD.get("even-1y-monthly-cliff-2y"))
                .hasMessage(
                        "a cliff must not come after the last vesting step, 1 year, but was 2 years; shorten the cliff");
    }

    @Test
    void anUnknownNameListsNearOnes() {
        assertThatThrownBy(() -> STANDARD.get("amazn"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a schedule's name must be in the catalogue, but was \"amazn\"; did you mean amazon?");
        assertThatThrownBy(() -> VestingCatalog.empty()
                        .with("ours", VestingSchedules.amazon())
                        .get("zzzzzz"))
                .hasMessage(
                        "a schedule's name must be in the catalogue, but was \"zzzzzz\"; use one of ours, or a name such as"
                                + " even-4y-monthly-cliff-1y");
    }

    @Test
    void aNameIsTakenOnce() {
        VestingSchedule ours = request -> VestingSchedules.amazon().resolve(request);
        VestingCatalog more = STANDARD.with("ours", ours);
        assertThat(more.get("ours")).isSameAs(ours);
        assertThat(STANDARD.find("ours")).isEmpty();
        assertThatThrownBy(() -> more.with("ours", ours))
                .hasMessage(
                        "a schedule's name must be new in its catalogue, but was a second \"ours\"; give one of the two"
                                + " another name");
        assertThatThrownBy(() -> more.with("even-4y-monthly", ours))
                .hasMessageContaining("a second \"even-4y-monthly\"");
        assertThatThrownBy(() -> more.with(" ", ours))
                .hasMessageStartingWith("a schedule's name must be 1 to 200 characters");
    }

    @Test
    void cataloguesAreValues() {
        assertThat(VestingCatalog.standard()).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(VestingCatalog.empty()).hasToString("[]").isNotEqualTo(STANDARD);
    }
}
