package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.negotiation.counter.Approach;

/**
 * The usual letters. Those that carry a counteroffer hold to these points: each says how glad the candidate would be to join, thanks for the answers given, lays out what is
 * fair pay for the candidate's skills, asks to take the request to the compensation team, and offers a call.
 */
public final class Letters {

    private static final LetterTemplate FLEXIBLE = LetterTemplate.of(Approach.FLEXIBLE, """
            Hello {{recipient}},

            thank you for the offer, and for the time you took to answer my questions.
            I am excited at the prospect of working at {{employer}}:
            {{#reasons}}
              - {{.}}
            {{/reasons}}

            Before writing to you I compared the offer with {{observations}} reported packages for
            comparable roles. Measured by them, and by the skills I would bring, I believe
            that the following is fair:
            {{#terms}}
              - {{label}}: {{figure}} ({{comparison}})
            {{/terms}}
            {{#hasTradeOffs}}

            Changing employers also has a price for me:
            {{#tradeOffs}}
              - {{.}}
            {{/tradeOffs}}
            {{/hasTradeOffs}}

            Could you please take this request to your compensation team? I understand that
            the decision is theirs, and I would value a second look at the figures.

            Should you prefer to talk about it, I am glad to arrange a call at any time that
            suits you.

            Kind regards
            {{candidate}}
            """);

    private static final LetterTemplate FIXED = LetterTemplate.of(Approach.FIXED, """
            Hello {{recipient}},

            thank you for the offer, and for the patience with which you answered my
            questions. I am excited about {{employer}}, and I am sure that I can contribute:
            {{#reasons}}
              - {{.}}
            {{/reasons}}

            I have taken the offer seriously and held it against {{observations}} reported packages
            for comparable roles and against my own situation.
            {{#hasTradeOffs}}
            By joining I would give up:
            {{#tradeOffs}}
              - {{.}}
            {{/tradeOffs}}

            {{/hasTradeOffs}}
            For my skills I consider the following fair. It is also the minimum at which I
            can accept:
            {{#terms}}
              - {{label}}: {{figure}} ({{comparison}})
            {{/terms}}

            I am aware that this exceeds your first proposal. If it cannot be done, I would
            {{alternative}}.

            It would mean a lot to me if you took these figures to your compensation team
            and asked them to meet them. For questions I am available for a call whenever it
            suits you.

            Kind regards
            {{candidate}}
            """);

    private static final LetterTemplate CALL = LetterTemplate.of(LetterKind.CALL, """
            Talking points for a call with {{recipient}}

            1. Say how glad you would be to join {{employer}}:
            {{#reasons}}
              - {{.}}
            {{/reasons}}
            2. Give thanks for the offer and for the answers to your questions.
            3. Say what you compared: {{observations}} reported packages for comparable roles.
            4. Name the figures, slowly, and then wait for an answer:
            {{#terms}}
              - {{label}}: {{figure}} ({{comparison}})
            {{/terms}}
            {{#hasTradeOffs}}
            5. Say what joining costs you:
            {{#tradeOffs}}
              - {{.}}
            {{/tradeOffs}}
            {{/hasTradeOffs}}
            {{^hasTradeOffs}}
            5. Say that you decide on the whole package, not on one figure.
            {{/hasTradeOffs}}
            6. Ask to take the request to the compensation team, and by when you may hope
               to hear from them.
            7. Offer to send the figures in writing, so that they can be passed on, and to
               talk again.
            """);

    private static final LetterTemplate TIME = LetterTemplate.of(LetterKind.TIME, """
            Hello {{recipient}},

            thank you for the offer, and for answering my questions so openly. I am excited
            about {{employer}}:
            {{#reasons}}
              - {{.}}
            {{/reasons}}

            A decision like this deserves care. May I give you my answer by {{answerBy}}?
            {{#hasTimeReason}}
            I need until then to {{timeReason}}.
            {{/hasTimeReason}}

            So that there is no misunderstanding, this is the offer as I have noted it:
            {{#terms}}
              - {{label}}: {{figure}}
            {{/terms}}

            If there is a date on your side that makes this difficult, please let me know.
            I am glad to talk about it on a call.

            Kind regards
            {{candidate}}
            """);

    private static final LetterTemplate ACCEPTANCE = LetterTemplate.of(LetterKind.ACCEPTANCE, """
            Hello {{recipient}},

            I am happy to accept the offer to join {{employer}}, and I look forward to starting on
            {{startDate}}:
            {{#reasons}}
              - {{.}}
            {{/reasons}}

            These are the terms that I accept:
            {{#terms}}
              - {{label}}: {{figure}}
            {{/terms}}

            Please confirm them in writing, together with the next steps. Thank you, and
            thanks to everybody on your side who worked on this offer and answered my
            questions. Should anything be open, I am available for a call.

            Kind regards
            {{candidate}}
            """);

    private static final LetterTemplate REFUSAL = LetterTemplate.of(LetterKind.REFUSAL, """
            Hello {{recipient}},

            thank you for the offer to join {{employer}}, and for the time that you and your
            colleagues gave me. I have thought about it carefully, and I have decided not to
            accept it.
            {{#hasRefusalReason}}
            The reason is {{refusalReason}}.
            {{/hasRefusalReason}}

            What I liked from the beginning remains true:
            {{#reasons}}
              - {{.}}
            {{/reasons}}

            I would be glad to stay in touch, and to talk again should circumstances change.

            Kind regards
            {{candidate}}
            """);

    private Letters() {}

    /**
     * {@return the usual letter of a kind}
     *
     * @param kind what the letter is for
     */
    public static LetterTemplate of(LetterKind kind) {
        return switch (kind) {
            case FLEXIBLE -> FLEXIBLE;
            case FIXED -> FIXED;
            case CALL -> CALL;
            case TIME -> TIME;
            case ACCEPTANCE -> ACCEPTANCE;
            case REFUSAL -> REFUSAL;
        };
    }

    /** {@return the request for more time: it thanks, asks for a day, and repeats the offer as understood} */
    public static LetterTemplate time() {
        return TIME;
    }

    /** {@return the acceptance: it holds every figure accepted, and asks for them in writing} */
    public static LetterTemplate acceptance() {
        return ACCEPTANCE;
    }

    /** {@return the polite refusal: it thanks, names no figure, and keeps in touch} */
    public static LetterTemplate refusal() {
        return REFUSAL;
    }

    /** {@return the talking points for a call about a counteroffer of either approach} */
    public static LetterTemplate call() {
        return CALL;
    }

    /** {@return the letter of a flexible counteroffer: it asks to move the offer, and leaves room to meet} */
    public static LetterTemplate flexible() {
        return FLEXIBLE;
    }

    /** {@return the letter of a fixed counteroffer: it names the minimum, and what the candidate does below it} */
    public static LetterTemplate fixed() {
        return FIXED;
    }
}
