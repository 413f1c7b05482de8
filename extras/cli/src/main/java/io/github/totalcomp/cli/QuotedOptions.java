package io.github.totalcomp.cli;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.formats.OfferFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that state what a recruiter quotes, and with which growth the employer plans. */
final class QuotedOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--quoted",
            split = ",",
            paramLabel = "AMOUNT",
            description = "take apart the totals quoted for year 1, 2 …: cash, equity at today's price, assumed growth"
                    + " and what is left over")
    private List<BigDecimal> totals = List.of();

    @Option(
            names = "--planning-growth",
            paramLabel = "RATE",
            description = "with --quoted: the yearly growth with which the employer plans, such as 0.15; what the file"
                    + " assumes unless given")
    private @Nullable BigDecimal growth;

    @Option(
            names = "--planning-timing",
            paramLabel = "TIMING",
            description = "when that growth takes effect: exact-date, year-start or year-end; year-start unless given")
    private @Nullable GrowthTiming timing;

    /** The parts of the quoted totals, if there are any. */
    Optional<Reconciliation> reconciled(OfferFile file, CurrencyUnit currency) {
        require(growth == null || !totals.isEmpty(), "--planning-growth needs the totals --quoted");
        require(timing == null || growth != null, "--planning-timing needs the --planning-growth");
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        Offer offer = file.offer();
        Assumptions today;
        try {
            today = SharePrices.from(file.assumptions(), offer.years(), Prices::flat);
        } catch (MissingPriceException e) {
            throw new DefinitionException(
                    "quoted totals are taken apart at the share prices of the start date",
                    "no price on " + offer.startDate(),
                    "state a price on or before the start date");
        }
        List<MonetaryAmount> amounts =
                totals.stream().map(number -> Amounts.of(number, currency)).toList();
        return Optional.of(Reconciliation.of(offer, amounts, today, planning(file)));
    }

    private Assumptions planning(OfferFile file) {
        BigDecimal rate = growth;
        if (rate == null) {
            return file.assumptions();
        }
        GrowthTiming when = timing == null ? GrowthTiming.YEAR_START : timing;
        return SharePrices.from(file.assumptions(), file.offer().years(), price -> Prices.growth(price, rate, when));
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), rule);
        }
    }
}
