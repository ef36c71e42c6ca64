package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import niangjia.supervision.PaperEvent.AuthorityClosed;
import niangjia.supervision.PaperEvent.AuthorityDeclined;
import niangjia.supervision.PaperEvent.AuthorityExtended;
import niangjia.supervision.PaperEvent.AuthorityFiled;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.MaterialTransferred;
import niangjia.supervision.PaperEvent.NoticePublished;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.ReminderPublished;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.ReplyRejected;
import niangjia.supervision.PaperEvent.ServiceRefused;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What became of the papers that went out: served or refused, answered or lapsed, what the authority did. */
final class DeliveryFile {
    static final String WAY_REFUSED = "REFUSED";
    static final String WAY_NOTICE = "NOTICE";
    static final String WAY_PUBLISHED = "PUBLISHED";

    private static final String SERVED_AT = "servedAt";

    static final CaseScript<SupervisionEvent> SCRIPT = new CaseScript<SupervisionEvent>()
            .on(
                    PaperServed.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.SERVED,
                            paper -> paper.append(
                                    PaperFile.DELIVERY,
                                    delivery(e.way(), e.occurredAt(), e.occurredAt(), e.proof(), null)
                                            .append("receiver", heard.words(e.receiver())))))
            .on(
                    ServiceRefused.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.REFUSED,
                            paper -> paper.append(
                                    PaperFile.DELIVERY,
                                    delivery(WAY_REFUSED, e.occurredAt(), e.occurredAt(), e.proof(), null)
                                            .append(
                                                    "witnesses",
                                                    e.witnesses().stream()
                                                            .map(heard::words)
                                                            .toList()))))
            .on(
                    NoticePublished.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.NOTICED,
                            paper -> paper.append(
                                    PaperFile.DELIVERY, delivery(WAY_NOTICE, e.occurredAt(), null, null, e.where()))))
            .on(
                    PaperDeemedServed.class,
                    (doc, e, heard) -> PaperFile.now(doc, e.paperId(), PaperStatus.SERVED, paper -> {
                        Document delivery = paper.get(PaperFile.DELIVERY, Document.class);
                        if (delivery != null) {
                            delivery.append(SERVED_AT, e.occurredAt());
                        }
                    }))
            .on(
                    ReminderPublished.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.PUBLISHED,
                            paper -> paper.append(
                                    PaperFile.DELIVERY,
                                    delivery(WAY_PUBLISHED, e.occurredAt(), e.occurredAt(), null, e.where()))))
            .on(
                    PaperAnswered.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.ANSWERED,
                            paper -> paper.append(
                                    PaperFile.REPLY,
                                    new Document(ClueFile.AT, e.occurredAt())
                                            .append("kind", e.kind())
                                            .append(ClueFile.WORDS, heard.words(e.text()))
                                            .append("late", e.late())
                                            .append("accepted", null)
                                            .append("judgement", null))))
            .on(PaperLapsed.class, (doc, e, heard) -> PaperFile.now(doc, e.paperId(), PaperStatus.LAPSED, paper -> {}))
            .on(
                    ReplyAccepted.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.REPLY_ACCEPTED,
                            paper -> judged(paper, true, heard.words(e.finding()))))
            .on(
                    ReplyRejected.class,
                    (doc, e, heard) -> PaperFile.now(
                            doc,
                            e.paperId(),
                            PaperStatus.REPLY_REJECTED,
                            paper -> judged(paper, false, heard.words(e.reason()))))
            .on(
                    MaterialTransferred.class,
                    (doc, e, heard) ->
                            authority(doc, e.paperId(), there -> there.append("transferredAt", e.occurredAt())
                                    .append("evidence", e.evidence())
                                    .append("receiver", heard.words(e.receiver()))))
            .on(AuthorityFiled.class, (doc, e, heard) -> {
                PaperFile.now(doc, e.paperId(), PaperStatus.FILED, paper -> {});
                authority(doc, e.paperId(), there -> there.append("authority", e.authority())
                        .append("filedAt", e.occurredAt())
                        .append("fileNumber", e.fileNumber())
                        .append("declined", null));
            })
            .on(AuthorityDeclined.class, (doc, e, heard) -> {
                PaperFile.now(doc, e.paperId(), PaperStatus.NOT_FILED, paper -> {});
                authority(doc, e.paperId(), there -> there.append("authority", e.authority())
                        .append("declined", heard.words(e.reasons())));
            })
            .on(
                    AuthorityExtended.class,
                    (doc, e, heard) -> authority(
                            doc,
                            e.paperId(),
                            there -> there.append("extendedDays", there.getInteger("extendedDays") + e.days())))
            .on(AuthorityClosed.class, (doc, e, heard) -> {
                PaperFile.now(doc, e.paperId(), PaperStatus.CLOSED_THERE, paper -> {});
                authority(doc, e.paperId(), there -> there.append("closedAt", e.occurredAt()));
            })
            .on(AuthorityResultReceived.class, (doc, e, heard) -> {
                PaperFile.now(doc, e.paperId(), PaperStatus.RESULT_HEARD, paper -> {});
                authority(doc, e.paperId(), there -> there.append("result", heard.words(e.result()))
                        .append("resultAt", e.occurredAt()));
            });

    private DeliveryFile() {}

    private static Document delivery(
            String way, Instant at, @Nullable Instant servedAt, @Nullable String proof, @Nullable String where) {
        return new Document("way", way)
                .append(ClueFile.AT, at)
                .append(SERVED_AT, servedAt)
                .append("receiver", null)
                .append("witnesses", List.of())
                .append("proof", proof)
                .append("where", where);
    }

    private static void judged(Document paper, boolean accepted, @Nullable Document words) {
        Document reply = paper.get(PaperFile.REPLY, Document.class);
        if (reply != null) {
            reply.append("accepted", accepted).append("judgement", words);
        }
    }

    private static void authority(Document doc, String paperId, Consumer<Document> change) {
        PaperFile.on(doc, paperId, paper -> {
            Document there = paper.get(PaperFile.AUTHORITY, Document.class);
            if (there == null) {
                there = new Document("evidence", List.of()).append("extendedDays", 0);
                paper.append(PaperFile.AUTHORITY, there);
            }
            change.accept(there);
        });
    }
}
