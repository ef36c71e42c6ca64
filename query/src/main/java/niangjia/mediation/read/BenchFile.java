package niangjia.mediation.read;

import java.util.List;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.BenchEvent.MediatorObjected;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.BenchEvent.MediatorStoodAside;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediatorFacts;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The chapter of the case file about who mediates; what it says of staff decides who may read the rest. */
final class BenchFile {
    static final String BENCH = "bench";
    static final String STATE = "state";
    static final String STAFF = "staffId";
    /** Ids of those who mediate now. */
    static final String MEDIATORS = "mediators";

    static final String STANDS = "STANDS";
    static final String REPLACED = "REPLACED";

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(MediatorsAppointed.class, (doc, e, heard) -> {
                e.mediators().forEach(each -> appoint(doc, each, e.chosenBy(), heard));
                settle(doc);
            })
            .on(MediatorObjected.class, (doc, e, heard) -> {
                leave(doc, e.mediatorId(), "OBJECTED", e.partyId(), heard.words(e.ground()), heard);
                settle(doc);
            })
            .on(MediatorStoodAside.class, (doc, e, heard) -> {
                leave(doc, e.mediatorId(), "STOOD_ASIDE", null, heard.words(e.ground()), heard);
                settle(doc);
            })
            .on(MediatorReplaced.class, (doc, e, heard) -> {
                String next = e.successor().mediatorId();
                Document old = Entries.find(doc, BENCH, e.mediatorId()).orElseThrow();
                if (stands(old)) {
                    leave(doc, e.mediatorId(), REPLACED, null, heard.words(e.reason()), heard);
                }
                old.append(ApplicationFile.REPLACED_BY, next);
                appoint(doc, e.successor(), null, heard);
                settle(doc);
            });

    private BenchFile() {}

    static List<Document> standing(Document doc) {
        return Entries.of(doc, BENCH).stream().filter(BenchFile::stands).toList();
    }

    /** The ground of an objection is a party's, that of a replacement the desk's. */
    static Kind wordsOf(Document each) {
        return each.getString(STATE).equals(REPLACED) ? Kind.WRITTEN : Kind.TOLD;
    }

    private static boolean stands(Document each) {
        return each.getString(STATE).equals(STANDS);
    }

    private static void appoint(Document doc, MediatorFacts who, @Nullable String chosenBy, Heard heard) {
        Entries.add(
                doc,
                BENCH,
                new Document(Entries.ID, who.mediatorId())
                        .append(STAFF, who.staffId())
                        .append(ApplicationFile.NAME, who.name())
                        .append(ApplicationFile.AT, heard.at())
                        .append("chosenBy", chosenBy)
                        .append(STATE, STANDS));
    }

    private static void leave(
            Document doc, String id, String state, @Nullable String by, @Nullable Document words, Heard heard) {
        Entries.change(doc, BENCH, id, each -> each.append(STATE, state)
                .append("leftAt", heard.at())
                .append("objectedBy", by)
                .append(ApplicationFile.WORDS, words));
    }

    private static void settle(Document doc) {
        doc.append(MediationStand.BENCHED, true);
        doc.append(MediationStand.MEDIATES, staff(standing(doc)));
        doc.append(
                MediationStand.LEFT_THE_BENCH,
                staff(Entries.of(doc, BENCH).stream()
                        .filter(each -> !stands(each))
                        .toList()));
        doc.append(
                MEDIATORS,
                standing(doc).stream().map(each -> each.getString(Entries.ID)).toList());
    }

    private static List<String> staff(List<Document> who) {
        return who.stream().map(each -> each.getString(STAFF)).distinct().toList();
    }
}
