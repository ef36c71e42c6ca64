package niangjia.mediation.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.read.MediationParts.CallBackView;
import niangjia.mediation.read.MediationParts.EndView;
import niangjia.mediation.read.MediationParts.ExtensionView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationParts.ShamReportView;
import niangjia.mediation.read.MediationParts.StopView;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.SupervisionParts.ActView;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a view that are about how long the mediation lasts and how the case ends. */
record EndingReading(Document doc, Sight sight) {
    private static final String AT = ApplicationFile.AT;

    List<ExtensionView> extensions() {
        return Entries.of(doc, EndingFile.EXTENSIONS).stream()
                .map(each -> new ExtensionView(Entries.at(each, AT), each.getInteger("days"), each.getString("proof")))
                .toList();
    }

    List<StopView> stops() {
        return Entries.of(doc, EndingFile.STOPS).stream()
                .map(each -> new StopView(
                        Entries.at(each, AT),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        Entries.instant(each, "resumedAt"),
                        sight.words(each, "reason", Kind.WRITTEN)))
                .toList();
    }

    List<ShamReportView> shamReports() {
        return Entries.of(doc, EndingFile.SHAM_REPORTS).stream()
                .map(each -> new ShamReportView(
                        Entries.at(each, AT),
                        each.getString("body"),
                        MediationReading.words(each, sight, Kind.WRITTEN)))
                .toList();
    }

    @Nullable
    FailureView failure() {
        Document each = doc.get(EndingFile.FAILURE, Document.class);
        return each == null
                ? null
                : new FailureView(
                        Entries.at(each, AT),
                        each.getString("ground"),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        each.getList("routes", String.class));
    }

    List<ActView> acts() {
        return Entries.of(doc, EndingFile.ACTS).stream()
                .map(each -> new ActView(
                        Entries.at(each, AT),
                        each.getString("kind"),
                        each.getList("by", String.class),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        Entries.day(each, "doneOn")))
                .toList();
    }

    List<CallBackView> callBacks() {
        return Entries.of(doc, EndingFile.CALL_BACKS).stream()
                .map(each -> new CallBackView(
                        Entries.at(each, AT),
                        each.getString("whom"),
                        each.getBoolean("reached"),
                        each.getString("satisfaction"),
                        MediationReading.words(each, sight, Kind.TOLD)))
                .toList();
    }

    @Nullable
    EndView end() {
        Document each = doc.get(EndingFile.END, Document.class);
        return each == null
                ? null
                : new EndView(
                        Entries.at(each, AT),
                        each.getString("reason"),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        each.getLong("promisedFen"),
                        each.getLong("paidFen"),
                        Entries.instant(each, EndingFile.ARCHIVED_AT),
                        each.getString("shelfMark"));
    }
}
