package io.github.totalcomp.core.equity;

/**
 * A strategy that says when the units of a grant vest.
 *
 * <p>Write your own as a lambda or a class; it needs nothing but this package. Build the result with {@link
 * VestingTimeline#of(VestingRequest, java.util.List)}, which checks it: dated order, nothing negative, the tranches sum
 * to the grant. A schedule must be pure: the same request gives the same timeline, whatever the clock, the locale or
 * the time zone, and it is safe for use by several threads.
 *
 * <pre>{@code
 * VestingSchedule everythingAfterOneYear = request -> VestingTimeline.of(request, List.of(
 *         Tranche.of(request.commencement().plusYears(1), request.units())));
 * }</pre>
 */
@FunctionalInterface
public interface VestingSchedule {

    /**
     * {@return the dated tranches of the grant that the request describes}
     *
     * @param request units, vesting commencement date, grant date and recorded events
     * @throws VestingScheduleException if the schedule cannot serve this request
     */
    VestingTimeline resolve(VestingRequest request);
}
