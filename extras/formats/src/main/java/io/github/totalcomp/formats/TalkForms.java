package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.bargaining.round.RecruiterQuestion;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.ValueForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is said and done in a negotiation, by itself. */
final class TalkForms {

    private TalkForms() {}

    static List<ValueForm<?>> all(OfferReader reader, OfferWriter writer) {
        return List.of(
                ValueForm.of(
                        NegotiationEvent.class,
                        "totalcomp-event/1",
                        new EventForm(reader),
                        event -> tree(event, writer::tree)),
                new ValueForm<>(Objection.class, new ObjectionForm(), TalkForms::tree),
                new ValueForm<>(RecruiterQuestion.class, new QuestionForm(), TalkForms::tree));
    }

    private static Map<String, Object> tree(NegotiationEvent event, Function<Offer, Map<String, Object>> offers) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", Decoders.nameOf(event.kind()));
        tree.put("date", event.date().toString());
        event.deadline().ifPresent(day -> tree.put("deadline", day.toString()));
        event.text().ifPresent(text -> tree.put("text", text));
        event.offer().ifPresent(offer -> tree.put("offer", offers.apply(offer)));
        return tree;
    }

    private static Map<String, Object> tree(Objection objection) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", objection.name());
        tree.put("says", objection.says());
        tree.put("phrases", objection.phrases());
        tree.put("answer", objection.answer());
        if (!objection.advice().isEmpty()) {
            tree.put("advice", objection.advice());
        }
        return tree;
    }

    private static Map<String, Object> tree(RecruiterQuestion question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", question.topic());
        tree.put("question", question.question());
        tree.put("purpose", question.purpose());
        return tree;
    }

    private static final class EventForm extends ObjectForm<NegotiationEvent> {
        private final Field<Kind> type = required("type", Decoders.namedIn(Kind.class));
        private final Field<LocalDate> date = required("date", Decoders.date());
        private final Field<LocalDate> deadline = optional("deadline", Decoders.date());
        private final Field<String> text = optional("text", EventReader::said);
        private final Field<Offer> offer;

        EventForm(OfferReader reader) {
            offer = optional("offer", reader::readAlone);
        }

        @Override
        protected NegotiationEvent make(Values values) {
            NegotiationEvent event = event(values);
            return values.find(deadline).map(event::withDeadline).orElse(event);
        }

        private NegotiationEvent event(Values values) {
            Kind kind = values.get(type);
            LocalDate day = values.get(date);
            Optional<String> said = values.find(text);
            Optional<Offer> stated = values.find(offer);
            if (said.isPresent() && (kind != Kind.OBJECTION || stated.isPresent())) {
                throw new DefinitionException(
                        "only an objection has a text, and it has no offer",
                        Decoders.nameOf(kind) + " with a text",
                        "remove the text, or the offer");
            }
            return said.map(words -> NegotiationEvent.objection(day, words))
                    .or(() -> stated.map(about -> NegotiationEvent.of(kind, day, about)))
                    .orElseGet(() -> NegotiationEvent.of(kind, day));
        }
    }

    private static final class ObjectionForm extends ObjectForm<Objection> {
        private final Field<String> name = required("name", Decoders.label());
        private final Field<String> says = required("says", Decoders.label());
        private final Field<List<String>> phrases = required("phrases", Decoders.list(Decoders.text()));
        private final Field<String> answer = required("answer", Decoders.text());
        private final Field<List<String>> advice = optional("advice", Decoders.list(Decoders.text()));

        @Override
        protected Objection make(Values values) {
            Objection.Builder objection = Objection.builder()
                    .name(values.get(name))
                    .says(values.get(says))
                    .addPhrases(values.get(phrases).toArray(String[]::new))
                    .answer(values.get(answer));
            values.find(advice).orElse(List.of()).forEach(objection::addAdvice);
            return objection.build();
        }
    }

    private static final class QuestionForm extends ObjectForm<RecruiterQuestion> {
        private final Field<String> topic = required("topic", Decoders.text());
        private final Field<String> question = required("question", Decoders.text());
        private final Field<String> purpose = required("purpose", Decoders.text());

        @Override
        protected RecruiterQuestion make(Values values) {
            return new RecruiterQuestion(values.get(topic), values.get(question), values.get(purpose));
        }
    }
}
