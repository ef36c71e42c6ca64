package niangjia.supervision.write;

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
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static niangjia.supervision.write.SupervisionFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import niangjia.Asked;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Role;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.AssessRisk;
import niangjia.supervision.ClueCommand.DeclineClue;
import niangjia.supervision.ClueCommand.Escalate;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.ClueCommand.NameComplainant;
import niangjia.supervision.ClueCommand.NameRespondent;
import niangjia.supervision.ClueCommand.RecordConsent;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueCommand.SubstituteRespondent;
import niangjia.supervision.ClueCommand.TakeOver;
import niangjia.supervision.ClueCommand.TransferToUnit;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.ClueSource;
import niangjia.supervision.Complainant;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.DeclineReason;
import niangjia.supervision.OutcomeCommand.ReopenCase;
import niangjia.supervision.OutcomeCommand.RevealIdentity;
import niangjia.supervision.RevealBasis;
import niangjia.supervision.RiskLevel;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClueTest {
    @Test
    void a_clue_is_registered_with_a_number_of_its_year() {
        List<Object> told = SupervisionFixture.given(List.of())
                .when(Examples.register(named(false), respondent("r1", null)), clerk())
                .recorded();
        assertThat(told).hasSize(1);
        assertThat(((ClueRegistered) told.get(0)).number()).isEqualTo("JD-2026-0037");
        assertThat(((ClueRegistered) told.get(0)).bornFrom()).isEqualTo("complaint:1");
    }

    @Test
    void nobody_need_have_complained() {
        Object told = SupervisionFixture.given(List.of())
                .when(Examples.register(null, respondent("r1", null)), clerk())
                .recorded()
                .get(0);
        assertThat(((ClueRegistered) told).complainant()).isNull();
    }

    @Test
    void a_clue_names_an_employer_and_at_least_one_worker() {
        SupervisionFixture.given(List.of())
                .when(Examples.register(null), clerk())
                .refusedAs("supervision/employer-needed", 0, 1);
        RegisterClue nobody = new RegisterClue(
                ID,
                AT,
                ClueSource.PATROL,
                Category.WAGE,
                COUNTY,
                null,
                sealed("account"),
                List.of(respondent("r1", null)),
                0,
                null);
        SupervisionFixture.given(List.of()).when(nobody, clerk()).refusedAs("supervision/workers-needed", 0, 1);
    }

    @Test
    void a_clue_is_taken_in_within_ones_own_unit() {
        SupervisionFixture.given(List.of())
                .when(Examples.register(null, respondent("r1", null)), staff("someone", OTHER_COUNTY, Role.HANDLER))
                .refusedAs("supervision/outside-unit", OTHER_COUNTY.id(), List.of(COUNTY.id()));
    }

    @Test
    void who_is_not_anonymous_has_a_name() {
        Complainant nameless = new Complainant(SupervisionFixture.PERSON, false, null, null, false);
        SupervisionFixture.given(List.of())
                .when(Examples.register(nameless, respondent("r1", null)), clerk())
                .refusedAs("supervision/name-missing");
        SupervisionFixture.given(until(SupervisionStatus.REGISTERED))
                .when(new NameComplainant(ID, AT, nameless), clerk())
                .refusedAs("supervision/name-missing");
        SupervisionFixture.given(until(SupervisionStatus.REGISTERED))
                .when(new NameComplainant(ID, AT, anonymous()), clerk())
                .recorded();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void what_is_no_matter_of_supervision_is_not_taken_up(Category category) {
        ClueRegistered before = Happened.registered(true, false);
        ClueRegistered clue = new ClueRegistered(
                before.caseId(),
                AT,
                before.source(),
                category.name(),
                COUNTY.id(),
                COUNTY.path(),
                before.complainant(),
                before.account(),
                before.respondents(),
                1,
                null,
                before.number());
        boolean inScope = !Set.of(Category.HARDSHIP, Category.LEGAL_AID, Category.SUGGESTION)
                .contains(category);
        SupervisionFixture.given(List.of(clue))
                .when(new AcceptClue(ID, AT, null), chair())
                .doneIf(inScope, "supervision/out-of-scope");
    }

    @Test
    void who_declines_tells_the_right_route() {
        SupervisionFixture.given(until(SupervisionStatus.REGISTERED))
                .when(new DeclineClue(ID, AT, DeclineReason.IN_COURT, sealed("explanation"), " "), chair())
                .refusedAs("supervision/route-missing");
    }

    @Test
    void a_notice_goes_to_a_named_complainant_alone() {
        GiveDeclineNotice notice = new GiveDeclineNotice(ID, AT, Medium.PAPER, "d1");
        SupervisionFixture.given(until(SupervisionStatus.DECLINED))
                .when(notice, clerk())
                .recorded();
        for (ClueRegistered clue : List.of(nobodyComplained(), anonymously())) {
            SupervisionFixture.given(List.of(clue, Happened.transferred(), Happened.declined()))
                    .when(notice, clerk())
                    .refusedAs("supervision/nobody-to-tell");
        }
    }

    @Test
    void a_notice_in_writing_takes_a_number_of_the_union_that_has_the_case_and_one_by_mouth_takes_none() {
        Asked.Given declined = SupervisionFixture.given(until(SupervisionStatus.DECLINED));
        declined.when(new GiveDeclineNotice(ID, AT, Medium.PAPER, "d1"), clerk())
                .records(new DeclineNoticeGiven(
                        ID.value(), AT, "PAPER", true, "d1", COUNTY.id(), COUNTY.path(), 2026, 37));
        declined.when(new GiveDeclineNotice(ID, AT, Medium.PHONE, null), clerk())
                .records(new DeclineNoticeGiven(
                        ID.value(), AT, "PHONE", false, null, COUNTY.id(), COUNTY.path(), 2026, 0));
    }

    @Test
    void a_decline_is_told_in_writing_once_and_anew_only_if_it_is_declined_anew() {
        GiveDeclineNotice byMouth = new GiveDeclineNotice(ID, AT, Medium.PHONE, null);
        GiveDeclineNotice inWriting = new GiveDeclineNotice(ID, AT, Medium.PAPER, "d1");
        Asked.Given told = SupervisionFixture.given(until(SupervisionStatus.DECLINED))
                .then(byMouth, clerk())
                .then(byMouth, clerk())
                .then(inWriting, clerk());
        told.when(inWriting, clerk()).refusedAs("supervision/notice-given", 2026, 37);
        told.when(byMouth, clerk()).refusedAs("supervision/notice-given", 2026, 37);
        told.then(new ReopenCase(ID, AT, sealed("new-facts")), chair())
                .then(new DeclineClue(ID, AT, DeclineReason.REPEAT, sealed("explanation"), "court"), chair())
                .when(inWriting, clerk())
                .recorded();
    }

    @Test
    void with_a_name_given_later_the_duty_to_tell_begins() {
        SupervisionFixture.given(List.of(anonymously(), Happened.transferred(), Happened.declined()))
                .then(new NameComplainant(ID, AT, named(false)), clerk())
                .then(new GiveDeclineNotice(ID, AT, Medium.PAPER, "d1"), clerk());
    }

    @Test
    void an_employer_is_named_once_and_replaced_only_if_it_was_named() {
        Asked.Given accepted = SupervisionFixture.given(until(SupervisionStatus.ACCEPTED));
        accepted.when(new NameRespondent(ID, AT, respondent("r1", 3)), clerk())
                .refusedAs("supervision/entry-exists", "respondent", "r1");
        accepted.when(new SubstituteRespondent(ID, AT, "r9", respondent("r3", 3), sealed("reason")), clerk())
                .refusedAs("supervision/entry-unknown", "respondent", "r9");
        accepted.when(new SubstituteRespondent(ID, AT, "r1", respondent("r2", 3), sealed("reason")), clerk())
                .refusedAs("supervision/entry-exists", "respondent", "r2");
    }

    @Test
    void the_employers_own_union_gets_a_case_only_after_a_note_on_the_risk() {
        Asked.Given accepted = SupervisionFixture.given(until(SupervisionStatus.ACCEPTED));
        TransferToUnit toFactory = new TransferToUnit(ID, AT, FACTORY, sealed("reason"));
        accepted.when(toFactory, chair()).refusedAs("supervision/risk-note-needed", UnitLevel.EMPLOYER);
        accepted.when(new TransferToUnit(ID, AT, TOWNSHIP, sealed("reason")), chair())
                .recorded();
        for (RiskLevel risk : RiskLevel.values()) {
            accepted.then(new AssessRisk(ID, AT, risk, false, sealed("note")), supervisor())
                    .when(toFactory, chair())
                    .doneIf(risk != RiskLevel.HIGH, "supervision/risk-too-high");
        }
    }

    @Test
    void a_case_is_given_to_a_unit_that_is_on_record_and_lies_below() {
        Asked.Given accepted = SupervisionFixture.given(until(SupervisionStatus.ACCEPTED));
        accepted.when(new TransferToUnit(ID, AT, COUNTY.child("9"), sealed("reason")), chair())
                .refusedAs("supervision/unit-unknown", "9");
        accepted.when(new TransferToUnit(ID, AT, CITY, sealed("reason")), chair())
                .refusedAs("supervision/unit-not-below", CITY.id(), COUNTY.id());
        accepted.when(new TransferToUnit(ID, AT, COUNTY, sealed("reason")), chair())
                .refusedAs("supervision/same-unit", COUNTY.id());
    }

    @Test
    void only_an_upper_union_takes_the_case_or_is_asked_to() {
        Asked.Given accepted = SupervisionFixture.given(until(SupervisionStatus.ACCEPTED));
        accepted.when(new Escalate(ID, AT, OTHER_COUNTY, sealed("reason")), chair())
                .refusedAs("supervision/not-an-upper-union", OTHER_COUNTY.id(), COUNTY.id());
        accepted.when(new TakeOver(ID, AT, COUNTY, sealed("reason")), chair())
                .refusedAs("supervision/not-an-upper-union", COUNTY.id(), COUNTY.id());
        accepted.when(new TakeOver(ID, AT, CITY, sealed("reason")), chair())
                .refusedAs("supervision/unit-not-below", CITY.id(), COUNTY.id());
        accepted.then(new TakeOver(ID, AT, CITY, sealed("reason")), staff("city", CITY, Role.CHAIR))
                .when(Examples.assign("a", "b"), chair())
                .refusedUnder("supervision/outside-unit");
    }

    @Test
    void a_name_is_told_only_with_consent_by_duty_or_in_an_emergency() {
        Asked.Given accepted = SupervisionFixture.given(until(SupervisionStatus.ACCEPTED));
        for (RevealBasis basis : RevealBasis.values()) {
            accepted.when(new RevealIdentity(ID, AT, "court", "hearing", basis), chair())
                    .doneIf(basis != RevealBasis.CONSENT, "supervision/identity-without-consent");
        }
        accepted.then(new RecordConsent(ID, AT, true), clerk())
                .when(new RevealIdentity(ID, AT, "court", "hearing", RevealBasis.CONSENT), chair())
                .recorded();
    }

    @Test
    void a_declined_clue_that_is_reopened_is_a_clue_again() {
        SupervisionFixture.given(until(SupervisionStatus.DECLINED))
                .then(new ReopenCase(ID, AT, sealed("new-facts")), chair())
                .then(new AcceptClue(ID, AT, null), chair());
    }

    private static Complainant anonymous() {
        return Complainant.anonymous(SupervisionFixture.PERSON);
    }

    private static ClueRegistered nobodyComplained() {
        return Happened.registered(false, false);
    }

    private static ClueRegistered anonymously() {
        ClueRegistered clue = nobodyComplained();
        return new ClueRegistered(
                clue.caseId(),
                AT,
                clue.source(),
                clue.category(),
                CITY.id(),
                CITY.path(),
                ComplainantFacts.of(anonymous()),
                clue.account(),
                clue.respondents(),
                20,
                null,
                clue.number());
    }
}
