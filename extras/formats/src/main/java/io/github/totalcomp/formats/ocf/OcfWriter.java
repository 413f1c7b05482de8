package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes vesting terms, issuances and vesting transactions as files of the Open Cap Format; {@link OcfReader} reads them
 * back as equal values. An issuance is written as far as its vesting goes.
 */
public final class OcfWriter {

    private static final int MOST_DECIMALS = 10;
    private static final Rational SMALLEST = Rational.of(1, 10_000_000_000L);

    private OcfWriter() {}

    /**
     * {@return a file of vesting terms, as indented JSON}
     *
     * @param terms in order
     * @throws DefinitionException if a number of units has more than the ten decimals that the standard allows
     */
    public static String vestingTerms(List<OcfVestingTerms> terms) {
        return JsonTree.write(file("OCF_VESTING_TERMS_FILE", terms.stream().map(OcfWriter::terms)));
    }

    /**
     * {@return a file of issuances and vesting transactions, as indented JSON}
     *
     * @param ledger issuances come first
     * @throws DefinitionException if a number of units has more than the ten decimals that the standard allows
     */
    public static String transactions(OcfLedger ledger) {
        return JsonTree.write(ledger(ledger));
    }

    static Map<String, Object> ledger(OcfLedger ledger) {
        return file(
                "OCF_TRANSACTIONS_FILE",
                Stream.concat(
                        ledger.issuances().stream().map(OcfWriter::issuance),
                        ledger.transactions().stream().map(OcfWriter::transaction)));
    }

    private static Map<String, Object> file(String fileType, Stream<Map<String, Object>> items) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file_type", fileType);
        file.put("items", items.toList());
        return file;
    }

    static Map<String, Object> terms(OcfVestingTerms terms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("object_type", "VESTING_TERMS");
        tree.put("id", terms.id());
        tree.put("name", terms.name());
        tree.put("description", terms.description());
        tree.put("allocation_type", terms.allocation().name());
        tree.put(
                "vesting_conditions",
                terms.conditions().stream().map(OcfWriter::condition).toList());
        return tree;
    }

    static Map<String, Object> condition(OcfCondition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", condition.id());
        condition.description().ifPresent(text -> tree.put("description", text));
        if (condition.amount() instanceof OcfAmount.Fixed fixed) {
            tree.put("quantity", decimal(fixed.units()));
        } else if (condition.amount() instanceof OcfAmount.OfRemainder share) {
            tree.put("portion", portion(share.portion(), true));
        } else if (condition.amount() instanceof OcfAmount.OfGrant share) {
            tree.put("portion", portion(share.portion(), false));
        }
        tree.put("trigger", trigger(condition.trigger()));
        tree.put("next_condition_ids", condition.next());
        return tree;
    }

    private static Map<String, Object> portion(Portion portion, boolean remainder) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("numerator", portion.value().numerator().toString());
        tree.put("denominator", portion.value().denominator().toString());
        if (remainder) {
            tree.put("remainder", true);
        }
        return tree;
    }

    static Map<String, Object> trigger(OcfTrigger trigger) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (trigger instanceof OcfTrigger.Absolute absolute) {
            tree.put("type", "VESTING_SCHEDULE_ABSOLUTE");
            tree.put("date", absolute.date().toString());
        } else if (trigger instanceof OcfTrigger.Relative relative) {
            tree.put("type", "VESTING_SCHEDULE_RELATIVE");
            tree.put("period", period(relative.period()));
            tree.put("relative_to_condition_id", relative.conditionId());
        } else {
            tree.put("type", trigger.equals(OcfTrigger.START) ? "VESTING_START_DATE" : "VESTING_EVENT");
        }
        return tree;
    }

    static Map<String, Object> period(OcfPeriod period) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("length", period.length());
        tree.put("type", period.unit().name());
        tree.put("occurrences", period.occurrences());
        if (period.unit() == OcfPeriod.Unit.MONTHS) {
            tree.put("day_of_month", OcfTermsJson.dayName(period.dayOfMonth()));
        }
        if (period.cliffInstallment() > 0) {
            tree.put("cliff_installment", period.cliffInstallment());
        }
        return tree;
    }

    /** An item of a file of transactions. */
    static Map<String, Object> item(Object item) {
        return item instanceof OcfIssuance issuance ? issuance(issuance) : transaction((OcfTransaction) item);
    }

    private static Map<String, Object> issuance(OcfIssuance issuance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("object_type", OcfTransactionJson.ISSUANCE);
        tree.put("id", issuance.id());
        tree.put("security_id", issuance.securityId());
        tree.put("date", issuance.date().toString());
        tree.put("quantity", decimal(issuance.quantity()));
        issuance.vestingTermsId().ifPresent(id -> tree.put("vesting_terms_id", id));
        if (!issuance.vestings().isEmpty()) {
            tree.put(
                    "vestings",
                    issuance.vestings().stream().map(OcfWriter::vesting).toList());
        }
        return tree;
    }

    private static Map<String, Object> vesting(Tranche vesting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", vesting.date().toString());
        tree.put("amount", decimal(vesting.units()));
        return tree;
    }

    private static Map<String, Object> transaction(OcfTransaction transaction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean start = transaction instanceof OcfTransaction.VestingStart;
        tree.put("object_type", start ? OcfTransactionJson.START : OcfTransactionJson.EVENT);
        tree.put("id", transaction.id());
        tree.put("security_id", transaction.securityId());
        tree.put("date", transaction.date().toString());
        tree.put("vesting_condition_id", transaction.conditionId());
        return tree;
    }

    private static String decimal(Units units) {
        if (!units.value().dividedBy(SMALLEST).isWhole()) {
            throw new DefinitionException(
                    "units in the Open Cap Format must have at most " + MOST_DECIMALS + " decimals",
                    units,
                    "round the units, or state a portion");
        }
        return units.value().toBigDecimalExact().toPlainString();
    }
}
