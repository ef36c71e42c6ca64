package niangjia.complaint.read;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a call sheet so far; each part may be missing or half typed.
 *
 * @param callerName characters, or letters that spell them
 * @param phone in any form
 * @param idHash keyed hash of the normalised ID number
 * @param category name of a {@link niangjia.complaint.Category}
 * @param complaintId the complaint the sheet is about, if it has one: never an answer
 */
public record Typed(
        @Nullable String account,
        @Nullable String employer,
        @Nullable String place,
        @Nullable String callerName,
        @Nullable String phone,
        @Nullable String idHash,
        @Nullable String category,
        @Nullable String complaintId) {
    /** Nothing typed yet. */
    public static final Typed NOTHING = new Typed(null, null, null, null, null, null, null, null);

    public Typed withAccount(String text) {
        return new Typed(text, employer, place, callerName, phone, idHash, category, complaintId);
    }

    public Typed withEmployer(String text) {
        return new Typed(account, text, place, callerName, phone, idHash, category, complaintId);
    }

    public Typed withPlace(String text) {
        return new Typed(account, employer, text, callerName, phone, idHash, category, complaintId);
    }

    public Typed withCallerName(String text) {
        return new Typed(account, employer, place, text, phone, idHash, category, complaintId);
    }

    public Typed withPhone(String text) {
        return new Typed(account, employer, place, callerName, text, idHash, category, complaintId);
    }

    public Typed withIdHash(String hash) {
        return new Typed(account, employer, place, callerName, phone, hash, category, complaintId);
    }

    public Typed withCategory(String name) {
        return new Typed(account, employer, place, callerName, phone, idHash, name, complaintId);
    }

    public Typed withComplaintId(String id) {
        return new Typed(account, employer, place, callerName, phone, idHash, category, id);
    }
}
