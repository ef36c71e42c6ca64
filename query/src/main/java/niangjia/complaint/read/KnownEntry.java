package niangjia.complaint.read;

import java.util.List;
import java.util.Map;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as the index keeps it.
 *
 * @param contactAt milliseconds; when the caller was last heard of
 * @param first how the account begins; only of an open one
 * @param phone as {@link PhoneDigits} keeps it
 */
record KnownEntry(
        String id,
        long seq,
        String number,
        ComplaintStatus state,
        long enteredAt,
        long contactAt,
        String person,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String writtenPhone,
        @Nullable String idHash,
        List<String> employers,
        @Nullable String place,
        @Nullable String category,
        @Nullable String summary,
        @Nullable String first,
        @Nullable Duty duty,
        List<String> waiting,
        Seen seen,
        Keys keys) {

    /** What decides who may see the complaint; many complaints share one. */
    record Seen(
            List<String> scope, boolean secret, @Nullable String holder, String receivedBy) {}

    /** Employers and place as they are compared, so that nothing is brought into that form again at every question. */
    record Keys(List<String> employers, @Nullable String place) {
        static Keys of(List<String> employers, @Nullable String place) {
            return new Keys(
                    employers.stream().map(EmployerName::key).toList(), place == null ? null : EmployerName.key(place));
        }
    }

    static KnownEntry of(Document doc) {
        String phone = doc.getString(KnownFields.PHONE);
        String digits = PhoneDigits.of(phone);
        boolean open = Standing.isRunning(doc);
        List<String> employers = List.copyOf(doc.getList(KnownFields.EMPLOYERS, String.class));
        String place = doc.getString(KnownFields.PLACE);
        return new KnownEntry(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(Standing.NUMBER),
                Standing.stateOf(doc),
                doc.getDate(Standing.ENTERED_AT).getTime(),
                doc.getDate(KnownFields.CONTACT_AT).getTime(),
                doc.getString(Standing.PERSON),
                doc.getString(KnownFields.NAME),
                digits,
                phone == null || phone.equals(digits) ? digits : phone,
                doc.getString(KnownFields.ID_HASH),
                employers,
                place,
                doc.getString(Standing.CATEGORY),
                text(doc, KnownFields.SUMMARY),
                open ? text(doc, KnownFields.FIRST) : null,
                DutyRules.read(doc),
                List.copyOf(doc.getList(DutyRules.WAITING, String.class)),
                new Seen(
                        List.copyOf(doc.getList(Standing.SCOPE, String.class)),
                        doc.getBoolean(Standing.SECRET),
                        doc.getString(Standing.HOLDER),
                        doc.getString(Standing.RECEIVED_BY)),
                Keys.of(employers, place));
    }

    /** The same, made of parts that equal entries have made before. */
    KnownEntry sharing(Map<Object, Object> parts) {
        return new KnownEntry(
                id,
                seq,
                number,
                state,
                enteredAt,
                contactAt,
                person,
                name,
                phone,
                writtenPhone,
                idHash,
                shared(parts, employers),
                place == null ? null : shared(parts, place),
                category == null ? null : shared(parts, category),
                summary,
                first,
                duty == null ? null : shared(parts, duty),
                shared(parts, waiting),
                shared(parts, seen),
                shared(parts, keys));
    }

    @SuppressWarnings("unchecked")
    private static <T> T shared(Map<Object, Object> parts, T part) {
        return (T) parts.computeIfAbsent(part, p -> p);
    }

    boolean open() {
        return state != ComplaintStatus.CLOSED && state != ComplaintStatus.DECLINED;
    }

    /** What it is about, as far as the viewer may read. */
    @Nullable
    String about(Sight sight) {
        if (sight.written() && summary != null) {
            return summary;
        }
        return sight.told() ? first : null;
    }

    private static @Nullable String text(Document doc, String field) {
        Document kept = doc.get(field, Document.class);
        return kept == null ? null : kept.getString(Told.TEXT);
    }
}
