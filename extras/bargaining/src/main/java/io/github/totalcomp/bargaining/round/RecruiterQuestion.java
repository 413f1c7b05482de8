package io.github.totalcomp.bargaining.round;

import java.util.Objects;

/**
 * A question to a recruiter that brings up a weakness of an offer without a complaint.
 *
 * @param topic in a few words
 * @param question what to ask
 * @param purpose what the answer shows, for the candidate alone
 */
public record RecruiterQuestion(String topic, String question, String purpose) {

    /**
     * Creates a question.
     *
     * @param topic in a few words
     * @param question what to ask
     * @param purpose what the answer shows
     */
    public RecruiterQuestion {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(purpose, "purpose");
    }

    /** {@return topic and question in one line} */
    @Override
    public String toString() {
        return topic + ": " + question;
    }
}
