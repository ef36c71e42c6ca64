package niangjia.audit.read;

import static niangjia.audit.ReviewItem.*;
import static niangjia.audit.ReviewResult.*;
import static niangjia.audit.read.ReviewEvents.*;
import static niangjia.audit.read.ReviewTale.AT;
import static niangjia.audit.read.ReviewTale.COUNTY;
import static niangjia.audit.read.ReviewTale.WORDS;
import static niangjia.audit.read.ReviewTale.actor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.BenchEvent.MediatorObjected;
import niangjia.mediation.BenchEvent.MediatorStoodAside;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.shared.Role;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.ClueEvent.SupervisorRecused;
import niangjia.supervision.InquiryEvent.EvidenceTaken;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.RecordSigned;
import niangjia.supervision.InquiryEvent.SignatureRefused;
import niangjia.supervision.OutcomeEvent.CaseHandedOn;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.IdentityRevealed;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.RungSkipped;
import niangjia.supervision.PaperEvent.ServiceRefused;
import niangjia.supervision.ReferralEvent.ReferralReceived;
import niangjia.supervision.ReferralEvent.ReferralRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every item of the checklist over courses that hold, that fail, and that leave it open. */
class ReviewChecklistTest {
    private static final ReviewedKind COMPLAINT = ReviewedKind.COMPLAINT;
    private static final ReviewedKind SUPERVISION = ReviewedKind.SUPERVISION;
    private static final ReviewedKind MEDIATION = ReviewedKind.MEDIATION;
    private static final String ONE = "credential:1";
    private static final String TWO = "credential:2";
    private static final LocalDate EXTENDED_TO = LocalDate.parse("2026-10-25");

    private static Arguments line(
            String course, ReviewItem item, ReviewResult expected, String ground, Supplier<ReviewTale> told) {
        return Arguments.of(course, item, expected, ground, told);
    }

    private static ReviewTale tale(ReviewedKind kind, Object... events) {
        ReviewTale tale = new ReviewTale(kind);
        Arrays.asList(events).forEach(tale::tell);
        return tale;
    }

    static Stream<Arguments> courses() {
        return Stream.of(
                        registration(),
                        notice(),
                        route(),
                        supervisors(),
                        hearing(),
                        record(),
                        letters(),
                        reply(),
                        terms(),
                        agreement(),
                        routesTold(),
                        callBack(),
                        secrecy(),
                        result(),
                        file(),
                        entries())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> registration() {
        return Stream.of(
                line("same day", REGISTRATION, PASS, "registered", () -> tale(COMPLAINT, logged(false))),
                line("nameless", REGISTRATION, PASS, "registered", () -> tale(COMPLAINT, logged(true))),
                line("a day later", REGISTRATION, FAIL, "registered-later", () -> new ReviewTale(COMPLAINT)
                        .tell(logged(false), later(24), actor("staff:o", Role.OPERATOR), "补记")),
                line(
                        "oral, spot record",
                        REGISTRATION,
                        PASS,
                        "registered",
                        () -> tale(MEDIATION, application("ORAL", true, "APPLICANT", "RESPONDENT"))),
                line(
                        "oral, no spot record",
                        REGISTRATION,
                        FAIL,
                        "fields-missing",
                        () -> tale(MEDIATION, application("ORAL", false, "APPLICANT", "RESPONDENT"))),
                line(
                        "one side only",
                        REGISTRATION,
                        FAIL,
                        "fields-missing",
                        () -> tale(MEDIATION, application("WRITTEN", false, "APPLICANT"))),
                line("a clue", REGISTRATION, PASS, "registered", () -> tale(SUPERVISION, clue(true, false))));
    }

    private static Stream<Arguments> notice() {
        ClueDeclined declined = new ClueDeclined(S, AT, "IN_COURT", WORDS, "法院", null);
        DeclineNoticeGiven told =
                new DeclineNoticeGiven(S, AT, "LETTER", true, DIGEST, COUNTY.id(), COUNTY.path(), 2026, 1);
        MediationRefused refused = new MediationRefused(M, AT, "RESPONDENT", WORDS, 0, false);
        return Stream.of(
                line(
                        "declined, route told",
                        NOTICE,
                        PASS,
                        "told",
                        () -> tale(COMPLAINT, logged(false), declined("法院"))),
                line(
                        "declined, no route",
                        NOTICE,
                        FAIL,
                        "route-not-told",
                        () -> tale(COMPLAINT, logged(false), declined(" "))),
                line(
                        "declined, nameless",
                        NOTICE,
                        NOT_APPLICABLE,
                        "nobody-to-tell",
                        () -> tale(COMPLAINT, logged(true), declined("法院"))),
                line("notice in time", NOTICE, PASS, "told", () -> tale(SUPERVISION, clue(true, false), declined, told)
                        .started("declineNotice", later(100))
                        .met("declineNotice", false)),
                line("notice late", NOTICE, FAIL, "told-late", () -> tale(
                                SUPERVISION, clue(true, false), declined, told)
                        .started("declineNotice", later(100))
                        .met("declineNotice", true)),
                line("no notice", NOTICE, FAIL, "notice-missing", () -> tale(SUPERVISION, clue(true, false), declined)),
                line(
                        "told though nameless",
                        NOTICE,
                        FAIL,
                        "told-though-nameless",
                        () -> tale(SUPERVISION, clue(false, false), declined, told)),
                line(
                        "accepted",
                        NOTICE,
                        UNDECIDABLE,
                        "acceptance-on-paper",
                        () -> tale(SUPERVISION, clue(true, false), new CaseAccepted(S, AT, null))),
                line(
                        "refused, in writing",
                        NOTICE,
                        PASS,
                        "told",
                        () -> tale(MEDIATION, refused, new RefusalNoticeGiven(M, AT, "LETTER", true))),
                line(
                        "refused, by mouth",
                        NOTICE,
                        FAIL,
                        "notice-not-written",
                        () -> tale(MEDIATION, refused, new RefusalNoticeGiven(M, AT, "PHONE", false))));
    }

    private static Stream<Arguments> route() {
        CaseHandedOn handed = new CaseHandedOn(S, AT, "referral:1", "LABOUR_INSPECTION", "WAGE");
        return Stream.of(
                line("dispatched", ROUTE, PASS, "dispatched", () -> tale(COMPLAINT, logged(false), dispatched())),
                line(
                        "sent back",
                        ROUTE,
                        FAIL,
                        "sent-to-wrong-unit",
                        () -> tale(
                                COMPLAINT,
                                logged(false),
                                dispatched(),
                                new ReturnApproved(C, AT, COUNTY.id()),
                                dispatched())),
                line(
                        "risk weighed",
                        ROUTE,
                        PASS,
                        "risk-weighed",
                        () -> tale(
                                SUPERVISION,
                                new RiskAssessed(S, AT, "LOW", false, WORDS, "staff:a"),
                                new CaseTransferred(S, AT, COUNTY.id(), COUNTY.path(), WORDS, "430500"))),
                line(
                        "risk not weighed",
                        ROUTE,
                        FAIL,
                        "risk-not-weighed",
                        () -> tale(
                                SUPERVISION, new CaseTransferred(S, AT, COUNTY.id(), COUNTY.path(), WORDS, "430500"))),
                line("body took it", ROUTE, PASS, "body-received", () -> tale(SUPERVISION, handed)
                        .besideIs("referral:1", new ReferralReceived("referral:1", AT, null, WORDS))),
                line("body refused", ROUTE, FAIL, "body-refused", () -> tale(SUPERVISION, handed)
                        .besideIs("referral:1", new ReferralRefused("referral:1", AT, WORDS))),
                line("body silent", ROUTE, UNDECIDABLE, "body-silent", () -> tale(SUPERVISION, handed)),
                line(
                        "screened",
                        ROUTE,
                        PASS,
                        "screened",
                        () -> tale(
                                MEDIATION,
                                new ApplicationScreened(M, AT, "LABOUR", List.of("PAY"), WORDS, null),
                                new MediationAccepted(M, AT, null))),
                line(
                        "not screened",
                        ROUTE,
                        FAIL,
                        "not-screened",
                        () -> tale(MEDIATION, new MediationAccepted(M, AT, null))));
    }

    private static Stream<Arguments> supervisors() {
        Object both = heard("r1", "WORKER", ONE, TWO);
        return Stream.of(
                line("two certified", SUPERVISORS, PASS, "two-acted", () -> tale(SUPERVISION, both)
                        .certified(ONE)
                        .certified(TWO)),
                line("only one", SUPERVISORS, FAIL, "fewer-than-two", () -> tale(
                                SUPERVISION, new InquiryOpened(S, AT, List.of(ONE, ONE), "c", "厂区"))
                        .certified(ONE)),
                line("suspended that day", SUPERVISORS, FAIL, "not-certified", () -> tale(SUPERVISION, both)
                        .certified(ONE)
                        .certified(TWO, "suspended")),
                line("reinstated in time", SUPERVISORS, PASS, "certified", () -> tale(SUPERVISION, both)
                        .certified(ONE)
                        .certified(TWO, "suspended", "reinstated")),
                line("unknown certificate", SUPERVISORS, UNDECIDABLE, "certificate-unknown", () -> tale(
                                SUPERVISION, both)
                        .certified(ONE)),
                line("recused acts on", SUPERVISORS, FAIL, "recused-acted", () -> tale(
                                SUPERVISION, new SupervisorRecused(S, AT, TWO, "PARTY", WORDS), both)
                        .certified(ONE)
                        .certified(TWO)),
                line(
                        "objected, left",
                        SUPERVISORS,
                        PASS,
                        "objected-left",
                        () -> tale(
                                MEDIATION,
                                new MediatorObjected(M, AT, "mediator:1", "a1", WORDS),
                                new MediatorStoodAside(M, AT, "mediator:1", WORDS))),
                line(
                        "objected, went on",
                        SUPERVISORS,
                        FAIL,
                        "objected-acted",
                        () -> tale(
                                MEDIATION,
                                new MediatorObjected(M, AT, "mediator:1", "a1", WORDS),
                                new TalkHeld(
                                        M, AT, "t1", "PHONE", List.of("APPLICANT"), List.of("mediator:1"), WORDS))));
    }

    private static Stream<Arguments> hearing() {
        return Stream.of(
                line(
                        "both heard",
                        HEARING,
                        PASS,
                        "both-heard",
                        () -> tale(
                                SUPERVISION,
                                heard("r1", "WORKER", ONE, TWO),
                                heard("r2", "EMPLOYER", ONE, TWO),
                                breach())),
                line(
                        "employer heard behind",
                        HEARING,
                        FAIL,
                        "side-unheard",
                        () -> tale(
                                SUPERVISION,
                                heard("r1", "WORKER", ONE, TWO),
                                breach(),
                                heard("r2", "EMPLOYER", ONE, TWO))),
                line(
                        "sides of a session",
                        HEARING,
                        PASS,
                        "both-heard",
                        () -> tale(
                                MEDIATION,
                                application("WRITTEN", false, "APPLICANT", "RESPONDENT"),
                                session("SIGNED", "APPLICANT", "RESPONDENT"),
                                effective("staff:k"))),
                line(
                        "one side of a session",
                        HEARING,
                        FAIL,
                        "side-unheard",
                        () -> tale(
                                MEDIATION,
                                application("WRITTEN", false, "APPLICANT", "RESPONDENT"),
                                session("SIGNED", "APPLICANT"),
                                effective("staff:k"))),
                line(
                        "no finding",
                        HEARING,
                        NOT_APPLICABLE,
                        "not-reached",
                        () -> tale(SUPERVISION, heard("r1", "WORKER", ONE, TWO))));
    }

    private static Stream<Arguments> record() {
        Object heard = heard("r1", "WORKER", ONE, TWO);
        return Stream.of(
                line(
                        "signed",
                        RECORD,
                        PASS,
                        "record-signed",
                        () -> tale(SUPERVISION, heard, new RecordSigned(S, AT, "r1", true, WORDS))),
                line(
                        "signed unread",
                        RECORD,
                        FAIL,
                        "record-unread",
                        () -> tale(SUPERVISION, heard, new RecordSigned(S, AT, "r1", false, WORDS))),
                line(
                        "refusal noted",
                        RECORD,
                        PASS,
                        "refusal-noted",
                        () -> tale(SUPERVISION, heard, new SignatureRefused(S, AT, "r1", WORDS))),
                line(
                        "nothing noted",
                        RECORD,
                        FAIL,
                        "record-unsigned",
                        () -> tale(SUPERVISION, heard, new RecordSigned(S, AT, "r2", true, WORDS))),
                line("minutes signed", RECORD, PASS, "record-signed", () -> tale(MEDIATION, session("REFUSED"))),
                line("minutes unsigned", RECORD, FAIL, "minutes-unsigned", () -> tale(MEDIATION, session("NONE"))));
    }

    private static ReviewTale opinion(Role signer, Object... before) {
        return tale(SUPERVISION, before)
                .tell(drafted("p1", "OPINION", false, "劳动法第50条"))
                .tell(new PaperSigned(S, AT, "p1", DIGEST, "staff:chair", "主席"), actor("staff:chair", signer))
                .tell(issued("p1", "OPINION"))
                .started("issueOpinion", later(100));
    }

    private static Stream<Arguments> letters() {
        Object served = new PaperServed(S, AT, "p1", "HAND", WORDS, "paper:1", "OPINION");
        return Stream.of(
                line("as the rules say", LETTERS, PASS, "letter-issued", () -> opinion(Role.CHAIR)
                        .tell(served)),
                line("signed by a handler", LETTERS, FAIL, "signer-rank", () -> opinion(Role.HANDLER)
                        .tell(served)),
                line("service unproven", LETTERS, FAIL, "service-unproven", () -> opinion(Role.CHAIR)
                        .tell(new PaperServed(S, AT, "p1", "HAND", WORDS, null, "OPINION"))),
                line("refused before two", LETTERS, PASS, "served", () -> opinion(Role.CHAIR)
                        .tell(new ServiceRefused(S, AT, "p1", List.of(WORDS, WORDS), null, "OPINION"))),
                line("refused before one", LETTERS, FAIL, "service-unproven", () -> opinion(Role.CHAIR)
                        .tell(new ServiceRefused(S, AT, "p1", List.of(WORDS), null, "OPINION"))),
                line("not yet served", LETTERS, UNDECIDABLE, "service-open", () -> opinion(Role.CHAIR)),
                line("never served", LETTERS, FAIL, "not-served", () -> opinion(Role.CHAIR)
                        .tell(supervisionClosed("CORRECTED"))),
                line("no reminder first", LETTERS, FAIL, "no-reminder-first", () -> opinion(Role.CHAIR)
                        .tell(served)
                        .whereTheReminderComesFirst()),
                line("rung left out", LETTERS, PASS, "letter-issued", () -> opinion(
                                Role.CHAIR, new RungSkipped(S, AT, EMPLOYER, "REMINDER", "URGENT", WORDS))
                        .tell(served)
                        .whereTheReminderComesFirst()),
                line(
                        "no article",
                        LETTERS,
                        FAIL,
                        "no-article",
                        () -> tale(SUPERVISION, drafted("p1", "REMINDER", false), issued("p1", "REMINDER"))),
                line(
                        "unsigned",
                        LETTERS,
                        FAIL,
                        "letter-unsigned",
                        () -> tale(SUPERVISION, drafted("p1", "REMINDER", false, "第50条"), issued("p1", "REMINDER"))),
                line("no letter", LETTERS, NOT_APPLICABLE, "not-reached", () -> tale(SUPERVISION, clue(true, false))));
    }

    private static Stream<Arguments> reply() {
        Object came = new PaperAnswered(S, AT, "p1", "CORRECTED", WORDS, false);
        return Stream.of(
                line(
                        "judged",
                        REPLY,
                        PASS,
                        "reply-judged",
                        () -> tale(SUPERVISION, came, new ReplyAccepted(S, AT, "p1", WORDS))),
                line(
                        "never judged",
                        REPLY,
                        FAIL,
                        "reply-unjudged",
                        () -> tale(SUPERVISION, came, supervisionClosed("WITHDRAWN"))),
                line("waits", REPLY, UNDECIDABLE, "reply-waits", () -> tale(SUPERVISION, came)),
                line(
                        "correction unseen",
                        REPLY,
                        FAIL,
                        "correction-unseen",
                        () -> tale(SUPERVISION, supervisionClosed("CORRECTED"))),
                line(
                        "result passed",
                        REPLY,
                        PASS,
                        "reply-judged",
                        () -> tale(COMPLAINT, reported("SOLVED", "staff:h"), passed(), closed())),
                line(
                        "result unread",
                        REPLY,
                        FAIL,
                        "reply-unjudged",
                        () -> tale(COMPLAINT, reported("SOLVED", "staff:h"), closed())));
    }

    private static Object extended(long asked, long granted) {
        return new ClockEvent.ClockExtended(
                M, later(granted), "total#1", later(asked), 5, "2025-11-04", EXTENDED_TO, later(300), false);
    }

    private static Stream<Arguments> terms() {
        return Stream.of(
                line("met", TERMS, PASS, "term-met", () -> new ReviewTale(MEDIATION)
                        .started("total", later(100))
                        .met("total", false)),
                line("met late", TERMS, FAIL, "term-met-late", () -> new ReviewTale(MEDIATION)
                        .started("total", later(100))
                        .met("total", true)),
                line("lapsed", TERMS, FAIL, "term-lapsed", () -> new ReviewTale(MEDIATION)
                        .started("total", later(100))
                        .tell(new ClockEvent.ClockLapsed(M, later(100), "total#1", later(101)))),
                line("another's term", TERMS, NOT_APPLICABLE, "not-reached", () -> new ReviewTale(MEDIATION)
                        .started("instalment:i1", later(100))
                        .tell(new ClockEvent.ClockLapsed(M, later(100), "instalment:i1#1", later(101)))),
                line("extended in time", TERMS, PASS, "extended-in-time", () -> new ReviewTale(MEDIATION)
                        .started("total", later(100))
                        .tell(extended(98, 99))),
                line("asked too late", TERMS, FAIL, "asked-too-late", () -> new ReviewTale(MEDIATION)
                        .started("total", later(100))
                        .tell(extended(100, 101))),
                line("granted too late", TERMS, FAIL, "granted-too-late", () -> new ReviewTale(MEDIATION)
                        .started("total", later(100))
                        .tell(extended(99, 100))));
    }

    private static ReviewTale agreedBy(String... signers) {
        ReviewTale tale = tale(MEDIATION, application("WRITTEN", false, "APPLICANT", "RESPONDENT"));
        Stream.of(signers).forEach(each -> tale.tell(agreed(each.equals("MEDIATOR") ? "MEDIATOR" : "PARTY", each)));
        return tale;
    }

    private static Stream<Arguments> agreement() {
        return Stream.of(
                line("valid", AGREEMENT, PASS, "agreement-valid", () -> agreedBy("APPLICANT", "RESPONDENT", "MEDIATOR")
                        .tell(effective("staff:k"))
                        .started("arbitralReview", later(100))
                        .started("judicialConfirmation", later(100))),
                line("one side missing", AGREEMENT, FAIL, "signature-missing", () -> agreedBy("APPLICANT", "MEDIATOR")
                        .tell(effective("staff:k"))
                        .started("arbitralReview", later(100))
                        .started("judicialConfirmation", later(100))),
                line("no seal", AGREEMENT, FAIL, "seal-missing", () -> agreedBy("APPLICANT", "RESPONDENT", "MEDIATOR")
                        .tell(effective(" "))
                        .started("arbitralReview", later(100))
                        .started("judicialConfirmation", later(100))),
                line("no windows", AGREEMENT, FAIL, "windows-not-opened", () -> agreedBy(
                                "APPLICANT", "RESPONDENT", "MEDIATOR")
                        .tell(effective("staff:k"))));
    }

    private static Stream<Arguments> routesTold() {
        return Stream.of(
                line(
                        "failed, told",
                        ROUTES_TOLD,
                        PASS,
                        "route-told",
                        () -> tale(MEDIATION, new MediationFailed(M, AT, "DEADLOCK", WORDS, List.of("ARBITRATION")))),
                line(
                        "failed, not told",
                        ROUTES_TOLD,
                        FAIL,
                        "route-not-told",
                        () -> tale(MEDIATION, new MediationFailed(M, AT, "DEADLOCK", WORDS, List.of()))),
                line(
                        "informed",
                        ROUTES_TOLD,
                        PASS,
                        "informed",
                        () -> tale(
                                SUPERVISION,
                                clue(true, false),
                                new ComplainantInformed(S, AT, "PHONE", WORDS),
                                supervisionClosed("NO_BREACH"))),
                line(
                        "not informed",
                        ROUTES_TOLD,
                        FAIL,
                        "not-informed",
                        () -> tale(SUPERVISION, clue(true, false), supervisionClosed("NO_BREACH"))),
                line(
                        "nobody to inform",
                        ROUTES_TOLD,
                        NOT_APPLICABLE,
                        "nobody-to-tell",
                        () -> tale(SUPERVISION, clue(false, false), supervisionClosed("NO_BREACH"))),
                line(
                        "unsolved order",
                        ROUTES_TOLD,
                        UNDECIDABLE,
                        "unsolved-route-unknown",
                        () -> tale(COMPLAINT, calledBack(false), closed())));
    }

    private static Stream<Arguments> callBack() {
        return Stream.of(
                line("by another", CALL_BACK, PASS, "called-back", () -> tale(COMPLAINT, signed("staff:h"))
                        .tell(calledBack(true), actor("staff:o", Role.OPERATOR))),
                line("by the handler", CALL_BACK, FAIL, "called-back-by-handler", () -> tale(
                                COMPLAINT, signed("staff:h"))
                        .tell(calledBack(true), actor("staff:h", Role.OPERATOR))),
                line("by nobody known", CALL_BACK, UNDECIDABLE, "caller-unknown", () -> new ReviewTale(COMPLAINT)
                        .tell(calledBack(true), null)),
                line(
                        "not at all",
                        CALL_BACK,
                        FAIL,
                        "not-called-back",
                        () -> tale(COMPLAINT, logged(false, "CALL_BACK"), reported("SOLVED", "staff:h"), closed())),
                line(
                        "not wanted",
                        CALL_BACK,
                        NOT_APPLICABLE,
                        "no-call-back-wanted",
                        () -> tale(COMPLAINT, logged(false), reported("SOLVED", "staff:h"), closed())));
    }

    private static Stream<Arguments> secrecy() {
        Object byConsent = new IdentityRevealed(S, AT, "宏泰公司", "核对工资", "CONSENT");
        return Stream.of(
                line("nothing told", SECRECY, PASS, "no-name-told", () -> tale(SUPERVISION, clue(true, false))),
                line(
                        "with consent",
                        SECRECY,
                        PASS,
                        "revealed-with-basis",
                        () -> tale(SUPERVISION, clue(true, true), byConsent)),
                line(
                        "without consent",
                        SECRECY,
                        FAIL,
                        "revealed-without-basis",
                        () -> tale(SUPERVISION, clue(true, false), byConsent)),
                line(
                        "by duty",
                        SECRECY,
                        PASS,
                        "revealed-with-basis",
                        () -> tale(
                                SUPERVISION,
                                clue(true, false),
                                new IdentityRevealed(S, AT, "公安", "协查", "STATUTORY_DUTY"))),
                line(
                        "paper shows the name",
                        SECRECY,
                        FAIL,
                        "paper-shows-name",
                        () -> tale(
                                SUPERVISION,
                                clue(true, false),
                                drafted("p1", "OPINION", true, "x"),
                                issued("p1", "OPINION"))),
                line(
                        "nobody to protect",
                        SECRECY,
                        NOT_APPLICABLE,
                        "nobody-to-protect",
                        () -> tale(SUPERVISION, clue(false, false))));
    }

    private static Stream<Arguments> result() {
        CorrectionVerified verified = new CorrectionVerified(S, AT, EMPLOYER, "PAID", WORDS, 3, 100, null, true);
        return Stream.of(
                line(
                        "confirmed",
                        RESULT,
                        PASS,
                        "result-confirmed",
                        () -> tale(COMPLAINT, reported("SOLVED", "staff:h"), calledBack(true))),
                line(
                        "denied",
                        RESULT,
                        FAIL,
                        "result-denied",
                        () -> tale(COMPLAINT, reported("SOLVED", "staff:h"), calledBack(false))),
                line(
                        "unconfirmed",
                        RESULT,
                        UNDECIDABLE,
                        "result-unconfirmed",
                        () -> tale(COMPLAINT, reported("SOLVED", "staff:h"))),
                line(
                        "paid by evidence",
                        RESULT,
                        PASS,
                        "correction-seen",
                        () -> tale(SUPERVISION, new EvidenceTaken(S, AT, "v1", "BANK", "流水", "银行", WORDS), verified)),
                line("paid by word", RESULT, UNDECIDABLE, "money-unproven", () -> tale(SUPERVISION, verified)),
                line(
                        "sums agree",
                        RESULT,
                        PASS,
                        "sums-agree",
                        () -> tale(MEDIATION, paid(100, "paper:1"), mediationClosed("PERFORMED", 100, 100))),
                line(
                        "sums differ",
                        RESULT,
                        FAIL,
                        "sums-differ",
                        () -> tale(MEDIATION, paid(60, "paper:1"), mediationClosed("PERFORMED", 100, 100))),
                line(
                        "less than promised",
                        RESULT,
                        FAIL,
                        "sums-differ",
                        () -> tale(MEDIATION, paid(60, "paper:1"), mediationClosed("PERFORMED", 100, 60))));
    }

    private static Stream<Arguments> file() {
        Object failed = new MediationFailed(M, AT, "DEADLOCK", WORDS, List.of("ARBITRATION"));
        Object accepted = new MediationAccepted(M, AT, null);
        Object bench = new MediatorsAppointed(M, AT, List.of(), "PARTIES");
        return Stream.of(
                line(
                        "order complete",
                        FILE,
                        PASS,
                        "part-there",
                        () -> tale(
                                COMPLAINT, opened(), dispatched(), reported("SOLVED", "staff:h"), passed(), closed())),
                line(
                        "order without review",
                        FILE,
                        FAIL,
                        "part-missing",
                        () -> tale(COMPLAINT, opened(), dispatched(), reported("SOLVED", "staff:h"), closed())),
                line(
                        "archived",
                        FILE,
                        PASS,
                        "part-there",
                        () -> tale(
                                MEDIATION,
                                accepted,
                                bench,
                                failed,
                                mediationClosed("NOT_AGREED", 0, 0),
                                new CaseArchived(M, AT, "柜1"))),
                line(
                        "not archived",
                        FILE,
                        FAIL,
                        "part-missing",
                        () -> tale(MEDIATION, accepted, bench, failed, mediationClosed("NOT_AGREED", 0, 0))),
                line("open", FILE, NOT_APPLICABLE, "not-reached", () -> tale(COMPLAINT, opened(), dispatched())),
                line(
                        "supervision lacks a report",
                        FILE,
                        FAIL,
                        "part-missing",
                        () -> tale(SUPERVISION, new CaseAccepted(S, AT, null), supervisionClosed("NO_BREACH"))));
    }

    private static Stream<Arguments> entries() {
        return Stream.of(
                line("in time", ENTRIES, PASS, "entered-in-time", () -> new ReviewTale(COMPLAINT)
                        .tell(logged(false), later(24), actor("staff:o", Role.OPERATOR), null)),
                line("late, no reason", ENTRIES, FAIL, "late-without-reason", () -> new ReviewTale(COMPLAINT)
                        .tell(logged(false), later(24).plusSeconds(1), actor("staff:o", Role.OPERATOR), null)),
                line("late, with reason", ENTRIES, PASS, "late-with-reason", () -> new ReviewTale(COMPLAINT)
                        .tell(logged(false), later(48), actor("staff:o", Role.OPERATOR), "停电补记")),
                line("ahead of itself", ENTRIES, FAIL, "entered-ahead", () -> new ReviewTale(COMPLAINT)
                        .tell(logged(false), AT.minusSeconds(301), actor("staff:o", Role.OPERATOR), null)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("courses")
    void each_item_says_what_the_record_says(
            String course, ReviewItem item, ReviewResult expected, String ground, Supplier<ReviewTale> told) {
        ReviewFound found = told.get().judged(item);
        assertThat(found.result()).as(found.toString()).isEqualTo(expected);
        assertThat(found.grounds()).extracting(each -> each.key()).contains("review.ground." + ground);
        if (expected == FAIL) {
            assertThat(found.evidence()).as("what a fault rests on").isNotEmpty();
        }
    }

    @Test
    void every_item_has_a_course_that_holds_and_one_that_fails() {
        for (ReviewResult needed : List.of(PASS, FAIL)) {
            assertThat(courses()
                            .filter(each -> each.get()[2] == needed)
                            .map(each -> (ReviewItem) each.get()[1])
                            .collect(Collectors.toSet()))
                    .as(needed.name())
                    .containsExactlyInAnyOrder(ReviewItem.values());
        }
    }

    @Test
    void the_checklist_has_every_item_once_in_its_order() {
        assertThat(ReviewChecklist.ALL.stream().map(ReviewCheck::item)).containsExactly(ReviewItem.values());
    }

    @Test
    void a_kind_that_knows_no_such_thing_is_not_judged_by_it() {
        assertThat(tale(COMPLAINT, logged(false)).judged(AGREEMENT).result()).isEqualTo(NOT_APPLICABLE);
        assertThat(tale(MEDIATION, application("WRITTEN", false, "APPLICANT", "RESPONDENT"))
                        .judged(LETTERS)
                        .grounds())
                .extracting(each -> each.key())
                .containsExactly("review.ground.other-kind");
    }

    @Test
    void what_is_missing_is_told_by_its_name_behind_what_is_there() {
        ReviewFound found = tale(SUPERVISION, heard("r1", "WORKER", ONE, TWO)).judged(RECORD);
        assertThat(found.evidence())
                .extracting(ReviewEvidence::ref)
                .containsExactly("event/0", "missing/supervision.RecordSigned");
    }
}
