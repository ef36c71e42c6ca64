package niangjia.complaint.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who called, wrote or came that day, the latest first? Answered with a {@link ContactPage}.
 *
 * @param day day of the contact in Asia/Shanghai
 * @param unitId that took the contact in; null for all
 * @param cursor {@link ContactPage#next()} of the page before; null for the first
 * @param size entries of the page, 1 to 1000
 */
public record ContactsOn(
        LocalDate day,
        @Nullable String unitId,
        Actor viewer,
        @Nullable String cursor,
        int size) {
    public ContactsOn(LocalDate day, Actor viewer, @Nullable String cursor, int size) {
        this(day, null, viewer, cursor, size);
    }
}
