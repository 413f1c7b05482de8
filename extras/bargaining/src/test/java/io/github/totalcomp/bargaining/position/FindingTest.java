package io.github.totalcomp.bargaining.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FindingTest {

    private static Finding from(String source) {
        return Finding.of("no sign-on", FindingTopic.SIGN_ON, Severity.WEAKNESS, "There is none.", source);
    }

    /** A market may have a source of 200 characters, and a finding says how many observations it has as well. */
    @Test
    void aSourceMayBeLongerThanTheNameOfAMarket() {
        String source = "40 observations, " + "s".repeat(200);
        assertThat(from(source).source()).isEqualTo(source);
    }

    @Test
    void aSourceIsAPlainSentence() {
        for (String source : new String[] {" ", "two\nlines"}) {
            assertThatThrownBy(() -> from(source))
                    .hasMessage(
                            "the source of a finding must be a plain sentence without control characters, but was \""
                                    + source.replace('\n', ' ') + "\"; state it on one line");
        }
    }
}
