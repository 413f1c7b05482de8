package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {

    private static final String BASE = "\"components\": [{\"type\": \"baseSalary\", \"annual\": \"%s\"}]";

    private static HistoryFile read(String events) throws IOException {
        return HistoryJson.with(VestingCatalog.standard())
                .read(new StringReader("""
                        {"format": "totalcomp-history/1", "employer": "E", "level": "L5", "startDate": "2026-03-02",
                         "currency": "USD", "events": [%s]}""".formatted(events)), "history.json");
    }

    private static String event(String type, String date, String more) {
        return "{\"type\": \"%s\", \"date\": \"%s\"%s}".formatted(type, date, more.isEmpty() ? "" : ", " + more);
    }

    @Test
    void everyKindOfEventIsRead() throws IOException {
        HistoryFile file = read(String.join(
                ",",
                event("firstOffer", "2026-01-02", "\"deadline\": \"2026-01-20\", " + BASE.formatted("100000")),
                event("ask", "2026-01-03", BASE.formatted("120000")),
                event("objection", "2026-01-04", "\"text\": \"We have\\nno flexibility.\""),
                event("silence", "2026-01-05", ""),
                event("refusal", "2026-01-06", ""),
                event("timeRequest", "2026-01-07", ""),
                event("improvedOffer", "2026-01-08", BASE.formatted("110000")),
                event("finalOffer", "2026-01-08", "\"deadline\": \"2026-01-21\", " + BASE.formatted("111000"))));

        assertThat(file.history().events())
                .extracting(NegotiationEvent::kind)
                .containsExactly(
                        NegotiationEvent.Kind.FIRST_OFFER,
                        NegotiationEvent.Kind.ASK,
                        NegotiationEvent.Kind.OBJECTION,
                        NegotiationEvent.Kind.SILENCE,
                        NegotiationEvent.Kind.REFUSAL,
                        NegotiationEvent.Kind.TIME_REQUEST,
                        NegotiationEvent.Kind.IMPROVED_OFFER,
                        NegotiationEvent.Kind.FINAL_OFFER);
        assertThat(file.history().firstOffer().level()).contains("L5");
        assertThat(file.history().latestOffer().components()).containsExactly(BaseSalary.ofAnnual(usd(111_000)));
        assertThat(file.history().deadline()).contains(LocalDate.of(2026, 1, 21));
        assertThat(file.history().isFinal()).isTrue();
    }

    @Test
    void allFaultsComeUpTogetherWithPlaceAndRemedy() {
        assertThatThrownBy(() -> read(String.join(
                        ",",
                        event("firstOfer", "2026-01-02", BASE.formatted("100000")),
                        event("ask", "2026-13-02", BASE.formatted("100000")),
                        event("objection", "2026-01-03", "\"text\": \" \""),
                        event("timeRequest", "2026-01-03", "\"deadline\": \"2026-01-05\""),
                        event("refusal", "2026-01-03", "\"deadline\": \"2026-01-02\""),
                        event("improvedOffer", "2026-01-03", ""))))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("events[0].type: must be one of firstOffer, ask,")
                .hasMessageContaining("did you mean \"firstOffer\"?")
                .hasMessageContaining("events[1].date: must be a date that exists")
                .hasMessageContaining("events[2].text: must be 1 to 5000 characters")
                .hasMessageContaining("events[3].deadline: a field must be one of type, date, but was \"deadline\"")
                .hasMessageContaining("events[4]: a deadline must be the employer's, and not before the day")
                .hasMessageContaining("events[5]: the field \"components\" is required");
    }

    @Test
    void eventsThatAreNoNegotiationAreRefused() {
        assertThatThrownBy(() -> read(event("refusal", "2026-01-02", "")))
                .hasMessageContaining("events: a negotiation must begin with a first offer, and have one");
        assertThatThrownBy(() -> read(event("firstOffer", "2026-01-02", BASE.formatted("100000")) + ","
                        + event("refusal", "2026-01-01", "")))
                .hasMessageContaining("events: the days of a negotiation must not go back, but was 2026-01-01 REFUSAL"
                        + " after 2026-01-02 FIRST_OFFER; put the events in order");
    }

    @Test
    void faultsOfTheHeaderDoNotHideThoseOfEvents() {
        assertThatThrownBy(
                        () -> HistoryJson.with(VestingCatalog.standard()).read(new StringReader("""
                                {"format": "totalcomp-history/1", "startDate": "2026-3-2", "currency": "XYZ",
                                 "events": [{"type": "ask"}]}"""), "history.json"))
                .hasMessageContaining("the field \"employer\" is required")
                .hasMessageContaining("startDate: must be a date like")
                .hasMessageContaining("currency: ")
                .hasMessageContaining("events[0]: the field \"date\" is required");
    }

    @Test
    void offersThatDifferInMoreThanComponentsCannotBeWritten() throws IOException {
        HistoryFile file = read(event("firstOffer", "2026-01-02", BASE.formatted("100000")));
        HistoryFile other = new HistoryFile(
                file.history()
                        .improved(
                                LocalDate.of(2026, 1, 3),
                                file.history().firstOffer().toBuilder()
                                        .level("L6")
                                        .build()),
                file.currency(),
                file.assumptions(),
                file.negotiation(),
                file.note());

        assertThatThrownBy(() -> HistoryJson.with(VestingCatalog.standard()).write(other))
                .hasMessage("the offers of a history file must differ in their components alone, but was 2026-01-03"
                        + " IMPROVED_OFFER with another role, level, location or start date; keep these as they were in"
                        + " the first offer");
    }
}
