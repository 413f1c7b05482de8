package io.github.totalcomp.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LimitedReaderTest {

    @Test
    void asManyCharactersAsAllowedAreReadAndNoMore() throws IOException {
        assertThat(new LimitedReader(new StringReader("abcd"), 4).read(new char[9]))
                .isEqualTo(4);
        assertThatThrownBy(() -> new LimitedReader(new StringReader("abcde"), 4).read(new char[9]))
                .isInstanceOfSatisfying(
                        LimitedReader.TooLongException.class,
                        e -> assertThat(e.most()).isEqualTo(4))
                .hasMessage("more than 4 characters");
    }
}
