package niangjia.audit.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.audit.read.DecisionView.Entry;
import niangjia.audit.read.DecisionView.SeenThing;
import niangjia.shared.Actor;
import niangjia.shared.DecisionKind;
import niangjia.shared.Seen;
import niangjia.supervision.read.EventWords;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;

/** Between the documents of the book and the decisions they stand for. */
final class DecisionDocuments {
    static final String CASE = "case";
    /** The units that see it: the one in which it was taken and all above. */
    static final String SCOPE = "scope";

    static final String KIND = "kind";
    static final String AT = "at";
    static final String STAFF = "staff";
    static final String STAFF_NAME = "staffName";
    static final String NUMBER_IN_CASE = "n";
    /** Sequences of entries that were there and not on screen. */
    static final String UNSEEN = "unseen";
    /** Names of events, with the way they were missing in front. */
    static final String MISSING = "missing";

    private static final String EVENT = "event";
    private static final String UNIT = "unit";
    private static final String POSITION = "position";
    private static final String SEEN = "seen";
    private static final String UNOPENED = "unopened";

    private DecisionDocuments() {}

    static String id(String caseId, long sequence) {
        return "%s#%09d".formatted(caseId, sequence);
    }

    /** @param head of the matter, which has the decision */
    static void fill(
            Document doc,
            String caseId,
            Instant at,
            Object event,
            DecisionKind kind,
            DomainEventMessage<?> message,
            long position,
            Document head) {
        long sequence = message.getSequenceNumber();
        doc.append(CASE, caseId).append(NUMBER_IN_CASE, sequence).append(KIND, kind.name());
        doc.append(EVENT, EventWords.nameOf(event)).append(AT, at).append(POSITION, position);
        Optional<Actor> by = Actor.from(message.getMetaData());
        doc.append(STAFF, by.map(Actor::staffId).orElse(""));
        doc.append(STAFF_NAME, by.map(Actor::name).orElse(""));
        doc.append(UNIT, by.map(actor -> actor.unit().id()).orElse(""));
        doc.append(SCOPE, by.map(actor -> actor.unit().lineage()).orElse(List.of()));
        Optional<Seen> seen = Seen.from(message.getMetaData());
        doc.append(SEEN, seen.map(Seen::toJson).orElse(null));
        List<Entry> unseen =
                seen.map(told -> unseen(told, caseId, head, sequence)).orElse(List.of());
        List<String> unopened = seen.map(told -> unopened(told, head, sequence)).orElse(List.of());
        doc.append(UNSEEN, unseen.stream().map(Entry::sequence).toList()).append(UNOPENED, unopened);
        Stream<String> missing = unseen.stream().map(entry -> MissingHow.UNSEEN.prefix() + entry.event());
        Stream<String> papers = unopened.stream()
                .limit(1)
                .flatMap(any -> MissingKind.PAPER.events().stream())
                .map(name -> MissingHow.UNSEEN.prefix() + name);
        doc.append(MISSING, Stream.concat(missing, papers).distinct().toList());
    }

    /** Something came into the matter after the decision. */
    static void later(Document doc, String event) {
        Set<String> missing = new LinkedHashSet<>(doc.getList(MISSING, String.class, List.of()));
        missing.add(MissingHow.LATER.prefix() + event);
        doc.append(MISSING, List.copyOf(missing));
    }

    static DecisionRow row(Document doc, Document head) {
        long sequence = doc.getLong(NUMBER_IN_CASE);
        Optional<Seen> seen = seen(doc);
        return new DecisionRow(
                doc.getString(CASE),
                head.getString(DecisionHead.NUMBER),
                sequence,
                DecisionKind.valueOf(doc.getString(KIND)),
                doc.getString(EVENT),
                doc.getDate(AT).toInstant(),
                doc.getString(STAFF),
                doc.getString(STAFF_NAME),
                doc.getString(UNIT),
                doc.getLong(POSITION),
                seen.isPresent(),
                seen.map(Seen::position).orElse(null),
                seen.map(DecisionDocuments::count).orElse(0),
                unseen(doc),
                DecisionHead.after(head, sequence).size());
    }

    static DecisionMarks.Mark mark(Document doc, Document head) {
        DecisionRow row = row(doc, head);
        return new DecisionMarks.Mark(row.sequence(), row.told(), row.seen(), row.unseen(), row.later());
    }

    static DecisionView view(Document doc, Document head) {
        String caseId = doc.getString(CASE);
        long sequence = doc.getLong(NUMBER_IN_CASE);
        List<Entry> all = DecisionHead.entries(head);
        List<SeenThing> things = new ArrayList<>();
        seen(doc)
                .map(Seen::items)
                .orElse(List.of())
                .forEach(item -> things.add(new SeenThing(
                        item.kind(),
                        item.ref(),
                        item.digest(),
                        all.stream()
                                .filter(entry -> item.ref().equals(caseId + "#" + entry.sequence()))
                                .findFirst()
                                .orElse(null))));
        List<Long> unseen = doc.getList(UNSEEN, Long.class);
        return new DecisionView(
                row(doc, head),
                things,
                all.stream().filter(entry -> unseen.contains(entry.sequence())).toList(),
                doc.getList(UNOPENED, String.class),
                DecisionHead.after(head, sequence));
    }

    private static List<Entry> unseen(Seen seen, String caseId, Document head, long decision) {
        Set<Long> shown = seen.sequences(caseId);
        return DecisionHead.before(head, decision).stream()
                .filter(entry -> !shown.contains(entry.sequence()))
                .toList();
    }

    private static List<String> unopened(Seen seen, Document head, long decision) {
        Set<String> opened = seen.items().stream()
                .filter(item -> item.kind() == Seen.Kind.PAPER)
                .map(item -> item.ref().substring(item.ref().indexOf(':') + 1))
                .collect(Collectors.toSet());
        return DecisionHead.papersBefore(head, decision).stream()
                .filter(paper -> !opened.contains(paper))
                .toList();
    }

    private static Optional<Seen> seen(Document doc) {
        return Optional.ofNullable(doc.getString(SEEN)).map(Seen::ofJson);
    }

    private static int count(Seen seen) {
        return seen.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int unseen(Document doc) {
        return doc.getList(UNSEEN, Long.class).size()
                + doc.getList(UNOPENED, String.class).size();
    }
}
