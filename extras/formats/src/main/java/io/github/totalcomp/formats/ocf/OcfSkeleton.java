package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names and links of conditions that have other faults, so that a fault of the graph comes up with them. */
final class OcfSkeleton {

    private OcfSkeleton() {}

    /** The faults found so far, and that of the graph if it has one. */
    static FaultsException withFaultOfGraph(FaultsException found, JsonValue conditions) {
        List<FormatFault> faults = new ArrayList<>(found.faults());
        try {
            OcfVestingTerms.of(
                    "skeleton",
                    AllocationType.FRACTIONAL,
                    items(conditions).map(OcfSkeleton::bare).toArray(OcfCondition[]::new));
        } catch (FaultsException e) {
            return found;
        } catch (DefinitionException e) {
            faults.add(conditions.place().fault(e.rule(), String.valueOf(e.definition()), e.remedy()));
        }
        return new FaultsException(faults);
    }

    private static OcfCondition bare(JsonValue condition) {
        return OcfCondition.builder()
                .id(text(field(condition, "id")))
                .trigger(OcfTrigger.START)
                .amount(OcfAmount.NOTHING)
                .addAllNext(items(field(condition, "next_condition_ids"))
                        .map(OcfSkeleton::text)
                        .toList())
                .build();
    }

    private static JsonValue field(JsonValue json, String name) {
        if (json instanceof JsonValue.Members object) {
            for (JsonValue.Member member : object.members()) {
                if (member.name().equals(name)) {
                    return member.value();
                }
            }
        }
        throw json.broken("must have the field " + name, "add it");
    }

    private static Stream<JsonValue> items(JsonValue json) {
        if (json instanceof JsonValue.Items list) {
            return list.items().stream();
        }
        throw json.broken("must be a list", "write a list");
    }

    private static String text(JsonValue json) {
        if (json instanceof JsonValue.Text text) {
            return text.text();
        }
        throw json.broken("must be a text", "write a text");
    }
}
