package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The bundled examples; Maven runs tests in the folder of their module. */
final class Examples {

    static final Path OFFER = Path.of("../examples/amazon-l5-offer.json");
    static final Path QUOTED = Path.of("../examples/quoted-offer.json");
    static final Path MONTHLY = Path.of("../examples/monthly-offer.json");
    static final Path HISTORY = Path.of("../examples/negotiation-history.json");
    static final Path MARKET = Path.of("../examples/amazon-l5-market.json");

    private Examples() {}

    /** Runs a command on an offer. */
    static Run run(String command, Path offer, String... more) {
        return Run.of(Stream.concat(Stream.of(command, "--offer", offer.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** A copy of a file in which one text is another. */
    static Path changed(Path folder, Path file, String text, String replacement) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(text);
        return Files.writeString(folder.resolve("offer.json"), content.replace(text, replacement));
    }

    static Run review(String... more) {
        String[] args = new String[more.length + 5];
        args[0] = "review";
        args[1] = "--offer";
        args[2] = OFFER.toString();
        args[3] = "--market";
        args[4] = MARKET.toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }
}
