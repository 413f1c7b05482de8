package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.negotiation.advice.AdviceScenario;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.Circumstances;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** Writes what the author of an offer file wants from a negotiation. What a profile has unless stated is left out. */
final class NegotiationWriter {

    private static final Profile USUAL = Profile.balanced();

    private final MoneyWriter money;
    private final ScheduleWriter schedules;

    NegotiationWriter(MoneyWriter money, ScheduleWriter schedules) {
        this.money = money;
        this.schedules = schedules;
    }

    Map<String, Object> tree(NegotiationTerms terms) {
        Profile profile = terms.profile();
        Map<String, Object> tree = new LinkedHashMap<>();
        terms.walkAway().ifPresent(walkAway -> tree.put("walkAway", new WalkAwayWriter(money).tree(walkAway)));
        putUnlessUsual(tree, "horizonYears", profile, Profile::horizonYears, years -> years);
        putUnlessUsual(tree, "quantile", profile, Profile::quantile, Object::toString);
        putUnlessUsual(tree, "topQuantile", profile, Profile::topQuantile, Object::toString);
        OfferWriter.putUnlessEmpty(tree, "caps", byLever(profile.caps(), this::cap));
        putUnlessUsual(tree, "circumstances", profile, Profile::circumstances, this::circumstances);
        OfferWriter.putUnlessEmpty(tree, "likelihoods", byLever(profile.likelihoods(), Object::toString));
        putUnlessUsual(tree, "signOnYears", profile, Profile::signOnYears, years -> years);
        profile.equitySchedule().ifPresent(schedule -> tree.put("equitySchedule", schedules.tree(schedule)));
        profile.fasterSchedule().ifPresent(schedule -> tree.put("fasterSchedule", schedules.tree(schedule)));
        putUnlessUsual(tree, "certainty", profile, Profile::certainty, Object::toString);
        putUnlessUsual(tree, "cashStep", profile, Profile::cashStep, BigDecimal::toPlainString);
        if (!profile.likelihoodModel().equals(USUAL.likelihoodModel())) {
            throw OfferWriter.unwritable("the likelihood model of a profile", profile.likelihoodModel());
        }
        if (!names(profile).equals(names(USUAL))) {
            throw OfferWriter.unwritable("the scenarios of a profile", names(profile));
        }
        terms.letter().ifPresent(letter -> tree.put("letter", letter(letter)));
        return tree;
    }

    private static <T> void putUnlessUsual(
            Map<String, Object> tree,
            String name,
            Profile profile,
            Function<Profile, T> attribute,
            Function<T, Object> written) {
        T value = attribute.apply(profile);
        if (!value.equals(attribute.apply(USUAL))) {
            tree.put(name, written.apply(value));
        }
    }

    private static <T> Map<String, Object> byLever(Map<String, T> values, Function<T, Object> written) {
        Map<String, Object> tree = new LinkedHashMap<>();
        values.forEach((lever, value) -> tree.put(LeverNames.field(lever), written.apply(value)));
        return tree;
    }

    Object cap(Cap cap) {
        if (cap.isHard() && cap.source().isEmpty()) {
            return money(cap.amount());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("amount", money(cap.amount()));
        cap.exceptionFactor().ifPresent(factor -> tree.put("exceptions", factor.toString()));
        cap.source().ifPresent(source -> tree.put("source", source));
        return tree;
    }

    Map<String, Object> circumstances(Circumstances circumstances) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("competingOffers", circumstances.competingOffers());
        tree.put("scarceSkills", circumstances.scarceSkills());
        circumstances.leftBehind().ifPresent(amount -> tree.put("leftBehind", money(amount)));
        tree.put("market", Decoders.nameOf(circumstances.market()));
        return tree;
    }

    private static List<String> names(Profile profile) {
        return profile.scenarios().stream().map(AdviceScenario::name).toList();
    }

    Map<String, Object> letter(LetterDetails letter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("candidate", letter.candidate());
        tree.put("recruiter", letter.recipient());
        tree.put("reasons", letter.reasons());
        if (!letter.tradeOffs().isEmpty()) {
            tree.put("tradeOffs", letter.tradeOffs());
        }
        if (!letter.forgone().isEmpty()) {
            tree.put(
                    "forgone",
                    letter.forgone().stream()
                            .map(term -> LeverTermForm.tree(term, money))
                            .toList());
        }
        letter.alternative().ifPresent(text -> tree.put("alternative", text));
        letter.answerBy().ifPresent(day -> tree.put("answerBy", day.toString()));
        letter.timeReason().ifPresent(text -> tree.put("timeReason", text));
        letter.refusalReason().ifPresent(text -> tree.put("refusalReason", text));
        if (!letter.locale().equals(Locale.US)) {
            tree.put("locale", letter.locale().toLanguageTag());
        }
        return tree;
    }

    private String money(MonetaryAmount amount) {
        return money.amount(amount);
    }
}
