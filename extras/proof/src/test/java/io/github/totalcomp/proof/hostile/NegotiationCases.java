package io.github.totalcomp.proof.hostile;

import static io.github.totalcomp.core.money.Amounts.usd;
import static io.github.totalcomp.proof.hostile.Hostile.BILLION;
import static io.github.totalcomp.proof.hostile.Hostile.HUGE_EXPONENT;
import static io.github.totalcomp.proof.hostile.Hostile.TINY;

import io.github.totalcomp.bargaining.issue.BargainingCase;
import io.github.totalcomp.bargaining.issue.BargainingIssue;
import io.github.totalcomp.bargaining.issue.BargainingOption;
import io.github.totalcomp.bargaining.issue.BargainingSolver;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.bargaining.position.BenefitKind;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.letter.LetterTemplate;
import io.github.totalcomp.negotiation.market.AgeAdjustment;
import io.github.totalcomp.negotiation.market.MarketAliases;
import io.github.totalcomp.negotiation.market.MarketAudit;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketDimension;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What market data, bargaining, letters and objections answer to absurd sizes. */
final class NegotiationCases {

    private static final LocalDate DATE = LocalDate.of(2021, 7, 31);

    private NegotiationCases() {}

    static List<HostileCase> all() {
        return List.of(
                HostileCase.of(
                        "an objection of 10^7 characters",
                        "DefinitionException",
                        () -> ObjectionCatalog.standard().match("no ".repeat(3_000_000))),
                HostileCase.of(
                        "an objection of 5,000 digits",
                        "returned",
                        () -> ObjectionCatalog.standard().match("1,".repeat(2_499))),
                HostileCase.of(
                        "an objection of one ligature 5,000 times",
                        "returned",
                        () -> ObjectionCatalog.standard().match("\ufdfa".repeat(5_000))),
                HostileCase.of(
                        "a letter template of 10^7 characters",
                        "returned",
                        () -> LetterTemplate.of(LetterKind.TIME, "{{candidate}} ".repeat(1_000_000))),
                HostileCase.of(
                        "a letter template of 10^6 sections",
                        "returned",
                        () -> LetterTemplate.of(LetterKind.TIME, "{{#a}}".repeat(1_000_000))),
                HostileCase.of(
                        "a letter template of 10^4 sections inside one another",
                        "returned",
                        () -> LetterTemplate.of(LetterKind.TIME, "{{#a}}".repeat(10_000) + "{{/a}}".repeat(10_000))),
                HostileCase.of(
                        "a candidate named by 10^6 blanks and a letter",
                        "DefinitionException",
                        () -> LetterDetails.builder()
                                .candidate("x" + " ".repeat(1_000_000) + "x")
                                .recipient("y")
                                .locale(Locale.US)
                                .build()),
                HostileCase.of(
                        "a market range of 10^9 amounts",
                        "DefinitionException",
                        () -> MarketRange.ofObservations(Collections.nCopies(BILLION, usd(1)), "x")),
                HostileCase.of(
                        "market data of 10^9 observations",
                        "DefinitionException",
                        () -> MarketData.of(Collections.nCopies(BILLION, observation("x")))),
                HostileCase.of(
                        "an audit of 10^9 observations",
                        "DefinitionException",
                        () -> MarketAudit.standard().audit(Collections.nCopies(BILLION, observation("x")))),
                HostileCase.of(
                        "an audit of companies of one hash",
                        "returned 50000",
                        () -> MarketAudit.standard()
                                .audit(equalHash())
                                .observations()
                                .size()),
                HostileCase.of(
                        "groups of companies of one hash",
                        "returned 50000",
                        () -> MarketData.of(equalHash())
                                .by(MarketDimension.COMPANY)
                                .size()),
                HostileCase.of(
                        "spellings of companies of one hash",
                        "returned 50000",
                        () -> MarketData.of(equalHash())
                                .withAliases(MarketAliases.spellings())
                                .observations()
                                .size()),
                HostileCase.of(
                        "an alias of 10^7 characters",
                        "DefinitionException",
                        () -> MarketAliases.none().withCompany("x".repeat(10_000_000))),
                HostileCase.of(
                        "a company of 10^6 dots looked up",
                        "returned",
                        () -> MarketAliases.standard()
                                .company(". ".repeat(1_000_000))
                                .length()),
                HostileCase.of(
                        "a company of 10^6 forms of business looked up",
                        "returned",
                        () -> MarketAliases.standard()
                                .company("x" + " inc".repeat(250_000))
                                .length()),
                HostileCase.of(
                        "an age adjustment at a huge rate",
                        "DefinitionException",
                        () -> AgeAdjustment.of(DATE, HUGE_EXPONENT)),
                HostileCase.of(
                        "an age adjustment at a tiny rate", "DefinitionException", () -> AgeAdjustment.of(DATE, TINY)),
                HostileCase.of(
                        "an age adjustment to the last date there is",
                        "DateTimeException",
                        () -> AgeAdjustment.of(LocalDate.MAX, new java.math.BigDecimal("0.5"))
                                .aged(List.of(observation("x")))),
                HostileCase.of(
                        "a benefit of 10^18 days",
                        "DefinitionException",
                        () -> BenefitTerm.of(BenefitKind.values()[0], Long.MAX_VALUE)),
                HostileCase.of(
                        "a benefit of a tiny quantity",
                        "DefinitionException",
                        () -> BenefitTerm.of(BenefitKind.values()[0], TINY)),
                HostileCase.of(
                        "a ladder of 10^9 levels",
                        "DefinitionException",
                        () -> LevelLadder.of(Collections.nCopies(BILLION, "L4"))),
                HostileCase.of(
                        "a level of 10^5 digits",
                        "DefinitionException",
                        () -> LevelLadder.numberedLike("1".repeat(100_000), List.of("L4", "L5"))),
                HostileCase.of("a bargain of 10^30 packages", "", NegotiationCases::bargain),
                HostileCase.of(
                        "a bargain of 10^9 options",
                        "DefinitionException",
                        () -> BargainingIssue.of("x", Collections.nCopies(BILLION, BargainingOption.of("x", 1, 1)))));
    }

    private static MarketObservation observation(String company) {
        return MarketObservation.builder()
                .company(company)
                .date(DATE)
                .base(usd(150_000))
                .stock(usd(0))
                .bonus(usd(0))
                .total(usd(150_000))
                .build();
    }

    /** Companies whose names have one hash also in lower case. */
    private static List<MarketObservation> equalHash() {
        return Hostile.equalHash("az", "b[", 50_000).stream()
                .map(NegotiationCases::observation)
                .toList();
    }

    private static Object bargain() {
        BargainingCase.Builder negotiation = BargainingCase.builder();
        for (int issue = 0; issue < 30; issue++) {
            int own = issue;
            negotiation.addIssues(BargainingIssue.of(
                    "issue " + issue,
                    IntStream.range(0, 10)
                            .mapToObj(i -> BargainingOption.of(
                                    "option " + i,
                                    Rational.of((own * 7919L + 31) * i * i % 1_000_003, 1),
                                    Rational.of(-(own * 104_729L + 17) * i % 1_000_003, 1)))
                            .toList()));
        }
        return BargainingSolver.solve(negotiation.build()).paretoSet().size();
    }
}
