package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.negotiation.counter.Approach;

/**
 * The usual letters. Each says how glad the candidate would be to join, thanks for the answers given, lays out what is
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

    private Letters() {}

    /** {@return the letter of a flexible counteroffer: it asks to move the offer, and leaves room to meet} */
    public static LetterTemplate flexible() {
        return FLEXIBLE;
    }

    /** {@return the letter of a fixed counteroffer: it names the minimum, and what the candidate does below it} */
    public static LetterTemplate fixed() {
        return FIXED;
    }
}
