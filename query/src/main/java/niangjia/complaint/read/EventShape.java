package niangjia.complaint.read;

import java.util.List;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import niangjia.shared.read.EventFields;

/**
 * The fields of an event, told apart: what is sealed, and everything else in plain words.
 *
 * @param name under which the event is stored
 * @param args plain values in the order of the record, without the complaint's id and the time; none becomes empty
 * @param plain every plain value under its path, nested ones included
 * @param sealed every sealed text under its path
 */
record EventShape(String name, List<String> args, List<EventFields.Plain> plain, List<Sealed> sealed) {
    record Sealed(String path, Kind kind, SealedText text) {}

    private static final Set<String> EVERY_EVENT_HAS = Set.of("complaintId", "occurredAt");
    /** Good for look-ups alone; nobody reads them. */
    private static final Set<String> NEVER_SHOWN = Set.of("phoneHash");

    private static final Set<String> IDENTITY =
            Set.of("caller.name", "caller.phone", "caller.idNumber", "caller.address", "name");
    private static final Set<String> WRITTEN = Set.of(
            "reason",
            "explanation",
            "answer",
            "summary",
            "note",
            "basis",
            "said",
            "outcome",
            "finding",
            "result",
            "asked");
    /** Events whose {@code text} the desk wrote; elsewhere it is somebody's own word. */
    private static final Set<String> TEXT_WRITTEN = Set.of(
            "complaint.ActRecorded",
            "complaint.ResultReported",
            "complaint.DutyPromised",
            "complaint.CooperationAnswered");

    static String nameOf(Class<? extends ComplaintEvent> event) {
        return event.getAnnotation(Recorded.class).name();
    }

    /** What nobody has classified counts as somebody's own word, hence is withheld from those who only look on. */
    static Kind kindOf(String event, String path) {
        if (IDENTITY.contains(path)) {
            return Kind.IDENTITY;
        }
        boolean written = WRITTEN.contains(path) || path.equals("text") && TEXT_WRITTEN.contains(event);
        return written ? Kind.WRITTEN : Kind.TOLD;
    }

    static EventShape of(ComplaintEvent event) {
        String name = nameOf(event.getClass());
        EventFields fields = EventFields.of(event, EVERY_EVENT_HAS, NEVER_SHOWN);
        return new EventShape(
                name,
                fields.args(),
                fields.plain(),
                fields.sealed().stream()
                        .map(each -> new Sealed(each.path(), kindOf(name, each.path()), each.text()))
                        .toList());
    }
}
