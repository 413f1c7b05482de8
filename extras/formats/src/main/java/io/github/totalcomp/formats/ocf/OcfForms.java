package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.util.List;

/** Terms of the Open Cap Format by themselves, for {@link io.github.totalcomp.formats.TotalcompModule} alone. */
public final class OcfForms {

    private OcfForms() {}

    /** {@return the forms, which name the standard's {@code object_type} and no format of ours} */
    public static List<ValueForm<?>> all() {
        ValueForm<Object> item = new ValueForm<>(Object.class, OcfTransactionJson.item(), OcfWriter::item);
        return List.of(
                new ValueForm<>(OcfCondition.class, OcfTermsJson::condition, OcfWriter::condition),
                new ValueForm<>(OcfTrigger.class, OcfTermsJson.trigger(), OcfWriter::trigger),
                new ValueForm<>(OcfPeriod.class, OcfTermsJson.period(), OcfWriter::period),
                item.narrowedTo(OcfIssuance.class),
                item.narrowedTo(OcfTransaction.class),
                new ValueForm<>(OcfVestingTerms.class, OcfTermsJson.terms(), OcfWriter::terms),
                new ValueForm<>(OcfLedger.class, OcfReader::ledger, OcfWriter::ledger));
    }
}
