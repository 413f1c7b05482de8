package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads JSON of the Open Cap Format, strictly: an unknown field or value is an error that names its place.
 *
 * <p>A text holds one object, or a file of the standard with {@code file_type} and {@code items}. Fields of the standard that
 * do not bear on vesting, such as a stakeholder or an exercise price, are allowed in an issuance and not kept.
 */
public final class OcfReader {

    private static final Map<String, String> TERMS_FILE = Map.of("OCF_VESTING_TERMS_FILE", "vesting terms");
    private static final Map<String, String> TRANSACTIONS_FILE = Map.of("OCF_TRANSACTIONS_FILE", "transactions");

    private OcfReader() {}

    /**
     * {@return the vesting terms of a file}
     *
     * @param file in UTF-8
     * @throws FormatException with all faults found
     * @throws IOException if the file cannot be opened or read
     */
    public static List<OcfVestingTerms> readVestingTerms(Path file) throws IOException {
        return JsonSource.read(file, json -> items(TERMS_FILE, OcfTermsJson.terms(), json));
    }

    /**
     * {@return the vesting terms of a text}
     *
     * @param reader read to its end, not closed
     * @param sourceName what messages call it
     * @throws FormatException with all faults found
     * @throws IOException if reading fails
     */
    public static List<OcfVestingTerms> readVestingTerms(Reader reader, String sourceName) throws IOException {
        return JsonSource.read(reader, sourceName, json -> items(TERMS_FILE, OcfTermsJson.terms(), json));
    }

    /**
     * {@return the issuances and vesting transactions of a file}
     *
     * @param file in UTF-8
     * @throws FormatException with all faults found, among them transactions of other kinds
     * @throws IOException if the file cannot be opened or read
     */
    public static OcfLedger readTransactions(Path file) throws IOException {
        return JsonSource.read(file, OcfReader::ledger);
    }

    /**
     * {@return the issuances and vesting transactions of a text}
     *
     * @param reader read to its end, not closed
     * @param sourceName what messages call it
     * @throws FormatException with all faults found, among them transactions of other kinds
     * @throws IOException if reading fails
     */
    public static OcfLedger readTransactions(Reader reader, String sourceName) throws IOException {
        return JsonSource.read(reader, sourceName, OcfReader::ledger);
    }

    static OcfLedger ledger(JsonValue json) {
        return OcfLedger.ofItems(items(TRANSACTIONS_FILE, OcfTransactionJson.item(), json));
    }

    /** The items of a file of the standard, or the one object that the text is. */
    private static <T> List<T> items(Map<String, String> fileTypes, Decoder<T> item, JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        if (!fields.has("file_type")) {
            return List.of(item.decode(json));
        }
        fields.required("file_type", Decoders.oneOf(fileTypes));
        Supplier<List<T>> items = fields.required("items", Decoders.listOrEmpty(item));
        return fields.build(items);
    }
}
