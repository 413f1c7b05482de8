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
        return ofYear(date, years, years.yearOfVest(date));
    }

    /**
     * {@return the request for the price on a date that counts in a stated year} A grant made on an anniversary opens a
     * year, while a vest on it completes one.
     *
     * @param date the day that is priced
     * @param years the compensation years of the employment
     * @param yearNumber the compensation year in which the day counts
     */
    public static PriceRequest ofYear(LocalDate date, CompensationYears years, int yearNumber) {
        return ImmutablePriceRequest.builder()
                .date(date)
                .years(years)
                .yearNumber(yearNumber)
                .build();
    }

    /** {@return the day on which units vest} */
    public abstract LocalDate date();

    /** {@return the compensation years of the employment} */
    public abstract CompensationYears years();

    /** {@return the compensation year in which the date counts; for a vest, the year that it completes} */
    public abstract int yearNumber();
}
