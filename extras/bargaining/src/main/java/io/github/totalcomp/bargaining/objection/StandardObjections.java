package io.github.totalcomp.bargaining.objection;

import java.util.List;

/**
 * The usual objections, in words of our own. Those on flexibility, on a lower amount, on interest and on data are the four
 * that a guide to offers of one large employer lists (January 2026); the others are usual elsewhere.
 */
final class StandardObjections {

    static final String REQUEST =
            "Would you take my request to your compensation team, and ask what they can do about the remaining {{gap}} a year?";

    static final String GENERAL =
            "Thank you for saying so openly. I remain very interested in {{employer}}, and what I asked for stands: {{ask}}.";

    private StandardObjections() {}

    static List<Objection> all() {
        return List.of(
                noFlexibility(),
                wouldYouAccept(),
                areYouInterested(),
                areYouSureAboutYourData(),
                bestAndFinal(),
                payBands(),
                levelDoesNotAllow(),
                othersAcceptedLess(),
                answerByTomorrow(),
                currentSalary(),
                baseIsCapped(),
                equityWillGrow(),
                budgetIsSpent(),
                showTheOtherOffer());
    }

    private static Objection noFlexibility() {
        return Objection.builder()
                .name("no-flexibility")
                .says("We have no flexibility on this offer.")
                .addPhrases("no * flexib*", "not * flexib*", "dont have * flexib*", "do not have * flexib*")
                .addPhrases("isnt * flexib*", "arent * flexib*", "no * wiggle room", "no * room * negotiat*")
                .addPhrases("not negotiab*", "non negotiab*", "no room to move", "dont negotiate", "do not negotiate")
                .addPhrases("cant go * higher", "cannot go * higher", "cant do better", "cannot do better")
                .answer(
                        "I understand, and I know that I am asking for a good deal more: {{askedYearly}} on average a year,"
                                + " where the offer has {{offeredYearly}}. I would really like to join {{employer}}, which is why I"
                                + " ask for another look instead of giving up.")
                .addAdvice(
                        "Recruiters often say this before anybody was asked; the compensation team sets the figures.")
                .build();
    }

    private static Objection wouldYouAccept() {
        return Objection.builder()
                .name("would-you-accept")
                .says("Would you accept $x?")
                .addPhrases("would you * accept #", "would you * take #", "would you * sign * #", "if we * offer* #")
                .addPhrases("could you * accept #", "can you * accept #", "how about #", "what about #", "what if * #")
                .addPhrases("would # work", "does # work", "is # enough", "settle for #", "would you be happy with #")
                .addPhrases("would you * accept", "would you * sign", "meet * in the middle", "split the difference")
                .answer(
                        "{{#hasAmount}}Thank you for looking for a way. {{#hasLacks}}{{amount}} {{measure}} would still leave"
                                + " {{lacks}} to what I asked for. {{/hasLacks}}{{/hasAmount}}{{^hasAmount}}Thank you for looking for"
                                + " a way. {{/hasAmount}}My aim remains the package that I wrote to you about: {{ask}}.")
                .addAdvice("Do not say yes or no to a figure on the spot; ask to have it in writing as an offer.")
                .build();
    }

    private static Objection areYouInterested() {
        return Objection.builder()
                .name("are-you-interested")
                .says("Are you sure you are that interested in us?")
                .addPhrases("are you * interested", "you are * interested", "youre * interested")
                .addPhrases("really * interested", "sure you * want * join", "how interested")
                .addPhrases("still interested", "serious about joining", "really want * join", "committed to joining")
                .addPhrases("only about * money", "just about * money", "all about * money")
                .answer(
                        "Yes, very much: {{employer}} is where I want to work. Precisely for that reason I would like to start"
                                + " without wondering whether my pay is that of the market, so that all my attention is on the work.")
                .addAdvice("Answer with reasons to join before you speak of money.")
                .build();
    }

    private static Objection areYouSureAboutYourData() {
        return Objection.builder()
                .name("are-you-sure-about-your-data")
                .says("Are you sure about your data?")
                .addPhrases("sure * about * data", "sure * your data", "where * data * from", "where * numbers * from")
                .addPhrases("where * get * numbers", "where * get * figures", "sure * numbers", "sure * figures")
                .addPhrases("source* * your data", "data * not accurate", "data * isnt accurate", "data * wrong")
                .addPhrases("data * outdated", "data * out of date", "numbers * not accurate", "numbers * too high")
                .addPhrases("not what we see in the market", "dont * trust * levels", "websites * not * reliable")
                .answer("I rest it on {{observations}} published reports for comparable"
                        + " roles{{#hasPeriod}}, from {{period}}{{/hasPeriod}}. Such reports lag behind, so today's figures are"
                        + " rather higher than lower. If your own ranges say otherwise I am glad to learn from them.")
                .addAdvice(
                        "If you spoke with other recruiters or with people in such roles, say so: that counts as well.")
                .build();
    }

    private static Objection bestAndFinal() {
        return Objection.builder()
                .name("best-and-final")
                .says("This is our best and final offer.")
                .addPhrases("best and final", "final offer", "our final", "best we can do", "most we can do")
                .addPhrases("highest we can", "maximum we can", "take it or leave it", "last offer", "best offer")
                .answer(
                        "Thank you for being clear, and for what has moved so far. Before I decide, I want to be certain that"
                                + " these figures were seen by those who set them: {{ask}}.")
                .addAdvice(
                        "Compare the offer with your walk-away now. If it reaches it, a last no costs you nothing; if it does"
                                + " not, be ready to decline.")
                .build();
    }

    private static Objection payBands() {
        return Objection.builder()
                .name("internal-equity")
                .says("We must keep to our pay bands, for the sake of internal equity.")
                .addPhrases(
                        "internal equity",
                        "pay band*",
                        "salary band*",
                        "pay range*",
                        "salary range*",
                        "internal parity")
                .addPhrases(
                        "fair to * team", "unfair to * others", "more than * team", "more than your peers", "in * band")
                .addPhrases("above * band", "above * range", "top of * band", "top of * range", "pay equity")
                .answer(
                        "Fairness matters to me as well, and I do not want to break a band. What I ask for lies within what"
                                + " {{observations}} reports show for comparable roles. Where one component is at its limit, another"
                                + " may have room: {{ask}}.")
                .addAdvice("Ask where in the band the offer lies, and who may grant an exception.")
                .build();
    }

    private static Objection levelDoesNotAllow() {
        return Objection.builder()
                .name("level-does-not-allow")
                .says("Your level does not allow it.")
                .addPhrases("your level", "this level", "that level", "level * allow*", "for the level")
                .addPhrases(
                        "at your * experience", "leveled as", "levelled as", "not at * level", "years of experience")
                .answer(
                        "Then two questions belong together: whether {{askedYearly}} on average a year fits this level, as the"
                                + " reports that I compared suggest, and whether the level itself fits my experience.")
                .addAdvice(
                        "Compare the offer with the range of the next level: an offer near it points to under-levelling.")
                .build();
    }

    private static Objection othersAcceptedLess() {
        return Objection.builder()
                .name("others-accepted-less")
                .says("Other candidates accepted less.")
                .addPhrases(
                        "others * accept*", "other candidates", "other people * accept*", "nobody else", "no one else")
                .addPhrases("accepted less", "everyone else", "everybody else", "happy with less", "many applicants")
                .addPhrases("someone * cheaper", "next candidate", "other applicants")
                .answer(
                        "I cannot judge what suited others. I can judge what {{observations}} reports show for comparable roles,"
                                + " and what I would bring; by that I asked for {{ask}}.")
                .addAdvice(
                        "You were chosen after interviews that cost the employer a lot; others being cheaper changes nothing.")
                .build();
    }

    private static Objection answerByTomorrow() {
        return Objection.builder()
                .name("answer-by-tomorrow")
                .says("We need your answer by tomorrow.")
                .addPhrases(
                        "answer by",
                        "decision by",
                        "decide by",
                        "decide today",
                        "decide now",
                        "by tomorrow",
                        "by friday")
                .addPhrases(
                        "by monday", "by the end of", "offer expires", "expires * tomorrow", "expires * on", "deadline")
                .addPhrases("need * answer", "need * decision", "within # hours", "within 24 hours", "within 48 hours")
                .addPhrases("exploding offer", "right away", "need to know")
                .answer(
                        "I want to give you a firm answer, and quickly. What still separates us is {{gap}} a year; once your"
                                + " compensation team has looked at it I can decide at once, so please give us the few days that this"
                                + " takes.")
                .addAdvice("Ask for a date in writing; few deadlines are as firm as they sound.")
                .build();
    }

    private static Objection currentSalary() {
        return Objection.builder()
                .name("current-salary")
                .says("What is your current salary?")
                .addPhrases(
                        "current salary",
                        "current compensation",
                        "current pay",
                        "currently * mak*",
                        "currently * earn*")
                .addPhrases("what do you * earn", "what do you * make", "what are you * making", "present salary")
                .addPhrases(
                        "salary history", "previous salary", "last salary", "currently paid", "pay stub*", "payslip*")
                .answer(
                        "I would rather speak about the worth of this role than about my present one, which has other duties."
                                + " For this role I compared {{observations}} reports, and asked for {{ask}}.")
                .addAdvice(
                        "Several US states and cities forbid the question; look up the rule of yours. Never state a false"
                                + " figure.")
                .build();
    }

    private static Objection baseIsCapped() {
        return Objection.builder()
                .name("base-is-capped")
                .says("The base salary is capped.")
                .addPhrases("base * cap*", "base salary * cap*", "salary * cap*", "cap on * base", "cap on * salary")
                .addPhrases("base * limit*", "base * maximum", "base * max*", "base * fixed", "cant * raise * base")
                .addPhrases(
                        "cant * move * base", "cannot * move * base", "cannot * raise * base", "base * set in stone")
                .answer(
                        "I take the limit on base salary as it is. {{#hasOtherAsk}}The rest of what I asked for does not touch"
                                + " it: {{otherAsk}}.{{/hasOtherAsk}}{{^hasOtherAsk}}What it leaves open could come as sign-on or as"
                                + " units of stock instead.{{/hasOtherAsk}} For me the whole package counts, {{askedYearly}} on average"
                                + " a year.")
                .addAdvice("Ask whether the cap is firm or has exceptions, and for which roles and places.")
                .build();
    }

    private static Objection equityWillGrow() {
        return Objection.builder()
                .name("equity-will-grow")
                .says("The equity will grow, so it is worth far more.")
                .addPhrases(
                        "equity * grow*", "stock * grow*", "shares * grow*", "stock * go* up", "share price * rise*")
                .addPhrases(
                        "stock * double*",
                        "equity * double*",
                        "stock * upside",
                        "equity * upside",
                        "stock price * rise*")
                .addPhrases("equity * worth * more", "stock * worth * more", "refresher* * will", "think of the upside")
                .addPhrases("shares * go* up", "equity * go* up", "stock * appreciat*")
                .answer(
                        "I hope so too, and that speaks for more of it: growth lifts each unit, but it is a risk that I would"
                                + " carry and not part of what is promised. {{#hasEquityAsk}}Of equity I asked for {{equityAsk}}."
                                + " {{/hasEquityAsk}}At the same prices for both, the offer averages {{offeredYearly}} a year and my"
                                + " request {{askedYearly}}.")
                .addAdvice("See how much of any total that is quoted to you is only assumed growth.")
                .build();
    }

    private static Objection budgetIsSpent() {
        return Objection.builder()
                .name("no-budget")
                .says("There is no budget for more.")
                .addPhrases("budget*", "hiring freeze", "market is * weak", "market is * tough", "tough market")
                .addPhrases("market * changed", "cant afford", "cannot afford", "cost cutting", "layoffs")
                .answer(
                        "I see that money is tight. Cash that is paid once weighs less on a budget than pay that returns every"
                                + " year, so a part of the request may be easier than the whole: {{ask}}.")
                .addAdvice("In a weak market expect less movement, and look at each component on its own.")
                .build();
    }

    private static Objection showTheOtherOffer() {
        return Objection.builder()
                .name("show-the-other-offer")
                .says("Can we see your other offer?")
                .addPhrases(
                        "see * other offer", "see * competing offer", "send * other offer", "send * competing offer")
                .addPhrases("share * other offer", "share * competing offer", "proof of * offer", "offer letter from")
                .addPhrases("who * other offer", "other company", "competing offer* * writing")
                .answer("I treat offers in confidence, yours as well. What matters for this one is the role: by"
                        + " {{observations}} reports for comparable roles I asked for {{ask}}.")
                .addAdvice("Speak only of offers that you have, and state no figure that is not true.")
                .build();
    }
}
