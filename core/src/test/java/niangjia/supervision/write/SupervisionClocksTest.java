package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.paperIn;
import static niangjia.supervision.write.Happened.readyToFind;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.A_AND_B;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.TODAY;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static niangjia.supervision.write.SupervisionFixture.supervision;
import static niangjia.supervision.write.SupervisionFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.Asked;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermStatus;
import niangjia.supervision.AnswerKind;
import niangjia.supervision.CloseReason;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.DeclineClue;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.ClueCommand.NameComplainant;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueSource;
import niangjia.supervision.Complainant;
import niangjia.supervision.DeclineReason;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.OutcomeCommand.InformComplainant;
import niangjia.supervision.OutcomeCommand.ReopenCase;
import niangjia.supervision.OutcomeCommand.ReportCase;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.NoteAuthorityClosed;
import niangjia.supervision.PaperCommand.NoteAuthorityExtended;
import niangjia.supervision.PaperCommand.PlaceSeal;
import niangjia.supervision.PaperCommand.PublishNotice;
import niangjia.supervision.PaperCommand.RecordAuthorityResult;
import niangjia.supervision.PaperCommand.RecordFiling;
import niangjia.supervision.PaperCommand.RecordReply;
import niangjia.supervision.PaperCommand.ServePaper;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperShown;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.ServiceWay;
import niangjia.supervision.SupervisionClockCommand.LapseTerm;
import niangjia.supervision.SupervisionClockCommand.RecomputeTerms;
import niangjia.supervision.SupervisionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-10-12 is a Monday after the holiday weeks of October: no day off but weekends until the end of the year. */
class SupervisionClocksTest {
    private static final Actor DESK = Actor.system("sweeper", CITY);

    @Test
    void a_named_complainant_is_told_of_a_refusal_in_time_and_nobody_else_is() {
        Asked.Given clue = registered(named(false));
        assertThat(clue.running()).containsExactly("declineNotice#1");
        endsAt(clue, "declineNotice#1", "2026-10-19T15:59:59Z");
        Asked.Given told = clue.then(
                new DeclineClue(ID, at("2026-10-13T09:00"), DeclineReason.IN_COURT, sealed("explanation"), "court"),
                chair());
        assertThat(told.running()).containsExactly("declineNotice#1");
        told = told.then(new GiveDeclineNotice(ID, at("2026-10-20T09:00"), Medium.PAPER, "d1"), clerk());
        assertThat(told.term("declineNotice#1").status()).isEqualTo(TermStatus.MET);
        assertThat(told.term("declineNotice#1").lapsed()).isTrue();

        assertThat(registered(null).running()).isEmpty();
        assertThat(registered(Complainant.anonymous(SupervisionFixture.PERSON)).running())
                .isEmpty();
    }

    @Test
    void with_a_name_given_later_the_clock_starts_then() {
        Asked.Given clue = registered(Complainant.anonymous(SupervisionFixture.PERSON))
                .then(new NameComplainant(ID, at("2026-10-14T09:00"), named(false)), clerk());
        endsAt(clue, "declineNotice#1", "2026-10-21T15:59:59Z");
    }

    @Test
    void the_inquiry_is_counted_from_the_acceptance_and_met_by_the_last_finding() {
        Asked.Given accepted = accepted();
        assertThat(accepted.running()).containsExactly("investigate#1");
        endsAt(accepted, "investigate#1", "2026-11-24T15:59:59Z");
        Asked.Given one = inquiring(accepted).and(readyToFind("r1")).then(Examples.breach("r1"), chair());
        assertThat(one.running()).contains("investigate#1");
        Asked.Given both = one.and(readyToFind("r2").subList(0, 4)).then(Examples.breach("r2"), chair());
        assertThat(both.term("investigate#1").status()).isEqualTo(TermStatus.MET);
        assertThat(both.running()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"430000, CaseAccepted", "610000, ClueRegistered", "150000, ClueRegistered", "340000, ClueRegistered"})
    void the_pack_says_from_which_fact_the_inquiry_is_counted(String province, String fact) {
        UnitRef unit = UnitRef.root(province);
        Asked.Given clue =
                under(unit).then(register(unit, null, at("2026-10-12T10:31")), staff("clerk", unit, Role.HANDLER));
        assertThat(clue.running().contains("investigate#1")).isEqualTo(fact.equals("ClueRegistered"));
        Asked.Given accepted =
                clue.then(new AcceptClue(ID, at("2026-10-13T10:31"), null), staff("chair", unit, Role.CHAIR));
        assertThat(accepted.running()).containsExactly("investigate#1");
        assertThat(accepted.term("investigate#1").startedAt())
                .isEqualTo(at(fact.equals("ClueRegistered") ? "2026-10-12T10:31" : "2026-10-13T10:31"));
    }

    @ParameterizedTest
    @CsvSource({
        "430000, 2026-10-27T15:59:59Z, 2026-11-02T15:59:59Z",
        "420000, 2026-10-27T15:59:59Z, 2026-11-11T15:59:59Z",
        "610000, 2026-10-22T15:59:59Z, 2026-11-11T15:59:59Z",
        "120000, 2026-10-22T15:59:59Z, 2026-10-27T15:59:59Z"
    })
    void each_place_gives_an_employer_its_own_time_to_answer(String province, String reminder, String opinion) {
        UnitRef unit = UnitRef.root(province);
        for (PaperKind kind : List.of(PaperKind.REMINDER, PaperKind.OPINION)) {
            Asked.Given served = under(unit)
                    .and(until(SupervisionStatus.BREACH_FOUND))
                    .and(new CaseTransferred(ID.value(), AT, unit.id(), unit.path(), sealed("reason"), "x"))
                    .and(paperIn("p", kind, PaperStatus.SEALED))
                    .then(serve("2026-10-12T10:31"), staff("clerk", unit, Role.HANDLER));
            String term = kind == PaperKind.REMINDER ? "reminderReply:p#1" : "opinionReply:p#1";
            assertThat(served.running()).containsExactly(term);
            endsAt(served, term, kind == PaperKind.REMINDER ? reminder : opinion);
        }
    }

    @Test
    void two_papers_run_side_by_side_and_an_answer_meets_its_own_clock() {
        Asked.Given both = found().and(paperIn("p", PaperKind.OPINION, PaperStatus.SEALED))
                .and(paperIn("q", PaperKind.REMINDER, PaperStatus.SEALED))
                .then(serve("2026-10-12T10:31"), clerk())
                .then(new ServePaper(ID, at("2026-10-13T10:31"), "q", ServiceWay.POST, sealed("r"), null), clerk());
        assertThat(both.running()).containsExactly("opinionReply:p#1", "reminderReply:q#1");
        Asked.Given answered =
                both.then(new RecordReply(ID, at("2026-10-14T10:31"), "p", AnswerKind.LETTER, sealed("text")), clerk());
        assertThat(answered.running()).containsExactly("reminderReply:q#1");
    }

    @Test
    void a_day_that_passes_without_an_answer_is_a_fact_of_the_paper_said_once() {
        Asked.Given served = found().and(paperIn("p", PaperKind.OPINION, PaperStatus.SEALED))
                .then(serve("2026-10-12T10:31"), clerk());
        LapseTerm early = new LapseTerm(ID, at("2026-11-02T23:59"), "opinionReply:p#1");
        served.when(early, DESK).recordsNothing();
        LapseTerm due = new LapseTerm(ID, at("2026-11-03T00:00"), "opinionReply:p#1");
        List<Object> told = served.when(due, DESK).recorded();
        assertThat(told)
                .hasSize(2)
                .last()
                .isEqualTo(new PaperLapsed(ID.value(), at("2026-11-02T23:59:59"), "p", "OPINION"));
        Asked.Given lapsed = served.and(told);
        lapsed.when(due, DESK).recordsNothing();
        lapsed.then(draftSuggestion(), clerk());
        Asked.Given late = lapsed.then(
                new RecordReply(ID, at("2026-11-05T10:00"), "p", AnswerKind.LETTER, sealed("text")), clerk());
        assertThat(late.term("opinionReply:p#1").lapsed()).isTrue();
        assertThat(late.term("opinionReply:p#1").status()).isEqualTo(TermStatus.MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T23:59, false", "2026-11-03T00:00, true"})
    void an_answer_after_the_day_is_late_even_if_nobody_noticed_the_day_pass(String answered, boolean late) {
        List<Object> told = found().and(paperIn("p", PaperKind.OPINION, PaperStatus.SEALED))
                .then(serve("2026-10-12T10:31"), clerk())
                .when(new RecordReply(ID, at(answered), "p", AnswerKind.LETTER, sealed("text")), clerk())
                .recorded();
        assertThat(told).first().extracting("late").isEqualTo(late);
    }

    @Test
    void an_answered_paper_does_not_lapse() {
        Asked.Given answered = found().and(paperIn("p", PaperKind.OPINION, PaperStatus.SEALED))
                .then(serve("2026-10-12T10:31"), clerk())
                .then(new RecordReply(ID, at("2026-10-14T10:31"), "p", AnswerKind.LETTER, sealed("text")), clerk());
        answered.when(new LapseTerm(ID, at("2026-12-03T00:00"), "opinionReply:p#1"), DESK)
                .recordsNothing();
    }

    @Test
    void a_public_notice_that_has_hung_its_time_counts_as_service_and_the_reply_is_counted_from_then() {
        Asked.Given noticed = found().and(paperIn("p", PaperKind.REMINDER, PaperStatus.SEALED))
                .then(new PublishNotice(ID, at("2026-10-12T10:31"), "p", "gate"), clerk());
        endsAt(noticed, "publicService:p#1", "2026-11-11T15:59:59Z");
        Asked.Given served = noticed.then(new LapseTerm(ID, at("2026-11-12T00:05"), "publicService:p#1"), DESK);
        assertThat(served.happened())
                .contains(new PaperDeemedServed(ID.value(), at("2026-11-11T23:59:59"), "p", "REMINDER"));
        assertThat(served.running()).containsExactly("reminderReply:p#1");
        endsAt(served, "reminderReply:p#1", "2026-11-26T15:59:59Z");
    }

    @Test
    void the_authoritys_clocks_follow_each_other_and_the_complainant_is_told_at_the_end() {
        Asked.Given issued = found().and(Happened.obstructed("r1"))
                .and(paperIn("p", PaperKind.SUGGESTION, PaperStatus.SIGNED))
                .then(new IssuePaper(ID, at("2026-10-12T10:31"), "p", "d1"), clerk());
        assertThat(issued.running()).containsExactly("authorityFiling:p#1");
        endsAt(issued, "authorityFiling:p#1", "2026-10-19T15:59:59Z");
        Asked.Given filed = issued.then(new PlaceSeal(ID, AT, "p", "keeper"), clerk())
                .then(serve("2026-10-13T10:31"), clerk())
                .then(new RecordFiling(ID, at("2026-10-16T10:31"), "p", "人社局", null), clerk());
        assertThat(filed.running()).containsExactly("authorityResult:p#1");
        Asked.Given closed = filed.then(new NoteAuthorityClosed(ID, at("2026-11-16T10:31"), "p"), clerk());
        assertThat(closed.running()).containsExactly("authorityFeedback:p#1");
        Asked.Given heard =
                closed.then(new RecordAuthorityResult(ID, at("2026-11-20T10:31"), "p", sealed("result")), clerk());
        assertThat(heard.running()).containsExactly("informComplainant#1");
        Asked.Given informed =
                heard.then(new InformComplainant(ID, at("2026-11-23T10:31"), Medium.PHONE, sealed("w")), clerk());
        assertThat(informed.running()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "30, true", "31, false"})
    void an_authority_takes_as_much_longer_as_the_law_lets_it(int days, boolean allowed) {
        Asked.Given filed = found().and(paperIn("p", PaperKind.SUGGESTION, PaperStatus.SERVED))
                .then(new RecordFiling(ID, at("2026-10-16T10:31"), "p", "人社局", null), clerk());
        Instant before = filed.term("authorityResult:p#1").dueAt();
        NoteAuthorityExtended more = new NoteAuthorityExtended(ID, at("2026-12-01T10:31"), "p", days, sealed("reason"));
        if (allowed) {
            Asked.Given longer = filed.then(more, clerk());
            assertThat(longer.term("authorityResult:p#1").dueAt()).isAfter(before);
            longer.when(more, clerk()).refusedUnder("terms/extensions-used");
        } else {
            filed.when(more, clerk()).refusedUnder("terms/extension-too-long");
        }
    }

    @Test
    void where_the_place_counts_from_the_finding_the_opinion_has_a_clock_for_each_employer() {
        UnitRef hangzhou = UnitRef.root("330100");
        Asked.Given found = under(hangzhou)
                .and(until(SupervisionStatus.INQUIRING))
                .and(new CaseTransferred(ID.value(), AT, hangzhou.id(), hangzhou.path(), sealed("reason"), "x"))
                .and(readyToFind("r1"))
                .then(Examples.breach("r1"), staff("chair", hangzhou, Role.CHAIR));
        assertThat(found.running()).containsExactly("issueOpinion:r1#1");
    }

    @Test
    void closing_ends_every_clock_and_a_clock_that_turned_makes_no_form_stale() {
        Asked.Given accepted = accepted();
        long seen = IntStream.range(0, accepted.happened().size())
                .filter(i -> accepted.happened().get(i) instanceof CaseAccepted)
                .findFirst()
                .orElseThrow();
        assertThat(accepted.happened()).hasSizeGreaterThan((int) seen + 1);
        accepted.whenHavingSeen(seen, Examples.assign("a", "b"), chair()).recorded();
        Asked.Given closed = accepted.then(new ReportCase(ID, AT, sealed("text")), supervisor())
                .then(new InformComplainant(ID, AT, Medium.PHONE, sealed("words")), clerk())
                .then(Examples.close(CloseReason.WITHDRAWN), chair());
        assertThat(closed.running()).isEmpty();
        Asked.Given again = closed.then(new ReopenCase(ID, AT, sealed("new-facts")), chair());
        assertThat(again.running()).containsExactly("investigate#2");
    }

    @Test
    void the_desk_alone_turns_clocks() {
        Asked.Given accepted = accepted();
        accepted.when(new LapseTerm(ID, AT, "investigate#1"), chair())
                .refusedAs("supervision/role-needed", List.of(Role.CHAIR), List.of(Role.SYSTEM));
        RecomputeTerms recount = new RecomputeTerms(ID, AT);
        accepted.when(recount, chair()).refusedUnder("supervision/role-needed");
        accepted.when(recount, DESK).recordsNothing();
        Asked.Given elsewhere =
                Asked.of(supervision(Packs.movingTo("610000@2026.1"))).and(accepted.happened());
        assertThat(elsewhere.when(recount, DESK).recorded())
                .singleElement()
                .isInstanceOf(ClockEvent.ClockRecomputed.class);
    }

    /** Everything a clock of a case can tell, for the approved files. */
    static List<Object> told() {
        List<Object> told = new ArrayList<>();
        TermFact started = new TermFact.TermStarted(
                "opinionReply:p#1",
                "supervision.opinionReply",
                "430000@2026.1",
                "2025-11-04",
                AT,
                "WORKING_DAYS",
                15,
                "NONE",
                "24:00",
                TODAY.plusDays(21),
                TODAY.plusDays(21),
                AT,
                false);
        told.add(started);
        told.add(new TermFact.TermExtended("t#1", AT, AT, 5, "2025-11-04", TODAY, AT, true));
        told.add(new TermFact.TermPaused("t#1", AT, "HEARING"));
        told.add(new TermFact.TermResumed("t#1", AT, "2025-11-04", TODAY, AT, false));
        told.add(new TermFact.TermRecomputed(
                "t#1",
                AT,
                "notice",
                "2026-11-01",
                "430000@2026.1",
                "2026-11-01",
                "WORKING_DAYS",
                15,
                "NONE",
                "24:00",
                TODAY,
                AT,
                false));
        told.add(new TermFact.TermMet("t#1", AT, AT, false));
        told.add(new TermFact.TermLapsed("t#1", AT, AT.plusSeconds(60)));
        told.add(new TermFact.TermStopped("t#1", AT, "ENDED"));
        return told.stream()
                .<Object>map(fact -> ClockEvent.of(ID.value(), (TermFact) fact))
                .toList();
    }

    private static Asked.Given under(UnitRef unit) {
        return Asked.of(SupervisionFixture.supervision(KnownTerms.bundled()));
    }

    private static Asked.Given found() {
        return under(COUNTY).and(until(SupervisionStatus.BREACH_FOUND)).and(Happened.evidence("e1"));
    }

    private static Asked.Given registered(@Nullable Complainant who) {
        return under(COUNTY).then(register(COUNTY, who, at("2026-10-12T10:31")), clerk());
    }

    private static Asked.Given accepted() {
        return registered(named(false)).then(new AcceptClue(ID, at("2026-10-13T10:31"), null), chair());
    }

    private static Asked.Given inquiring(Asked.Given accepted) {
        return accepted.then(Examples.assign("a", "b"), chair())
                .then(new OpenInquiry(ID, AT, A_AND_B, PaperShown.CREDENTIAL, "workshop"), supervisor());
    }

    private static RegisterClue register(UnitRef unit, @Nullable Complainant who, Instant at) {
        return new RegisterClue(
                ID,
                at,
                ClueSource.DIRECT,
                Category.WAGE,
                unit,
                who,
                sealed("account"),
                List.of(respondent("r1", 120), respondent("r2", null)),
                20,
                null);
    }

    private static ServePaper serve(String time) {
        return new ServePaper(ID, at(time), "p", ServiceWay.RECEIPT, sealed("receiver"), null);
    }

    private static DraftPaper draftSuggestion() {
        return new DraftPaper(ID, AT, "s", paper(PaperKind.SUGGESTION, "r1"));
    }

    private static void endsAt(Asked.Given given, String termId, String instant) {
        assertThat(given.term(termId).dueAt()).as(termId).isEqualTo(Instant.parse(instant));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(DeskTime.ZONE).toInstant();
    }
}
