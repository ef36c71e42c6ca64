package niangjia.supervision.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others must know of a certificate before they decide.
 *
 * @param number none as long as it is not certified
 * @param to the last day it holds
 */
record CredentialStanding(
        String credentialId,
        String staffId,
        String name,
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean suspended,
        boolean revoked) {
    static final String VALID = "VALID";

    /** {@link #VALID}, or why it does not hold on the day. */
    String on(LocalDate day) {
        if (revoked) {
            return "REVOKED";
        }
        if (suspended) {
            return "SUSPENDED";
        }
        if (number == null || from == null || to == null) {
            return "NOT_CERTIFIED";
        }
        if (day.isBefore(from)) {
            return "NOT_YET";
        }
        return day.isAfter(to) ? "EXPIRED" : VALID;
    }
}
