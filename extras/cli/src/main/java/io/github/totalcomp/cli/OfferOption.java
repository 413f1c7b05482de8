package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.OfferJson;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the offer. */
final class OfferOption {

    @Option(names = "--offer", required = true, paramLabel = "FILE", description = "the offer, a JSON file")
    private Path path = Path.of("");

    Path path() {
        return path;
    }

    OfferFile read() {
        return Faults.reading(path, OfferJson::read);
    }
}
