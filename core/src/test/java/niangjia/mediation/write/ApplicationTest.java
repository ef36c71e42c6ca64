package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.OTHER_COUNTY;
import static niangjia.mediation.write.MediationFixture.RESPONDENT_KEY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.client;
import static niangjia.mediation.write.MediationFixture.employer;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.sent;
import static niangjia.mediation.write.MediationFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.Category;
import niangjia.complaint.ChildKind;
import niangjia.complaint.Forum;
import niangjia.complaint.Medium;
import niangjia.complaint.OrderCommand.HearChildOutcome;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.mediation.ApplicationCommand.AcceptCase;
import niangjia.mediation.ApplicationCommand.FindRelation;
import niangjia.mediation.ApplicationCommand.GiveRefusalNotice;
import niangjia.mediation.ApplicationCommand.LinkProceedings;
import niangjia.mediation.ApplicationCommand.NameParty;
import niangjia.mediation.ApplicationCommand.NoteProceedings;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationCommand.RecordConsent;
import niangjia.mediation.ApplicationCommand.RecordRefusal;
import niangjia.mediation.ApplicationCommand.RejectApplication;
import niangjia.mediation.ApplicationCommand.ScreenApplication;
import niangjia.mediation.ApplicationCommand.SignForPapers;
import niangjia.mediation.ApplicationCommand.SubstituteParty;
import niangjia.mediation.ApplicationCommand.TransferCase;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.ProceedingsLinked;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.ChildOfComplaint;
import niangjia.mediation.ChildOfSupervision;
import niangjia.mediation.DeskKind;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.Proceedings;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.RejectGround;
import niangjia.mediation.SideParty;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.SealedText;
import niangjia.supervision.OutcomeCommand.HearMediationOutcome;
import niangjia.supervision.OutcomeCommand.SpinOffMediation;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {
    @ParameterizedTest
    @EnumSource(ApplicationOrigin.class)
    void an_application_comes_by_every_way_that_is_named(ApplicationOrigin origin) {
        MediationFixture.given(List.of()).when(named(origin), clerk()).recorded();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, mediation/origin-unnamed",
        "SUPERVISION, mediation/origin-unnamed",
        "COURT_BEFORE_FILING, mediation/origin-unnamed",
        "COURT_AFTER_FILING, mediation/origin-unnamed",
        "COURT_SUMMARY, mediation/origin-unnamed",
        "ARBITRATION, mediation/origin-unnamed",
        "OTHER_UNION, mediation/origin-unnamed",
        "ORAL, mediation/spot-record-missing"
    })
    void what_it_came_from_is_named(ApplicationOrigin origin, String code) {
        MediationFixture.given(List.of())
                .when(receive(origin, null, null, null, null, worker("a1"), employer("r1")), clerk())
                .refusedUnder(code);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, supervision:1, COURT_FIRST_INSTANCE, SENT",
        "SUPERVISION, complaint:1, COURT_FIRST_INSTANCE, SENT",
        "COURT_SUMMARY, complaint:1, ARBITRATION, SENT",
        "COURT_SUMMARY, complaint:1, COURT_FIRST_INSTANCE, PENDING",
        "ARBITRATION, complaint:1, COURT_FIRST_INSTANCE, SENT"
    })
    void another_body_is_not_the_one_that_sent_it(
            ApplicationOrigin origin, String bornFrom, Forum forum, ProceedingsStanding standing) {
        Proceedings by = new Proceedings("link", forum, "某区", null, standing);
        MediationFixture.given(List.of())
                .when(receive(origin, null, bornFrom, by, null, worker("a1"), employer("r1")), clerk())
                .refusedAs("mediation/origin-unnamed", origin);
    }

    @Test
    void each_side_is_named_once_and_has_its_own_key() {
        Asked.Given nothing = MediationFixture.given(List.of());
        nothing.when(written(1, worker("a1")), clerk()).refusedAs("mediation/side-missing", 1, 0);
        nothing.when(written(1, employer("r1"), client("t1")), clerk()).refusedAs("mediation/side-missing", 0, 1);
        nothing.when(written(1, worker("a1"), employer("a1")), clerk())
                .refusedAs("mediation/named-twice", List.of("a1"));
        nothing.when(written(0, worker("a1"), employer("r1")), clerk()).refusedAs("mediation/workers-needed", 0);
        ReceiveApplication one = written(1, worker("a1"), employer("r1"));
        nothing.when(
                        new ReceiveApplication(
                                ID,
                                AT,
                                one.origin(),
                                one.desk(),
                                one.category(),
                                COUNTY,
                                APPLICANT_KEY,
                                APPLICANT_KEY,
                                one.parties(),
                                one.account(),
                                null,
                                null,
                                null,
                                null,
                                1,
                                null),
                        clerk())
                .refusedAs("mediation/same-key");
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_BEFORE_FILING, IN_COURT, false",
        "COURT_BEFORE_FILING, IN_ARBITRATION, true",
        "ARBITRATION, IN_ARBITRATION, false",
        "ARBITRATION, IN_COURT, true",
        "WRITTEN, IN_COURT, true",
        "COURT_BEFORE_FILING, NOT_COVERED, true"
    })
    void a_body_that_sent_the_matter_is_no_reason_to_turn_it_away(
            ApplicationOrigin origin, RejectGround ground, boolean rejected) {
        MediationFixture.given(List.of(Happened.received(origin, DeskKind.UNION)))
                .when(new RejectApplication(ID, AT, ground, sealed("explanation"), "court"), clerk())
                .doneIf(rejected, "mediation/sender-no-bar");
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_FIRST_INSTANCE, PENDING, false",
        "ARBITRATION, PENDING, false",
        "LABOUR_INSPECTION, PENDING, false",
        "PETITION_OFFICE, PENDING, true",
        "ARBITRATION, AGREED, true",
        "ARBITRATION, SENT, true",
        "ARBITRATION, ENDED, true"
    })
    void another_body_that_has_the_matter_bars_it_unless_it_lets_it_be_mediated(
            Forum forum, ProceedingsStanding standing, boolean screened) {
        MediationFixture.given(until(MediationStatus.RECEIVED))
                .and(new ProceedingsLinked(
                        ID.value(), AT, new ProceedingsFacts("l2", forum.name(), "某机构", null, standing.name())))
                .when(screen(MediationTrack.LABOUR, 1, null), clerk())
                .doneIf(screened, "mediation/pending-elsewhere");
    }

    @Test
    void a_bar_that_was_lifted_bars_no_more() {
        MediationFixture.given(until(MediationStatus.RECEIVED))
                .and(new ProceedingsLinked(
                        ID.value(), AT, new ProceedingsFacts("l2", "ARBITRATION", "某仲裁委", null, "PENDING")))
                .then(new NoteProceedings(ID, AT, "l2", ProceedingsStanding.AGREED, sealed("words")), clerk())
                .when(screen(MediationTrack.LABOUR, 1, null), clerk())
                .recorded();
    }

    @ParameterizedTest
    @CsvSource({
        "LABOUR, 1, , done",
        "LABOUR, 0, , mediation/kind-missing",
        "SERVICE, 0, court, done",
        "SERVICE, 0, , mediation/route-missing",
        "FREIGHT, 0, court, done",
        "FREIGHT, 0, ' ', mediation/route-missing"
    })
    void service_work_and_freight_money_have_their_own_route(
            MediationTrack track, int kinds, String route, String expected) {
        Asked asked =
                MediationFixture.given(until(MediationStatus.RECEIVED)).when(screen(track, kinds, route), clerk());
        asked.doneIf(expected.equals("done"), expected);
    }

    @Test
    void a_relation_found_otherwise_tells_its_own_route() {
        MediationFixture.given(until(MediationStatus.MEDIATING))
                .when(new FindRelation(ID, AT, MediationTrack.SERVICE, sealed("grounds"), null), mediator())
                .refusedAs("mediation/route-missing");
        MediationFixture.given(until(MediationStatus.RECEIVED))
                .when(new RejectApplication(ID, AT, RejectGround.NOT_COVERED, sealed("explanation"), " "), clerk())
                .refusedAs("mediation/route-missing");
    }

    @Test
    void consent_is_said_and_one_who_is_not_of_the_other_side_gives_none() {
        Asked.Given asked = MediationFixture.given(until(MediationStatus.CONSENT_ASKED));
        asked.when(new RecordConsent(ID, AT, "r1", false, Medium.PHONE), clerk())
                .refusedAs("mediation/consent-not-explicit");
        asked.when(new RecordConsent(ID, AT, "a1", true, Medium.PHONE), clerk())
                .refusedAs("mediation/entry-unknown", "party", "a1");
        asked.when(new RecordRefusal(ID, AT, "none", sealed("reason")), clerk())
                .refusedAs("mediation/entry-unknown", "party", "none");
    }

    @Test
    void of_two_respondents_one_who_consents_is_enough_and_both_are_waited_for() {
        Asked.Given two = MediationFixture.given(until(MediationStatus.CONSENT_ASKED))
                .and(new PartyNamed(ID.value(), AT, SidePartyFacts.of(employer("r2"))));
        Asked.Given refused = two.then(new RecordRefusal(ID, AT, "r1", sealed("reason")), clerk());
        refused.when(new AcceptCase(ID, AT, null), chair()).refusedUnder("mediation/wrong-state");
        refused.then(new RecordConsent(ID, AT, "r2", true, Medium.PAPER), clerk())
                .when(new AcceptCase(ID, AT, null), chair())
                .recorded();
        Asked.Given consented = two.then(new RecordConsent(ID, AT, "r2", true, Medium.PAPER), clerk());
        consented
                .when(new RecordRefusal(ID, AT, "r1", sealed("reason")), clerk())
                .records(new MediationRefused(ID.value(), AT, "r1", sealed("reason"), 0, true));
        refused.then(new RecordRefusal(ID, AT, "r2", sealed("reason")), clerk())
                .when(new GiveRefusalNotice(ID, AT, Medium.PAPER, true), clerk())
                .recorded();
    }

    @Test
    void a_refusal_is_told_in_writing() {
        MediationFixture.given(until(MediationStatus.REFUSED))
                .when(new GiveRefusalNotice(ID, AT, Medium.PHONE, false), clerk())
                .refusedAs("mediation/notice-not-written");
    }

    @Test
    void parties_and_proceedings_are_known_once() {
        Asked.Given received = MediationFixture.given(until(MediationStatus.RECEIVED));
        received.when(new NameParty(ID, AT, employer("a1")), clerk())
                .refusedAs("mediation/entry-exists", "party", "a1");
        received.when(new SubstituteParty(ID, AT, "none", employer("r2"), sealed("reason")), clerk())
                .refusedAs("mediation/entry-unknown", "party", "none");
        received.when(new LinkProceedings(ID, AT, sent(Forum.ARBITRATION)), clerk())
                .refusedAs("mediation/entry-exists", "proceedings", "link");
        received.when(new SignForPapers(ID, AT, "none"), clerk())
                .refusedAs("mediation/entry-unknown", "sender", "none");
        received.when(new TransferCase(ID, AT, COUNTY, sealed("reason")), chair())
                .refusedAs("mediation/same-unit", COUNTY.id());
        received.then(new TransferCase(ID, AT, OTHER_COUNTY, sealed("reason")), chair())
                .when(screen(MediationTrack.LABOUR, 1, null), clerk())
                .refusedUnder("mediation/outside-unit");
    }

    @Test
    void a_complaint_hears_of_the_mediation_that_grew_out_of_it_and_of_its_end() {
        ReceiveApplication receive = named(ApplicationOrigin.COMPLAINT);
        assertThat(ChildOfComplaint.beginning(receive)).map(SpinOff::kind).contains(ChildKind.MEDIATION);
        assertThat(ChildOfComplaint.beginning(named(ApplicationOrigin.SUPERVISION)))
                .isEmpty();
        assertThat(ChildOfComplaint.end(bornOf("complaint:1")))
                .map(HearChildOutcome::outcome)
                .contains(sealed("outcome"));
        assertThat(ChildOfComplaint.end(Happened.closed())).isEmpty();
        assertThat(ChildOfComplaint.end(new ApplicationRejected(
                        ID.value(), AT, "SHAM", sealed("explanation"), "police", "complaint:1")))
                .map(HearChildOutcome::childId)
                .contains(ID.value());
    }

    @Test
    void a_supervision_case_hears_of_the_mediation_it_handed_on_to_and_of_its_end() {
        SupervisionId parent = SupervisionId.of("1");
        assertThat(ChildOfSupervision.beginning(named(ApplicationOrigin.SUPERVISION)))
                .contains(new SpinOffMediation(parent, AT, ID.value()));
        assertThat(ChildOfSupervision.beginning(named(ApplicationOrigin.COMPLAINT)))
                .isEmpty();
        assertThat(ChildOfSupervision.end(bornOf(parent.value())))
                .contains(new HearMediationOutcome(parent, AT, ID.value(), sealed("outcome")));
        assertThat(ChildOfSupervision.end(bornOf("complaint:1"))).isEmpty();
        assertThat(ChildOfSupervision.end(
                        new CaseClosed(ID.value(), AT, "REJECTED", sealed("outcome"), parent.value(), 0, 0)))
                .isEmpty();
        assertThat(ChildOfSupervision.end(Happened.closed())).isEmpty();
        assertThat(ChildOfSupervision.end(new ApplicationRejected(
                        ID.value(), AT, "SHAM", sealed("explanation"), "police", parent.value())))
                .contains(new HearMediationOutcome(parent, AT, ID.value(), sealed("explanation")));
    }

    private static CaseClosed bornOf(String parent) {
        return new CaseClosed(ID.value(), AT, "PERFORMED", sealed("outcome"), parent, 1, 1);
    }

    private static ScreenApplication screen(MediationTrack track, int kinds, @Nullable String route) {
        return new ScreenApplication(
                ID, AT, track, List.of(DisputeKind.values()).subList(0, kinds), sealed("note"), route);
    }

    private static ReceiveApplication named(ApplicationOrigin origin) {
        Proceedings by = sent(origin == ApplicationOrigin.ARBITRATION ? Forum.ARBITRATION : Forum.PRE_FILING_MEDIATION);
        return receive(
                origin,
                sealed("spot-record"),
                origin == ApplicationOrigin.SUPERVISION ? "supervision:1" : "complaint:1",
                by,
                "某市总工会",
                worker("a1"),
                employer("r1"));
    }

    private static ReceiveApplication written(int workers, SideParty... parties) {
        return new ReceiveApplication(
                ID,
                AT,
                ApplicationOrigin.WRITTEN,
                DeskKind.UNION,
                Category.WAGE,
                COUNTY,
                APPLICANT_KEY,
                RESPONDENT_KEY,
                List.of(parties),
                sealed("account"),
                null,
                null,
                null,
                null,
                workers,
                null);
    }

    private static ReceiveApplication receive(
            ApplicationOrigin origin,
            @Nullable SealedText spotRecord,
            @Nullable String bornFrom,
            @Nullable Proceedings sentBy,
            @Nullable String sender,
            SideParty... parties) {
        return new ReceiveApplication(
                ID,
                AT,
                origin,
                DeskKind.UNION,
                Category.WAGE,
                COUNTY,
                APPLICANT_KEY,
                RESPONDENT_KEY,
                List.of(parties),
                sealed("account"),
                spotRecord,
                bornFrom,
                sentBy,
                sender,
                1,
                null);
    }
}
