package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatExceptionTest {

    private static final FormatFault FAULT = new FormatFault("a.b", 3, 4, "must hold", "x", "mend it");

    @Test
    void eachFaultIsALineThatBeginsWithItsPlace() {
        FormatFault whole = new FormatFault("", 0, 0, "a file must hold", "none", "add it");
        FormatFault line = new FormatFault("column", 7, 0, "must hold", "y", "mend it");
        assertThat(new FormatException("f.json", List.of(whole, FAULT, line))).hasMessage("""
                        f.json: a file must hold, but was none; add it
                        f.json:3:4: a.b: must hold, but was x; mend it
                        f.json:7: column: must hold, but was y; mend it""");
    }

    @Test
    void aLongListOfFaultsIsCutWithACount() {
        FormatException e = new FormatException("f.json", Collections.nCopies(23, FAULT));
        assertThat(e.faults()).hasSize(23);
        assertThat(e)
                .hasMessage(String.join("\n", Collections.nCopies(20, "f.json:3:4: a.b: must hold, but was x; mend it"))
                        + "\nf.json: and 3 more faults");
    }

    @Test
    void valuesAreShortenedAndCannotUpsetATerminal() {
        FormatFault fault = new FormatFault("", 1, 1, "r", "\u001b[31m\u202Eabc\n" + "é".repeat(200), "m");
        assertThat(fault.value())
                .startsWith("\uFFFD[31m\uFFFDabc\uFFFDéé")
                .endsWith("é… (210 characters)")
                .hasSize(120 + "… (210 characters)".length());
    }

    @Test
    void itCanBeSerialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new FormatException("f.json", List.of(FAULT)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            FormatException back = (FormatException) in.readObject();
            assertThat(back).hasMessage("f.json:3:4: a.b: must hold, but was x; mend it");
            assertThat(back.source()).isEqualTo("f.json");
            assertThat(back.faults()).isEmpty();
        }
    }
}
