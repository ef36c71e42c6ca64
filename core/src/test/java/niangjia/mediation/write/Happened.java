package niangjia.mediation.write;

import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.RESPONDENT_KEY;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.claim;
import static niangjia.mediation.write.MediationFixture.draft;
import static niangjia.mediation.write.MediationFixture.employer;
import static niangjia.mediation.write.MediationFixture.instalment;
import static niangjia.mediation.write.MediationFixture.payment;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.worker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.complaint.DutyKind;
import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.AgreementFacts;
import niangjia.mediation.AgreementForm;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.ClaimEvent.ClaimAssessed;
import niangjia.mediation.ClaimEvent.ClaimStated;
import niangjia.mediation.ClaimEvent.ClaimsSettled;
import niangjia.mediation.ClaimEvent.RightsExplained;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.DeskKind;
import niangjia.mediation.EndingEvent.ActRecorded;
import niangjia.mediation.EndingEvent.CalledBack;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EndingEvent.MediationSuspended;
import niangjia.mediation.EndingEvent.ReportedBack;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.MandatePower;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediatorFacts;
import niangjia.mediation.PartySide;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.RollEvent.MandateGiven;
import niangjia.mediation.RollEvent.MembersEntered;
import niangjia.mediation.RollEvent.RepresentativesNamed;
import niangjia.mediation.RollMemberFacts;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.mediation.SessionEvent.SessionScheduled;
import niangjia.mediation.SessionEvent.SessionTold;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.mediation.SessionFacts;
import niangjia.mediation.SessionPlan;
import niangjia.mediation.SidePartyFacts;
import niangjia.mediation.SignerKind;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.terms.ClockEvent.ClockStarted;

/** What has happened, in short: the shortest course to every state of a case. A court sent the matter, so that every act has its place. */
final class Happened {
    private static final String CASE = ID.value();

    private Happened() {}

    static List<Object> until(MediationStatus status) {
        List<Object> all = new ArrayList<>();
        all.add(received(ApplicationOrigin.COURT_BEFORE_FILING, DeskKind.UNION));
        switch (status) {
            case RECEIVED -> {}
            case REJECTED ->
                all.add(new ApplicationRejected(CASE, AT, "NOT_COVERED", sealed("explanation"), "court", null));
            case SCREENED -> all.add(screened());
            case CONSENT_ASKED -> all.addAll(List.of(screened(), asked()));
            case REFUSED ->
                all.addAll(
                        List.of(screened(), asked(), new MediationRefused(CASE, AT, "r1", sealed("reason"), 0, false)));
            case CONSENTED -> all.addAll(consented());
            case ACCEPTED -> all.addAll(accepted());
            case MEDIATING -> all.addAll(mediating());
            case SUSPENDED -> {
                all.addAll(mediating());
                all.add(new MediationSuspended(CASE, AT, sealed("signs")));
            }
            case DRAFTED -> all.addAll(drafted());
            case EFFECTIVE -> all.addAll(effective());
            case DEFAULTED -> {
                all.addAll(effective());
                all.add(defaulted("i1"));
            }
            case PERFORMED -> all.addAll(performed());
            case FAILED -> {
                all.addAll(mediating());
                all.add(new MediationFailed(CASE, AT, "DEADLOCK", sealed("explanation"), List.of("ARBITRATION")));
            }
            case CLOSED -> {
                all.addAll(performed());
                all.add(closed());
            }
            case ARCHIVED -> {
                all.addAll(performed());
                all.add(closed());
                all.add(new CaseArchived(CASE, AT, "2026-TJ-1"));
            }
        }
        return all;
    }

    static ApplicationReceived received(ApplicationOrigin origin, DeskKind desk) {
        return new ApplicationReceived(
                CASE,
                AT,
                origin.name(),
                desk.name(),
                "WAGE",
                COUNTY.id(),
                COUNTY.path(),
                APPLICANT_KEY.value(),
                RESPONDENT_KEY.value(),
                Stream.of(worker("a1"), employer("r1")).map(SidePartyFacts::of).toList(),
                sealed("account"),
                null,
                null,
                origin.fromForum()
                        ? new ProceedingsFacts(
                                "link",
                                origin == ApplicationOrigin.ARBITRATION ? "ARBITRATION" : "COURT_FIRST_INSTANCE",
                                "某区",
                                "2026-1",
                                "SENT")
                        : null,
                null,
                1,
                null,
                "TJ-2026-0037");
    }

    static ApplicationScreened screened() {
        return new ApplicationScreened(
                CASE, AT, "LABOUR", List.of("PAY_INJURY_COST_COMPENSATION"), sealed("note"), null);
    }

    static ConsentRequested asked() {
        return new ConsentRequested(CASE, AT, "PHONE", sealed("words"));
    }

    static List<Object> consented() {
        return List.of(screened(), asked(), new ConsentGiven(CASE, AT, "r1", "PHONE", 0));
    }

    static List<Object> accepted() {
        return plus(consented(), new MediationAccepted(CASE, AT, null), appointed("m1"));
    }

    static MediatorsAppointed appointed(String... names) {
        return new MediatorsAppointed(
                CASE,
                AT,
                Stream.of(names)
                        .map(name -> new MediatorFacts("mediator:" + name, "staff:" + name, "name of " + name))
                        .toList(),
                "ORGANISATION");
    }

    static List<Object> mediating() {
        return plus(accepted(), talked());
    }

    static TalkHeld talked() {
        return new TalkHeld(
                CASE,
                AT,
                "talk",
                "PHONE",
                List.of("APPLICANT", "RESPONDENT"),
                List.of("mediator:m1"),
                sealed("minutes"));
    }

    static SessionScheduled scheduled(SessionPlan plan) {
        return new SessionScheduled(CASE, AT, SessionFacts.of(plan));
    }

    static SessionTold told(String session, String party) {
        return new SessionTold(CASE, AT, session, party, "PHONE", 1);
    }

    static NoteWritten noted(String id, PartySide side) {
        return new NoteWritten(CASE, AT, id, side.name(), null, sealed(APPLICANT_KEY, "note"), "staff:m1");
    }

    static ClaimStated stated(String id, ClaimKind kind) {
        return new ClaimStated(CASE, AT, ClaimFacts.of(claim(id, kind, Money.yuan(1000), TODAY.minusDays(30))));
    }

    static ClaimAssessed assessed(String id, long yuan) {
        return new ClaimAssessed(CASE, AT, id, yuan * 100, List.of("劳动合同法 85"), sealed("arithmetic"));
    }

    static RightsExplained explained(String... ids) {
        return new RightsExplained(CASE, AT, List.of(ids), "a1", sealed("words"));
    }

    static ClaimsSettled settled(String settlement, long yuan, String... ids) {
        return new ClaimsSettled(CASE, AT, settlement, List.of(ids), yuan * 100, "r1", 0);
    }

    /** Two members at least; the first three speak for the rest. */
    static List<Object> roll(int size) {
        List<RollMemberFacts> members = IntStream.rangeClosed(1, size)
                .mapToObj(i -> new RollMemberFacts(
                        "w" + i, "person:w" + i, sealed(new PersonId("person:w" + i), "name"), 100_00L))
                .toList();
        return List.of(
                new MembersEntered(CASE, AT, members), new RepresentativesNamed(CASE, AT, List.of("w1", "w2", "w3")));
    }

    static MandateGiven mandate(String member, MandatePower... powers) {
        return new MandateGiven(
                CASE, AT, member, "w1", Stream.of(powers).map(Enum::name).toList(), "letter");
    }

    static AgreementFacts agreement() {
        return AgreementFacts.of(
                AgreementForm.WRITTEN,
                draft(
                        "g1",
                        List.of(instalment("i1", 1000, TODAY.plusDays(30))),
                        List.of(new PlannedDuty(
                                "d1", DutyKind.CERTIFICATE, "r1", sealed("words"), TODAY.plusDays(60)))));
    }

    static List<Object> drafted() {
        return plus(
                mediating(),
                stated("c1", ClaimKind.WAGE),
                settled("s1", 1000, "c1"),
                new AgreementDrafted(CASE, AT, agreement()));
    }

    static AgreementSigned signed(SignerKind kind, String signer) {
        return new AgreementSigned(CASE, AT, "g1", kind.name(), signer, "BY_HAND", null);
    }

    static List<Object> effective() {
        return plus(
                drafted(),
                new AgreementEffective(
                        CASE,
                        AT,
                        "g1",
                        "d1",
                        "keeper",
                        agreement().payments(),
                        agreement().duties(),
                        List.of()));
    }

    static PaymentRecorded paid(String id, long yuan, long outstandingYuan, boolean all) {
        return new PaymentRecorded(
                CASE, AT, PaymentFacts.of(payment(id, "i1", yuan), "a1"), outstandingYuan * 100, all, false);
    }

    static PerformanceDefaulted defaulted(String entry) {
        return new PerformanceDefaulted(CASE, AT, entry, TODAY.minusDays(1), sealed("words"), 1000_00);
    }

    static EnforcementOpened enforcing(EnforcementKind kind) {
        return new EnforcementOpened(CASE, AT, "e1", kind.name(), "某法院", sealed("words"));
    }

    static List<Object> performed() {
        return plus(
                effective(),
                paid("p1", 1000, 0, false),
                new DutyChecked(CASE, AT, "d1", true, sealed("finding"), null, true, false));
    }

    static CalledBack calledBack() {
        return new CalledBack(CASE, AT, "a1", true, "SATISFIED", sealed("words"));
    }

    static ReportedBack reportedBack() {
        return new ReportedBack(CASE, AT, "link", sealed("words"));
    }

    static CaseClosed closed() {
        return new CaseClosed(CASE, AT, "PERFORMED", sealed("outcome"), null, 1000_00, 1000_00);
    }

    static Object act() {
        return new ActRecorded(CASE, AT, "VISIT", List.of("union"), sealed("text"), null);
    }

    /** The fifteen days of the mediation, from the day of the application. */
    static ClockStarted term() {
        return new ClockStarted(
                CASE,
                AT,
                "total#1",
                "mediation.total",
                "CN@2026.1",
                "2025-11-04",
                "CALENDAR_DAYS",
                15,
                "NEXT_WORKING_DAY",
                "24:00",
                null,
                TODAY.plusDays(15),
                Instant.parse("2026-10-27T15:59:59Z"),
                false);
    }

    static List<Object> plus(List<Object> some, Object... more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
