package niangjia.mediation.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.Words;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.terms.Term;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.CaseTerms;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.JoinedBodies;
import niangjia.supervision.read.LastStep;
import org.bson.Document;

/** Makes the view of a case of its document, as far as the viewer may see. */
final class MediationReading {
    private MediationReading() {}

    static MediationView of(Document doc, Sight sight) {
        List<Term> terms = CaseTerms.of(doc);
        ApplicationReading application = new ApplicationReading(doc, sight);
        TalkReading talks = new TalkReading(doc, sight);
        ClaimReading claims = new ClaimReading(doc, sight, terms);
        DealReading deals = new DealReading(doc, sight);
        EndingReading ending = new EndingReading(doc, sight);
        return new MediationView(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(MediationStand.NUMBER),
                MediationStand.statusOf(doc),
                doc.getString(MediationStand.CATEGORY),
                Entries.at(doc, MediationStand.RECEIVED_AT),
                Entries.instant(doc, MediationStand.ACCEPTED_AT),
                Entries.instant(doc, MediationStand.EFFECTIVE_AT),
                doc.getString(CaseHolder.HOLDER),
                doc.getString(CaseHolder.HOLDER_PATH),
                doc.getString(CaseHolder.REGISTERED_BY),
                doc.getString(MediationStand.DESK),
                application.origin(),
                doc.getString(MediationStand.TRACK),
                doc.getInteger(MediationStand.WORKERS),
                Entries.day(doc, MediationStand.EMPLOYMENT_ENDED_ON),
                doc.getBoolean(MediationStand.NAMED) && !sight.identity(),
                sight.always(doc, ApplicationFile.ACCOUNT, Kind.TOLD),
                sight.words(doc, ApplicationFile.SPOT_RECORD, Kind.TOLD),
                application.screening(),
                application.relation(),
                application.rejection(),
                application.proceedings(),
                application.parties(),
                JoinedBodies.of(doc),
                application.asked(),
                application.refusalNotice(),
                sight.words(doc, ApplicationFile.ACCEPTANCE, Kind.WRITTEN),
                talks.bench(),
                talks.sessions(),
                talks.notes(),
                talks.appraisals(),
                claims.table(),
                claims.roll(),
                talks.proposals(),
                deals.agreements(),
                deals.reviews(),
                deals.performance(),
                deals.enforcements(),
                ending.extensions(),
                ending.stops(),
                ending.shamReports(),
                ending.failure(),
                ending.acts(),
                ending.callBacks(),
                ending.end(),
                MediationDutyTable.read(doc),
                LastStep.read(doc),
                terms,
                CaseTerms.recomputations(doc));
    }

    /** For words that every such entry has. */
    static Words words(Document entry, Sight sight, Kind kind) {
        return sight.always(entry, ApplicationFile.WORDS, kind);
    }
}
