package io.github.totalcomp.formats;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.MarketStrength;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** Reads what the author of an offer file wants from a negotiation. */
final class NegotiationReader implements Decoder<NegotiationTerms> {

    private final MoneyReader money;
    private final Decoder<VestingSchedule> schedules;

    NegotiationReader(MoneyReader money, Decoder<VestingSchedule> schedules) {
        this.money = money;
        this.schedules = schedules;
    }

    @Override
    public NegotiationTerms decode(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Optional<WalkAway>> walkAway = fields.optional("walkAway", new WalkAwayReader(money));
        Supplier<Profile> profile = profile(fields);
        Supplier<Optional<LetterDetails>> letter = fields.optional("letter", this::letter);
        return fields.build(() -> new NegotiationTerms(walkAway.get(), profile.get(), letter.get()));
    }

    private Supplier<Profile> profile(JsonFields fields) {
        Supplier<Optional<Integer>> horizon = fields.optional("horizonYears", years());
        Supplier<Optional<Portion>> quantile = fields.optional("quantile", Decoders.portion());
        Supplier<Optional<Portion>> topQuantile = fields.optional("topQuantile", Decoders.portion());
        Supplier<Optional<Map<String, Cap>>> caps = fields.optional("caps", Decoders.table(lever(), this::cap));
        Supplier<Optional<Circumstances>> circumstances = fields.optional("circumstances", this::circumstances);
        Supplier<Optional<Map<String, Portion>>> likelihoods =
                fields.optional("likelihoods", Decoders.table(lever(), Decoders.portion()));
        Supplier<Optional<List<Integer>>> signOnYears = fields.optional("signOnYears", Decoders.list(years()));
        Supplier<Optional<VestingSchedule>> equitySchedule = fields.optional("equitySchedule", schedules);
        Supplier<Optional<VestingSchedule>> fasterSchedule = fields.optional("fasterSchedule", schedules);
        Supplier<Optional<Portion>> certainty = fields.optional("certainty", Decoders.portion());
        Supplier<Optional<BigDecimal>> cashStep = fields.optional("cashStep", Decoders.decimal());
        return () -> {
            Profile.Builder profile = Profile.builder();
            horizon.get().ifPresent(profile::horizonYears);
            quantile.get().ifPresent(profile::quantile);
            topQuantile.get().ifPresent(profile::topQuantile);
            caps.get().orElse(Map.of()).forEach((lever, cap) -> profile.putCaps(lever, cap));
            circumstances.get().ifPresent(profile::circumstances);
            likelihoods.get().orElse(Map.of()).forEach((lever, chance) -> profile.putLikelihoods(lever, chance));
            signOnYears.get().ifPresent(profile::signOnYears);
            equitySchedule.get().ifPresent(profile::equitySchedule);
            fasterSchedule.get().ifPresent(profile::fasterSchedule);
            certainty.get().ifPresent(profile::certainty);
            cashStep.get().ifPresent(profile::cashStep);
            return profile.build();
        };
    }

    /** A hard cap as an amount alone, or a cap with its terms. */
    Cap cap(JsonValue json) {
        if (!(json instanceof JsonValue.Members)) {
            return Cap.hard(money.amount().decode(json));
        }
        JsonFields fields = JsonFields.of(json);
        Supplier<MonetaryAmount> amount = fields.required("amount", money.amount());
        Supplier<Optional<Portion>> exceptions = fields.optional("exceptions", Decoders.portion());
        Supplier<Optional<String>> source = fields.optional("source", Decoders.label());
        return fields.build(() -> {
            Cap cap = exceptions
                    .get()
                    .map(factor -> Cap.withExceptions(amount.get(), factor))
                    .orElseGet(() -> Cap.hard(amount.get()));
            return source.get().map(cap::withSource).orElse(cap);
        });
    }

    Circumstances circumstances(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Optional<Integer>> offers =
                fields.optional("competingOffers", Decoders.count(0, Circumstances.MOST_OFFERS));
        Supplier<Optional<Boolean>> scarceSkills = fields.optional("scarceSkills", Decoders.flag());
        Supplier<Optional<MonetaryAmount>> leftBehind = fields.optional("leftBehind", money.amount());
        Supplier<Optional<MarketStrength>> market = fields.optional("market", Decoders.namedIn(MarketStrength.class));
        return fields.build(() -> {
            Circumstances.Builder stated = Circumstances.builder();
            offers.get().ifPresent(stated::competingOffers);
            scarceSkills.get().ifPresent(stated::scarceSkills);
            leftBehind.get().ifPresent(stated::leftBehind);
            market.get().ifPresent(stated::market);
            return stated.build();
        });
    }

    LetterDetails letter(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<String> candidate = fields.required("candidate", Decoders.label());
        Supplier<String> recruiter = fields.required("recruiter", Decoders.label());
        Supplier<List<String>> reasons = fields.required("reasons", Decoders.list(Decoders.label()));
        Supplier<Optional<List<String>>> tradeOffs = fields.optional("tradeOffs", Decoders.list(Decoders.label()));
        Supplier<Optional<List<LeverTerm>>> forgone =
                fields.optional("forgone", Decoders.list(new LeverTermForm(money)));
        Supplier<Optional<String>> alternative = fields.optional("alternative", Decoders.label());
        Supplier<Optional<LocalDate>> answerBy = fields.optional("answerBy", Decoders.date());
        Supplier<Optional<String>> timeReason = fields.optional("timeReason", Decoders.label());
        Supplier<Optional<String>> refusalReason = fields.optional("refusalReason", Decoders.label());
        Supplier<Optional<Locale>> locale = fields.optional("locale", NegotiationReader::locale);
        return fields.build(() -> {
            LetterDetails.Builder letter = LetterDetails.builder()
                    .candidate(candidate.get())
                    .recipient(recruiter.get())
                    .locale(locale.get().orElse(Locale.US));
            reasons.get().forEach(letter::addReasons);
            tradeOffs.get().orElse(List.of()).forEach(letter::addTradeOffs);
            forgone.get().orElse(List.of()).forEach(letter::addForgone);
            alternative.get().ifPresent(letter::alternative);
            answerBy.get().ifPresent(letter::answerBy);
            timeReason.get().ifPresent(letter::timeReason);
            refusalReason.get().ifPresent(letter::refusalReason);
            return letter.build();
        });
    }

    private static Locale locale(JsonValue json) {
        String tag = Decoders.label().decode(json);
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw json.broken("must be a language tag of BCP 47", "write it like \"de-DE\"");
        }
    }

    private static Decoder<Integer> years() {
        return Decoders.count(1, CompensationYears.MOST_YEARS);
    }

    private static Decoder<String> lever() {
        return Decoders.oneOf(LeverNames.byField());
    }
}
