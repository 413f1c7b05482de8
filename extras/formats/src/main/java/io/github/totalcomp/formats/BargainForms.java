package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.issue.BargainingCase;
import io.github.totalcomp.bargaining.issue.BargainingIssue;
import io.github.totalcomp.bargaining.issue.BargainingOption;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.ValueForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two sides bargain over, by itself. */
final class BargainForms {

    private BargainForms() {}

    static List<ValueForm<?>> all() {
        return List.of(
                ValueForm.of(BargainingCase.class, "totalcomp-bargaining-case/1", new CaseForm(), BargainForms::tree),
                new ValueForm<>(BargainingIssue.class, new IssueForm(), BargainForms::tree),
                new ValueForm<>(BargainingOption.class, new OptionForm(), BargainForms::tree));
    }

    private static Map<String, Object> tree(BargainingCase bargaining) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("issues", bargaining.issues().stream().map(BargainForms::tree).toList());
        put(tree, "ourDisagreement", bargaining.ourDisagreement(), Rational.ZERO);
        put(tree, "theirDisagreement", bargaining.theirDisagreement(), Rational.ZERO);
        return tree;
    }

    private static Map<String, Object> tree(BargainingIssue issue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", issue.name());
        tree.put("options", issue.options().stream().map(BargainForms::tree).toList());
        put(tree, "ourWeight", issue.ourWeight(), Rational.ONE);
        put(tree, "theirWeight", issue.theirWeight(), Rational.ONE);
        return tree;
    }

    private static Map<String, Object> tree(BargainingOption option) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", option.label());
        tree.put("ours", option.ours().toString());
        tree.put("theirs", option.theirs().toString());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, Rational value, Rational usual) {
        if (!value.equals(usual)) {
            tree.put(name, value.toString());
        }
    }

    private static final class CaseForm extends ObjectForm<BargainingCase> {
        private final Field<List<BargainingIssue>> issues = required("issues", Decoders.list(new IssueForm()));
        private final Field<Rational> ours = optional("ourDisagreement", Decoders.rational());
        private final Field<Rational> theirs = optional("theirDisagreement", Decoders.rational());

        @Override
        protected BargainingCase make(Values values) {
            BargainingCase.Builder bargaining = BargainingCase.builder().addAllIssues(values.get(issues));
            values.find(ours).ifPresent(bargaining::ourDisagreement);
            values.find(theirs).ifPresent(bargaining::theirDisagreement);
            return bargaining.build();
        }
    }

    private static final class IssueForm extends ObjectForm<BargainingIssue> {
        private final Field<String> name = required("name", Decoders.label());
        private final Field<List<BargainingOption>> options = required("options", Decoders.list(new OptionForm()));
        private final Field<Rational> ours = optional("ourWeight", Decoders.rational());
        private final Field<Rational> theirs = optional("theirWeight", Decoders.rational());

        @Override
        protected BargainingIssue make(Values values) {
            return BargainingIssue.of(values.get(name), values.get(options))
                    .withWeights(
                            values.find(ours).orElse(Rational.ONE),
                            values.find(theirs).orElse(Rational.ONE));
        }
    }

    private static final class OptionForm extends ObjectForm<BargainingOption> {
        private final Field<String> label = required("label", Decoders.label());
        private final Field<Rational> ours = required("ours", Decoders.rational());
        private final Field<Rational> theirs = required("theirs", Decoders.rational());

        @Override
        protected BargainingOption make(Values values) {
            return BargainingOption.of(values.get(label), values.get(ours), values.get(theirs));
        }
    }
}
