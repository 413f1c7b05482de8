package io.github.totalcomp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fenced blocks of the documentation: README.md and the pages in docs. */
final class DocBlocks {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern FENCE = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);

    private DocBlocks() {}

    /**
     * A block.
     *
     * @param page whose block it is
     * @param line at which it begins
     * @param language that it names; empty if none
     * @param text within the fences
     * @param output the block without a language that follows after nothing but blank lines, if there is one
     */
    record Block(String page, long line, String language, String text, Optional<String> output) {
        @Override
        public String toString() {
            return page + ":" + line;
        }
    }

    static List<String> pages() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md"),
                            docs.map(page -> "docs/" + page.getFileName())
                                    .filter(name -> name.endsWith(".md"))
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String page) {
        try {
            return Files.readString(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Block> all() {
        return pages().stream().flatMap(page -> of(page).stream());
    }

    static List<Block> of(String page) {
        String text = text(page);
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        for (Matcher fence = FENCE.matcher(text); fence.find(); end = fence.end()) {
            boolean adjoins =
                    !blocks.isEmpty() && text.substring(end, fence.start()).isBlank();
            if (adjoins && fence.group(1).isEmpty()) {
                Block before = blocks.remove(blocks.size() - 1);
                blocks.add(
                        new Block(page, before.line(), before.language(), before.text(), Optional.of(fence.group(2))));
            } else {
                long line = text.substring(0, fence.start()).lines().count() + 1;
                blocks.add(new Block(page, line, fence.group(1), fence.group(2), Optional.empty()));
            }
        }
        return blocks;
    }

    /** Writes what blocks printed in place of what is shown. */
    static void approve(String page, List<Block> blocks, List<String> printed) {
        String text = text(page);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.output().isPresent()) {
                String before = block.text() + "```\n\n```\n";
                text = text.replace(before + block.output().get() + "```", before + printed.get(i) + "```");
            }
        }
        write(page, text);
    }

    static void write(String page, String text) {
        try {
            Files.writeString(ROOT.resolve(page), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
