package niangjia.audit.read;

import static niangjia.audit.read.ReviewTale.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.PartyFacts;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.EndingEvent;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SidePartyFacts;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.RespondentFacts;
import org.jspecify.annotations.Nullable;

/** Events of the three kinds of cases with as little in them as an item asks for. */
final class ReviewEvents {
    static final String C = "complaint:1";
    static final String S = "supervision:1";
    static final String M = "mediation:1";
    static final String EMPLOYER = "e1";
    static final String DIGEST = "d".repeat(64);

    private ReviewEvents() {}

    static ContactLogged logged(boolean anonymous, String... consents) {
        return new ContactLogged(
                C,
                AT,
                "12351-1",
                "PHONE_12351",
                "PHONE",
                CITY.id(),
                CITY.path(),
                new CallerFacts(
                        "person:1.caller", anonymous, anonymous ? null : WORDS, null, null, null, null, List.of()),
                WORDS,
                List.of(consents),
                null);
    }

    static OrderOpened opened() {
        return new OrderOpened(C, AT, "COMPLAINT", "WAGE", "ORDINARY", false, WORDS, null, null, null, 1);
    }

    static OrderDispatched dispatched() {
        return new OrderDispatched(C, AT, COUNTY.id(), COUNTY.path(), null);
    }

    static OrderSigned signed(String handler) {
        return new OrderSigned(C, AT, handler, "某");
    }

    static OrderDeclined declined(String route) {
        return new OrderDeclined(C, AT, "COURT", WORDS, route);
    }

    static ResultReported reported(String result, String by) {
        return new ResultReported(C, AT, result, WORDS, List.of(), null, by, 1);
    }

    static ResultPassed passed() {
        return new ResultPassed(C, AT, null);
    }

    static CallBackDone calledBack(boolean solved) {
        return new CallBackDone(C, AT, "SATISFIED", solved, WORDS, 1);
    }

    static OrderClosed closed() {
        return new OrderClosed(C, AT, null);
    }

    static ClueRegistered clue(boolean named, boolean disclose) {
        return new ClueRegistered(
                S,
                AT,
                "COMPLAINT",
                "WAGE",
                COUNTY.id(),
                COUNTY.path(),
                new ComplainantFacts("person:1.complainant", !named, named ? WORDS : null, null, disclose),
                WORDS,
                List.of(new RespondentFacts(EMPLOYER, null, "宏泰公司", 60)),
                3,
                null,
                "监督〔2026〕1号");
    }

    static PartyHeard heard(String record, String side, String... supervisors) {
        return new PartyHeard(S, AT, record, EMPLOYER, side, List.of(supervisors), WORDS, WORDS);
    }

    static BreachFound breach() {
        return new BreachFound(S, AT, EMPLOYER, List.of("劳动法第50条"), WORDS, List.of(), 3, 0);
    }

    static PaperDrafted drafted(String paper, String kind, boolean shows, String... basis) {
        return new PaperDrafted(
                S,
                AT,
                paper,
                new PaperFacts(
                        kind,
                        EMPLOYER,
                        COUNTY.id(),
                        COUNTY.path(),
                        "宏泰公司",
                        "t",
                        WORDS,
                        List.of(basis),
                        List.of(),
                        shows,
                        DIGEST),
                "staff:handler");
    }

    static PaperIssued issued(String paper, String kind) {
        return new PaperIssued(S, AT, paper, DIGEST, kind, EMPLOYER, COUNTY.id(), 2026, 1, "");
    }

    static CaseClosed supervisionClosed(String reason) {
        return new CaseClosed(S, AT, reason, WORDS, null, 1);
    }

    static ApplicationReceived application(String origin, boolean spot, String... sides) {
        return new ApplicationReceived(
                M,
                AT,
                origin,
                "UNION",
                "WAGE",
                COUNTY.id(),
                COUNTY.path(),
                "a",
                "r",
                List.of(sides).stream().map(ReviewEvents::party).toList(),
                WORDS,
                spot ? WORDS : null,
                null,
                null,
                null,
                1,
                null,
                "调〔2026〕1号");
    }

    /** {@code APPLICANT} is known as {@code APPLICANT}: an id like its side. */
    private static SidePartyFacts party(String side) {
        return new SidePartyFacts(side, new PartyFacts(side, "PERSON", null, WORDS), null, null, null);
    }

    static SessionHeld session(String signed, String... present) {
        return new SessionHeld(M, AT, "s1", "JOINT", List.of(present), WORDS, signed);
    }

    static AgreementSigned agreed(String kind, String signer) {
        return new AgreementSigned(M, AT, "g1", kind, signer, "HAND", null);
    }

    static AgreementEffective effective(String keeper) {
        return new AgreementEffective(
                M,
                AT,
                "g1",
                DIGEST,
                keeper,
                List.of(new PlannedPaymentFacts("i1", "RESPONDENT", "APPLICANT", 100, LocalDate.parse("2026-11-01"))),
                List.of(),
                List.of());
    }

    static EndingEvent.CaseClosed mediationClosed(String reason, long promised, long paid) {
        return new EndingEvent.CaseClosed(M, AT, reason, WORDS, null, promised, paid);
    }

    static PaymentRecorded paid(long fen, @Nullable String proof) {
        return new PaymentRecorded(
                M,
                AT,
                new PaymentFacts(
                        "p1",
                        "i1",
                        "RESPONDENT",
                        "APPLICANT",
                        fen,
                        "TRANSFER",
                        LocalDate.parse("2026-11-01"),
                        proof == null ? "" : proof,
                        false),
                0,
                true,
                false);
    }

    static Instant later(long hours) {
        return AT.plusSeconds(hours * 3_600);
    }
}
