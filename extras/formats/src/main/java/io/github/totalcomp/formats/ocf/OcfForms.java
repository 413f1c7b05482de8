package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.util.List;

/** Terms of the Open Cap Format by themselves, for {@link io.github.totalcomp.formats.TotalcompModule} alone. */
public final class OcfForms {

    private OcfForms() {}

    /** {@return the forms, which name the standard's {@code object_type} and no format of ours} */
    public static List<ValueForm<?>> all() {
        return List.of(
                new ValueForm<>(OcfVestingTerms.class, OcfTermsJson.terms(), OcfWriter::terms),
                new ValueForm<>(OcfLedger.class, OcfReader::ledger, OcfWriter::ledger));
    }
}
