package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What a {@link PriceAssumption} is asked: the price on a vesting date of an employment that began on a start date. */
@Value.Immutable
@ValueStyle
public abstract sealed class PriceRequest permits ImmutablePriceRequest {

    PriceRequest() {}

    /**
     * {@return the request for the price on a date}
     *
     * @param date the day on which units vest
     * @param years the compensation years of the employment
     */
    public static PriceRequest of(LocalDate date, CompensationYears years) {
        return ImmutablePriceRequest.builder()
                .date(date)
                .years(years)
                .yearNumber(years.yearOfVest(date))
                .grant(false)
                .build();
    }

    /**
     * {@return the request for the price at which a value is granted on a date} A vest on an anniversary completes a year; a
     * grant on it opens one, at the price that the year begins with: P·(1+g)^(n−1) for a grant in year n, whether growth is
     * counted at year start or at year end.
     *
     * @param date the day of the grant; before the start date it counts as the start date
     * @param years the compensation years of the employment
     */
    public static PriceRequest ofGrant(LocalDate date, CompensationYears years) {
        LocalDate counted = date.isBefore(years.start()) ? years.start() : date;
        return ImmutablePriceRequest.builder()
                .date(counted)
                .years(years)
                .yearNumber(years.yearOfAccrual(counted))
                .grant(true)
                .build();
    }

    /** {@return the day on which units vest} */
    public abstract LocalDate date();

    /** {@return the compensation years of the employment} */
    public abstract CompensationYears years();

    /** {@return the compensation year in which the date counts: for a vest, the year that it completes} */
    public abstract int yearNumber();

    /** {@return whether a value is granted on the date, rather than units vesting} */
    public abstract boolean grant();
}
