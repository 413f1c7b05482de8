package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/**
 * How the offers of an employer moved.
 *
 * @param averages what each offer pays in an average year, the first offer first
 */
public record Concessions(List<MonetaryAmount> averages) {

    /** How the moves follow each other. */
    public enum Pattern {
        /** There is one offer. */
        NONE_YET,
        /** There is one move. */
        ONE,
        /** Each move is smaller than the one before: little more is to be expected. */
        SHRINKING,
        /** Each move is larger than the one before: there is more to be had. */
        GROWING,
        /** All moves are alike. */
        EVEN,
        /** Anything else. */
        MIXED
    }

    /**
     * Creates the concessions.
     *
     * @param averages at least one
     */
    public Concessions {
        averages = List.copyOf(averages);
    }

    /** {@return how much each later offer moved from the one before; below zero where it was worse} */
    public List<MonetaryAmount> moves() {
        List<MonetaryAmount> moves = new ArrayList<>();
        for (int i = 1; i < averages.size(); i++) {
            moves.add(Amounts.normalized(averages.get(i).subtract(averages.get(i - 1))));
        }
        return moves;
    }

    /** {@return how much the last offer is above the first} */
    public MonetaryAmount inAll() {
        return Amounts.normalized(averages.get(averages.size() - 1).subtract(averages.get(0)));
    }

    /** {@return how the moves follow each other} */
    public Pattern pattern() {
        List<MonetaryAmount> moves = moves();
        if (moves.size() < 2) {
            return moves.isEmpty() ? Pattern.NONE_YET : Pattern.ONE;
        }
        List<Integer> directions = new ArrayList<>();
        for (int i = 1; i < moves.size(); i++) {
            directions.add(Integer.signum(moves.get(i).compareTo(moves.get(i - 1))));
        }
        if (directions.stream().distinct().count() > 1) {
            return Pattern.MIXED;
        }
        return switch (directions.get(0)) {
            case -1 -> Pattern.SHRINKING;
            case 1 -> Pattern.GROWING;
            default -> Pattern.EVEN;
        };
    }

    /** {@return the moves and what they suggest, in one sentence} */
    @Override
    public String toString() {
        if (averages.size() == 1) {
            return "The offer has not moved yet.";
        }
        String moves = moves().stream().map(Concessions::signed).collect(Collectors.joining(", then "));
        String all = averages.size() > 2 ? ", " + signed(inAll()) + " in all" : "";
        return "The employer moved by " + moves + " a year" + all
                + switch (pattern()) {
                    case SHRINKING -> ": each move is smaller, so expect little more.";
                    case GROWING -> ": each move is larger, so there may be more.";
                    case EVEN -> ": the moves are alike.";
                    default -> ".";
                };
    }

    private static String signed(MonetaryAmount amount) {
        return AmountText.full(amount);
    }
}
