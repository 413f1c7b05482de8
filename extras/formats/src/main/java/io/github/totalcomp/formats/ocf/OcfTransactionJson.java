package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.TypedObjects;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decodes issuances and vesting transactions. */
final class OcfTransactionJson {

    static final String ISSUANCE = "TX_EQUITY_COMPENSATION_ISSUANCE";
    static final String START = "TX_VESTING_START";
    static final String EVENT = "TX_VESTING_EVENT";

    /** Fields of the standard's issuances that do not bear on vesting. */
    private static final List<String> OTHER_FIELDS = List.of(
            "comments",
            "custom_id",
            "stakeholder_id",
            "board_approval_date",
            "stockholder_approval_date",
            "consideration_text",
            "security_law_exemptions",
            "stock_plan_id",
            "stock_class_id",
            "compensation_type",
            "option_grant_type",
            "exercise_price",
            "base_price",
            "early_exercisable",
            "expiration_date",
            "termination_exercise_windows");

    private OcfTransactionJson() {}

    /** An item of a transactions file: an issuance or a vesting transaction. */
    static Decoder<Object> item() {
        return TypedObjects.byField("object_type")
                .with(ISSUANCE, OcfTransactionJson::issuance)
                .with("TX_PLAN_SECURITY_ISSUANCE", OcfTransactionJson::issuance)
                .with(START, fields -> transaction(fields, OcfTransaction.VestingStart::new))
                .with(EVENT, fields -> transaction(fields, OcfTransaction.EventOccurred::new));
    }

    private static OcfIssuance issuance(JsonFields fields) {
        Supplier<String> id = fields.required("id", Decoders.label());
        Supplier<String> securityId = fields.required("security_id", Decoders.label());
        Supplier<LocalDate> date = fields.required("date", Decoders.date());
        Supplier<Units> quantity = fields.required("quantity", OcfTermsJson.units());
        Supplier<Optional<String>> terms = fields.optional("vesting_terms_id", Decoders.label());
        Supplier<Optional<List<Tranche>>> vestings =
                fields.optional("vestings", Decoders.list(OcfTransactionJson::vesting));
        OTHER_FIELDS.forEach(name -> fields.optional(name, JsonValue::kind));
        return fields.build(() -> {
            OcfIssuance.Builder issuance = OcfIssuance.builder()
                    .id(id.get())
                    .securityId(securityId.get())
                    .date(date.get())
                    .quantity(quantity.get())
                    .addAllVestings(vestings.get().orElse(List.of()));
            terms.get().ifPresent(issuance::vestingTermsId);
            return issuance.build();
        });
    }

    private static Tranche vesting(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<LocalDate> date = fields.required("date", Decoders.date());
        Supplier<Units> amount = fields.required("amount", OcfTermsJson.units());
        return fields.build(() -> Tranche.of(date.get(), amount.get()));
    }

    private static OcfTransaction transaction(JsonFields fields, Maker maker) {
        Supplier<String> id = fields.required("id", Decoders.label());
        Supplier<String> securityId = fields.required("security_id", Decoders.label());
        Supplier<String> conditionId = fields.required("vesting_condition_id", Decoders.label());
        Supplier<LocalDate> date = fields.required("date", Decoders.date());
        fields.optional("comments", Decoders.listOrEmpty(Decoders.text()));
        return fields.build(() -> maker.make(id.get(), securityId.get(), conditionId.get(), date.get()));
    }

    @FunctionalInterface
    private interface Maker {
        OcfTransaction make(String id, String securityId, String conditionId, LocalDate date);
    }
}
