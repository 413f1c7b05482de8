package io.github.totalcomp.cli;

import java.nio.file.Path;

/** The bundled examples; Maven runs tests in the folder of their module. */
final class Examples {

    static final Path OFFER = Path.of("../examples/amazon-l5-offer.json");
    static final Path MARKET = Path.of("../examples/amazon-l5-market.json");

    private Examples() {}

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
