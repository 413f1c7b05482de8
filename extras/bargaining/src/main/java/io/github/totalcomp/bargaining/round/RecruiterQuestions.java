package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions worth asking before a counteroffer. What is said of one large employer is as of January 2026: offers that
 * leave out a sign-on, no discounted stock purchase plan, five office days, 15 days of leave for new hires in the US, and
 * refreshers and pay by rating that recruiters rarely explain.
 */
public final class RecruiterQuestions {

    private static final RecruiterQuestion NO_SIGN_ON = new RecruiterQuestion(
            "sign-on",
            "The offer holds no sign-on. Is one available for this role?",
            "it is often left out of a first offer, and it is the easiest to grant");

    private static final List<RecruiterQuestion> ALWAYS = List.of(
            new RecruiterQuestion(
                    "stock purchase plan",
                    "Can employees buy shares at a discount, and from when on?",
                    "other large employers have such a plan; where it is missing, it is worth money"),
            new RecruiterQuestion(
                    "office days",
                    "On how many days a week is the team in the office, and may that change?",
                    "fewer days at home than now cost time and money"),
            new RecruiterQuestion(
                    "leave",
                    "How many days of paid leave do new employees have, and when do they grow?",
                    "15 days may be less than you have now; each day has a price"),
            new RecruiterQuestion(
                    "refreshers",
                    "When are further grants made, to whom, and how are they sized?",
                    "none comes before a full year of service; the answer tells what year 5 looks like"),
            new RecruiterQuestion(
                    "pay by rating",
                    "How do performance ratings change pay, upwards and downwards?",
                    "a low rating may mean a cut, and a rating shows in pay two years later"),
            new RecruiterQuestion(
                    "promotion",
                    "What does the way to the next level look like, and how long does it usually take?",
                    "at the top of a band only a promotion raises pay"),
            new RecruiterQuestion(
                    "level",
                    "How was the level set, and can it be looked at again with my experience in mind?",
                    "a level too low costs more than any component can make good"),
            new RecruiterQuestion(
                    "conversion",
                    "At which price is the value of the grant turned into units, and on which day?",
                    "a mean of closing prices before the start moves the number of units"),
            new RecruiterQuestion(
                    "repayment",
                    "What of the sign-on is to be repaid on leaving early, and until when?",
                    "a lump repaid in full is worth less than one repaid by the month"),
            new RecruiterQuestion(
                    "band",
                    "Where in its band does the offer lie, and who may grant more?",
                    "first offers tend to lie at the bottom or in the middle"));

    private RecruiterQuestions() {}

    /** {@return all questions} */
    public static List<RecruiterQuestion> all() {
        List<RecruiterQuestion> all = new ArrayList<>(List.of(NO_SIGN_ON));
        all.addAll(ALWAYS);
        return List.copyOf(all);
    }

    /**
     * {@return the questions for an offer: all, but the one for a missing sign-on only where it is missing, and the one on
     * repayment only where there is a sign-on}
     *
     * @param offer as it stands
     */
    public static List<RecruiterQuestion> forOffer(Offer offer) {
        boolean signOn = !offer.components(ComponentKind.SIGN_ON).isEmpty();
        return all().stream()
                .filter(question -> !question.equals(NO_SIGN_ON) || !signOn)
                .filter(question -> !question.topic().equals("repayment") || signOn)
                .toList();
    }
}
