package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import niangjia.audit.ErasureEvent;
import niangjia.audit.ErasureEvent.CertificateIssued;
import niangjia.audit.ErasureEvent.ErasureApproved;
import niangjia.audit.ErasureEvent.ErasureProposed;
import niangjia.audit.ErasureEvent.ErasureRefused;
import niangjia.audit.ErasureEvent.ErasureRequested;
import niangjia.audit.ErasureEvent.ErasureSwept;
import niangjia.audit.ErasureEvent.HoldLifted;
import niangjia.audit.ErasureEvent.HoldPlaced;
import niangjia.audit.ErasureEvent.KeysDestroyed;
import niangjia.audit.ErasureEvent.KeysForgotten;
import niangjia.audit.ErasureEvent.PersonsRestricted;
import niangjia.audit.ErasureStatus;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each erasure. */
final class ErasureDocuments {
    static final String REQUESTED = "requestedAt";
    static final String SCOPE = "scope";
    static final String STATUS = "status";

    private static final String NUMBER = "number";
    private static final String MATTER = "matter";
    private static final String PERSONS = "persons";
    private static final String BASIS = "basis";
    private static final String IDENTITY = "identity";
    private static final String WORDS = "words";
    private static final String UNIT = "unitPath";
    private static final String UNIT_ID = "unitId";
    private static final String HOLDS = "holds";
    private static final String KEPT = "kept";
    private static final String KEYS = "keys";
    private static final String STREAMS = "streams";
    private static final String DIGEST = "digest";
    private static final String DESTROYED = "destroyedAt";
    private static final String SWEEP = "sweep";
    private static final String CERTIFICATE = "certificate";
    private static final String COURSE = "course";
    private static final String ID = "id";
    private static final String GROUND = "ground";
    private static final String AT = "at";

    private ErasureDocuments() {}

    static void turn(Document doc, ErasureEvent event, @Nullable Actor by) {
        if (event instanceof ErasureRequested e) {
            doc.append(NUMBER, e.number()).append(MATTER, e.matter()).append(PERSONS, e.persons());
            doc.append(BASIS, e.basis()).append(IDENTITY, e.identity()).append(WORDS, sealed(e.words()));
            doc.append(UNIT, e.unitPath()).append(UNIT_ID, e.unitId()).append(REQUESTED, e.occurredAt());
            doc.append(SCOPE, new UnitRef(e.unitId(), e.unitPath()).lineage());
            status(doc, ErasureStatus.RECEIVED);
        } else if (event instanceof PersonsRestricted) {
            status(doc, ErasureStatus.RESTRICTED);
        } else if (event instanceof HoldPlaced e) {
            List<Document> holds = list(doc, HOLDS);
            holds.add(new Document(ID, e.holdId())
                    .append(GROUND, e.ground())
                    .append(WORDS, sealed(e.reason()))
                    .append(AT, e.occurredAt())
                    .append("until", e.until() == null ? null : e.until().toString())
                    .append("liftedAt", null)
                    .append("lifted", null));
            doc.append(HOLDS, holds);
        } else if (event instanceof HoldLifted e) {
            List<Document> holds = list(doc, HOLDS);
            holds.stream()
                    .filter(each -> e.holdId().equals(each.getString(ID)))
                    .forEach(each -> each.append("liftedAt", e.occurredAt()).append("lifted", sealed(e.reason())));
            doc.append(HOLDS, holds);
        } else if (event instanceof ErasureProposed e) {
            doc.append(PERSONS, e.persons()).append(KEPT, e.kept());
            status(doc, ErasureStatus.PROPOSED);
        } else if (event instanceof ErasureApproved) {
            status(doc, ErasureStatus.APPROVED);
        } else if (event instanceof ErasureRefused e) {
            doc.append("refusal", new Document(GROUND, e.ground()).append(WORDS, sealed(e.reason())));
            status(doc, ErasureStatus.REFUSED);
        } else if (event instanceof KeysDestroyed e) {
            doc.append(KEYS, e.keys()).append(STREAMS, e.streams()).append(DIGEST, e.digest());
            doc.append(DESTROYED, e.occurredAt());
            status(doc, ErasureStatus.DESTROYED);
        } else if (event instanceof KeysForgotten) {
            status(doc, ErasureStatus.FORGOTTEN);
        } else if (event instanceof ErasureSwept e) {
            doc.append(SWEEP, ErasureSweepDocument.of(e));
            if (!ErasureStatus.CERTIFIED.name().equals(doc.getString(STATUS))) {
                status(doc, ErasureStatus.SWEPT);
            }
        } else if (event instanceof CertificateIssued e) {
            doc.append(
                    CERTIFICATE,
                    new Document("year", e.year())
                            .append(NUMBER, e.number())
                            .append("template", e.template())
                            .append(DIGEST, e.digest())
                            .append(AT, e.occurredAt()));
            status(doc, ErasureStatus.CERTIFIED);
        }
        List<Document> course = list(doc, COURSE);
        course.add(new Document(
                        "what", event.getClass().getAnnotation(Recorded.class).name())
                .append(AT, event.occurredAt())
                .append("by", by == null ? "" : by.name())
                .append("byStaff", by == null ? "" : by.staffId()));
        doc.append(COURSE, course);
    }

    static UnitRef unit(Document doc) {
        return new UnitRef(doc.getString(UNIT_ID), doc.getString(UNIT));
    }

    static ErasureRow row(Document doc) {
        return new ErasureRow(
                doc.getString("_id"),
                doc.getString(NUMBER),
                ErasureStatus.valueOf(doc.getString(STATUS)),
                doc.getString(BASIS),
                doc.getString(UNIT_ID),
                at(doc, REQUESTED),
                (int) list(doc, HOLDS).stream()
                        .filter(each -> each.get("liftedAt") == null)
                        .count(),
                doc.getList(PERSONS, String.class).size());
    }

    static ErasureView view(Document doc, Function<SealedText, Words> opened) {
        Document refusal = doc.get("refusal", Document.class);
        Document certificate = doc.get(CERTIFICATE, Document.class);
        Date destroyed = doc.getDate(DESTROYED);
        return new ErasureView(
                row(doc),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(MATTER),
                doc.getList(PERSONS, String.class),
                doc.getString(IDENTITY),
                opened.apply(sealed(Objects.requireNonNull(doc.get(WORDS, Document.class)))),
                doc.getString(UNIT),
                list(doc, HOLDS).stream().map(each -> hold(each, opened)).toList(),
                doc.getList(KEPT, String.class, List.of()),
                refusal == null ? null : refusal.getString(GROUND),
                refusal == null
                        ? null
                        : opened.apply(sealed(Objects.requireNonNull(refusal.get(WORDS, Document.class)))),
                doc.getInteger(KEYS, 0),
                doc.getInteger(STREAMS, 0),
                doc.getString(DIGEST),
                destroyed == null ? null : destroyed.toInstant(),
                ErasureSweepDocument.view(doc.get(SWEEP, Document.class)),
                certificate == null
                        ? null
                        : new ErasureView.Certificate(
                                certificate.getInteger("year"),
                                certificate.getInteger(NUMBER),
                                certificate.getString("template"),
                                certificate.getString(DIGEST),
                                at(certificate, AT)),
                list(doc, COURSE).stream()
                        .map(each -> new ErasureView.Step(
                                each.getString("what"), at(each, AT), each.getString("by"), each.getString("byStaff")))
                        .toList());
    }

    private static ErasureView.Hold hold(Document hold, Function<SealedText, Words> opened) {
        String until = hold.getString("until");
        Date liftedAt = hold.getDate("liftedAt");
        Document lifted = hold.get("lifted", Document.class);
        return new ErasureView.Hold(
                hold.getString(ID),
                hold.getString(GROUND),
                opened.apply(sealed(Objects.requireNonNull(hold.get(WORDS, Document.class)))),
                at(hold, AT),
                until == null ? null : LocalDate.parse(until),
                liftedAt == null ? null : liftedAt.toInstant(),
                lifted == null ? null : opened.apply(sealed(lifted)));
    }

    private static void status(Document doc, ErasureStatus status) {
        doc.append(STATUS, status.name());
    }

    private static Document sealed(SealedText text) {
        return new Document("person", text.person()).append("cipher", text.cipher());
    }

    private static SealedText sealed(Document kept) {
        return new SealedText(kept.getString("person"), kept.getString("cipher"));
    }

    private static List<Document> list(Document doc, String field) {
        return new ArrayList<>(doc.getList(field, Document.class, List.of()));
    }

    private static Instant at(Document doc, String field) {
        return doc.getDate(field).toInstant();
    }
}
