package io.github.totalcomp.negotiation.counter;

import java.util.List;

/** The two ways to make a counteroffer, and what speaks for and against each. */
public enum Approach {

    /** Name the walk-away itself and mean it. Impossible once the offer reaches it. */
    FIXED("fixed") {
        @Override
        public List<String> advantages() {
            return List.of(
                    "one message and few rounds: nothing is left to haggle over",
                    "the employer learns exactly what brings you on board");
        }

        @Override
        public List<String> drawbacks() {
            return List.of(
                    "you get no more than your minimum, even where more was to be had",
                    "you must be ready to walk away when the answer is no");
        }
    },

    /** Start above the walk-away and leave room to meet. */
    FLEXIBLE("flexible") {
        @Override
        public List<String> advantages() {
            return List.of(
                    "more upside: the result can end well above your minimum",
                    "a partial yes still helps, and your minimum stays your own");
        }

        @Override
        public List<String> drawbacks() {
            return List.of(
                    "expect questions, objections and several rounds",
                    "it takes more work, and some discomfort, to stay with the request");
        }
    };

    private final String label;

    Approach(String label) {
        this.label = label;
    }

    /** {@return the name in small letters, such as {@code flexible}} */
    public String label() {
        return label;
    }

    /** {@return what speaks for it, one line each} */
    public abstract List<String> advantages();

    /** {@return what speaks against it, one line each} */
    public abstract List<String> drawbacks();
}
