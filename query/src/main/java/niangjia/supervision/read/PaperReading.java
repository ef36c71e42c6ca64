package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.terms.Term;
import niangjia.supervision.read.SupervisionParts.Authority;
import niangjia.supervision.read.SupervisionParts.Delivery;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.Reply;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The papers of a view, as far as each has come. */
final class PaperReading {
    private PaperReading() {}

    static List<PaperView> papers(Document doc, List<Term> terms, Sight sight) {
        return Entries.of(doc, PaperFile.PAPERS).stream()
                .map(each -> paper(each, terms, sight))
                .toList();
    }

    private static PaperView paper(Document paper, List<Term> terms, Sight sight) {
        String id = paper.getString(Entries.ID);
        boolean shows = paper.getBoolean(PaperFile.SHOWS);
        return new PaperView(
                id,
                PaperFile.kindOf(paper),
                PaperFile.statusOf(paper),
                paper.getString(PaperFile.RESPONDENT),
                paper.getString("issuerId"),
                paper.getString("issuerPath"),
                paper.getString("addressee"),
                paper.getString("template"),
                FileReading.words(paper, sight, CaseWords.kindOfPaper(shows)),
                paper.getList("basis", String.class),
                paper.getList("evidence", String.class),
                shows,
                paper.getBoolean("acknowledged"),
                paper.getString("digest"),
                paper.getInteger("year"),
                paper.getInteger("number"),
                paper.getString("ground"),
                paper.getString(PaperFile.DRAFTED_BY),
                Entries.at(paper, "draftedAt"),
                paper.getString("reviewedBy"),
                sight.words(paper, "sentBack", Kind.WRITTEN),
                paper.getString("signedBy"),
                paper.getString("signerName"),
                Entries.instant(paper, "signedAt"),
                Entries.instant(paper, "issuedAt"),
                Entries.instant(paper, "sealedAt"),
                delivery(paper.get(PaperFile.DELIVERY, Document.class), sight),
                SupervisionTerms.dueOf(terms, id).orElse(null),
                reply(paper.get(PaperFile.REPLY, Document.class), sight),
                authority(paper.get(PaperFile.AUTHORITY, Document.class), sight),
                sight.words(paper, "voided", Kind.WRITTEN),
                PaperWait.of(paper).map(Enum::name).orElse(null));
    }

    private static @Nullable Delivery delivery(@Nullable Document doc, Sight sight) {
        return doc == null
                ? null
                : new Delivery(
                        doc.getString("way"),
                        Entries.at(doc, ClueFile.AT),
                        Entries.instant(doc, "servedAt"),
                        sight.words(doc, "receiver", Kind.TOLD),
                        Entries.of(doc, "witnesses").stream()
                                .map(each -> sight.of(each, Kind.TOLD))
                                .toList(),
                        doc.getString("proof"),
                        doc.getString("where"));
    }

    private static @Nullable Reply reply(@Nullable Document doc, Sight sight) {
        return doc == null
                ? null
                : new Reply(
                        Entries.at(doc, ClueFile.AT),
                        doc.getString("kind"),
                        FileReading.words(doc, sight, Kind.TOLD),
                        doc.getBoolean("late"),
                        doc.getBoolean("accepted"),
                        sight.words(doc, "judgement", Kind.WRITTEN));
    }

    private static @Nullable Authority authority(@Nullable Document doc, Sight sight) {
        return doc == null
                ? null
                : new Authority(
                        Entries.instant(doc, "transferredAt"),
                        doc.getList("evidence", String.class),
                        sight.words(doc, "receiver", Kind.TOLD),
                        doc.getString("authority"),
                        Entries.instant(doc, "filedAt"),
                        doc.getString("fileNumber"),
                        sight.words(doc, "declined", Kind.WRITTEN),
                        doc.getInteger("extendedDays"),
                        Entries.instant(doc, "closedAt"),
                        sight.words(doc, "result", Kind.WRITTEN),
                        Entries.instant(doc, "resultAt"));
    }
}
