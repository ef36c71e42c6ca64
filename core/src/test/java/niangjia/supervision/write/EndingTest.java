package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.paperIn;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.TOWNSHIP;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static niangjia.supervision.write.SupervisionFixture.supervisor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.complaint.Medium;
import niangjia.shared.Role;
import niangjia.supervision.CloseReason;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.OutcomeCommand.CloseCase;
import niangjia.supervision.OutcomeCommand.HandOn;
import niangjia.supervision.OutcomeCommand.HearMediationOutcome;
import niangjia.supervision.OutcomeCommand.HearReferralOutcome;
import niangjia.supervision.OutcomeCommand.InformComplainant;
import niangjia.supervision.OutcomeCommand.SpinOffMediation;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseReported;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;
import niangjia.supervision.OutcomeEvent.MediationOutcomeHeard;
import niangjia.supervision.PaperCommand.SkipRung;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralId;
import niangjia.supervision.SkipReason;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EndingTest {
    private static final Object REPORTED = new CaseReported(ID.value(), AT, sealed("text"), "supervisor");
    private static final Object INFORMED = new ComplainantInformed(ID.value(), AT, "PHONE", sealed("words"));

    @ParameterizedTest
    @MethodSource("reasonsAndStates")
    void a_reason_for_the_end_fits_where_the_case_stands(CloseReason reason, SupervisionStatus status, boolean fits) {
        SupervisionFixture.given(until(status))
                .and(REPORTED, INFORMED)
                .when(Examples.close(reason), chair())
                .doneIf(fits, "supervision/close-reason");
    }

    static Stream<Arguments> reasonsAndStates() {
        Map<SupervisionStatus, Set<CloseReason>> fitting = new EnumMap<>(SupervisionStatus.class);
        Set<CloseReason> early = EnumSet.of(
                CloseReason.REMINDED, CloseReason.HANDED_ON, CloseReason.WITHDRAWN, CloseReason.EMPLOYER_GONE);
        Set<CloseReason> late = EnumSet.of(CloseReason.HANDED_ON, CloseReason.WITHDRAWN, CloseReason.EMPLOYER_GONE);
        fitting.put(SupervisionStatus.ACCEPTED, early);
        fitting.put(SupervisionStatus.ASSIGNED, early);
        fitting.put(SupervisionStatus.INQUIRING, early);
        fitting.put(SupervisionStatus.NO_BREACH, EnumSet.of(CloseReason.NO_BREACH));
        fitting.put(SupervisionStatus.BREACH_FOUND, late);
        fitting.put(SupervisionStatus.NEGOTIATING, late);
        fitting.put(SupervisionStatus.CORRECTED, EnumSet.of(CloseReason.CORRECTED));
        fitting.put(SupervisionStatus.WITH_AUTHORITY, late);
        fitting.put(SupervisionStatus.DECIDED, EnumSet.of(CloseReason.AUTHORITY_DECIDED));
        return fitting.entrySet().stream().flatMap(each -> Arrays.stream(CloseReason.values())
                .map(reason ->
                        Arguments.of(reason, each.getKey(), each.getValue().contains(reason))));
    }

    @Test
    void a_case_ends_with_a_report_by_another_and_the_complainant_told() {
        Asked.Given corrected = SupervisionFixture.given(until(SupervisionStatus.CORRECTED));
        CloseCase close = Examples.close(CloseReason.CORRECTED);
        corrected.and(INFORMED).when(close, chair()).refusedAs("supervision/report-needed");
        corrected.and(REPORTED).when(close, chair()).refusedAs("supervision/complainant-not-informed");
        corrected
                .and(REPORTED, INFORMED)
                .when(close, staff("supervisor", COUNTY, Role.CHAIR))
                .refusedAs("supervision/own-report", "supervisor");
        corrected.and(REPORTED, INFORMED).when(close, chair()).recorded();
    }

    @Test
    void what_was_told_before_the_correction_does_not_tell_of_it() {
        SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .and(INFORMED, Happened.corrected("r1", true), REPORTED)
                .when(Examples.close(CloseReason.CORRECTED), chair())
                .refusedAs("supervision/complainant-not-informed");
    }

    @Test
    void without_a_complainant_there_is_nobody_to_tell_and_the_case_ends_all_the_same() {
        Asked.Given clear = SupervisionFixture.given(List.of(
                Happened.registered(false, false),
                Happened.transferred(),
                new CaseAccepted(ID.value(), AT, null),
                Happened.corrected("r1", true),
                REPORTED));
        clear.when(new InformComplainant(ID, AT, Medium.PHONE, sealed("words")), clerk())
                .refusedAs("supervision/nobody-to-tell");
        clear.when(Examples.close(CloseReason.CORRECTED), chair()).recorded();
    }

    @ParameterizedTest
    @EnumSource(PaperStatus.class)
    void no_paper_is_under_way_when_a_case_ends(PaperStatus status) {
        Set<PaperStatus> open = EnumSet.of(
                PaperStatus.DRAFTED,
                PaperStatus.REVIEWED,
                PaperStatus.SIGNED,
                PaperStatus.ISSUED,
                PaperStatus.SEALED,
                PaperStatus.NOTICED,
                PaperStatus.SERVED,
                PaperStatus.ANSWERED);
        SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .and(paperIn("p", PaperKind.REMINDER, status))
                .and(Happened.corrected("r1", true), REPORTED, INFORMED)
                .when(Examples.close(CloseReason.CORRECTED), chair())
                .doneIf(!open.contains(status), "supervision/paper-under-way");
    }

    @ParameterizedTest
    @CsvSource({
        "REMINDER, LAPSED, true",
        "REMINDER, SERVED, false",
        "OPINION, REFUSED, true",
        "OPINION, REPLY_REJECTED, true",
        "SUGGESTION, NOT_FILED, true"
    })
    void the_procuratorate_is_asked_when_the_employer_does_not_cooperate(
            PaperKind kind, PaperStatus status, boolean allowed) {
        SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .and(paperIn("p", kind, status))
                .when(handOn(), chair())
                .doneIf(allowed, "supervision/procuratorate-too-early");
    }

    @Test
    void the_procuratorate_is_asked_after_an_obstruction_or_past_the_ladder_with_a_reason() {
        Asked.Given found = SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND));
        found.and(Happened.obstructed("r2")).when(handOn(), chair()).recorded();
        found.then(
                        new SkipRung(
                                ID,
                                AT,
                                "r1",
                                PaperKind.SUGGESTION,
                                SkipReason.CLUE_OF_PROCURATORATE,
                                sealed("explanation")),
                        chair())
                .when(handOn(), chair())
                .recorded();
    }

    @Test
    void the_procuratorate_is_asked_from_county_level_up() {
        SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .and(
                        Happened.obstructed("r1"),
                        new CaseTransferred(
                                ID.value(), AT, TOWNSHIP.id(), TOWNSHIP.path(), sealed("reason"), COUNTY.id()))
                .when(handOn(), chair())
                .refusedUnder("supervision/county-level-needed");
    }

    @Test
    void a_hand_over_is_made_once_and_its_outcome_is_of_one_that_was_made() {
        Asked.Given handed = SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND))
                .then(new HandOn(ID, AT, ReferralId.of("1"), ReferralBody.LEGAL_AID, "asked for"), chair());
        handed.when(new HandOn(ID, AT, ReferralId.of("1"), ReferralBody.LEGAL_AID, "asked for"), chair())
                .refusedAs("supervision/entry-exists", "referral", "referral:1");
        handed.when(new HearReferralOutcome(ID, AT, ReferralId.of("2"), sealed("outcome")), clerk())
                .refusedAs("supervision/entry-unknown", "referral", "referral:2");
    }

    @Test
    void a_mediation_grows_out_of_a_case_once_and_its_outcome_is_of_one_that_did() {
        Asked.Given handed = SupervisionFixture.given(until(SupervisionStatus.NEGOTIATING))
                .then(new SpinOffMediation(ID, AT, "mediation:1"), supervisor());
        handed.when(new SpinOffMediation(ID, AT, "mediation:1"), supervisor())
                .refusedAs("supervision/entry-exists", "mediation", "mediation:1");
        handed.when(new HearMediationOutcome(ID, AT, "mediation:2", sealed("outcome")), clerk())
                .refusedAs("supervision/entry-unknown", "mediation", "mediation:2");
        handed.when(new HearMediationOutcome(ID, AT, "mediation:1", sealed("outcome")), clerk())
                .records(new MediationOutcomeHeard(ID.value(), AT, "mediation:1", sealed("outcome")));
    }

    @Test
    void a_case_that_ends_says_from_which_complaint_it_was_born() {
        ClueRegistered clue = (ClueRegistered) SupervisionFixture.given(List.of())
                .when(Examples.register(null, respondent("r1", null)), clerk())
                .recorded()
                .get(0);
        SupervisionFixture.given(List.of(clue, new CaseAccepted(ID.value(), AT, null), REPORTED))
                .when(Examples.close(CloseReason.WITHDRAWN), chair())
                .records(new CaseClosed(ID.value(), AT, "WITHDRAWN", sealed("outcome"), "complaint:1", 1));
    }

    private static HandOn handOn() {
        return new HandOn(ID, AT, ReferralId.of("1"), ReferralBody.PROCURATORATE, "group, insurance");
    }
}
