package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.supervision.read.SupervisionParts.ActView;
import niangjia.supervision.read.SupervisionParts.CorrectionView;
import niangjia.supervision.read.SupervisionParts.DeclineView;
import niangjia.supervision.read.SupervisionParts.HandOver;
import niangjia.supervision.read.SupervisionParts.InformedView;
import niangjia.supervision.read.SupervisionParts.MediationChild;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionParts.OutcomeView;
import niangjia.supervision.read.SupervisionParts.ReportView;
import niangjia.supervision.read.SupervisionParts.RevealView;
import niangjia.supervision.read.SupervisionParts.RoundView;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a view that are about what came of it. */
final class OutcomeReading {
    private OutcomeReading() {}

    static List<CorrectionView> corrections(Document doc, Sight sight) {
        return Entries.of(doc, OutcomeFile.CORRECTIONS).stream()
                .map(each -> new CorrectionView(
                        each.getString(PaperFile.RESPONDENT),
                        Entries.at(each, ClueFile.AT),
                        each.getString("kind"),
                        FileReading.words(each, sight, Kind.WRITTEN),
                        each.getInteger("workers"),
                        each.getLong("paidFen"),
                        Entries.day(each, "checkOn")))
                .toList();
    }

    static List<HandOver> handOvers(Document doc, Sight sight) {
        return Entries.of(doc, OutcomeFile.HAND_OVERS).stream()
                .map(each -> new HandOver(
                        each.getString(Entries.ID),
                        each.getString("body"),
                        each.getString("ground"),
                        Entries.at(each, ClueFile.AT),
                        sight.words(each, ClueFile.WORDS, Kind.WRITTEN),
                        Entries.instant(each, OutcomeFile.HEARD_AT)))
                .toList();
    }

    static List<MediationChild> mediations(Document doc, Sight sight) {
        return Entries.of(doc, OutcomeFile.MEDIATIONS).stream()
                .map(each -> new MediationChild(
                        each.getString(Entries.ID),
                        Entries.at(each, ClueFile.AT),
                        sight.words(each, ClueFile.WORDS, Kind.WRITTEN),
                        Entries.instant(each, OutcomeFile.HEARD_AT)))
                .toList();
    }

    static List<ActView> acts(Document doc, Sight sight) {
        return Entries.of(doc, OutcomeFile.ACTS).stream()
                .map(each -> new ActView(
                        Entries.at(each, ClueFile.AT),
                        each.getString("kind"),
                        each.getList("by", String.class),
                        FileReading.words(each, sight, Kind.WRITTEN),
                        Entries.day(each, "doneOn")))
                .toList();
    }

    static List<RevealView> reveals(Document doc) {
        return Entries.of(doc, OutcomeFile.REVEALS).stream()
                .map(each -> new RevealView(
                        Entries.at(each, ClueFile.AT),
                        each.getString("toWhom"),
                        each.getString("purpose"),
                        each.getString("basis")))
                .toList();
    }

    static List<InformedView> informed(Document doc, Sight sight) {
        return Entries.of(doc, OutcomeFile.INFORMED).stream()
                .map(each -> new InformedView(
                        Entries.at(each, ClueFile.AT),
                        each.getString("medium"),
                        FileReading.words(each, sight, Kind.WRITTEN)))
                .toList();
    }

    static @Nullable ReportView report(Document doc, Sight sight) {
        Document report = doc.get(OutcomeFile.REPORT, Document.class);
        return report == null
                ? null
                : new ReportView(
                        Entries.at(report, ClueFile.AT),
                        report.getString("by"),
                        FileReading.words(report, sight, Kind.WRITTEN));
    }

    static @Nullable DeclineView decline(Document doc, Sight sight) {
        Document decline = doc.get(ClueFile.DECLINE, Document.class);
        return decline == null
                ? null
                : new DeclineView(
                        Entries.at(decline, ClueFile.AT),
                        decline.getString("reason"),
                        FileReading.words(decline, sight, Kind.WRITTEN),
                        decline.getString("route"),
                        notice(decline.get(ClueFile.NOTICE, Document.class)));
    }

    private static @Nullable NoticeView notice(@Nullable Document notice) {
        return notice == null
                ? null
                : new NoticeView(
                        Entries.at(notice, ClueFile.AT),
                        notice.getString("medium"),
                        notice.getBoolean("inWriting"),
                        notice.getString("digest"),
                        notice.getString("issuerId"),
                        notice.getInteger("year"),
                        notice.getInteger("number"));
    }

    static @Nullable OutcomeView outcome(Document doc, Sight sight) {
        Document outcome = doc.get(OutcomeFile.OUTCOME, Document.class);
        return outcome == null
                ? null
                : new OutcomeView(
                        Entries.at(outcome, ClueFile.AT),
                        outcome.getString("reason"),
                        FileReading.words(outcome, sight, Kind.WRITTEN),
                        outcome.getInteger("round"));
    }

    static List<RoundView> rounds(Document doc, Sight sight) {
        return Entries.of(doc, OutcomeFile.ROUNDS).stream()
                .map(each -> new RoundView(
                        each.getInteger("round"),
                        Entries.at(each, ClueFile.AT),
                        sight.words(each, ClueFile.WORDS, Kind.TOLD)))
                .toList();
    }
}
