package io.github.totalcomp.negotiation.advice;

/**
 * Says how likely an employer is to move a lever. Write one of your own as a lambda or class, from your own data, and hand
 * it to {@link Profile.Builder#likelihoodModel}; it must be pure. A likelihood that the profile states for a lever takes
 * the place of the model's answer.
 */
@FunctionalInterface
public interface LikelihoodModel {

    /**
     * {@return the likelihood of a yes with the steps that led to it}
     *
     * @param request the lever and what surrounds it
     */
    Likelihood likelihood(LikelihoodRequest request);

    /** {@return the model that starts from labels and moves with the candidate's circumstances} */
    static StandardLikelihood standard() {
        return StandardLikelihood.standard();
    }
}
