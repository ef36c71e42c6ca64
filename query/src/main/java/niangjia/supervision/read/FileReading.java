package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.Words;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.terms.Term;
import niangjia.supervision.read.SupervisionParts.ComplainantView;
import niangjia.supervision.read.SupervisionParts.RiskView;
import niangjia.supervision.read.SupervisionParts.SupervisorView;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Makes the view of a case of its document, as far as the viewer may see. */
final class FileReading {
    private FileReading() {}

    static SupervisionView of(Document doc, Sight sight) {
        List<Term> terms = CaseTerms.of(doc);
        return new SupervisionView(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(CaseStand.NUMBER),
                CaseStand.statusOf(doc),
                doc.getString(CaseStand.CATEGORY),
                doc.getString(CaseStand.SOURCE),
                Entries.at(doc, CaseStand.REGISTERED_AT),
                doc.getString(CaseStand.HOLDER),
                doc.getString(CaseStand.HOLDER_PATH),
                doc.getString(CaseStand.REGISTERED_BY),
                doc.getInteger(CaseStand.WORKERS),
                complainant(doc, sight),
                doc.getBoolean(CaseStand.NAMED) && !sight.identity(),
                sight.always(doc, ClueFile.ACCOUNT, Kind.TOLD),
                InquiryReading.respondents(doc, sight),
                risk(doc, sight),
                supervisors(doc, sight),
                InquiryReading.visits(doc),
                InquiryReading.hearings(doc, sight),
                InquiryReading.evidence(doc, sight),
                InquiryReading.obstructions(doc, sight),
                InquiryReading.negotiation(doc, sight),
                PaperReading.papers(doc, terms, sight),
                OutcomeReading.corrections(doc, sight),
                OutcomeReading.handOvers(doc, sight),
                OutcomeReading.mediations(doc, sight),
                JoinedBodies.of(doc),
                OutcomeReading.acts(doc, sight),
                OutcomeReading.reveals(doc),
                OutcomeReading.informed(doc, sight),
                OutcomeReading.report(doc, sight),
                OutcomeReading.decline(doc, sight),
                OutcomeReading.outcome(doc, sight),
                doc.getString(CaseStand.BORN_FROM),
                doc.getInteger(CaseStand.ROUND),
                OutcomeReading.rounds(doc, sight),
                DutyTable.read(doc),
                LastStep.read(doc),
                terms,
                CaseTerms.recomputations(doc));
    }

    static Words words(Document doc, Sight sight, Kind kind) {
        return sight.always(doc, ClueFile.WORDS, kind);
    }

    private static @Nullable ComplainantView complainant(Document doc, Sight sight) {
        Document who = doc.get(ClueFile.COMPLAINANT, Document.class);
        return who == null
                ? null
                : new ComplainantView(
                        sight.identity() ? who.getString("personId") : null,
                        who.getBoolean("anonymous"),
                        who.getBoolean("disclose"),
                        sight.words(who, ClueFile.NAME, Kind.IDENTITY),
                        sight.words(who, "phone", Kind.IDENTITY));
    }

    private static @Nullable RiskView risk(Document doc, Sight sight) {
        Document risk = doc.get(ClueFile.RISK, Document.class);
        return risk == null
                ? null
                : new RiskView(
                        risk.getString("level"),
                        risk.getBoolean("factsPoint"),
                        words(risk, sight, Kind.WRITTEN),
                        risk.getString("by"),
                        Entries.at(risk, ClueFile.AT));
    }

    private static List<SupervisorView> supervisors(Document doc, Sight sight) {
        return Entries.of(doc, ClueFile.SUPERVISORS).stream()
                .map(each -> new SupervisorView(
                        each.getString(Entries.ID),
                        each.getString("staffId"),
                        each.getString(ClueFile.NAME),
                        each.getString("number"),
                        each.getBoolean("assigned"),
                        each.getString("askedBy"),
                        sight.words(each, ClueFile.WORDS, Kind.WRITTEN)))
                .toList();
    }
}
