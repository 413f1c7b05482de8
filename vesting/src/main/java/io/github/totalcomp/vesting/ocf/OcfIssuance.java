package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.internal.NearNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The grant of one security, as far as its vesting goes: how many units, when, and under which terms. */
@Value.Immutable
@ValueStyle
public abstract sealed class OcfIssuance permits ImmutableOcfIssuance {

    OcfIssuance() {}

    /** {@return a builder; id, security id, date and quantity are required} */
    public static Builder builder() {
        return ImmutableOcfIssuance.builder();
    }

    /** {@return the name of the transaction itself} */
    public abstract String id();

    /** {@return the security issued} */
    public abstract String securityId();

    /** {@return the grant date} */
    public abstract LocalDate date();

    /** {@return the size of the grant} */
    public abstract Units quantity();

    /** {@return the vesting terms it is under; without terms and vestings it is fully vested when issued} */
    public abstract Optional<String> vestingTermsId();

    /** {@return exact dates and amounts, which go before any terms; the grant date does not move them} */
    public abstract List<Tranche> vestings();

    /**
     * {@return what vests when}
     *
     * @param terms the terms of the issuer, in which the one of this grant is looked up
     * @param transactions what has been recorded so far, of this security and others; the earliest of several for one
     *     condition counts
     * @throws VestingScheduleException if the terms are not there, a transaction names a condition that they lack, or more
     *     vests than was granted
     */
    public VestingTimeline timeline(
            Collection<OcfVestingTerms> terms, Collection<? extends OcfTransaction> transactions) {
        if (!vestings().isEmpty()) {
            return VestingTimeline.partial(VestingRequest.of(quantity(), date()), vestings());
        }
        VestingRequest request = VestingRequest.builder()
                .units(quantity())
                .commencement(date())
                .grantDate(date())
                .build();
        if (vestingTermsId().isEmpty()) {
            return VestingTimeline.of(request, List.of(Tranche.of(date(), quantity())));
        }
        OcfVestingTerms own = find(terms, vestingTermsId().get());
        return own.resolve(request, recorded(own, transactions));
    }

    private Map<String, LocalDate> recorded(OcfVestingTerms terms, Collection<? extends OcfTransaction> transactions) {
        Map<String, LocalDate> recorded = new HashMap<>();
        for (OcfTransaction transaction : transactions) {
            if (transaction.securityId().equals(securityId())) {
                OcfTrigger trigger =
                        transaction instanceof OcfTransaction.VestingStart ? OcfTrigger.START : OcfTrigger.EVENT;
                terms.record(recorded, trigger, transaction.conditionId(), transaction.date());
            }
        }
        return recorded;
    }

    private OcfVestingTerms find(Collection<OcfVestingTerms> terms, String termsId) {
        List<String> ids = terms.stream().map(OcfVestingTerms::id).sorted().toList();
        return terms.stream()
                .filter(candidate -> candidate.id().equals(termsId))
                .findFirst()
                .orElseThrow(() -> new VestingScheduleException(
                        "the vesting terms of an issuance must be there",
                        "\"" + termsId + "\" of security \"" + securityId() + "\"",
                        "give them along; known are " + NearNames.orAll(termsId, ids)));
    }

    @Value.Check
    OcfIssuance check() {
        Checks.label("an issuance's id", id());
        Checks.label("a security's id", securityId());
        List<Tranche> ordered =
                vestings().stream().sorted(Comparator.comparing(Tranche::date)).toList();
        return ordered.equals(vestings())
                ? this
                : ImmutableOcfIssuance.builder().from(this).vestings(ordered).build();
    }

    /** Builds an {@link OcfIssuance}. */
    public sealed interface Builder permits ImmutableOcfIssuance.Builder {

        /**
         * Sets the name of the transaction itself.
         *
         * @param id unique among the transactions
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the security issued.
         *
         * @param securityId the name that other transactions refer to
         * @return this builder
         */
        Builder securityId(String securityId);

        /**
         * Sets the grant date.
         *
         * @param date what the terms date earlier is released on it
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the size of the grant.
         *
         * @param quantity whole or fractional
         * @return this builder
         */
        Builder quantity(Units quantity);

        /**
         * Sets the vesting terms.
         *
         * @param vestingTermsId their id
         * @return this builder
         */
        Builder vestingTermsId(String vestingTermsId);

        /**
         * Adds exact dates and amounts.
         *
         * @param vestings in any order
         * @return this builder
         */
        Builder addAllVestings(Iterable<? extends Tranche> vestings);

        /** {@return the issuance, its vestings in order of date} */
        OcfIssuance build();
    }
}
