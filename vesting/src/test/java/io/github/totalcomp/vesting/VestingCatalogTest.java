package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.vesting.spi.VestingScheduleProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        "a schedule's name must be new in its catalogue, but was a second \"ours\"; rename that from the"
                                + " caller or that from the caller");
        assertThatThrownBy(() -> more.with("even-4y-monthly", ours))
                .hasMessageContaining("a second \"even-4y-monthly\"; rename that from the caller");
        assertThatThrownBy(() -> more.with(" ", ours))
                .hasMessageStartingWith("a schedule's name must be 1 to 200 characters");
    }

    /** Adds one schedule. */
    public static final class Good implements VestingScheduleProvider {
        @Override
        public Map<String, VestingSchedule> schedules() {
            return Map.of("ours", VestingSchedules.amazon().withName("ours"));
        }
    }

    /** Adds the same name. */
    public static final class Second implements VestingScheduleProvider {
        @Override
        public Map<String, VestingSchedule> schedules() {
            return Map.of("ours", VestingSchedules.amazon());
        }
    }

    /** Adds a name of the standard catalogue. */
    public static final class Standard implements VestingScheduleProvider {
        @Override
        public Map<String, VestingSchedule> schedules() {
            return Map.of("meta", VestingSchedules.amazon());
        }
    }

    /** Fails when it is asked. */
    public static final class Failing implements VestingScheduleProvider {
        @Override
        public Map<String, VestingSchedule> schedules() {
            throw new IllegalStateException("no database");
        }
    }

    /** Cannot be made. */
    public static final class Unmakeable implements VestingScheduleProvider {
        public Unmakeable() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public Map<String, VestingSchedule> schedules() {
            return Map.of();
        }
    }

    @TempDir
    Path folder;

    private VestingCatalog load(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(VestingScheduleProvider.class.getName()), String.join("\n", providers) + "\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return VestingCatalog.load(loader);
        }
    }

    @Test
    void providersAddTheirSchedules() throws IOException {
        VestingCatalog catalog = load(Good.class.getName());
        assertThat(catalog.get("ours")).hasToString("ours");
        assertThat(catalog.names()).hasSize(STANDARD.names().size() + 1);
        assertThat(load()).isEqualTo(STANDARD);
    }

    @Test
    void providersThatDisagreeOrFailAreNamed() {
        assertThatThrownBy(() -> load(Good.class.getName(), Second.class.getName()))
                .hasMessageContaining("a second \"ours\"; rename that from provider " + Second.class.getName()
                        + " or that from provider " + Good.class.getName());
        assertThatThrownBy(() -> load(Standard.class.getName()))
                .hasMessageContaining("a second \"meta\"; rename that from provider " + Standard.class.getName()
                        + " or that from the standard catalogue");
        assertThatThrownBy(() -> load(Failing.class.getName()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("provider " + Failing.class.getName() + " must return its schedules by name, but was"
                        + " java.lang.IllegalStateException: no database; correct or remove the provider");
        assertThatThrownBy(() -> load(Unmakeable.class.getName()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(Unmakeable.class.getName() + " could not be instantiated");
        assertThatThrownBy(() -> load("no.such.Provider"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("no.such.Provider not found");
    }

    @Test
    void cataloguesAreValues() {
        assertThat(VestingCatalog.standard()).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(VestingCatalog.empty()).hasToString("[]").isNotEqualTo(STANDARD);
    }

    @Test
    void cataloguesThatDifferHaveOtherHashCodes() {
        assertThat(STANDARD).doesNotHaveSameHashCodeAs(VestingCatalog.empty());
    }
}
