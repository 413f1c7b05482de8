package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.report.Block;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Verbatim;
import java.util.List;

/** What to do next in a negotiation, and why. */
final class NextStepSection {

    private NextStepSection() {}

    static Section of(NextStep step) {
        Section section =
                Section.of("What to do next", new Paragraph(step.action().label() + "."), new Bullets(step.reasons()));
        if (step.answer().isPresent()) {
            ObjectionAnswer answer = step.answer().get();
            section = section.with(new Subheading("What to say")).with(new Verbatim(List.of(answer.say())));
            section = answer.advice().isEmpty()
                    ? section
                    : section.with(new Subheading("For you alone")).with(new Bullets(answer.advice()));
        }
        if (step.counter().isPresent()) {
            section = section.with(new Subheading("The next ask"));
            for (Block block : CounterSection.asked(step.counter().get())) {
                section = section.with(block);
            }
        }
        return section;
    }
}
