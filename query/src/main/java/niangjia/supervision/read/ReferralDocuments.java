package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import niangjia.complaint.read.Words;
import niangjia.shared.DeskTime;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import niangjia.supervision.ReferralEvent.ReferralSent;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the hand-overs they stand for. What was said stays sealed in them. */
final class ReferralDocuments {
    static final String STATE = "state";
    static final String BODY = "body";
    static final String ORIGIN = "origin";
    /** When it was prepared, as text that sorts. */
    static final String PREPARED = "prepared";

    private static final String BODY_NAME = "bodyName";
    private static final String UNIT = "unit";
    private static final String PATH = "path";
    private static final String BASIS = "basis";
    private static final String FIELDS = "fields";
    private static final String CONTENT = "content";
    private static final String NAMED = "named";
    private static final String WITHDRAWN = "consentWithdrawn";
    private static final String SENT = "sent";
    private static final String INVENTORY = "inventory";
    private static final String KEEPER = "keeper";
    private static final String NUMBER = "number";

    private ReferralDocuments() {}

    static void prepare(Document doc, ReferralPrepared event) {
        UnitRef unit = new UnitRef(event.unitId(), event.unitPath());
        doc.append(BODY, event.body()).append(BODY_NAME, event.bodyName());
        doc.append(UNIT, unit.id()).append(PATH, unit.path()).append(RegistryReach.SCOPE, unit.lineage());
        doc.append(ORIGIN, event.origin()).append(BASIS, event.basis()).append(FIELDS, event.fields());
        doc.append(CONTENT, RegistryCourse.kept(event.content())).append(NAMED, event.named());
        doc.append(PREPARED, event.occurredAt().toString()).append(WITHDRAWN, false);
        state(doc, ReferralStatus.PREPARED);
    }

    static void send(Document doc, ReferralSent event) {
        doc.append(SENT, event.occurredAt().toString())
                .append(INVENTORY, event.inventory())
                .append(KEEPER, event.keeper());
        state(doc, ReferralStatus.SENT);
    }

    static void receive(Document doc, @Nullable String number) {
        doc.append(NUMBER, number);
        state(doc, ReferralStatus.RECEIVED);
    }

    static void withdrawConsent(Document doc) {
        doc.append(WITHDRAWN, true);
    }

    static void state(Document doc, ReferralStatus state) {
        doc.append(STATE, state.name());
    }

    static ReferralRow row(Document doc) {
        return new ReferralRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                ReferralBody.valueOf(doc.getString(BODY)),
                doc.getString(BODY_NAME),
                doc.getString(UNIT),
                doc.getString(ORIGIN),
                ReferralStatus.valueOf(doc.getString(STATE)),
                ReferralBasis.valueOf(doc.getString(BASIS)),
                doc.getBoolean(WITHDRAWN),
                doc.getList(FIELDS, String.class).stream()
                        .map(ReferralField::valueOf)
                        .toList(),
                DeskTime.dayOf(Instant.parse(doc.getString(PREPARED))),
                day(doc, SENT),
                doc.getString(NUMBER),
                ReferralClocks.first(doc).orElse(null));
    }

    static ReferralView view(Document doc, Function<SealedText, Words> opened) {
        return new ReferralView(
                row(doc),
                doc.getString(PATH),
                doc.getBoolean(NAMED),
                opened.apply(RegistryCourse.sealedOf(doc.get(CONTENT, Document.class))),
                doc.getList(INVENTORY, String.class, List.of()),
                doc.getString(KEEPER),
                ReferralClocks.read(doc),
                RegistryCourse.read(doc, opened));
    }

    private static @Nullable LocalDate day(Document doc, String field) {
        String at = doc.getString(field);
        return at == null ? null : DeskTime.dayOf(Instant.parse(at));
    }
}
