package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.List;
import java.util.Optional;

/** What a candidate wants and what happened so far, by themselves. */
final class NegotiationForms {

    private NegotiationForms() {}

    static List<ValueForm<?>> all(VestingCatalog catalog) {
        MoneyReader money = MoneyReader.withCodes();
        NegotiationReader reader = new NegotiationReader(money, new ScheduleReader(catalog));
        NegotiationWriter writer = new NegotiationWriter(MoneyWriter.withCodes(), new ScheduleWriter(catalog));
        HistoryReader histories = new HistoryReader(catalog);
        HistoryWriter historyWriter = new HistoryWriter(catalog);
        return List.of(
                ValueForm.of(NegotiationTerms.class, "totalcomp-negotiation/1", reader, writer::tree),
                ValueForm.of(
                        Profile.class,
                        "totalcomp-profile/1",
                        profile(reader),
                        profile -> writer.tree(new NegotiationTerms(Optional.empty(), profile, Optional.empty()))),
                new ValueForm<>(Cap.class, reader::cap, writer::cap),
                new ValueForm<>(Circumstances.class, reader::circumstances, writer::circumstances),
                new ValueForm<>(LetterDetails.class, reader::letter, writer::letter),
                ValueForm.of(
                        WalkAway.class,
                        "totalcomp-walk-away/1",
                        new WalkAwayReader(money)::alone,
                        new WalkAwayWriter(MoneyWriter.withCodes())::alone),
                ValueForm.of(
                        PositionTerms.class,
                        "totalcomp-position-terms/1",
                        new PositionReader(money),
                        new PositionWriter(MoneyWriter.withCodes())::tree),
                new ValueForm<>(HistoryFile.class, histories::read, historyWriter::tree),
                new ValueForm<>(NegotiationHistory.class, histories::readAlone, historyWriter::tree));
    }

    /** Negotiation terms of which only the profile may be stated. */
    private static Decoder<Profile> profile(NegotiationReader reader) {
        return json -> without(json, List.of("walkAway", "letter"), "a profile", "NegotiationTerms", reader)
                .profile();
    }

    /** Reads an object that is the whole of something, of which some fields must not be there. */
    static <T> T without(JsonValue json, List<String> others, String part, String whole, Decoder<T> decoder) {
        if (json instanceof JsonValue.Members) {
            JsonFields fields = JsonFields.of(json);
            for (String name : others) {
                fields.check(
                        !fields.has(name),
                        part + " must not have \"" + name + "\"",
                        "one that has it",
                        "remove it, or read " + whole);
            }
            fields.requireSoundSoFar();
        }
        return decoder.decode(json);
    }
}
