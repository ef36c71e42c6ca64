package niangjia.complaint.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.read.TimelineEntry.Trace;
import niangjia.complaint.read.TimelineEntry.Who;

/** 经过: one entry per event, made of the event itself when somebody looks. */
final class Timeline {
    static final String OF_THE_CALLER = "caller.";
    private static final Set<String> NAMES_A_PARTY = Set.of("complaint.MoneyPromised", "complaint.MoneyReceived");
    private static final Pattern PAPER = Pattern.compile("evidence\\[\\d+]|proof|basis|knowledgeRef");

    private Timeline() {}

    /** @param firms names by party id, said instead of the id */
    static TimelineEntry entry(Told told, Sight sight, Zoom asked, Map<String, String> firms) {
        boolean all = asked == Zoom.RECORD;
        EventShape shape = told.shape();
        Trace trace = Trace.of(told.message().getIdentifier(), told.message().getMetaData());
        return new TimelineEntry(
                told.seq(),
                told.event().occurredAt(),
                told.at(),
                shape.name(),
                Zooms.of(told.event().getClass()),
                told.by() == null ? null : Who.of(told.by()),
                words(shape, firms),
                texts(told, sight),
                trace.lateReason(),
                papers(shape),
                all ? trace : null,
                all ? fields(shape, sight) : List.of());
    }

    private static Phrase words(EventShape shape, Map<String, String> firms) {
        return new Phrase(
                "event." + shape.name(),
                NAMES_A_PARTY.contains(shape.name())
                        ? shape.args().stream()
                                .map(each -> firms.getOrDefault(each, each))
                                .toList()
                        : shape.args());
    }

    private static List<Text> texts(Told told, Sight sight) {
        return told.shape().sealed().stream()
                .map(each -> new Text(each.path(), sight.open(told.seals(), each.text(), each.kind())))
                .toList();
    }

    private static List<String> papers(EventShape shape) {
        return shape.plain().stream()
                .filter(each -> PAPER.matcher(each.path()).matches())
                .map(each -> each.value())
                .toList();
    }

    private static List<Field> fields(EventShape shape, Sight sight) {
        return shape.plain().stream()
                .filter(each -> sight.identity() || !each.path().startsWith(OF_THE_CALLER))
                .map(each -> new Field(each.path(), each.value()))
                .toList();
    }
}
