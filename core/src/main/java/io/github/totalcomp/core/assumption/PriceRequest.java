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
        return ImmutablePriceRequest.builder().date(date).years(years).build();
    }

    /** {@return the day on which units vest} */
    public abstract LocalDate date();

    /** {@return the compensation years of the employment} */
    public abstract CompensationYears years();

    /** {@return the compensation year in which a vest on the date counts} */
    public int yearNumber() {
        return years().yearOfVest(date());
    }
}
