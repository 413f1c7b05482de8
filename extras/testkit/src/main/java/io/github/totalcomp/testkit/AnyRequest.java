package io.github.totalcomp.testkit;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Makes up requests: whole units, awkward dates, and now and then a grant date. For use in further laws of your own. */
public final class AnyRequest implements ArbitrarySupplier<VestingRequest> {

    private static final long MOST_UNITS = 1_000_000_000_000L;
    private static final int MOST_DAYS_LATER = 1_500;

    /** Creates the supplier; jqwik does so. */
    public AnyRequest() {}

    @Override
    public Arbitrary<VestingRequest> get() {
        return Combinators.combine(plain(), Arbitraries.integers().between(-200, MOST_DAYS_LATER))
                .as((request, days) -> days < 0 ? request : granted(request, days));
    }

    /** Makes up requests that all have a grant date. */
    public static final class Granted implements ArbitrarySupplier<VestingRequest> {

        /** Creates the supplier; jqwik does so. */
        public Granted() {}

        @Override
        public Arbitrary<VestingRequest> get() {
            return Combinators.combine(plain(), Arbitraries.integers().between(1, MOST_DAYS_LATER))
                    .as(AnyRequest::granted);
        }
    }

    private static Arbitrary<VestingRequest> plain() {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200), Arbitraries.longs().between(0, MOST_UNITS));
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                Arbitraries.of(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2025, 1, 29),
                        LocalDate.of(2025, 1, 30),
                        LocalDate.of(2025, 1, 31),
                        LocalDate.of(2023, 12, 31)),
                Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay));
        return Combinators.combine(units, starts).as(VestingRequest::of);
    }

    private static VestingRequest granted(VestingRequest request, int daysLater) {
        return VestingRequest.builder()
                .units(request.units())
                .commencement(request.commencement())
                .grantDate(request.commencement().plusDays(daysLater))
                .build();
    }

    static VestingRequest withoutGrantDate(VestingRequest request) {
        return VestingRequest.of(request.units(), request.commencement());
    }

    /** A handful of different requests. */
    static List<VestingRequest> some() {
        List<VestingRequest> requests = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            requests.add(VestingRequest.of(
                    Units.of(97L * i + 1), LocalDate.of(2020, 1, 31).plusDays(37L * i)));
        }
        return requests;
    }
}
