package niangjia.supervision.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.web.ChildNames;
import niangjia.complaint.web.CourseWords;
import niangjia.complaint.web.EntryWords;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.AnswerKind;
import niangjia.supervision.ClueSource;
import niangjia.supervision.CorrectionKind;
import niangjia.supervision.HeardSide;
import niangjia.supervision.ObstructionKind;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.RecusalAsker;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralId;
import niangjia.supervision.RevealBasis;
import niangjia.supervision.RiskLevel;
import niangjia.supervision.ServiceWay;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionEntry;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a case in words: what happened, about which paper or employer, by whom; templates know it as {@code @supervisionTrace}. */
@Component("supervisionTrace")
final class SupervisionTrace implements CourseWords {
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

    private static final List<Class<? extends Enum<?>>> KINDS =
            List.of(PaperKind.class, AnswerKind.class, CorrectionKind.class, ObstructionKind.class);

    private static final Map<String, Class<? extends Enum<?>>> CODES_OF_REFERRALS = Map.of(
            "body", ReferralBody.class,
            "basis", ReferralBasis.class,
            "fields", ReferralField.class,
            "medium", Medium.class);

    private static final Set<String> UNITS = Set.of("unitId", "fromUnitId", "issuerId");

    private static final Map<String, String> GLYPHS = EntryWords.glyphs(Map.of(
            "call",
            "ComplainantInformed DeclineNoticeGiven WorkerInformed ReferralChased",
            "hand-over",
            "CaseTransferred CaseTakenOver CaseEscalated CaseHandedOn MaterialTransferred MediationSpunOff"
                    + " ReferralSent ReferralReceived",
            "flag",
            "ClueRegistered CaseAccepted BreachFound NoBreachFound CorrectionVerified CaseClosed CaseReopened"
                    + " NextRoundOpened ReferralOutcomeRecorded",
            "paper",
            "PaperDrafted PaperRevised PaperPassed PaperSigned PaperIssued SealPlaced PaperServed NoticePublished"
                    + " ReminderPublished PaperAnswered ReplyAccepted RecordSigned EvidenceTaken CaseReported AuthorityFiled"
                    + " ReferralPrepared",
            "warn",
            "PaperLapsed ServiceRefused SignatureRefused ObstructionRecorded ReplyRejected PaperVoided AuthorityDeclined"
                    + " ClueDeclined SupervisorRecused Lapsed ReferralRefused ConsentWithdrawn ReferralWithdrawn",
            "people",
            "SupervisorsAssigned BodyJoined ComplainantNamed RespondentNamed"));

    private final PaperNames papers;
    private final EntryWords entries;
    private final ChildNames children;
    private final QuestionDesk questions;
    private final PageWords words;

    SupervisionTrace(
            PaperNames papers, EntryWords entries, ChildNames children, QuestionDesk questions, PageWords words) {
        this.children = children;
        this.entries = entries;
        this.papers = papers;
        this.questions = questions;
        this.words = words;
    }

    @Override
    public boolean speakOf(String stream) {
        return SupervisionId.isOne(stream) || ReferralId.isOne(stream);
    }

    @Override
    public String glyphOf(String kind) {
        return GLYPHS.getOrDefault(kind.substring(kind.indexOf('.') + 1), "talk");
    }

    @Override
    public String nameOf(String kind, Field field) {
        return name(field.path());
    }

    @Override
    public String valueOf(String kind, Field field) {
        if (EntryWords.turnsAClock(kind)) {
            return entries.ofAClock(field);
        }
        return entries.plain(field, UNITS, kind.startsWith("referral.") ? CODES_OF_REFERRALS : codesOf(field));
    }

    /** What is called a kind is of one of several families, none of which has a code of another. */
    private static Map<String, Class<? extends Enum<?>>> codesOf(Field field) {
        return KINDS.stream()
                .filter(each -> Stream.of(each.getEnumConstants())
                        .anyMatch(code -> code.name().equals(field.value())))
                .findFirst()
                .map(each -> {
                    Map<String, Class<? extends Enum<?>>> codes = new HashMap<>(CODES);
                    codes.put("kind", each);
                    return codes;
                })
                .orElse(CODES);
    }

    /** What happened, and about which paper or, where there are several, which employer. */
    public String line(SupervisionEntry entry, SupervisionView view) {
        String said = words.phrase(
                entry.words().key(), children.named(view.caseId(), entry.words().args()));
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
        return glyphOf(entry.kind());
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
        return valueOf(entry.kind(), field);
    }

    /** The name of one of the staff; the id of one who is not known. */
    public String person(String staffId) {
        return questions
                .askForOptional(new StaffById(staffId), StaffMember.class)
                .map(StaffMember::name)
                .orElse(staffId);
    }
}
