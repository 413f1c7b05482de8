package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.BenefitKind;
import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** Reads what an offer file says about the position besides its pay. */
final class PositionReader implements Decoder<PositionTerms> {

    private static final int MOST_YEARS = 80;

    private final MoneyReader money;

    PositionReader(MoneyReader money) {
        this.money = money;
    }

    @Override
    public PositionTerms decode(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Optional<BigDecimal>> weeklyHours = fields.optional("weeklyHours", Decoders.decimal("0", "168"));
        Supplier<Optional<Boolean>> technicalRole = fields.optional("technicalRole", Decoders.flag());
        Supplier<Optional<Boolean>> entryLevel = fields.optional("entryLevel", Decoders.flag());
        Supplier<Optional<Boolean>> equityEligible = fields.optional("equityEligible", Decoders.flag());
        Supplier<Optional<Integer>> experience = fields.optional("yearsOfExperience", years());
        Supplier<Optional<LevelLadder>> levels = fields.optional("levels", PositionReader::ladder);
        Supplier<Optional<List<BenefitTerm>>> benefits = fields.optional("benefits", Decoders.list(this::benefit));
        Supplier<Optional<List<BenefitPackage>>> others = fields.optional("others", Decoders.list(this::other));
        Supplier<Optional<WalkAwayCost>> leaving = fields.optional("leaving", this::leaving);
        return fields.build(() -> {
            OfferFacts.Builder facts = OfferFacts.builder();
            weeklyHours.get().ifPresent(facts::weeklyHours);
            technicalRole.get().ifPresent(facts::technicalRole);
            entryLevel.get().ifPresent(facts::entryLevel);
            equityEligible.get().ifPresent(facts::equityEligible);
            experience.get().ifPresent(facts::yearsOfExperience);
            benefits.get().orElse(List.of()).forEach(facts::addBenefits);
            others.get().orElse(List.of()).forEach(facts::addOthers);
            leaving.get().ifPresent(facts::leaving);
            return new PositionTerms(facts.build(), levels.get());
        });
    }

    private static Decoder<Integer> years() {
        return Decoders.count(0, MOST_YEARS);
    }

    private record Level(String name, Optional<Integer> experienceFrom) {}

    private static Level level(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<String> name = fields.required("level", Decoders.label());
        Supplier<Optional<Integer>> experience = fields.optional("experienceFrom", years());
        return fields.build(() -> new Level(name.get(), experience.get()));
    }

    static LevelLadder ladder(JsonValue json) {
        List<Level> levels = Decoders.list(PositionReader::level).decode(json);
        return FaultsException.checked(json.place(), () -> ladder(levels));
    }

    private static LevelLadder ladder(List<Level> levels) {
        LevelLadder ladder = LevelLadder.of(levels.stream().map(Level::name).toList());
        for (Level level : levels) {
            if (level.experienceFrom().isPresent()) {
                ladder = ladder.withExperienceFrom(
                        level.name(), level.experienceFrom().get());
            }
        }
        return ladder;
    }

    BenefitTerm benefit(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        fields.requireOneOf("kind", "name");
        Supplier<Optional<BenefitKind>> kind = fields.optional("kind", Decoders.namedIn(BenefitKind.class));
        Supplier<Optional<String>> name = fields.optional("name", Decoders.label());
        Supplier<Optional<BigDecimal>> quantity = fields.optional("quantity", Decoders.decimal("0", "1000000"));
        Supplier<Optional<MonetaryAmount>> annualValue = fields.optional("annualValue", money.amount());
        fields.requireWith("quantity", "kind");
        fields.requireWith("kind", "quantity");
        return fields.build(() -> {
            BenefitTerm term = kind.get()
                    .map(known -> BenefitTerm.of(known, quantity.get().orElseThrow()))
                    .orElseGet(() -> BenefitTerm.named(name.get().orElseThrow()));
            return annualValue.get().map(term::withAnnualValue).orElse(term);
        });
    }

    BenefitPackage other(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<String> holder = fields.required("holder", Decoders.label());
        Supplier<List<BenefitTerm>> benefits = fields.required("benefits", Decoders.list(this::benefit));
        return fields.build(() -> BenefitPackage.of(holder.get(), benefits.get()));
    }

    WalkAwayCost leaving(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<MonetaryAmount> bonus = fields.required("bonusForgone", money.amount());
        Supplier<MonetaryAmount> equity = fields.required("equityForgone", money.amount());
        Supplier<Optional<MonetaryAmount>> signOn = fields.optional("signOnOwed", money.amount());
        return fields.build(() -> WalkAwayCost.ofAmounts(
                bonus.get(),
                equity.get(),
                signOn.get().orElseGet(() -> Amounts.zero(bonus.get().getCurrency()))));
    }
}
