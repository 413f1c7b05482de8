package io.github.totalcomp.formats;

import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.ClosingPrices;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.target.RefreshPolicy;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.VestingCatalog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** Parts of pay, prices of a share and what an employer aims at, by themselves. */
final class PayForms {

    private static final MoneyReader MONEY = MoneyReader.withCodes();

    private PayForms() {}

    static List<ValueForm<?>> all(VestingCatalog catalog) {
        ScheduleReader schedules = new ScheduleReader(catalog);
        ScheduleWriter scheduleWriter = new ScheduleWriter(catalog);
        ComponentWriter components = new ComponentWriter(MoneyWriter.withCodes(), scheduleWriter);
        return List.of(
                new ValueForm<>(SignOnPayout.class, new SignOnReader.PayoutForm(MONEY), components::payout),
                new ValueForm<>(RepaymentTerms.class, SignOnReader.REPAYMENTS, ComponentWriter::repayment),
                new ValueForm<>(PayCalendar.class, BaseSalaryReader.CALENDARS, ComponentWriter::calendar),
                new ValueForm<>(ClosingPrices.class, PayForms::closes, PayForms::tree),
                ValueForm.of(
                        TctTarget.class,
                        "totalcomp-target/1",
                        new TargetForm(MONEY, schedules),
                        target -> TargetForm.tree(target, scheduleWriter)),
                ValueForm.of(
                        RefreshPolicy.class,
                        "totalcomp-refresh-policy/1",
                        new RefreshPolicyForm(MONEY, schedules),
                        policy -> RefreshPolicyForm.tree(policy, scheduleWriter)));
    }

    private static ClosingPrices closes(JsonValue json) {
        Map<LocalDate, MonetaryAmount> closes =
                Decoders.table(Decoders.date(), MONEY.price()).decode(json);
        return FaultsException.checked(json.place(), () -> ClosingPrices.of(closes));
    }

    private static Map<String, Object> tree(ClosingPrices prices) {
        Map<String, Object> tree = new LinkedHashMap<>();
        prices.closes().forEach((date, close) -> tree.put(date.toString(), PlainText.moneyWithCode(close)));
        return tree;
    }
}
