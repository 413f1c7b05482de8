package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.round.ExpertFee;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.bargaining.round.RecruiterQuestion;
import io.github.totalcomp.bargaining.round.RecruiterQuestions;
import io.github.totalcomp.bargaining.round.Worries;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that ask for more than the next step: questions to the recruiter, and answers to usual worries. */
final class NextExtras {

    @Option(names = "--questions", description = "also list questions to ask the recruiter, and what each is for")
    private boolean questions;

    @Option(names = "--worries", description = "also answer whether the offer can be lost by asking")
    private boolean worries;

    @ArgGroup(exclusive = false)
    private @Nullable Expert expert;

    /** What an expert costs and brings. */
    private static final class Expert {

        @Option(
                names = "--expert-fee",
                required = true,
                paramLabel = "AMOUNT",
                description = "also answer whether an expert of this fee pays for itself")
        private BigDecimal fee = BigDecimal.ZERO;

        @Option(
                names = "--expert-adds",
                required = true,
                paramLabel = "AMOUNT",
                description = "what the expert would add to what you reach alone, if the help works")
        private BigDecimal adds = BigDecimal.ZERO;

        @Option(
                names = "--expert-chance",
                required = true,
                paramLabel = "PORTION",
                description = "how likely it is that the help works, such as 50%%")
        private Portion chance = Portion.NONE;

        ExpertFee fee(CurrencyUnit currency) {
            return ExpertFee.of(Amounts.of(fee, currency), Amounts.of(adds, currency), chance);
        }
    }

    private List<RecruiterQuestion> questions(NegotiationHistory history) {
        return questions ? RecruiterQuestions.forOffer(history.latestOffer()) : List.of();
    }

    private List<String> worries(NextStep step, CurrencyUnit currency) {
        List<String> lines = new ArrayList<>();
        if (worries) {
            lines.addAll(Worries.losingTheOffer(step.stakes()));
        }
        if (expert != null) {
            lines.addAll(Worries.payingAnExpert(expert.fee(currency)));
        }
        return lines;
    }

    /** What was asked for as text, after an empty line; nothing if nothing was. */
    List<String> text(NegotiationHistory history, NextStep step, CurrencyUnit currency) {
        List<String> lines = new ArrayList<>();
        List<RecruiterQuestion> asked = questions(history);
        if (!asked.isEmpty()) {
            lines.add("\nQuestions to the recruiter");
        }
        for (RecruiterQuestion question : asked) {
            lines.add(Wrapped.item(question.topic() + ": ", question.question()));
            lines.add(Wrapped.below("(why: ", question.purpose() + ")"));
        }
        List<String> answers = worries(step, currency);
        if (!answers.isEmpty()) {
            lines.add("\nWorries");
        }
        answers.forEach(line -> lines.add(Wrapped.item("", line)));
        return lines;
    }

    /** The same as data. */
    Map<String, Object> tree(NegotiationHistory history, NextStep step, CurrencyUnit currency) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Map<String, String>> asked = questions(history).stream()
                .map(question -> Map.of(
                        "topic", question.topic(),
                        "question", question.question(),
                        "purpose", question.purpose()))
                .toList();
        if (!asked.isEmpty()) {
            tree.put("questions", asked);
        }
        List<String> answers = worries(step, currency);
        if (!answers.isEmpty()) {
            tree.put("worries", answers);
        }
        return tree;
    }
}
