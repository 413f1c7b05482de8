package io.github.totalcomp.cli;

import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.letter.LetterTemplate;
import io.github.totalcomp.negotiation.letter.Letters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a letter of any kind. */
@Command(
        name = "letter",
        description = "Write a letter: a counteroffer, talking points, a request for time, an acceptance, a refusal.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A counteroffer and talking points (flexible, fixed, call) need --market; the",
            "other kinds answer the offer as it is. Names and reasons are those of the offer",
            "file, under \"negotiation\", \"letter\".",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp letter --offer offer.json --kind acceptance"
        })
final class LetterCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private OfferOption offer = new OfferOption();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "flexible, fixed, call, time, acceptance or refusal")
    private LetterKind kind = LetterKind.FLEXIBLE;

    @ArgGroup(exclusive = false)
    private @Nullable MarketOptions market;

    @Mixin
    private YearsOption years = new YearsOption();

    @Option(names = "--answer-by", paramLabel = "DATE", description = "the day by which you will answer (time)")
    private @Nullable LocalDate answerBy;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "why you need time, after 'I need until then to', or refuse, after 'The reason is'")
    private @Nullable String reason;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "how figures and dates are written, such as de-DE; that of the offer file unless given")
    private @Nullable Locale locale;

    @Option(names = "--template", paramLabel = "FILE", description = "a template of your own, Mustache in UTF-8")
    private @Nullable Path template;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        OfferFile file = offer.read();
        LetterDetails details = details(file);
        LetterTemplate text = template();
        String letter = kind.carriesCounteroffer()
                ? written(() -> text.render(counter(file), details))
                : written(() -> text.render(file.offer(), details));
        return format.print(() -> Wrapped.letter(letter) + "\n", () -> json(file, letter));
    }

    private String written(Supplier<String> writing) {
        return Faults.at(template == null ? offer.path() : template, "", writing);
    }

    private LetterTemplate template() {
        return template == null
                ? Letters.of(kind)
                : Faults.reading(template, path -> LetterTemplate.of(kind, Files.readString(path)));
    }

    private LetterDetails details(OfferFile file) {
        LetterDetails.Builder details =
                file.negotiation().letter().orElseThrow(() -> missing("\"letter\"", "who writes to whom")).toBuilder();
        Optional.ofNullable(locale).ifPresent(details::locale);
        Optional.ofNullable(answerBy).ifPresent(details::answerBy);
        Optional.ofNullable(reason).ifPresent(kind == LetterKind.TIME ? details::timeReason : details::refusalReason);
        return Faults.at(offer.path(), "negotiation.letter", details::build);
    }

    private CounterOffer counter(OfferFile file) {
        MarketOptions named = market;
        if (named == null) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Missing required option '--market=FILE' for a letter of kind " + kind.label());
        }
        return Reviewer.of(offer.path(), named.path())
                .review(
                        file,
                        named.readFor(file),
                        years.given(),
                        kind.approach().orElse(Approach.FLEXIBLE))
                .counter()
                .orElseThrow(() -> missing("\"walkAway\"", "the least you would accept"));
    }

    private FormatException missing(String field, String what) {
        return new FormatException(
                StandardInput.name(offer.path()),
                List.of(new FormatFault(
                        "negotiation",
                        0,
                        0,
                        "an offer file for a letter must state " + what,
                        "nothing",
                        "add " + field)));
    }

    private String json(OfferFile file, String letter) {
        Map<String, Object> tree = OfferTree.of("totalcomp-letter/1", file, file.currency());
        tree.put("kind", kind.label());
        tree.put("letter", letter);
        return ResultJson.write(tree);
    }
}
