package niangjia.mediation.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.read.MediationParts.AskedView;
import niangjia.mediation.read.MediationParts.OriginView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationParts.RefusalNoticeView;
import niangjia.mediation.read.MediationParts.RejectionView;
import niangjia.mediation.read.MediationParts.RelationView;
import niangjia.mediation.read.MediationParts.ScreeningView;
import niangjia.supervision.read.Entries;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a view that are about the application. */
record ApplicationReading(Document doc, Sight sight) {
    OriginView origin() {
        String linkId = doc.getString(ApplicationFile.SENT_BY);
        Document link = Entries.find(doc, ApplicationFile.LINKS, linkId).orElseGet(Document::new);
        return new OriginView(
                doc.getString(MediationStand.ORIGIN),
                doc.getString(MediationStand.BORN_FROM),
                linkId,
                link.getString("body"),
                link.getString("number"),
                doc.getString(MediationStand.SENDER));
    }

    @Nullable
    ScreeningView screening() {
        Document each = doc.get(ApplicationFile.SCREENING, Document.class);
        return each == null
                ? null
                : new ScreeningView(
                        Entries.at(each, ApplicationFile.AT),
                        each.getString("track"),
                        each.getList("kinds", String.class),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        each.getString("route"));
    }

    @Nullable
    RelationView relation() {
        Document each = doc.get(ApplicationFile.RELATION, Document.class);
        return each == null
                ? null
                : new RelationView(
                        Entries.at(each, ApplicationFile.AT),
                        each.getString("track"),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        each.getString("route"));
    }

    @Nullable
    RejectionView rejection() {
        Document each = doc.get(ApplicationFile.REJECTION, Document.class);
        return each == null
                ? null
                : new RejectionView(
                        Entries.at(each, ApplicationFile.AT),
                        each.getString("ground"),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        each.getString("route"));
    }

    List<ProceedingsView> proceedings() {
        List<String> covered = AgreementFile.covered(doc);
        return Entries.of(doc, ApplicationFile.LINKS).stream()
                .map(each -> new ProceedingsView(
                        each.getString(Entries.ID),
                        each.getString("forum"),
                        each.getString("body"),
                        each.getString("number"),
                        each.getString("standing"),
                        each.getBoolean(ApplicationFile.SENT),
                        sight.words(each, ApplicationFile.WORDS, Kind.WRITTEN),
                        Entries.instant(each, "papersSignedAt"),
                        covered.contains(each.getString(Entries.ID)),
                        Entries.instant(each, ApplicationFile.REPORTED_AT),
                        sight.words(each, "report", Kind.WRITTEN)))
                .toList();
    }

    List<PartyView> parties() {
        return Entries.of(doc, ApplicationFile.PARTIES).stream()
                .map(each -> new PartyView(
                        each.getString(Entries.ID),
                        each.getString(ApplicationFile.SIDE),
                        each.getString("kind"),
                        each.getString(ApplicationFile.NAME),
                        sight.words(each, "person", Kind.IDENTITY),
                        each.getString("employerId"),
                        sight.words(each, "contact", Kind.IDENTITY),
                        sight.words(each, "representative", Kind.IDENTITY),
                        each.getString(ApplicationFile.ANSWER),
                        Entries.instant(each, "answeredAt"),
                        each.getString("medium"),
                        sight.words(each, "refusal", Kind.TOLD),
                        each.getString(ApplicationFile.REPLACED_BY),
                        sight.words(each, "replacement", Kind.TOLD)))
                .toList();
    }

    List<AskedView> asked() {
        return Entries.of(doc, ApplicationFile.ASKED).stream()
                .map(each -> new AskedView(
                        Entries.at(each, ApplicationFile.AT),
                        each.getString("medium"),
                        MediationReading.words(each, sight, Kind.WRITTEN)))
                .toList();
    }

    @Nullable
    RefusalNoticeView refusalNotice() {
        Document each = doc.get(ApplicationFile.REFUSAL_NOTICE, Document.class);
        return each == null
                ? null
                : new RefusalNoticeView(
                        Entries.at(each, ApplicationFile.AT), each.getString("medium"), each.getBoolean("inWriting"));
    }
}
