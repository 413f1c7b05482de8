package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import java.util.ArrayList;
import java.util.List;

/**
 * The issuances of a transactions file and what was recorded for their vesting.
 *
 * @param issuances in the order of the file
 * @param transactions starts and events, in the order of the file
 */
public record OcfLedger(List<OcfIssuance> issuances, List<OcfTransaction> transactions) {

    /**
     * Makes the ledger.
     *
     * @param issuances in order
     * @param transactions in order
     */
    public OcfLedger {
        issuances = List.copyOf(issuances);
        transactions = List.copyOf(transactions);
    }

    static OcfLedger ofItems(List<Object> items) {
        List<OcfIssuance> issuances = new ArrayList<>();
        List<OcfTransaction> transactions = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof OcfIssuance issuance) {
                issuances.add(issuance);
            } else if (item instanceof OcfTransaction transaction) {
                transactions.add(transaction);
            }
        }
        return new OcfLedger(issuances, transactions);
    }
}
