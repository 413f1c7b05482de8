package io.github.totalcomp.formats;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** One report of what somebody is paid, by itself. */
final class ObservationForm extends ObjectForm<MarketObservation> {

    private static final int LAST_LINE = 999_999_999;

    private final Field<String> company = required("company", Decoders.label());
    private final Field<String> title = optional("title", Decoders.label());
    private final Field<String> level = optional("level", Decoders.label());
    private final Field<String> location = optional("location", Decoders.label());
    private final Field<LocalDate> date = required("date", Decoders.date());
    private final Field<LocalTime> time = optional("time", time());
    private final Field<MonetaryAmount> base = required("base", money());
    private final Field<MonetaryAmount> stock = required("stock", money());
    private final Field<MonetaryAmount> bonus = required("bonus", money());
    private final Field<MonetaryAmount> total = required("total", money());
    private final Field<Boolean> hasStock = optional("hasStock", Decoders.flag());
    private final Field<Boolean> hasBonus = optional("hasBonus", Decoders.flag());
    private final Field<BigDecimal> experience = optional("yearsOfExperience", Decoders.decimal());
    private final Field<BigDecimal> tenure = optional("yearsAtCompany", Decoders.decimal());
    private final Field<Rational> weight = optional("weight", Decoders.rational());
    private final Field<String> source = optional("source", Decoders.label());
    private final Field<Integer> line = optional("line", Decoders.count(1, LAST_LINE));
    private final Field<List<MarketIssue>> issues =
            optional("issues", Decoders.listOrEmpty(Decoders.namedIn(MarketIssue.class)));

    private ObservationForm() {}

    static ValueForm<MarketObservation> form() {
        return ValueForm.of(
                MarketObservation.class, "totalcomp-observation/1", new ObservationForm(), ObservationForm::tree);
    }

    private static Decoder<MonetaryAmount> money() {
        return MoneyReader.withCodes().amount();
    }

    private static Decoder<LocalTime> time() {
        return json -> {
            try {
                return LocalTime.parse(Decoders.text().decode(json));
            } catch (DateTimeException e) {
                throw json.broken("must be a time of day like \"09:30:00\"", "write hour, minute and second so");
            }
        };
    }

    @Override
    protected MarketObservation make(Values values) {
        MarketObservation.Builder report = MarketObservation.builder()
                .company(values.get(company))
                .date(values.get(date))
                .base(values.get(base))
                .stock(values.get(stock))
                .bonus(values.get(bonus))
                .total(values.get(total));
        values.find(title).ifPresent(report::title);
        values.find(level).ifPresent(report::level);
        values.find(location).ifPresent(report::location);
        values.find(time).ifPresent(report::time);
        values.find(hasStock).ifPresent(report::hasStock);
        values.find(hasBonus).ifPresent(report::hasBonus);
        values.find(experience).ifPresent(report::yearsOfExperience);
        values.find(tenure).ifPresent(report::yearsAtCompany);
        values.find(weight).ifPresent(report::weight);
        values.find(source).ifPresent(report::source);
        values.find(line).ifPresent(report::line);
        values.find(issues).ifPresent(report::addAllIssues);
        return report.build();
    }

    private static Map<String, Object> tree(MarketObservation report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("company", report.company());
        report.title().ifPresent(text -> tree.put("title", text));
        report.level().ifPresent(text -> tree.put("level", text));
        report.location().ifPresent(text -> tree.put("location", text));
        tree.put("date", report.date().toString());
        report.time().ifPresent(time -> tree.put("time", time.toString()));
        tree.put("base", PlainText.moneyWithCode(report.base()));
        tree.put("stock", PlainText.moneyWithCode(report.stock()));
        tree.put("bonus", PlainText.moneyWithCode(report.bonus()));
        tree.put("total", PlainText.moneyWithCode(report.total()));
        putUnless(tree, "hasStock", report.hasStock());
        putUnless(tree, "hasBonus", report.hasBonus());
        report.yearsOfExperience().ifPresent(years -> tree.put("yearsOfExperience", years.toPlainString()));
        report.yearsAtCompany().ifPresent(years -> tree.put("yearsAtCompany", years.toPlainString()));
        if (!report.weight().equals(Rational.ONE)) {
            tree.put("weight", report.weight().toString());
        }
        report.source().ifPresent(text -> tree.put("source", text));
        report.line().ifPresent(number -> tree.put("line", number));
        if (!report.issues().isEmpty()) {
            tree.put("issues", report.issues().stream().map(Decoders::nameOf).toList());
        }
        return tree;
    }

    private static void putUnless(Map<String, Object> tree, String name, boolean reported) {
        if (!reported) {
            tree.put(name, false);
        }
    }
}
