package io.github.totalcomp.negotiation.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.github.totalcomp.core.DefinitionException;
import java.util.Map;

/** Fills the places of a template: Mustache without escaping, in which a value that is not there is an error. */
public final class FilledTemplate {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true);

    private FilledTemplate() {}

    /**
     * {@return the text with its places filled}
     *
     * @param what is filled, with its article, such as {@code a letter}
     * @param template Mustache
     * @param values by the name of their place
     * @param source where values are stated, such as {@code the details of the letter}
     * @throws DefinitionException if a value is not there, or the template is not correct Mustache
     */
    public static String of(String what, String template, Map<String, ?> values, String source) {
        try {
            return COMPILER.compile(template).execute(values);
        } catch (MustacheException.Context e) {
            throw new DefinitionException(
                    what + " must have a value for each place of its template",
                    "none for \"" + e.key + "\"",
                    "state it with " + source + ", or take it out of the template");
        } catch (MustacheException e) {
            throw new DefinitionException(
                    what + " template must be correct Mustache",
                    String.valueOf(e.getMessage()),
                    "correct the template");
        }
    }
}
