package niangjia.mediation.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.complaint.Forum;
import niangjia.complaint.Medium;
import niangjia.complaint.PartyKind;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.web.CourseWords;
import niangjia.complaint.web.EntryWords;
import niangjia.mediation.AgreementForm;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ChosenBy;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.DeskKind;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.EndGround;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.IdentityCheck;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.LimitationFact;
import niangjia.mediation.MandatePower;
import niangjia.mediation.MediationId;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PartySide;
import niangjia.mediation.PaymentWay;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.ProposalAnswer;
import niangjia.mediation.ProposedBy;
import niangjia.mediation.RejectGround;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.ReviewResult;
import niangjia.mediation.Route;
import niangjia.mediation.SessionKind;
import niangjia.mediation.SignatureWay;
import niangjia.mediation.SignerKind;
import niangjia.mediation.read.MediationEntry;
import niangjia.mediation.read.MediationView;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a case in words: what happened, about which session or promise, by whom; templates know it as {@code @mediationTrace}. */
@Component("mediationTrace")
final class MediationTrace implements CourseWords {
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.ofEntries(
            Map.entry("origin", ApplicationOrigin.class),
            Map.entry("desk", DeskKind.class),
            Map.entry("category", Category.class),
            Map.entry("track", MediationTrack.class),
            Map.entry("kinds", DisputeKind.class),
            Map.entry("side", PartySide.class),
            Map.entry("heard", PartySide.class),
            Map.entry("forum", Forum.class),
            Map.entry("standing", ProceedingsStanding.class),
            Map.entry("medium", Medium.class),
            Map.entry("chosenBy", ChosenBy.class),
            Map.entry("check", IdentityCheck.class),
            Map.entry("checked", LawfulPoint.class),
            Map.entry("fact", LimitationFact.class),
            Map.entry("by", ProposedBy.class),
            Map.entry("answer", ProposalAnswer.class),
            Map.entry("form", AgreementForm.class),
            Map.entry("result", ReviewResult.class),
            Map.entry("stage", EnforcementStage.class),
            Map.entry("powers", MandatePower.class),
            Map.entry("routesTold", Route.class),
            Map.entry("ground", EndGround.class),
            Map.entry("reason", CaseEnd.class),
            Map.entry("kind", PartyKind.class));

    /** Where a field of the same name holds codes of another family. */
    private static final Map<String, Map<String, Class<? extends Enum<?>>>> CODES_OF_EVENTS = Map.ofEntries(
            Map.entry("ApplicationRejected", Map.of("ground", RejectGround.class)),
            Map.entry("ClaimStated", Map.of("kind", ClaimKind.class)),
            Map.entry("ClaimAmended", Map.of("kind", ClaimKind.class)),
            Map.entry("SessionScheduled", Map.of("kind", SessionKind.class)),
            Map.entry("SessionMoved", Map.of("kind", SessionKind.class)),
            Map.entry("SessionHeld", Map.of("kind", SessionKind.class)),
            Map.entry(
                    "AgreementSigned",
                    Map.of("kind", SignerKind.class, "way", SignatureWay.class, "checked", IdentityCheck.class)),
            Map.entry("ReviewRequested", Map.of("kind", ReviewKind.class)),
            Map.entry("ReviewDecided", Map.of("kind", ReviewKind.class)),
            Map.entry("PaymentRecorded", Map.of("way", PaymentWay.class)),
            Map.entry("EnforcementOpened", Map.of("kind", EnforcementKind.class)),
            Map.entry("EnforcementStepped", Map.of("kind", EnforcementKind.class)));

    private static final Set<String> UNITS = Set.of("unitId", "fromUnitId");

    private static final Map<String, String> GLYPHS = EntryWords.glyphs(Map.of(
            "call",
            "ConsentRequested SessionTold CalledBack RefusalNoticeGiven",
            "hand-over",
            "CaseTransferred ReportedBack MediatorReplaced PartySubstituted EnforcementOpened ShamReported",
            "flag",
            "ApplicationReceived ApplicationScreened MediationAccepted AgreementEffective OralAgreementMade CaseClosed"
                    + " CaseArchived",
            "paper",
            "AgreementDrafted AgreementSigned ReviewRequested ReviewDecided ProceedingsLinked CourtPapersSigned ActRecorded",
            "money",
            "ClaimStated ClaimAmended ClaimAssessed ClaimsSettled ClaimsWaived ClaimPaidBefore MemberSumsSet PaymentRecorded",
            "warn",
            "ApplicationRejected MediationRefused MediatorObjected NoShowRecorded MediationSuspended MediationFailed"
                    + " PerformanceDefaulted Lapsed",
            "people",
            "MediatorsAppointed MembersEntered RepresentativesNamed MandateGiven PartyNamed BodyJoined",
            "lock",
            "NoteWritten NotePassedOn",
            "paused",
            "AppraisalBegun"));

    private final EntryWords entries;
    private final PageWords words;
    private final MediationLook look;

    MediationTrace(EntryWords entries, PageWords words, MediationLook look) {
        this.entries = entries;
        this.words = words;
        this.look = look;
    }

    /** What happened, and of an entry about a session or an instalment which. */
    public String line(MediationEntry entry, MediationView view) {
        String said = words.phrase(entry.words().key(), entry.words().args());
        return entry.fields().stream()
                .filter(field -> field.path().equals("sessionId")
                        || field.path().equals("payment.instalmentId")
                        || field.path().equals("entryId")
                        || field.path().equals("dutyId"))
                .map(field -> look.which(view, field.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(about -> words.text("supervision.line", said, about))
                .orElse(said);
    }

    public String glyph(MediationEntry entry) {
        return glyphOf(entry.kind());
    }

    /** The first words of an entry that fit on its line; names and numbers stand with the facts. */
    public @Nullable String first(MediationEntry entry) {
        return entry.texts().stream()
                .filter(text ->
                        !text.field().startsWith("parties") && !text.field().startsWith("members"))
                .map(text -> text.words().text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who did it, with their roles; the desk itself has no name. */
    public String by(MediationEntry entry) {
        return entries.by(Objects.requireNonNull(entry.by()));
    }

    public String name(String path) {
        return words.field(path);
    }

    public String value(MediationEntry entry, Field field) {
        return valueOf(entry.kind(), field);
    }

    @Override
    public boolean speakOf(String stream) {
        return MediationId.isOne(stream);
    }

    @Override
    public String glyphOf(String kind) {
        return GLYPHS.getOrDefault(event(kind), "talk");
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
        Map<String, Class<? extends Enum<?>>> codes = new HashMap<>(CODES);
        codes.putAll(CODES_OF_EVENTS.getOrDefault(event(kind), Map.of()));
        return entries.plain(field, UNITS, codes);
    }

    private static String event(String kind) {
        return kind.substring(kind.indexOf('.') + 1);
    }
}
