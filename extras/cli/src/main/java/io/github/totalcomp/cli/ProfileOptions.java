package io.github.totalcomp.cli;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.advice.AdviceScenario;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.MarketStrength;
import io.github.totalcomp.negotiation.advice.Profile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say what a candidate wants and how strong the hand is, over what an offer file says. */
final class ProfileOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--quantile", paramLabel = "SHARE", description = "how far up the market to aim, such as 0.75")
    private @Nullable Portion quantile;

    @Option(
            names = "--cap",
            paramLabel = "LEVER=AMOUNT",
            description = "the most the employer may pay a year for a lever")
    private Map<String, BigDecimal> caps = Map.of();

    @Option(
            names = "--soft-cap",
            paramLabel = "LEVER=AMOUNT:SHARE",
            description = "a cap with exceptions, and by what they multiply the likelihood")
    private Map<String, SoftCap> softCaps = Map.of();

    @Option(names = "--competing-offers", paramLabel = "N", description = "how many other offers are at hand")
    private @Nullable Integer competingOffers;

    @Option(names = "--scarce-skills", description = "the candidate's skills are in short supply")
    private boolean scarceSkills;

    @Option(
            names = "--unvested",
            paramLabel = "AMOUNT",
            description = "unvested equity and bonus that the candidate leaves behind")
    private @Nullable BigDecimal unvested;

    @Option(names = "--market-strength", paramLabel = "STRENGTH", description = "strong, normal or weak")
    private @Nullable MarketStrength marketStrength;

    @Option(
            names = "--certainty",
            paramLabel = "SHARE",
            description = "from 0 (expected value counts in full) to 1 (only certain cash)")
    private @Nullable Portion certainty;

    @Option(
            names = "--faster-schedule",
            paramLabel = "NAME",
            description = "a vesting timeline to ask for, such as even-4y-quarterly")
    private @Nullable VestingSchedule fasterSchedule;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "flat, price:CHANGE, growth:RATE or leaving:YEARS; several times, in place of the usual ones")
    private List<AdviceScenario> scenarios = List.of();

    /** The profile of a file with what the options say. */
    Profile profile(OfferFile file, int years) {
        Profile stated = file.negotiation().profile();
        return checked(() -> {
            Profile.Builder profile = stated.toBuilder().horizonYears(years);
            Optional.ofNullable(quantile).ifPresent(profile::quantile);
            Optional.ofNullable(certainty).ifPresent(profile::certainty);
            Optional.ofNullable(fasterSchedule).ifPresent(profile::fasterSchedule);
            addCaps(profile, file.currency());
            profile.circumstances(circumstances(stated.circumstances(), file.currency()));
            if (!scenarios.isEmpty()) {
                profile.scenarios(scenarios);
            }
            return profile.build();
        });
    }

    private void addCaps(Profile.Builder profile, CurrencyUnit currency) {
        caps.forEach((lever, amount) -> profile.putCaps(LeverName.of(lever), Amounts.of(amount, currency)));
        softCaps.forEach((lever, cap) -> profile.putCaps(
                LeverName.of(lever), Cap.withExceptions(Amounts.of(cap.amount(), currency), cap.exceptions())));
    }

    private Circumstances circumstances(Circumstances stated, CurrencyUnit currency) {
        Circumstances.Builder changed = stated.toBuilder();
        Optional.ofNullable(competingOffers).ifPresent(changed::competingOffers);
        Optional.ofNullable(unvested).ifPresent(amount -> changed.leftBehind(Amounts.of(amount, currency)));
        Optional.ofNullable(marketStrength).ifPresent(changed::market);
        return scarceSkills ? changed.scarceSkills(true).build() : changed.build();
    }

    /** What the options break is wrong usage. */
    private <T> T checked(Supplier<T> work) {
        try {
            return Converters.keepingRules(work);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A cap with exceptions, as an option states it.
     *
     * @param amount a year
     * @param exceptions by what the likelihood is multiplied above the cap
     */
    record SoftCap(BigDecimal amount, Portion exceptions) {}
}
