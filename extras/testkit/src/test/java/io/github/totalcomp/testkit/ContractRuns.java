package io.github.totalcomp.testkit;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;

/** Contracts of a sound schedule and of schedules that break one law each; run by {@link VestingScheduleContractTest}. */
final class ContractRuns {

    private ContractRuns() {}

    /** Vests a quarter of the grant a year, rounded down cumulatively. */
    static VestingTimeline quarters(VestingRequest request) {
        return quarters(request, request.commencement());
    }

    static VestingTimeline quarters(VestingRequest request, LocalDate start) {
        List<Tranche> tranches = new ArrayList<>();
        Units before = Units.ZERO;
        for (int year = 1; year <= 4; year++) {
            Units due = request.units().times(Portion.of(year, 4));
            Units vested =
                    year == 4 || request.fractional() ? due : Units.of(Rational.of(due.wholeUnits(), BigInteger.ONE));
            tranches.add(Tranche.of(start.plusYears(year), vested.minus(before)));
            before = vested;
        }
        return VestingTimeline.of(request, tranches);
    }

    static class Sound implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return ContractRuns::quarters;
        }
    }

    static class ReturnsNull implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> null;
        }
    }

    static class AnswersAnotherRequest implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> quarters(request.withUnits(request.units().plus(Units.of(1))));
        }
    }

    static class IgnoresTheGrantDate implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> quarters(VestingRequest.of(request.units(), request.commencement()));
        }
    }

    static class CountsFromTheGrantDate implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> quarters(request, request.grantDate().orElse(request.commencement()));
        }
    }

    static class LosesUnits implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> {
                long each = request.units().wholeUnits().longValue() / 4;
                LocalDate start = request.commencement();
                return VestingTimeline.partial(
                        request,
                        List.of(
                                Tranche.of(start.plusYears(1), Math.max(0, each)),
                                Tranche.of(start.plusYears(2), Math.max(0, each))));
            };
        }
    }

    static class DropsTheFraction implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> VestingTimeline.partial(
                    request,
                    List.of(Tranche.of(
                            request.commencement().plusYears(9),
                            Units.of(Rational.of(request.units().wholeUnits(), BigInteger.ONE)))));
        }
    }

    static class SplitsUnits implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> VestingTimeline.of(
                    request,
                    List.of(
                            Tranche.of(
                                    request.commencement().plusYears(1),
                                    request.units().times(Portion.of(1, 3))),
                            Tranche.of(
                                    request.commencement().plusYears(2),
                                    request.units().times(Portion.of(2, 3)))));
        }
    }

    static class KeepsCount implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return new VestingSchedule() {
                private int asked;

                @Override
                public VestingTimeline resolve(VestingRequest request) {
                    return quarters(request, request.commencement().plusDays(asked++));
                }
            };
        }
    }

    static class ReadsTheLocale implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> quarters(
                    request, request.commencement().plusDays(Locale.getDefault().hashCode() & 0xff));
        }
    }

    static class ReadsTheTimeZone implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> quarters(
                    request,
                    request.commencement().plusDays(TimeZone.getDefault().getRawOffset() / 3_600_000 + 24));
        }
    }

    static class SharesState implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return new VestingSchedule() {
                private volatile VestingRequest current;

                @Override
                public VestingTimeline resolve(VestingRequest request) {
                    current = request;
                    LockSupport.parkNanos(1_000);
                    return quarters(current);
                }
            };
        }
    }

    static class Overflows implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> {
                long units = request.units().toLong();
                return quarters(request.withUnits(Units.of(units)));
            };
        }
    }

    static class RefusesNothing implements VestingScheduleContract {
        @Override
        public VestingSchedule schedule() {
            return request -> {
                if (request.units().isZero()) {
                    throw new IllegalStateException("no units");
                }
                return quarters(request);
            };
        }
    }
}
