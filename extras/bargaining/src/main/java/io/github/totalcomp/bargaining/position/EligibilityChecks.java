package io.github.totalcomp.bargaining.position;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reasons for which a position may take no or less part in equity. */
final class EligibilityChecks {

    private EligibilityChecks() {}

    static List<Finding> partTime(PositionContext context) {
        return context
                .facts()
                .weeklyHours()
                .filter(hours -> hours.compareTo(BigDecimal.valueOf(GuideFacts.FEWEST_HOURS)) < 0)
                .map(hours -> finding(
                        "below the hours for equity",
                        "The position is for " + hours.toPlainString()
                                + " hours a week; employees below " + GuideFacts.FEWEST_HOURS
                                + " are not eligible for share units.",
                        "How many hours a week does eligibility for equity and benefits need, and could this position reach"
                                + " them?"))
                .stream()
                .toList();
    }

    static List<Finding> level(PositionContext context) {
        return stated(
                context.facts().equityEligible().map(eligible -> !eligible),
                finding(
                        "level without equity",
                        "The level"
                                + context.offer()
                                        .level()
                                        .map(level -> " " + level)
                                        .orElse("") + " takes no part in equity, as some levels do not.",
                        "From which level on is equity part of the pay, and what stands in its place at mine?"));
    }

    static List<Finding> role(PositionContext context) {
        List<Finding> findings = new ArrayList<>(stated(
                context.facts().technicalRole().map(technical -> !technical),
                finding(
                        "non-technical role",
                        "The role is not a technical one: there equity is less common, and smaller where it is granted.",
                        "Is equity part of the pay in roles like this one, and in what proportion?")));
        findings.addAll(stated(
                context.facts().entryLevel(),
                finding(
                        "entry-level position",
                        "The position is an entry-level one: there equity is less common, and smaller where it is granted.",
                        "Is equity part of the pay at this level, and how does it grow with the next one?")));
        return findings;
    }

    private static List<Finding> stated(Optional<Boolean> fact, Finding finding) {
        return fact.filter(Boolean::booleanValue).isPresent() ? List.of(finding) : List.of();
    }

    private static Finding finding(String name, String text, String question) {
        return Finding.of(name, FindingTopic.ELIGIBILITY, Severity.WEAKNESS, text, GuideFacts.SOURCE)
                .withQuestion(question);
    }
}
