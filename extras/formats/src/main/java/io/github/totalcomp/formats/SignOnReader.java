package io.github.totalcomp.formats;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** Reads sign-on cash: its payouts by year, and what of each must be repaid on leaving early. */
final class SignOnReader {

    private static final int MOST_INSTALMENTS = 365;
    static final int MOST_MONTHS = 240;

    /** The ways to repay over a number of months. */
    static final Map<String, IntFunction<RepaymentTerms>> REPAYMENT_TYPES = Map.of(
            "fullWithin", RepaymentTerms::fullWithin,
            "proRataByMonth", RepaymentTerms::proRataByMonth,
            "proRataByDay", RepaymentTerms::proRataByDay);

    private static final TypedObjects<RepaymentTerms> REPAYMENTS = TypedObjects.<RepaymentTerms>byField("type")
            .with("none", fields -> fields.build(RepaymentTerms::none))
            .with("fullWithin", fields -> within(fields, RepaymentTerms::fullWithin))
            .with("proRataByMonth", fields -> within(fields, RepaymentTerms::proRataByMonth))
            .with("proRataByDay", fields -> within(fields, RepaymentTerms::proRataByDay));

    private final MoneyReader money;

    SignOnReader(MoneyReader money) {
        this.money = money;
    }

    Component read(JsonFields fields) {
        Supplier<List<SignOnPayout>> payouts = fields.required("payouts", this::payouts);
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        return fields.build(() -> {
            SignOn signOn = SignOn.of(payouts.get());
            return name.get().map(signOn::withName).orElse(signOn);
        });
    }

    private List<SignOnPayout> payouts(JsonValue json) {
        List<SignOnPayout> payouts = Decoders.list(this::payout).decode(json);
        Set<Integer> years = new HashSet<>();
        for (SignOnPayout payout : payouts) {
            if (!years.add(payout.year())) {
                throw new FaultsException(json.place()
                        .fault(
                                "each year may have one payout",
                                "a second of year " + payout.year(),
                                "add up the amounts of the year"));
            }
        }
        return payouts;
    }

    private SignOnPayout payout(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Integer> year = fields.required("year", Decoders.count(1, CompensationYears.MOST_YEARS));
        Supplier<MonetaryAmount> amount = fields.required("amount", money.amount());
        Supplier<Optional<Integer>> instalments = fields.optional("instalments", Decoders.count(1, MOST_INSTALMENTS));
        Supplier<Optional<RepaymentTerms>> repayment = fields.optional("repayment", REPAYMENTS);
        return fields.build(() -> {
            SignOnPayout payout = SignOnPayout.inInstalments(
                    year.get(), amount.get(), instalments.get().orElse(1));
            return repayment.get().map(payout::withRepayment).orElse(payout);
        });
    }

    private static RepaymentTerms within(JsonFields fields, IntFunction<RepaymentTerms> terms) {
        Supplier<Integer> months = fields.required("months", Decoders.count(1, MOST_MONTHS));
        return fields.build(() -> terms.apply(months.get()));
    }
}
