package io.github.totalcomp.cli;

import io.github.totalcomp.cli.Converters.YearList;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.target.RefreshPlan;
import io.github.totalcomp.core.target.RefreshPlanner;
import io.github.totalcomp.core.target.RefreshPolicy;
import io.github.totalcomp.core.target.RefreshYear;
import io.github.totalcomp.core.target.TctSolution;
import io.github.totalcomp.core.target.TctSolver;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.vesting.VestingCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds the offer behind a total compensation target. */
@Command(
        name = "solve",
        description = "Find the grant and the sign-on by which an employer reaches a yearly target.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage,",
            "or a target that cannot be reached.",
            "",
            "Example:",
            "  totalcomp solve --target 300000 --base 160000 --price 1200 --growth 0.15 \\",
            "      --timing year-start --schedule amazon --start 2026-03-02"
        })
final class SolveCommand implements Callable<Integer> {

    private static final int USUAL_YEARS = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--target",
            required = true,
            split = ",",
            paramLabel = "AMOUNT",
            description = "the target of every year, or one for each year: 300000 or 300000,310000,320000,330000")
    private List<BigDecimal> targets = List.of();

    @Option(names = "--base", required = true, paramLabel = "AMOUNT", description = "the yearly base salary")
    private BigDecimal base = BigDecimal.ZERO;

    @Option(names = "--base-cap", paramLabel = "AMOUNT", description = "the most the employer may pay as base")
    private @Nullable BigDecimal baseCap;

    @Option(
            names = "--price",
            paramLabel = "AMOUNT",
            description = "the share price with which the employer plans; a grant by value may do without")
    private @Nullable BigDecimal price;

    @Option(
            names = "--growth",
            paramLabel = "RATE",
            description = "the yearly growth with which the employer plans, such as 0.15; none unless given")
    private @Nullable BigDecimal growth;

    @Option(
            names = "--timing",
            paramLabel = "TIMING",
            description = "when that growth takes effect: exact-date, year-start or year-end")
    private @Nullable GrowthTiming timing;

    @Option(
            names = "--schedule",
            required = true,
            paramLabel = "NAME",
            description = "when the grant vests: amazon, amazon-semiannual, even-4y-monthly-cliff-1y …")
    private String schedule = "";

    @Option(names = "--start", required = true, paramLabel = "DATE", description = "the first day of employment")
    private LocalDate start = LocalDate.EPOCH;

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(
            names = "--sign-on-years",
            paramLabel = "YEARS",
            description = "the years in which sign-on bridges the gap, or none; 1,2 unless given")
    private @Nullable YearList signOnYears;

    @Option(
            names = "--sizing-year",
            paramLabel = "YEAR",
            description = "the year that sizes the grant; the first without sign-on unless given")
    private @Nullable Integer sizingYear;

    @Option(
            names = "--refresh",
            paramLabel = "NAME",
            description =
                    "also fill the gaps of years 3, 4 … with refreshers that vest by this schedule, counted from the"
                            + " first day of the year that they fill: even-1y-yearly, even-4y-yearly …")
    private @Nullable String refresh;

    @Option(names = "--value-grant", description = "grant a value and not a number of units")
    private boolean byValue;

    @Option(names = "--currency", paramLabel = "CODE", description = "the currency of every amount; USD unless given")
    private @Nullable CurrencyUnit currency;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        require(refresh == null || targets.size() == 1, "--refresh needs one --target for all years");
        require(refresh == null || price != null, "--refresh needs the planning --price");
        TctSolution solution = TctSolver.solve(target());
        Optional<RefreshPlan> plan = Optional.ofNullable(refresh).map(name -> refreshed(solution, name));
        return format.print(() -> text(solution, plan), () -> ResultJson.write(tree(solution, plan)));
    }

    private static RefreshPlan refreshed(TctSolution solution, String name) {
        TctTarget target = solution.target();
        RefreshPolicy policy = RefreshPolicy.builder()
                .target(target.target(1))
                .planningPrice(target.planningPrice().orElseThrow())
                .schedule(VestingCatalog.standard().get(name))
                .horizonYears(target.horizonYears())
                .build();
        return RefreshPlanner.plan(solution.toOffer("the offer"), policy);
    }

    private static String text(TctSolution solution, Optional<RefreshPlan> plan) {
        String refreshers = plan.map(found -> "\nRefreshers\n" + Wrapped.longLines(found.explain()) + "\n")
                .orElse("");
        return Wrapped.longLines(solution.explain()) + "\n" + refreshers;
    }

    private TctTarget target() {
        TctTarget.Builder target = TctTarget.builder()
                .targets(targets.stream().map(this::amount).toList())
                .base(amount(base))
                .schedule(VestingCatalog.standard().get(schedule))
                .startDate(start)
                .horizonYears(years.given().orElse(USUAL_YEARS))
                .byValue(byValue);
        Optional.ofNullable(baseCap).map(this::amount).ifPresent(target::baseCap);
        planningPrice().ifPresent(target::planningPrice);
        Optional.ofNullable(signOnYears).map(YearList::years).ifPresent(target::signOnYears);
        Optional.ofNullable(sizingYear).ifPresent(target::sizingYear);
        return target.build();
    }

    private MonetaryAmount amount(BigDecimal number) {
        return Amounts.of(number, currency == null ? Amounts.currency("USD") : currency);
    }

    private Optional<PriceAssumption> planningPrice() {
        require(growth == null || price != null, "--growth needs the --price that grows");
        require((growth == null) == (timing == null), "--growth and --timing are given together");
        if (price == null) {
            return Optional.empty();
        }
        MonetaryAmount first = amount(price);
        return Optional.of(
                growth == null || timing == null ? Prices.flat(first) : Prices.growth(first, growth, timing));
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), rule);
        }
    }

    private Map<String, Object> tree(TctSolution solution, Optional<RefreshPlan> plan) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "totalcomp-solve/1");
        tree.put("currency", solution.target().currency().getCurrencyCode());
        tree.put("schedule", schedule);
        tree.putAll(ResultJson.tree(solution));
        plan.ifPresent(found -> tree.put(
                "refreshers", found.years().stream().map(SolveCommand::tree).toList()));
        return tree;
    }

    private static Map<String, Object> tree(RefreshYear year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year.number());
        tree.put("target", ResultJson.money(year.target()));
        tree.put("cash", ResultJson.money(year.cash()));
        tree.put("vesting", ResultJson.money(year.vesting()));
        tree.put("gap", ResultJson.money(year.gap()));
        tree.put("refreshed", ResultJson.money(year.refreshed()));
        tree.put("residue", ResultJson.money(year.residue()));
        year.refresher().ifPresent(grant -> {
            tree.put("units", grant.units().orElseThrow().toString());
            tree.put("grantDate", grant.grantDate().orElseThrow().toString());
        });
        return tree;
    }
}
