package niangjia.supervision.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in a list, as of the day asked for.
 *
 * @param sequence of the newest event included
 * @param unitId to which its holder belongs
 * @param number none as long as it is not certified
 * @param to the last day it holds
 * @param daysLeft until then, 0 on the last day; null where it does not hold
 */
public record CredentialRow(
        String credentialId,
        long sequence,
        String staffId,
        String name,
        String unitId,
        CredentialState state,
        @Nullable String number,
        @Nullable String issuerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer daysLeft) {}
