package io.github.totalcomp.formats.ocf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes vesting terms, issuances and vesting transactions as files of the Open Cap Format; {@link OcfReader} reads them
 * back as equal values. An issuance is written as far as its vesting goes.
 */
public final class OcfWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int MOST_DECIMALS = 10;

    private final JsonGenerator json;

    private OcfWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a file of vesting terms.
     *
     * @param terms in order
     * @param writer not closed
     * @throws IOException if writing fails
     */
    public static void writeVestingTerms(List<OcfVestingTerms> terms, Writer writer) throws IOException {
        write("OCF_VESTING_TERMS_FILE", writer, out -> {
            for (OcfVestingTerms each : terms) {
                out.terms(each);
            }
        });
    }

    /**
     * Writes a file of issuances and vesting transactions.
     *
     * @param ledger issuances come first
     * @param writer not closed
     * @throws IOException if writing fails
     * @throws DefinitionException if a number of units has more than the ten decimals that the standard allows
     */
    public static void writeTransactions(OcfLedger ledger, Writer writer) throws IOException {
        write("OCF_TRANSACTIONS_FILE", writer, out -> {
            for (OcfIssuance issuance : ledger.issuances()) {
                out.issuance(issuance);
            }
            for (OcfTransaction transaction : ledger.transactions()) {
                out.transaction(transaction);
            }
        });
    }

    private static void write(String fileType, Writer writer, Items items) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("file_type", fileType);
            json.writeArrayFieldStart("items");
            items.write(new OcfWriter(json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void terms(OcfVestingTerms terms) throws IOException {
        json.writeStartObject();
        json.writeStringField("object_type", "VESTING_TERMS");
        json.writeStringField("id", terms.id());
        json.writeStringField("name", terms.name());
        json.writeStringField("description", terms.description());
        json.writeStringField("allocation_type", terms.allocation().name());
        json.writeArrayFieldStart("vesting_conditions");
        for (OcfCondition condition : terms.conditions()) {
            condition(condition);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void condition(OcfCondition condition) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", condition.id());
        optional("description", condition.description());
        amount(condition.amount());
        json.writeObjectFieldStart("trigger");
        trigger(condition.trigger());
        json.writeEndObject();
        json.writeArrayFieldStart("next_condition_ids");
        for (String next : condition.next()) {
            json.writeString(next);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void amount(OcfAmount amount) throws IOException {
        if (amount instanceof OcfAmount.Fixed fixed) {
            json.writeStringField("quantity", decimal(fixed.units()));
        } else if (amount instanceof OcfAmount.OfRemainder share) {
            portion(share.portion(), true);
        } else if (amount instanceof OcfAmount.OfGrant share) {
            portion(share.portion(), false);
        }
    }

    private void portion(Portion portion, boolean remainder) throws IOException {
        json.writeObjectFieldStart("portion");
        json.writeStringField("numerator", portion.value().numerator().toString());
        json.writeStringField("denominator", portion.value().denominator().toString());
        if (remainder) {
            json.writeBooleanField("remainder", true);
        }
        json.writeEndObject();
    }

    private void trigger(OcfTrigger trigger) throws IOException {
        if (trigger instanceof OcfTrigger.Absolute absolute) {
            json.writeStringField("type", "VESTING_SCHEDULE_ABSOLUTE");
            json.writeStringField("date", absolute.date().toString());
        } else if (trigger instanceof OcfTrigger.Relative relative) {
            json.writeStringField("type", "VESTING_SCHEDULE_RELATIVE");
            period(relative.period());
            json.writeStringField("relative_to_condition_id", relative.conditionId());
        } else {
            json.writeStringField("type", trigger.equals(OcfTrigger.START) ? "VESTING_START_DATE" : "VESTING_EVENT");
        }
    }

    private void period(OcfPeriod period) throws IOException {
        json.writeObjectFieldStart("period");
        json.writeNumberField("length", period.length());
        json.writeStringField("type", period.unit().name());
        json.writeNumberField("occurrences", period.occurrences());
        if (period.unit() == OcfPeriod.Unit.MONTHS) {
            json.writeStringField("day_of_month", OcfTermsJson.dayName(period.dayOfMonth()));
        }
        if (period.cliffInstallment() > 0) {
            json.writeNumberField("cliff_installment", period.cliffInstallment());
        }
        json.writeEndObject();
    }

    private void issuance(OcfIssuance issuance) throws IOException {
        json.writeStartObject();
        head(
                OcfTransactionJson.ISSUANCE,
                issuance.id(),
                issuance.securityId(),
                issuance.date().toString());
        json.writeStringField("quantity", decimal(issuance.quantity()));
        optional("vesting_terms_id", issuance.vestingTermsId());
        if (!issuance.vestings().isEmpty()) {
            json.writeArrayFieldStart("vestings");
            for (Tranche vesting : issuance.vestings()) {
                json.writeStartObject();
                json.writeStringField("date", vesting.date().toString());
                json.writeStringField("amount", decimal(vesting.units()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void transaction(OcfTransaction transaction) throws IOException {
        json.writeStartObject();
        head(
                transaction instanceof OcfTransaction.VestingStart
                        ? OcfTransactionJson.START
                        : OcfTransactionJson.EVENT,
                transaction.id(),
                transaction.securityId(),
                transaction.date().toString());
        json.writeStringField("vesting_condition_id", transaction.conditionId());
        json.writeEndObject();
    }

    private void head(String objectType, String id, String securityId, String date) throws IOException {
        json.writeStringField("object_type", objectType);
        json.writeStringField("id", id);
        json.writeStringField("security_id", securityId);
        json.writeStringField("date", date);
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static String decimal(Units units) {
        Rational shifted = units.value().times(Rational.of(10_000_000_000L));
        if (!shifted.isWhole()) {
            throw new DefinitionException(
                    "units in the Open Cap Format must have at most " + MOST_DECIMALS + " decimals",
                    units,
                    "round the units, or state a portion");
        }
        return units.value().toBigDecimalExact().toPlainString();
    }

    @FunctionalInterface
    private interface Items {
        void write(OcfWriter out) throws IOException;
    }
}
