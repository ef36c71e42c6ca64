package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.paperIn;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.FACTORY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.OTHER_COUNTY;
import static niangjia.supervision.write.SupervisionFixture.TOWNSHIP;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static niangjia.supervision.write.SupervisionFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ClueCommand.RecordConsent;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.InquiryEvent.NegotiationFailed;
import niangjia.supervision.PaperCommand.AcknowledgeWarning;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.RevisePaper;
import niangjia.supervision.PaperCommand.SendBackPaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperCommand.SkipRung;
import niangjia.supervision.PaperCommand.VoidPaper;
import niangjia.supervision.PaperContent;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperPassed;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperEvent.WarningAcknowledged;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.SkipReason;
import niangjia.supervision.SupervisionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTest {
    private static final Asked.Given FOUND =
            SupervisionFixture.given(until(SupervisionStatus.BREACH_FOUND)).and(Happened.evidence("e1"));

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void what_demands_follows_a_breach(PaperKind kind) {
        boolean demands = kind == PaperKind.OPINION || kind == PaperKind.SUGGESTION;
        String about = kind == PaperKind.PUBLIC_REMINDER ? null : "r2";
        FOUND.when(draft(paper(kind, about)), clerk()).doneIf(!demands, "supervision/breach-needed");
        FOUND.when(draft(paper(kind, kind == PaperKind.PUBLIC_REMINDER ? null : "r1")), clerk())
                .recorded();
    }

    @Test
    void who_hinders_the_inquiry_is_reported_to_the_authority_without_a_finding() {
        SupervisionFixture.given(until(SupervisionStatus.INQUIRING))
                .and(Happened.evidence("e1"), Happened.obstructed("r1"))
                .then(draft(paper(PaperKind.SUGGESTION, "r1")), clerk());
    }

    @Test
    void a_paper_names_its_employer_its_articles_and_its_evidence() {
        FOUND.when(draft(paper(PaperKind.REMINDER, null)), clerk())
                .refusedAs("supervision/addressee-missing", PaperKind.REMINDER);
        FOUND.when(draft(paper(PaperKind.REMINDER, "r9")), clerk())
                .refusedAs("supervision/entry-unknown", "respondent", "r9");
        FOUND.when(draft(saying(List.of(), List.of("e1"))), clerk()).refusedAs("supervision/articles-needed", 0, 1);
        FOUND.when(draft(saying(List.of("劳动法 50"), List.of())), clerk()).refusedAs("supervision/evidence-needed", 0, 1);
        FOUND.when(draft(saying(List.of("劳动法 50"), List.of("e9"))), clerk())
                .refusedAs("supervision/entry-unknown", "evidence", "e9");
    }

    @Test
    void a_paper_goes_out_in_the_name_of_the_union_that_has_the_case_or_of_one_above() {
        FOUND.when(draft(paper(PaperKind.OPINION, "r1", CITY, false)), clerk()).recorded();
        FOUND.when(draft(paper(PaperKind.OPINION, "r1", OTHER_COUNTY, false)), clerk())
                .refusedAs("supervision/issuer-without-part", OTHER_COUNTY.id(), COUNTY.id());
        FOUND.when(draft(paper(PaperKind.OPINION, "r1", TOWNSHIP, false)), clerk())
                .refusedAs("supervision/issuer-without-part", TOWNSHIP.id(), COUNTY.id());
    }

    @Test
    void a_paper_is_drafted_once_and_stays_of_its_kind() {
        Asked.Given drafted = FOUND.and(paperIn("p", PaperKind.REMINDER, PaperStatus.DRAFTED));
        drafted.when(draft(paper(PaperKind.REMINDER, "r1")), clerk())
                .refusedAs("supervision/entry-exists", "paper", "p");
        drafted.when(new RevisePaper(ID, AT, "p", paper(PaperKind.OPINION, "r1")), clerk())
                .refusedAs("supervision/paper-kind", PaperKind.OPINION, List.of(PaperKind.REMINDER));
    }

    @ParameterizedTest
    @CsvSource({
        "REMINDER, true, false, false",
        "OPINION, true, false, false",
        "SUGGESTION, true, false, true",
        "OPINION, true, true, true",
        "OPINION, false, false, true"
    })
    void the_employer_reads_who_complained_only_with_their_consent(
            PaperKind kind, boolean shows, boolean consent, boolean allowed) {
        Asked.Given given = consent ? FOUND.then(new RecordConsent(ID, AT, true), clerk()) : FOUND;
        given.when(draft(paper(kind, "r1", COUNTY, shows)), clerk())
                .doneIf(allowed, "supervision/identity-without-consent");
    }

    @Test
    void consent_taken_back_stops_the_paper_before_it_is_issued() {
        Asked.Given signed = FOUND.then(new RecordConsent(ID, AT, true), clerk())
                .then(draft(paper(PaperKind.OPINION, "r1", COUNTY, true)), clerk())
                .then(new PassPaper(ID, AT, "p", null), supervisor())
                .then(new SignPaper(ID, AT, "p", "d1"), chair());
        signed.when(new IssuePaper(ID, AT, "p", "d1"), clerk()).recorded();
        signed.then(new RecordConsent(ID, AT, false), clerk())
                .when(new IssuePaper(ID, AT, "p", "d1"), clerk())
                .refusedAs("supervision/identity-without-consent");
    }

    @Test
    void nobody_reviews_their_own_draft() {
        FOUND.and(paperIn("p", PaperKind.REMINDER, PaperStatus.DRAFTED))
                .when(new PassPaper(ID, AT, "p", null), staff("drafter", COUNTY, Role.SUPERVISOR))
                .refusedAs("supervision/own-draft", "drafter");
    }

    @ParameterizedTest
    @CsvSource({
        "REMINDER, SUPERVISOR, true",
        "REMINDER, CHAIR, true",
        "OPINION, SUPERVISOR, false",
        "OPINION, CHAIR, true",
        "SUGGESTION, SUPERVISOR, false",
        "SUGGESTION, CHAIR, true"
    })
    void a_demand_is_signed_by_the_chair_or_vice_chair(PaperKind kind, Role role, boolean allowed) {
        FOUND.and(paperIn("p", kind, PaperStatus.REVIEWED))
                .when(new SignPaper(ID, AT, "p", "d1"), staff("someone", COUNTY, role))
                .doneIf(allowed, "supervision/signer-rank");
    }

    @Test
    void a_paper_is_signed_in_its_issuers_house_and_only_as_it_was_read() {
        Asked.Given reviewed = FOUND.and(paperIn("p", PaperKind.OPINION, PaperStatus.REVIEWED));
        reviewed.when(new SignPaper(ID, AT, "p", "d1"), staff("city", CITY, Role.CHAIR))
                .refusedAs("supervision/signer-of-another-unit", CITY.id(), COUNTY.id());
        reviewed.when(new SignPaper(ID, AT, "p", "d2"), chair()).refusedAs("supervision/paper-changed", "d2", "d1");
        FOUND.and(paperIn("p", PaperKind.OPINION, PaperStatus.SIGNED))
                .when(new IssuePaper(ID, AT, "p", "d2"), clerk())
                .refusedAs("supervision/paper-changed", "d2", "d1");
    }

    @ParameterizedTest
    @CsvSource({"430500, true", "430502, true", "430502100, false", "430502800, false", "430502900, false"})
    void only_county_level_or_above_turns_to_an_authority(String unit, boolean allowed) {
        UnitRef issuer = Stream.of(CITY, COUNTY, TOWNSHIP, SupervisionFixture.TRADE, FACTORY)
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow();
        signing(TermsInForce.NONE, issuer).doneIf(allowed, "supervision/county-level-needed");
    }

    @ParameterizedTest
    @CsvSource({"430502800, true", "430502100, false"})
    void where_the_pack_says_so_a_trade_union_turns_to_an_authority_too(String unit, boolean allowed) {
        UnitRef issuer = unit.equals(TOWNSHIP.id()) ? TOWNSHIP : SupervisionFixture.TRADE;
        signing(Packs.with("supervision.suggestionIssuers", "COUNTY_OR_INDUSTRY"), issuer)
                .doneIf(allowed, "supervision/county-level-needed");
    }

    @Test
    void a_suggestion_comes_from_a_unit_on_record() {
        signing(TermsInForce.NONE, TOWNSHIP.child("9")).refusedAs("supervision/unit-unknown", "9");
    }

    @ParameterizedTest
    @CsvSource({
        "FREE, , false, true",
        "REMINDER, , false, false",
        "REMINDER, SERVED, false, false",
        "REMINDER, ANSWERED, false, false",
        "REMINDER, REPLY_ACCEPTED, false, false",
        "REMINDER, LAPSED, false, true",
        "REMINDER, REFUSED, false, true",
        "REMINDER, REPLY_REJECTED, false, true",
        "REMINDER, , true, false",
        "REMINDER_OR_TALKS, , false, false",
        "REMINDER_OR_TALKS, , true, true",
        "REMINDER_OR_TALKS, LAPSED, false, true"
    })
    void a_reminder_comes_first_where_the_pack_says_so(
            String setting, @Nullable PaperStatus reminder, boolean talksFailed, boolean allowed) {
        Asked.Given given = Asked.of(SupervisionFixture.supervision(Packs.with("supervision.reminderFirst", setting)))
                .and(FOUND.happened())
                .and(paperIn("p", PaperKind.OPINION, PaperStatus.SIGNED));
        given = reminder == null ? given : given.and(paperIn("first", PaperKind.REMINDER, reminder));
        given = talksFailed ? given.and(new NegotiationFailed(ID.value(), AT, sealed("reason"))) : given;
        given.when(new IssuePaper(ID, AT, "p", "d1"), clerk()).doneIf(allowed, "supervision/reminder-first");
    }

    @Test
    void a_rung_is_left_out_for_a_reason_with_a_code_and_for_one_employer() {
        Asked.Given signed = Asked.of(
                        SupervisionFixture.supervision(Packs.with("supervision.reminderFirst", "REMINDER")))
                .and(FOUND.happened())
                .and(paperIn("p", PaperKind.OPINION, PaperStatus.SIGNED));
        IssuePaper issue = new IssuePaper(ID, AT, "p", "d1");
        signed.then(skip("r2", PaperKind.REMINDER), chair())
                .when(issue, clerk())
                .refusedAs("supervision/reminder-first", "REMINDER");
        signed.then(skip("r1", PaperKind.REMINDER), chair()).then(issue, clerk());
        signed.when(skip("r1", PaperKind.PUBLIC_REMINDER), chair()).refusedUnder("supervision/paper-kind");
        signed.when(skip("r9", PaperKind.REMINDER), chair()).refusedUnder("supervision/entry-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "LAPSED, OPINION_LAPSED",
        "REFUSED, OPINION_REFUSED",
        "REPLY_REJECTED, OPINION_REPLY_REJECTED",
        "SERVED, ",
        "ANSWERED, ",
        "REPLY_ACCEPTED, "
    })
    void a_suggestion_follows_an_opinion_in_vain(PaperStatus opinion, @Nullable String ground) {
        Asked asked = FOUND.and(paperIn("first", PaperKind.OPINION, opinion))
                .and(paperIn("p", PaperKind.SUGGESTION, PaperStatus.SIGNED))
                .when(new IssuePaper(ID, AT, "p", "d1"), clerk());
        if (ground == null) {
            asked.refusedAs("supervision/suggestion-without-ground");
        } else {
            assertThat(asked.recorded()).first().extracting("ground").isEqualTo(ground);
        }
    }

    @Test
    void a_suggestion_follows_an_obstruction_or_a_rung_left_out() {
        Asked.Given signed = FOUND.and(paperIn("p", PaperKind.SUGGESTION, PaperStatus.SIGNED));
        IssuePaper issue = new IssuePaper(ID, AT, "p", "d1");
        signed.when(issue, clerk()).refusedAs("supervision/suggestion-without-ground");
        assertThat(signed.and(Happened.obstructed("r1")).when(issue, clerk()).recorded())
                .first()
                .extracting("ground")
                .isEqualTo("OBSTRUCTION");
        assertThat(signed.then(skip("r1", PaperKind.OPINION), chair())
                        .when(issue, clerk())
                        .recorded())
                .first()
                .extracting("ground")
                .isEqualTo("SKIPPED");
    }

    @ParameterizedTest
    @CsvSource({"24, false, false", "25, false, true", ", false, true", "25, true, false", "24, false, false"})
    void where_few_work_the_warning_is_acknowledged_before_a_paper_is_issued(
            @Nullable Integer headCount, boolean factsPoint, boolean free) {
        Asked.Given signed = signedAbout(true, headCount, factsPoint);
        IssuePaper issue = new IssuePaper(ID, AT, "p", "d1");
        signed.when(issue, clerk()).doneIf(free, "supervision/small-employer-warning");
        signed.and(new WarningAcknowledged(ID.value(), AT, "p", sealed("note"), "chair"))
                .when(issue, clerk())
                .recorded();
        signedAbout(false, headCount, factsPoint).when(issue, clerk()).recorded();
    }

    @Test
    void a_revised_paper_is_warned_of_anew() {
        Asked.Given revised = signedAbout(true, 3, false)
                .then(new AcknowledgeWarning(ID, AT, "p", sealed("note")), chair())
                .then(new SendBackPaper(ID, AT, "p", sealed("reason")), chair())
                .then(new RevisePaper(ID, AT, "p", paper(PaperKind.REMINDER, "r1")), clerk())
                .then(new PassPaper(ID, AT, "p", null), supervisor())
                .then(new SignPaper(ID, AT, "p", "d1"), chair());
        revised.when(new IssuePaper(ID, AT, "p", "d1"), clerk())
                .refusedAs("supervision/small-employer-warning", "3", 25, false);
    }

    @Test
    void a_paper_gets_its_number_when_it_is_issued_and_a_void_one_keeps_it() {
        Asked.Given signed = FOUND.and(paperIn("p", PaperKind.OPINION, PaperStatus.SIGNED));
        List<Object> told =
                signed.when(new IssuePaper(ID, AT, "p", "d1"), clerk()).recorded();
        assertThat(told)
                .containsExactly(
                        new PaperIssued(ID.value(), AT, "p", "d1", "OPINION", "r1", COUNTY.id(), 2026, 37, ""));
        signed.when(new VoidPaper(ID, AT, "p", sealed("reason")), chair())
                .records(new PaperVoided(ID.value(), AT, "p", sealed("reason"), 0));
        signed.and(told)
                .when(new VoidPaper(ID, AT, "p", sealed("reason")), chair())
                .records(new PaperVoided(ID.value(), AT, "p", sealed("reason"), 37));
    }

    private static Asked signing(TermsInForce terms, UnitRef issuer) {
        return Asked.of(SupervisionFixture.supervision(terms))
                .and(FOUND.happened())
                .and(
                        new PaperDrafted(
                                ID.value(),
                                AT,
                                "p",
                                PaperFacts.of(paper(PaperKind.SUGGESTION, "r1", issuer, false)),
                                "drafter"),
                        new PaperPassed(ID.value(), AT, "p", null, "reviewer"),
                        new CaseTransferred(ID.value(), AT, issuer.id(), issuer.path(), sealed("reason"), COUNTY.id()))
                .when(new SignPaper(ID, AT, "p", "d1"), staff("chair", issuer, Role.CHAIR));
    }

    private static Asked.Given signedAbout(boolean complained, @Nullable Integer headCount, boolean factsPoint) {
        return SupervisionFixture.given(List.of(
                        Happened.registered(complained, false, RespondentFacts.of(respondent("r1", headCount))),
                        Happened.transferred(),
                        new CaseAccepted(ID.value(), AT, null),
                        new RiskAssessed(ID.value(), AT, "LOW", factsPoint, sealed("note"), "supervisor")))
                .and(paperIn("p", PaperKind.REMINDER, PaperStatus.SIGNED));
    }

    private static PaperContent saying(List<String> basis, List<String> evidence) {
        return new PaperContent(
                PaperKind.OPINION, "r1", COUNTY, "某公司", "opinion@1", sealed("words"), basis, evidence, false, "d1");
    }

    private static SkipRung skip(String respondentId, PaperKind rung) {
        return new SkipRung(ID, AT, respondentId, rung, SkipReason.REPEATED_BREACH, sealed("explanation"));
    }

    private static DraftPaper draft(PaperContent content) {
        return new DraftPaper(ID, AT, "p", content);
    }
}
