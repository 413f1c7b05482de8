package io.github.totalcomp.bargaining.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ladders of software engineers at some employers, as their engineers commonly report them. Employers change levels
 * and name them differently in other professions: pass a ladder of your own where these do not fit.
 */
public final class LevelLadders {

    private LevelLadders() {}

    /** {@return Amazon: L4 to L8 and L10; a level 9 is not used} */
    public static LevelLadder amazon() {
        return LevelLadder.of("L4", "L5", "L6", "L7", "L8", "L10");
    }

    /** {@return Google: L3 to L9} */
    public static LevelLadder google() {
        return LevelLadder.of("L3", "L4", "L5", "L6", "L7", "L8", "L9");
    }

    /** {@return Meta, formerly Facebook: E3 to E9} */
    public static LevelLadder meta() {
        return LevelLadder.of("E3", "E4", "E5", "E6", "E7", "E8", "E9");
    }

    /** {@return Microsoft: 59 to 70, two or three numbers to each title} */
    public static LevelLadder microsoft() {
        return LevelLadder.of("59", "60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70");
    }

    /** {@return Apple: ICT2 to ICT6} */
    public static LevelLadder apple() {
        return LevelLadder.of("ICT2", "ICT3", "ICT4", "ICT5", "ICT6");
    }

    /**
     * {@return the ladder of an employer that is one of these, by its usual names} {@code Facebook} is Meta.
     *
     * @param employer the name, in any case
     */
    public static Optional<LevelLadder> find(String employer) {
        return switch (employer.strip().toLowerCase(Locale.ROOT)) {
            case "amazon", "aws" -> Optional.of(amazon());
            case "google" -> Optional.of(google());
            case "meta", "facebook" -> Optional.of(meta());
            case "microsoft" -> Optional.of(microsoft());
            case "apple" -> Optional.of(apple());
            default -> Optional.empty();
        };
    }

    /**
     * {@return the ladder for an offer's level: the {@linkplain #find known} one of its employer if it holds the level, or
     * else the levels {@linkplain LevelLadder#numberedLike numbered like} it}
     * Nothing if neither knows the level.
     *
     * @param employer the employer's name
     * @param level the offer's level
     * @param reported the levels that market data name
     */
    public static Optional<LevelLadder> derive(String employer, String level, List<String> reported) {
        return find(employer)
                .filter(ladder -> ladder.contains(level))
                .or(() -> LevelLadder.numberedLike(level, reported));
    }
}
