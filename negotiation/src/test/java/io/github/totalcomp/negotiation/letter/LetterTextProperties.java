package io.github.totalcomp.negotiation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.negotiation.TestOffers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No name breaks a letter: it is refused, or it stands in the letter as it is and changes nothing else. */
class LetterTextProperties {

    private static final String PLAIN = "Eve";

    @Property(tries = 300)
    void aNameIsRefusedOrStandsInTheLetterAsItIs(@ForAll("texts") String name) {
        for (LetterKind kind : List.of(LetterKind.TIME, LetterKind.ACCEPTANCE, LetterKind.REFUSAL)) {
            String usual = Letters.of(kind).render(TestOffers.amazonLike(), details(PLAIN));
            LetterDetails details;
            try {
                details = details(name);
            } catch (DefinitionException e) {
                assertThat(e).hasMessageContaining("the candidate must");
                continue;
            }
            assertThat(Letters.of(kind).render(TestOffers.amazonLike(), details))
                    .isEqualTo(usual.replace("\n" + PLAIN + "\n", "\n" + details.candidate() + "\n"));
            assertThat(details.candidate()).isSubstringOf(name).doesNotContain("{{", "}}", "\n", "\u202E");
        }
    }

    private static LetterDetails details(String candidate) {
        return LetterDetails.builder()
                .candidate(candidate)
                .recipient("Sam")
                .locale(Locale.US)
                .addReasons("the team")
                .answerBy(LocalDate.of(2026, 2, 13))
                .build();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "{{",
                "}}",
                "{{employer}}",
                "{{#terms}}",
                "<b>",
                "&amp;",
                "\n",
                "\r\n",
                "\u202E",
                "\u200F",
                "$1",
                "\\1",
                "%s",
                "Ada",
                " ",
                "\u00A0",
                "\u2028",
                "\u0000",
                "\u200D",
                "O'Neil",
                "\u0645\u06CC",
                "x".repeat(150));
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(4)
                .map(list -> String.join("", list));
    }
}
