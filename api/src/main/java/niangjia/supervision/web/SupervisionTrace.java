package niangjia.supervision.web;

import java.time.Instant;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Who;
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
    private static final String SYSTEM = "system:";

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

    private static final Map<String, String> GLYPHS = Stream.of(
                    glyph("call", "ComplainantInformed DeclineNoticeGiven"),
                    glyph(
                            "hand-over",
                            "CaseTransferred CaseTakenOver CaseEscalated CaseHandedOn MaterialTransferred MediationSpunOff"),
                    glyph(
                            "flag",
                            "ClueRegistered CaseAccepted BreachFound NoBreachFound CorrectionVerified CaseClosed CaseReopened"
                                    + " NextRoundOpened"),
                    glyph(
                            "paper",
                            "PaperDrafted PaperRevised PaperPassed PaperSigned PaperIssued SealPlaced PaperServed NoticePublished"
                                    + " ReminderPublished PaperAnswered ReplyAccepted RecordSigned EvidenceTaken CaseReported AuthorityFiled"),
                    glyph(
                            "warn",
                            "PaperLapsed ServiceRefused SignatureRefused ObstructionRecorded ReplyRejected PaperVoided AuthorityDeclined"
                                    + " ClueDeclined SupervisorRecused Lapsed"),
                    glyph("people", "SupervisorsAssigned BodyJoined ComplainantNamed RespondentNamed"))
            .flatMap(each -> each)
            .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));

    private final PaperNames papers;
    private final QuestionDesk questions;
    private final PageWords words;

    SupervisionTrace(PaperNames papers, QuestionDesk questions, PageWords words) {
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
        Who by = Objects.requireNonNull(entry.by());
        return by.staffId().startsWith(SYSTEM)
                ? words.text("timeline.desk")
                : words.text("timeline.by", words.labels("Role", by.roles()), by.name());
    }

    public String name(String path) {
        return words.field(path);
    }

    public String value(SupervisionEntry entry, Field field) {
        return entry.clock() ? ofAClock(field) : plain(field);
    }

    /** The name of one of the staff; the id of one who is not known. */
    public String person(String staffId) {
        return questions
                .askForOptional(new StaffById(staffId), StaffMember.class)
                .map(StaffMember::name)
                .orElse(staffId);
    }

    private String ofAClock(Field field) {
        return switch (field.path()) {
            case "unit" -> words.label("TermUnit", field.value());
            case "roll" -> words.label("RollPolicy", field.value());
            case "reason" -> words.label("TermReason", field.value());
            case "provisional", "late" -> words.text("flag." + field.value());
            case "dueAt", "askedAt", "noticedAt" -> words.second(Instant.parse(field.value()));
            default -> field.value();
        };
    }

    private String plain(Field field) {
        String path = field.path().replaceAll("\\[\\d+]", "");
        String last = path.substring(path.lastIndexOf('.') + 1);
        String value = field.value();
        if (last.endsWith("Fen")) {
            return words.yuan(Long.valueOf(value));
        }
        if (UNITS.contains(last)) {
            return words.unit(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return words.text("flag." + value);
        }
        Class<? extends Enum<?>> codes = CODES.get(last);
        return codes != null && isOneOf(codes, value) ? words.label(codes.getSimpleName(), value) : value;
    }

    private static boolean isOneOf(Class<? extends Enum<?>> codes, String value) {
        return Stream.of(codes.getEnumConstants()).anyMatch(code -> code.name().equals(value));
    }

    private static Stream<Entry<String, String>> glyph(String glyph, String events) {
        return Stream.of(events.split(" ", -1)).map(event -> Map.entry(event, glyph));
    }
}
