package niangjia.supervision.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.web.EntryWords;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.ClueSource;
import niangjia.supervision.HeardSide;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.RecusalAsker;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.RevealBasis;
import niangjia.supervision.RiskLevel;
import niangjia.supervision.ServiceWay;
import niangjia.supervision.read.SupervisionEntry;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a case in words: what happened, about which paper or employer, by whom; templates know it as {@code @supervisionTrace}. */
@Component("supervisionTrace")
final class SupervisionTrace {
    /** Fields of the record whose values are codes; in some events a field of this name holds words. */
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.ofEntries(
            Map.entry("source", ClueSource.class),
            Map.entry("category", Category.class),
            Map.entry("risk", RiskLevel.class),
            Map.entry("side", HeardSide.class),
            Map.entry("shown", PaperShown.class),
            Map.entry("medium", Medium.class),
            Map.entry("way", ServiceWay.class),
            Map.entry("rung", PaperKind.class),
            Map.entry("askedBy", RecusalAsker.class),
            Map.entry("body", ReferralBody.class),
            Map.entry("basis", RevealBasis.class));

    private static final Set<String> UNITS = Set.of("unitId", "fromUnitId", "issuerId");

    private static final Map<String, String> GLYPHS = EntryWords.glyphs(Map.of(
            "call",
            "ComplainantInformed DeclineNoticeGiven",
            "hand-over",
            "CaseTransferred CaseTakenOver CaseEscalated CaseHandedOn MaterialTransferred MediationSpunOff",
            "flag",
            "ClueRegistered CaseAccepted BreachFound NoBreachFound CorrectionVerified CaseClosed CaseReopened"
                    + " NextRoundOpened",
            "paper",
            "PaperDrafted PaperRevised PaperPassed PaperSigned PaperIssued SealPlaced PaperServed NoticePublished"
                    + " ReminderPublished PaperAnswered ReplyAccepted RecordSigned EvidenceTaken CaseReported AuthorityFiled",
            "warn",
            "PaperLapsed ServiceRefused SignatureRefused ObstructionRecorded ReplyRejected PaperVoided AuthorityDeclined"
                    + " ClueDeclined SupervisorRecused Lapsed",
            "people",
            "SupervisorsAssigned BodyJoined ComplainantNamed RespondentNamed"));

    private final PaperNames papers;
    private final EntryWords entries;
    private final QuestionDesk questions;
    private final PageWords words;

    SupervisionTrace(PaperNames papers, EntryWords entries, QuestionDesk questions, PageWords words) {
        this.entries = entries;
        this.papers = papers;
        this.questions = questions;
        this.words = words;
    }

    /** What happened, and about which paper or, where there are several, which employer. */
    public String line(SupervisionEntry entry, SupervisionView view) {
        String said = words.phrase(entry.words().key(), entry.words().args());
        String paperId = entry.paperId();
        if (paperId != null && view.paper(paperId).isPresent()) {
            return words.text("supervision.line", said, papers.inCourse(view, paperId));
        }
        String about = entry.respondentId();
        return about != null && view.respondents().size() > 1
                ? words.text(
                        "supervision.line",
                        said,
                        view.respondent(about).map(RespondentView::name).orElse(""))
                : said;
    }

    public String glyph(SupervisionEntry entry) {
        String kind = entry.kind();
        return GLYPHS.getOrDefault(kind.substring(kind.indexOf('.') + 1), "talk");
    }

    /** The first words of an entry that fit on its line; who complained stands with the facts, values of a paper on it. */
    public @Nullable String first(SupervisionEntry entry) {
        return entry.texts().stream()
                .filter(text -> !text.field().startsWith("complainant.")
                        && !text.field().startsWith("content."))
                .map(text -> text.words().text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who did it, with their roles; the desk itself has no name. */
    public String by(SupervisionEntry entry) {
        return entries.by(Objects.requireNonNull(entry.by()));
    }

    public String name(String path) {
        return words.field(path);
    }

    public String value(SupervisionEntry entry, Field field) {
        return entry.clock() ? entries.ofAClock(field) : entries.plain(field, UNITS, CODES);
    }

    /** The name of one of the staff; the id of one who is not known. */
    public String person(String staffId) {
        return questions
                .askForOptional(new StaffById(staffId), StaffMember.class)
                .map(StaffMember::name)
                .orElse(staffId);
    }
}
