package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.supervision.PaperKind;
import niangjia.supervision.read.SupervisionParts.EvidenceView;
import niangjia.supervision.read.SupervisionParts.FindingView;
import niangjia.supervision.read.SupervisionParts.HearingView;
import niangjia.supervision.read.SupervisionParts.NegotiationView;
import niangjia.supervision.read.SupervisionParts.ObstructionView;
import niangjia.supervision.read.SupervisionParts.OralView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionParts.Rung;
import niangjia.supervision.read.SupervisionParts.VisitView;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a view that are about employers and what was found out. */
final class InquiryReading {
    private static final List<PaperKind> LADDER = List.of(PaperKind.REMINDER, PaperKind.OPINION, PaperKind.SUGGESTION);

    private InquiryReading() {}

    static List<RespondentView> respondents(Document doc, Sight sight) {
        return Entries.of(doc, ClueFile.RESPONDENTS).stream()
                .map(who -> new RespondentView(
                        who.getString(Entries.ID),
                        who.getString("employerId"),
                        who.getString(ClueFile.NAME),
                        who.getInteger("headCount"),
                        who.getBoolean(ClueFile.WORKER_HEARD),
                        who.getBoolean(ClueFile.EMPLOYER_HEARD),
                        finding(who.get(ClueFile.FINDING, Document.class), sight),
                        who.getBoolean(ClueFile.CORRECTED),
                        ladder(doc, who, sight),
                        oral(who.get(ClueFile.ORAL, Document.class), sight),
                        who.getString(ClueFile.REPLACED)))
                .toList();
    }

    static List<VisitView> visits(Document doc) {
        return Entries.of(doc, InquiryFile.VISITS).stream()
                .map(each -> new VisitView(
                        Entries.at(each, ClueFile.AT),
                        each.getList("supervisors", String.class),
                        each.getString("shown"),
                        each.getString("place")))
                .toList();
    }

    static List<HearingView> hearings(Document doc, Sight sight) {
        return Entries.of(doc, InquiryFile.HEARINGS).stream()
                .map(each -> {
                    Kind speaker = CaseWords.kindOfSpeaker(each.getString("side"));
                    return new HearingView(
                            each.getString(Entries.ID),
                            Entries.at(each, ClueFile.AT),
                            each.getString("respondentId"),
                            each.getString("side"),
                            each.getList("supervisors", String.class),
                            sight.always(each, "who", speaker),
                            FileReading.words(each, sight, Kind.TOLD),
                            each.getString(InquiryFile.STATE),
                            each.getBoolean("read"),
                            sight.words(each, "signedBy", speaker),
                            sight.words(each, "refusal", Kind.WRITTEN));
                })
                .toList();
    }

    static List<EvidenceView> evidence(Document doc, Sight sight) {
        return Entries.of(doc, InquiryFile.EVIDENCE).stream()
                .map(each -> new EvidenceView(
                        each.getString(Entries.ID),
                        Entries.at(each, ClueFile.AT),
                        each.getString("kind"),
                        each.getString("title"),
                        each.getString("source"),
                        FileReading.words(each, sight, Kind.TOLD),
                        each.getList("released", String.class)))
                .toList();
    }

    static List<ObstructionView> obstructions(Document doc, Sight sight) {
        return Entries.of(doc, InquiryFile.OBSTRUCTIONS).stream()
                .map(each -> new ObstructionView(
                        each.getString("respondentId"),
                        Entries.at(each, ClueFile.AT),
                        each.getString("kind"),
                        FileReading.words(each, sight, Kind.WRITTEN)))
                .toList();
    }

    static @Nullable NegotiationView negotiation(Document doc, Sight sight) {
        Document talks = doc.get(InquiryFile.NEGOTIATION, Document.class);
        return talks == null
                ? null
                : new NegotiationView(
                        Entries.at(talks, ClueFile.AT),
                        talks.getBoolean("employer"),
                        talks.getBoolean("workers"),
                        talks.getString(InquiryFile.STATE),
                        Entries.instant(talks, "endedAt"),
                        sight.words(talks, ClueFile.WORDS, Kind.WRITTEN));
    }

    private static @Nullable FindingView finding(@Nullable Document found, Sight sight) {
        return found == null
                ? null
                : new FindingView(
                        found.getBoolean("breach"),
                        Entries.at(found, ClueFile.AT),
                        found.getList("articles", String.class),
                        FileReading.words(found, sight, Kind.WRITTEN),
                        found.getList("evidence", String.class),
                        found.getInteger("workers"));
    }

    private static @Nullable OralView oral(@Nullable Document oral, Sight sight) {
        return oral == null
                ? null
                : new OralView(
                        oral.getString("recordId"),
                        Entries.at(oral, ClueFile.AT),
                        FileReading.words(oral, sight, Kind.WRITTEN),
                        oral.getList("supervisors", String.class));
    }

    private static List<Rung> ladder(Document doc, Document who, Sight sight) {
        return LADDER.stream().map(kind -> rung(doc, who, kind, sight)).toList();
    }

    private static Rung rung(Document doc, Document who, PaperKind kind, Sight sight) {
        Document paper = PaperFile.newest(doc, who.getString(Entries.ID), kind);
        Document skip = Entries.find(who, ClueFile.SKIPS, kind.name()).orElse(null);
        return new Rung(
                kind,
                paper == null ? null : paper.getString(Entries.ID),
                paper == null ? null : PaperFile.statusOf(paper),
                skip == null ? null : skip.getString("reason"),
                skip == null ? null : FileReading.words(skip, sight, Kind.WRITTEN));
    }
}
