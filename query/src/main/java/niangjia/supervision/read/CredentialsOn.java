package niangjia.supervision.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates are there? Answered with a {@link CredentialPage}: those that end first, then those in training, then
 * those withdrawn.
 *
 * @param unit of which and below which the holders are; null for the viewer's
 * @param cursor {@link CredentialPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record CredentialsOn(
        Actor viewer,
        @Nullable String unit,
        CredentialFilter filter,
        LocalDate on,
        @Nullable String cursor,
        int size) {}
