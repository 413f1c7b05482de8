package io.github.totalcomp.proof.concurrent;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.bargaining.issue.LeverBargaining;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NextStepAdvisor;
import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchRow;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.HistoryFile;
import io.github.totalcomp.formats.HistoryJson;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketJson;
import io.github.totalcomp.formats.MarketRows;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import io.github.totalcomp.formats.TotalcompModule;
import io.github.totalcomp.formats.ocf.OcfReader;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterTemplate;
import io.github.totalcomp.negotiation.letter.Letters;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.render.Renderer;
import io.github.totalcomp.report.render.Renderers;
import io.github.totalcomp.report.section.Sections;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** One of each value and calculator that threads may share, made anew, and questions to them whose answers are compared. */
final class SharedValues {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Map<String, Callable<?>> questions = new LinkedHashMap<>();

    private SharedValues() {}

    /** {@return the questions by their names, each to be asked by any thread} */
    static Map<String, Callable<?>> questions() throws IOException {
        SharedValues values = new SharedValues();
        values.readers();
        values.calculators();
        values.negotiation();
        return values.questions;
    }

    private static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name));
    }

    private static OfferFile offerFile() throws IOException {
        return OfferJson.read(EXAMPLES.resolve("amazon-l5-offer.json"));
    }

    private void readers() throws IOException {
        VestingCatalog catalog = VestingCatalog.standard();
        OfferJson offers = OfferJson.with(catalog);
        HistoryJson histories = HistoryJson.with(catalog);
        MarketCsv csv = MarketCsv.inCurrency(Amounts.currency("USD")).mending();
        ObjectMapper mapper = new ObjectMapper().registerModule(new TotalcompModule(catalog));
        String offer = example("amazon-l5-offer.json");
        String history = example("negotiation-history.json");
        String market = example("amazon-l5-market.json");
        String reports = example("reports.csv");
        String terms = example("event-terms.json");
        MarketRows rows = csv.read(new StringReader(reports), "x");
        OcfVestingTerms graph =
                OcfReader.readVestingTerms(new StringReader(terms), "x").get(0);
        questions.put("a catalogue", () -> catalog.get("amazon").resolve(VestingRequest.of(1_001, DAY)));
        questions.put("a graph of conditions", () -> graph.resolve(VestingRequest.of(1_001, DAY)));
        questions.put("a reader of offers", () -> offers.read(new StringReader(offer), "x"));
        questions.put("a writer of offers", () -> offers.write(offers.read(new StringReader(offer), "x")));
        questions.put("a reader of histories", () -> histories.read(new StringReader(history), "x"));
        questions.put("a reader of markets", () -> MarketJson.read(new StringReader(market), "x"));
        questions.put("a reader of rows", () -> csv.read(new StringReader(reports), "x"));
        questions.put("a reader of terms", () -> OcfReader.readVestingTerms(new StringReader(terms), "x"));
        questions.put("market data", () -> rows.data().withMinimum(1).ranges().toString());
        questions.put("the quality of market data", () -> rows.quality().toString());
        OfferFile file = offers.read(new StringReader(offer), "x");
        questions.put("a mapper that writes", () -> mapper.writeValueAsString(file.offer()));
        questions.put(
                "a mapper that reads", () -> mapper.readValue(mapper.writeValueAsString(file.offer()), Offer.class));
    }

    private void calculators() throws IOException {
        OfferFile file = offerFile();
        TctAggregator aggregator = TctAggregator.years(4);
        TotalCompensation totals = aggregator.aggregate(file.offer(), file.assumptions());
        Simulation simulation = Simulation.of(
                        file.offer(), file.assumptions(), PriceModels.geometricBrownianMotion(0.05, 0.3))
                .withPaths(200)
                .withSeed(7);
        SimulationResult result = simulation.run();
        BatchAggregator batch = BatchAggregator.of(aggregator, file.assumptions());
        OfferComparison comparison = OfferComparison.of(
                4,
                file.assumptions(),
                List.of(
                        file.offer(),
                        file.offer().toBuilder().employer("Another").build()));
        Leaving leaving = Leaving.of(file.offer(), file.assumptions());
        questions.put("an aggregator", () -> aggregator.aggregate(file.offer(), file.assumptions()));
        questions.put("the years of totals", totals::years);
        questions.put("the payments of totals", totals::payments);
        questions.put("a sum of totals", totals::total);
        questions.put("the text of totals", totals::toString);
        questions.put(
                "a view of totals",
                () -> totals.by(PeriodView.calendarYears().paid()).toString());
        questions.put("a simulation", simulation::run);
        questions.put("a percentile of a simulation", () -> result.year(1).percentile(25));
        questions.put("the years of a simulation", result::years);
        questions.put("the text of a simulation", result::toString);
        questions.put("a batch", () -> batch(batch, file));
        questions.put("a comparison", comparison::toString);
        questions.put("a departure", () -> leaving.on(DAY.plusMonths(18)));
    }

    private static List<BatchOutcome> batch(BatchAggregator batch, OfferFile file) {
        List<BatchOutcome> outcomes = new ArrayList<>();
        batch.run(
                IntStream.range(0, 5)
                        .mapToObj(i -> BatchRow.of(i, file.offer()))
                        .iterator(),
                outcomes::add);
        return outcomes;
    }

    private void negotiation() throws IOException {
        OfferFile file = offerFile();
        MarketRanges market = MarketJson.read(EXAMPLES.resolve("amazon-l5-market.json"));
        NegotiationAdvisor advisor =
                NegotiationAdvisor.of(market, file.negotiation().profile());
        ComponentRanking ranking = advisor.rank(file.offer(), file.assumptions());
        WalkAway walkAway = file.negotiation().walkAway().orElseThrow();
        CounterOffer counter = CounterOffer.plan(file.offer(), ranking, walkAway);
        LeverBargaining bargaining = LeverBargaining.of(ranking);
        ObjectionCatalog objections = ObjectionCatalog.standard();
        LetterTemplate letter = Letters.flexible();
        OfferPosition position = OfferPosition.of(ranking, file.position().facts());
        HistoryFile history = HistoryJson.read(EXAMPLES.resolve("negotiation-history.json"));
        NextStepAdvisor steps = NextStepAdvisor.of(market, history.negotiation().profile(), walkAway);
        questions.put(
                "an advisor",
                () -> advisor.rank(file.offer(), file.assumptions()).toString());
        questions.put("a ranking", ranking::toString);
        questions.put(
                "a plan",
                () -> CounterOffer.plan(file.offer(), ranking, walkAway).toString());
        questions.put(
                "a counteroffer",
                () -> counter.ifWalkAwayWere(List.of(Amounts.usd(300_000))).toString());
        questions.put("a bargain", () -> bargaining.pushOrder().toString());
        questions.put(
                "the fair package of a bargain", () -> bargaining.fairPackage().toString());
        questions.put(
                "objections",
                () -> objections.answer("This is the top of the band.", counter).toString());
        questions.put(
                "a letter",
                () -> letter.render(counter, file.negotiation().letter().orElseThrow()));
        questions.put("a position", position::toString);
        questions.put(
                "the next step",
                () -> steps.next(history.history(), history.assumptions(), LocalDate.of(2026, 2, 20))
                        .toString());
        Report report = Report.builder()
                .title("Shared")
                .add(Sections.totals(TctAggregator.years(4).aggregate(file.offer(), file.assumptions())))
                .add(Sections.market(market))
                .add(Sections.ranking(ranking))
                .add(Sections.counterOffer(counter))
                .build();
        Map<String, Renderer> renderers =
                Map.of("text", Renderers.text(), "Markdown", Renderers.markdown(), "HTML", Renderers.html());
        renderers.forEach((name, renderer) -> questions.put("a report as " + name, () -> renderer.render(report)));
    }
}
