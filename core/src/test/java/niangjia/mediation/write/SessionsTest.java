package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.M1;
import static niangjia.mediation.write.MediationFixture.M2;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.caucus;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.joint;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.remote;
import static niangjia.mediation.write.MediationFixture.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import niangjia.Asked;
import niangjia.complaint.Medium;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.BenchCommand.ObjectToMediator;
import niangjia.mediation.BenchCommand.ReplaceMediator;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.Conflict;
import niangjia.mediation.EndGround;
import niangjia.mediation.EndingCommand.EndWithoutAgreement;
import niangjia.mediation.IdentityCheck;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorNamed;
import niangjia.mediation.MinutesSign;
import niangjia.mediation.PartySide;
import niangjia.mediation.RoomId;
import niangjia.mediation.Route;
import niangjia.mediation.SessionCommand.BeginAppraisal;
import niangjia.mediation.SessionCommand.CheckIdentity;
import niangjia.mediation.SessionCommand.EndAppraisal;
import niangjia.mediation.SessionCommand.HoldSession;
import niangjia.mediation.SessionCommand.HoldTalk;
import niangjia.mediation.SessionCommand.MoveSession;
import niangjia.mediation.SessionCommand.RecordNoShow;
import niangjia.mediation.SessionCommand.ScheduleSession;
import niangjia.mediation.SessionCommand.TellOfSession;
import niangjia.mediation.SessionPlan;
import niangjia.mediation.SessionStatus;
import niangjia.mediation.SessionWay;
import niangjia.shared.SealedText;
import niangjia.shared.terms.TermsInForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    private static final Asked.Given ACCEPTED = MediationFixture.given(until(MediationStatus.ACCEPTED));

    @Test
    void neither_a_mediator_nor_a_room_is_promised_twice() {
        ACCEPTED.when(new ScheduleSession(ID, AT, with(SessionWay.ROOM, RoomId.of("busy"), null, M1)), clerk())
                .refusedAs("mediation/booked", "room:busy", "mediation:9/s9");
        ACCEPTED.and(Happened.appointed("busy"))
                .when(new ScheduleSession(ID, AT, with(SessionWay.REMOTE, null, null, MediatorId.of("busy"))), clerk())
                .refusedAs("mediation/booked", "mediator:busy", "mediation:9/s9");
        ACCEPTED.when(new ScheduleSession(ID, AT, with(SessionWay.ROOM, RoomId.of("closed"), null, M1)), clerk())
                .refusedAs("mediation/room-closed", "room:closed", "CLOSED", TODAY.plusDays(1));
    }

    @Test
    void what_a_session_holds_is_taken_moved_and_given_back() {
        List<String> calls = new ArrayList<>();
        Asked.Given given = Asked.of(MediationFixture.mediation(TermsInForce.NONE, BenchTest.recording(calls)))
                .and(ACCEPTED.happened())
                .then(new ScheduleSession(ID, AT, joint("s1")), clerk());
        assertThat(calls).containsExactly("take mediator:m1 mediation:1/s1", "take room:east mediation:1/s1");
        calls.clear();
        given = given.then(
                new MoveSession(ID, AT, with("s1", SessionWay.ELSEWHERE, null, "工地", M1), sealed("reason")), clerk());
        assertThat(calls)
                .containsExactly(
                        "free mediator:m1 mediation:1/s1",
                        "free room:east mediation:1/s1",
                        "take mediator:m1 mediation:1/s1");
        calls.clear();
        given.then(
                new EndWithoutAgreement(ID, AT, EndGround.DEADLOCK, sealed("explanation"), List.of(Route.ARBITRATION)),
                mediator());
        assertThat(calls).containsExactly("free mediator:m1 mediation:1/s1");
    }

    @ParameterizedTest
    @CsvSource({
        "ROOM, east, , done",
        "ROOM, , 工地, mediation/session-place",
        "ELSEWHERE, , 工地, done",
        "ELSEWHERE, , , mediation/session-place",
        "REMOTE, , , done"
    })
    void a_session_has_a_place(SessionWay way, @Nullable String room, @Nullable String place, String expected) {
        ACCEPTED.when(new ScheduleSession(ID, AT, with(way, room == null ? null : RoomId.of(room), place, M1)), clerk())
                .doneIf(expected.equals("done"), expected);
    }

    @ParameterizedTest
    @CsvSource({"APPLICANT, true", "RESPONDENT, true", "THIRD, false", ", false"})
    void a_caucus_is_with_one_side(@Nullable PartySide side, boolean done) {
        ACCEPTED.when(new ScheduleSession(ID, AT, caucus("s1", side)), clerk()).doneIf(done, "mediation/caucus-side");
    }

    @Test
    void a_session_ends_after_it_begins_and_is_known_once() {
        SessionPlan plan = joint("s1");
        SessionPlan backwards = new SessionPlan(
                "s1", plan.kind(), null, plan.way(), plan.from(), plan.from(), plan.room(), null, plan.mediators());
        ACCEPTED.when(new ScheduleSession(ID, AT, backwards), clerk())
                .refusedAs("mediation/session-hours", plan.from(), plan.from());
        ACCEPTED.and(Happened.scheduled(plan))
                .when(new ScheduleSession(ID, AT, plan), clerk())
                .refusedAs("mediation/entry-exists", "session", "s1");
    }

    @Test
    void at_one_table_both_sides_are_heard_and_the_minutes_signed() {
        Asked.Given given = ACCEPTED.and(Happened.scheduled(joint("s1")));
        given.when(hold(List.of("a1"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/both-sides-needed", List.of(PartySide.APPLICANT));
        given.when(hold(List.of(), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/nobody-there");
        given.when(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.NONE), mediator())
                .refusedAs("mediation/minutes-unsigned");
        given.when(hold(List.of("a1", "r1"), null, MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/minutes-unsigned");
        given.when(hold(List.of("a1", "none"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/entry-unknown", "party", "none");
        Asked.Given held = given.then(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.REFUSED), mediator());
        held.when(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/session-wrong-state", SessionStatus.HELD, SessionStatus.SCHEDULED);
    }

    @Test
    void what_a_side_says_alone_stands_in_no_minutes_and_nobody_else_is_there() {
        Asked.Given given = ACCEPTED.and(Happened.scheduled(caucus("s1", PartySide.APPLICANT)));
        given.when(hold(List.of("a1"), sealed("minutes"), MinutesSign.NONE), mediator())
                .refusedAs("mediation/caucus-minutes");
        given.when(hold(List.of("a1", "r1"), null, MinutesSign.NONE), mediator())
                .refusedAs("mediation/not-of-this-side", List.of("r1"));
        given.when(hold(List.of("a1"), null, MinutesSign.NONE), mediator()).recorded();
    }

    @Test
    void whoever_comes_remotely_is_identified_first() {
        Asked.Given given = ACCEPTED.and(Happened.scheduled(remote("s1")))
                .then(new CheckIdentity(ID, AT, "s1", "a1", IdentityCheck.FACE_COMPARED), clerk());
        given.when(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/identity-unchecked", List.of("r1"));
        given.then(new CheckIdentity(ID, AT, "s1", "r1", IdentityCheck.KNOWN_NUMBER_CALLED), clerk())
                .when(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .recorded();
    }

    @Test
    void nobody_stays_away_who_was_not_told_and_after_a_move_all_are_told_anew() {
        Asked.Given given = ACCEPTED.and(Happened.scheduled(joint("s1")));
        RecordNoShow stayed = new RecordNoShow(ID, AT, "s1", "r1", false, false, sealed("words"));
        given.when(stayed, mediator()).refusedAs("mediation/session-untold", "r1");
        Asked.Given told = given.then(new TellOfSession(ID, AT, "s1", "r1", Medium.PHONE), clerk());
        told.when(stayed, mediator()).recorded();
        told.then(new MoveSession(ID, AT, joint("s1"), sealed("reason")), clerk())
                .when(stayed, mediator())
                .refusedAs("mediation/session-untold", "r1");
        given.when(new RecordNoShow(ID, AT, "s1", "r1", false, true, sealed("words")), mediator())
                .recorded();
        given.when(new TellOfSession(ID, AT, "s1", "none", Medium.PHONE), clerk())
                .refusedAs("mediation/entry-unknown", "party", "none");
    }

    @Test
    void whoever_was_objected_to_holds_no_session_that_was_arranged_before() {
        Asked.Given objected = ACCEPTED.and(Happened.scheduled(joint("s1")))
                .then(new ObjectToMediator(ID, AT, M1, "r1", sealed("ground")), clerk());
        objected.when(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .refusedAs("mediation/mediator-not-appointed", List.of("mediator:m1"));
        objected.then(
                        new ReplaceMediator(ID, AT, M1, new MediatorNamed(M2, Conflict.NONE), sealed("reason")),
                        MediationFixture.chair())
                .when(hold(List.of("a1", "r1"), sealed("minutes"), MinutesSign.SIGNED), mediator())
                .recorded();
    }

    @Test
    void what_binds_gives_back_the_sessions_that_are_needed_no_more() {
        List<String> calls = new ArrayList<>();
        Asked.of(MediationFixture.mediation(TermsInForce.NONE, BenchTest.recording(calls)))
                .and(until(MediationStatus.MEDIATING))
                .and(
                        Happened.stated("c1", ClaimKind.WAGE),
                        Happened.settled("s1", 1000, "c1"),
                        Happened.scheduled(joint("s1")))
                .then(
                        new RecordOralAgreement(
                                ID, AT, Examples.wages("g1"), List.of(PartySide.APPLICANT, PartySide.RESPONDENT)),
                        mediator());
        assertThat(calls).containsExactly("free mediator:m1 mediation:1/s1", "free room:east mediation:1/s1");
    }

    @Test
    void a_talk_needs_a_mediator_of_the_case() {
        ACCEPTED.when(
                        new HoldTalk(
                                ID, AT, "s1", Medium.PHONE, List.of(PartySide.RESPONDENT), List.of(M2), sealed("m")),
                        mediator())
                .refusedAs("mediation/mediator-not-appointed", List.of("mediator:m2"));
    }

    @Test
    void an_appraisal_is_begun_once_and_ended_once() {
        Asked.Given begun = ACCEPTED.then(new BeginAppraisal(ID, AT, "x1", "某鉴定所", sealed("question")), mediator());
        begun.when(new BeginAppraisal(ID, AT, "x1", "某鉴定所", sealed("question")), mediator())
                .refusedAs("mediation/entry-exists", "appraisal", "x1");
        begun.then(new EndAppraisal(ID, AT, "x1", sealed("result")), mediator())
                .when(new EndAppraisal(ID, AT, "x1", sealed("result")), mediator())
                .refusedAs("mediation/entry-unknown", "appraisal", "x1");
    }

    private static HoldSession hold(List<String> present, @Nullable SealedText minutes, MinutesSign signed) {
        return new HoldSession(ID, AT, "s1", present, minutes, signed);
    }

    private static SessionPlan with(
            SessionWay way, @Nullable RoomId room, @Nullable String place, MediatorId mediator) {
        return with("s2", way, room, place, mediator);
    }

    private static SessionPlan with(
            String id, SessionWay way, @Nullable RoomId room, @Nullable String place, MediatorId mediator) {
        SessionPlan plan = joint(id);
        return new SessionPlan(id, plan.kind(), null, way, plan.from(), plan.to(), room, place, List.of(mediator));
    }
}
