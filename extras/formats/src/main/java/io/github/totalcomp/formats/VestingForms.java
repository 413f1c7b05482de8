package io.github.totalcomp.formats;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingPosition;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingStep;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What vests when, by itself. */
final class VestingForms {

    private VestingForms() {}

    static List<ValueForm<?>> all(VestingCatalog catalog) {
        ValueForm<VestingSchedule> schedule =
                new ValueForm<>(VestingSchedule.class, new ScheduleReader(catalog), new ScheduleWriter(catalog)::tree);
        return List.of(
                schedule,
                schedule.narrowedTo(PortionSchedule.class),
                new ValueForm<>(VestingStep.class, ScheduleReader::step, ScheduleWriter::step),
                ValueForm.of(
                        VestingRequest.class, "totalcomp-vesting-request/1", new RequestForm(), VestingForms::tree),
                ValueForm.of(
                        VestingTimeline.class, "totalcomp-vesting-timeline/1", new TimelineForm(), VestingForms::tree),
                new ValueForm<>(Tranche.class, new TrancheForm(), VestingForms::tree),
                ValueForm.part(VestingPosition.class, VestingForms::tree),
                new ValueForm<>(VestingEvent.class, new EventForm(), VestingForms::tree));
    }

    private static Map<String, Object> tree(VestingRequest request) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("units", request.units().toString());
        tree.put("commencement", request.commencement().toString());
        request.grantDate().ifPresent(date -> tree.put("grantDate", date.toString()));
        if (!request.events().isEmpty()) {
            tree.put("events", request.events().stream().map(VestingForms::tree).toList());
        }
        if (request.fractional()) {
            tree.put("fractional", true);
        }
        return tree;
    }

    private static Map<String, Object> tree(VestingTimeline timeline) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("granted", timeline.granted().toString());
        tree.put(
                "tranches", timeline.tranches().stream().map(VestingForms::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Tranche tranche) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", tranche.date().toString());
        tree.put("units", tranche.units().toString());
        return tree;
    }

    private static Map<String, Object> tree(VestingPosition position) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", position.date().toString());
        tree.put("vested", position.vested().toString());
        tree.put("unvested", position.unvested().toString());
        position.next().ifPresent(tranche -> tree.put("next", tree(tranche)));
        return tree;
    }

    private static Map<String, Object> tree(VestingEvent event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("condition", event.condition());
        tree.put("date", event.date().toString());
        return tree;
    }

    private static final class RequestForm extends ObjectForm<VestingRequest> {
        private final Field<Units> units = required("units", Decoders.units());
        private final Field<LocalDate> commencement = required("commencement", Decoders.date());
        private final Field<LocalDate> grantDate = optional("grantDate", Decoders.date());
        private final Field<List<VestingEvent>> events = optional("events", Decoders.listOrEmpty(new EventForm()));
        private final Field<Boolean> fractional = optional("fractional", Decoders.flag());

        @Override
        protected VestingRequest make(Values values) {
            VestingRequest.Builder request =
                    VestingRequest.builder().units(values.get(units)).commencement(values.get(commencement));
            values.find(grantDate).ifPresent(request::grantDate);
            values.find(events).ifPresent(request::addAllEvents);
            values.find(fractional).ifPresent(request::fractional);
            return request.build();
        }
    }

    private static final class TimelineForm extends ObjectForm<VestingTimeline> {
        private final Field<Units> granted = required("granted", Decoders.units());
        private final Field<List<Tranche>> tranches = required("tranches", Decoders.listOrEmpty(new TrancheForm()));

        @Override
        protected VestingTimeline make(Values values) {
            return VestingTimeline.partial(
                    VestingRequest.of(values.get(granted), LocalDate.EPOCH), values.get(tranches));
        }
    }

    private static final class TrancheForm extends ObjectForm<Tranche> {
        private final Field<LocalDate> date = required("date", Decoders.date());
        private final Field<Units> units = required("units", Decoders.units());

        @Override
        protected Tranche make(Values values) {
            return Tranche.of(values.get(date), values.get(units));
        }
    }

    private static final class EventForm extends ObjectForm<VestingEvent> {
        private final Field<String> condition = required("condition", Decoders.label());
        private final Field<LocalDate> date = required("date", Decoders.date());

        @Override
        protected VestingEvent make(Values values) {
            return VestingEvent.of(values.get(condition), values.get(date));
        }
    }
}
