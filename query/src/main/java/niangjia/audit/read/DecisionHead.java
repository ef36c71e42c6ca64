package niangjia.audit.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import niangjia.audit.read.DecisionView.Entry;
import niangjia.shared.RecordMeta;
import niangjia.shared.read.EventFields;
import niangjia.shared.read.EventFields.Plain;
import niangjia.supervision.read.EventWords;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The course of one matter as the book of decisions needs it: what came when, and which of it are decisions. No words. */
final class DecisionHead {
    static final String NUMBER = "number";

    private static final String ENTRIES = "entries";
    private static final String DECISIONS = "decisions";
    private static final String AT_SEQUENCE = "s";
    private static final String EVENT = "e";
    private static final String AT = "at";
    /** The command that caused it: what was done in one act neither precedes nor follows itself. */
    private static final String ACT = "act";
    /** Id of a paper that was written by it. */
    private static final String PAPER = "paper";

    private static final Set<String> WRITES = Set.of("supervision.PaperDrafted", "mediation.AgreementDrafted");

    private DecisionHead() {}

    static void hear(Document head, Instant at, Object event, DomainEventMessage<?> message, boolean decides) {
        long sequence = message.getSequenceNumber();
        String name = EventWords.nameOf(event);
        List<Plain> plain = EventFields.of(event, Set.of(), Set.of()).plain();
        if (!head.containsKey(NUMBER)) {
            head.append(NUMBER, value(plain, "number"));
        }
        add(
                head,
                ENTRIES,
                new Document(AT_SEQUENCE, sequence)
                        .append(EVENT, name)
                        .append(AT, Date.from(at))
                        .append(ACT, act(message))
                        .append(PAPER, WRITES.contains(name) ? paper(plain) : null));
        if (decides) {
            add(head, DECISIONS, new Document(AT_SEQUENCE, sequence).append(ACT, act(message)));
        }
    }

    /** Sequences of the decisions after which an event of this name came for the first time. */
    static List<Long> firstAfter(Document head, String event, DomainEventMessage<?> message) {
        long sequence = message.getSequenceNumber();
        return list(head, DECISIONS).stream()
                .filter(each -> sequence(each) < sequence)
                .filter(each -> !Objects.equals(each.getString(ACT), act(message)))
                .map(DecisionHead::sequence)
                .filter(decision -> after(head, decision).stream()
                        .noneMatch(entry ->
                                entry.sequence() < sequence && entry.event().equals(event)))
                .toList();
    }

    static List<Long> decisions(Document head) {
        return list(head, DECISIONS).stream().map(DecisionHead::sequence).toList();
    }

    /** What was there when the decision was taken. */
    static List<Entry> before(Document head, long decision) {
        String act = actOf(head, decision);
        return list(head, ENTRIES).stream()
                .filter(each -> sequence(each) < decision && !Objects.equals(each.getString(ACT), act))
                .map(DecisionHead::entry)
                .toList();
    }

    /** What came when the decision had been taken. */
    static List<Entry> after(Document head, long decision) {
        String act = actOf(head, decision);
        return list(head, ENTRIES).stream()
                .filter(each -> sequence(each) > decision && !Objects.equals(each.getString(ACT), act))
                .map(DecisionHead::entry)
                .toList();
    }

    static List<Entry> entries(Document head) {
        return list(head, ENTRIES).stream().map(DecisionHead::entry).toList();
    }

    /** Ids of the papers that had been written when the decision was taken. */
    static List<String> papersBefore(Document head, long decision) {
        String act = actOf(head, decision);
        return list(head, ENTRIES).stream()
                .filter(each -> sequence(each) < decision && !Objects.equals(each.getString(ACT), act))
                .map(each -> each.getString(PAPER))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String paper(List<Plain> plain) {
        String supervised = value(plain, "paperId");
        return supervised == null ? value(plain, "agreement.agreementId") : supervised;
    }

    private static @Nullable String value(List<Plain> plain, String path) {
        return plain.stream()
                .filter(each -> each.path().equals(path))
                .map(Plain::value)
                .findFirst()
                .orElse(null);
    }

    private static String act(DomainEventMessage<?> message) {
        Object cause = message.getMetaData().get(RecordMeta.CAUSATION_ID);
        return cause == null ? message.getIdentifier() : cause.toString();
    }

    private static @Nullable String actOf(Document head, long sequence) {
        return list(head, DECISIONS).stream()
                .filter(each -> sequence(each) == sequence)
                .map(each -> each.getString(ACT))
                .findFirst()
                .orElse(null);
    }

    private static Entry entry(Document each) {
        return new Entry(sequence(each), each.getString(EVENT), each.getDate(AT).toInstant());
    }

    private static long sequence(Document each) {
        return each.getLong(AT_SEQUENCE);
    }

    private static void add(Document head, String field, Document entry) {
        List<Document> all = new ArrayList<>(list(head, field));
        all.add(entry);
        head.append(field, all);
    }

    private static List<Document> list(Document head, String field) {
        return head.getList(field, Document.class, List.of());
    }
}
