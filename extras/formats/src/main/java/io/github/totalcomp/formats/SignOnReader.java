package io.github.totalcomp.formats;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.Tokens;
import io.github.totalcomp.formats.internal.TypedObjects;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javax.money.MonetaryAmount;

/** Reads sign-on cash: its payouts by year, and what of each must be repaid on leaving early. */
final class SignOnReader extends ObjectForm<Component> {

    private static final int MOST_INSTALMENTS = 365;
    static final int MOST_MONTHS = 240;

    /** The ways to repay over a number of months. */
    static final Map<String, IntFunction<RepaymentTerms>> REPAYMENT_TYPES = Map.of(
            "fullWithin", RepaymentTerms::fullWithin,
            "proRataByMonth", RepaymentTerms::proRataByMonth,
            "proRataByDay", RepaymentTerms::proRataByDay);

    static final TypedObjects<RepaymentTerms> REPAYMENTS = TypedObjects.<RepaymentTerms>byField("type")
            .with("none", fields -> fields.build(RepaymentTerms::none))
            .with("fullWithin", new WithinForm(RepaymentTerms::fullWithin))
            .with("proRataByMonth", new WithinForm(RepaymentTerms::proRataByMonth))
            .with("proRataByDay", new WithinForm(RepaymentTerms::proRataByDay));

    private final Field<List<SignOnPayout>> payouts;
    private final Field<String> name;

    SignOnReader(MoneyReader money) {
        payouts = required("payouts", new PayoutsDecoder(Decoders.list(new PayoutForm(money))));
        name = optional("name", Decoders.label());
    }

    @Override
    protected Component make(Values values) {
        SignOn signOn = SignOn.of(values.get(payouts));
        return values.find(name).map(signOn::withName).orElse(signOn);
    }

    /** Reads the payouts, each of a year of its own. */
    private record PayoutsDecoder(Decoder<List<SignOnPayout>> list) implements Decoder<List<SignOnPayout>> {
        @Override
        public List<SignOnPayout> decode(JsonValue json) {
            List<SignOnPayout> payouts = list.decode(json);
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

        /** A year given twice is left to the sign-on, which refuses it. */
        @Override
        public List<SignOnPayout> quick(Tokens tokens) {
            return list.quick(tokens);
        }
    }

    static final class PayoutForm extends ObjectForm<SignOnPayout> {
        private final Field<Integer> year;
        private final Field<MonetaryAmount> amount;
        private final Field<Integer> instalments;
        private final Field<RepaymentTerms> repayment;

        PayoutForm(MoneyReader money) {
            year = required("year", Decoders.count(1, CompensationYears.MOST_YEARS));
            amount = required("amount", money.amount());
            instalments = optional("instalments", Decoders.count(1, MOST_INSTALMENTS));
            repayment = optional("repayment", REPAYMENTS);
        }

        @Override
        protected SignOnPayout make(Values values) {
            SignOnPayout payout = SignOnPayout.inInstalments(
                    values.get(year),
                    values.get(amount),
                    values.find(instalments).orElse(1));
            return values.find(repayment).map(payout::withRepayment).orElse(payout);
        }
    }

    private static final class WithinForm extends ObjectForm<RepaymentTerms> {
        private final IntFunction<RepaymentTerms> terms;
        private final Field<Integer> months = required("months", Decoders.count(1, MOST_MONTHS));

        WithinForm(IntFunction<RepaymentTerms> terms) {
            this.terms = terms;
        }

        @Override
        protected RepaymentTerms make(Values values) {
            return terms.apply(values.get(months));
        }
    }
}
