package io.github.totalcomp.negotiation.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Finds observations that repeat an earlier one. */
final class Repeats {

    private final int days;
    private final Map<Content, NavigableMap<LocalDate, Set<Optional<LocalTime>>>> seen = new TreeMap<>();

    Repeats(int days) {
        this.days = days;
    }

    /** All that is reported but the moment of the report, in any case. */
    private record Content(
            String company,
            Optional<String> title,
            Optional<String> level,
            Optional<String> location,
            MonetaryAmount base,
            MonetaryAmount stock,
            MonetaryAmount bonus,
            MonetaryAmount total,
            Optional<BigDecimal> experience,
            Optional<BigDecimal> tenure)
            implements Comparable<Content> {

        /** An order for a tree, which stays quick whatever the hashes of hostile texts are. */
        private static final Comparator<Content> ORDER = Comparator.comparing(Content::company)
                .thenComparing(content -> content.title().orElse(""))
                .thenComparing(content -> content.level().orElse(""))
                .thenComparing(content -> content.location().orElse(""))
                .thenComparing(Content::base)
                .thenComparing(Content::stock)
                .thenComparing(Content::bonus)
                .thenComparing(Content::total)
                .thenComparing(content -> content.experience().orElse(BigDecimal.ONE.negate()))
                .thenComparing(content -> content.tenure().orElse(BigDecimal.ONE.negate()));

        @Override
        public int compareTo(Content other) {
            return ORDER.compare(this, other);
        }

        static Content of(MarketObservation observation) {
            return new Content(
                    MarketText.folded(observation.company()),
                    observation.title().map(MarketText::folded),
                    observation.level().map(MarketText::folded),
                    observation.location().map(MarketText::folded),
                    observation.base(),
                    observation.stock(),
                    observation.bonus(),
                    observation.total(),
                    observation.yearsOfExperience(),
                    observation.yearsAtCompany());
        }
    }

    Optional<MarketIssue> of(MarketObservation observation) {
        LocalDate date = observation.date();
        NavigableMap<LocalDate, Set<Optional<LocalTime>>> before =
                seen.computeIfAbsent(Content.of(observation), any -> new TreeMap<>());
        boolean near = isNear(before.floorKey(date), date) || isNear(before.ceilingKey(date), date);
        boolean fresh = before.computeIfAbsent(date, any -> new HashSet<>(2)).add(observation.time());
        if (!fresh) {
            return Optional.of(MarketIssue.DUPLICATE);
        }
        return near ? Optional.of(MarketIssue.NEAR_DUPLICATE) : Optional.empty();
    }

    private boolean isNear(@Nullable LocalDate one, LocalDate other) {
        return one != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }
}
