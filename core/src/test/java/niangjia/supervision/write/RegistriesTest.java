package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.OTHER_COUNTY;
import static niangjia.supervision.write.SupervisionFixture.TODAY;
import static niangjia.supervision.write.SupervisionFixture.TOWNSHIP;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.shared.Actor;
import niangjia.shared.Numbers;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.CommitteeActs;
import niangjia.supervision.CommitteeCommand.ChangeMembers;
import niangjia.supervision.CommitteeCommand.FileList;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.CommitteeStatus;
import niangjia.supervision.CredentialActs;
import niangjia.supervision.CredentialCommand.Certify;
import niangjia.supervision.CredentialCommand.RecordExam;
import niangjia.supervision.CredentialCommand.Renew;
import niangjia.supervision.CredentialEvent.SupervisorExamined;
import niangjia.supervision.CredentialEvent.SupervisorTrained;
import niangjia.supervision.CredentialStatus;
import niangjia.supervision.EmployerActs;
import niangjia.supervision.EmployerCommand.LinkUnion;
import niangjia.supervision.EmployerCommand.RecordHeadCount;
import niangjia.supervision.EmployerCommand.RegisterEmployer;
import niangjia.supervision.EmployerStatus;
import niangjia.supervision.MemberRank;
import niangjia.supervision.ReferralActs;
import niangjia.supervision.ReferralStatus;
import niangjia.supervision.RegistryAct;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the streams beside the case, line by line, and what each of them refuses besides. */
class RegistriesTest {
    private static final AggregateTestFixture<?> CREDENTIALS = of(SupervisorCredential.class, TermsInForce.NONE);
    private static final AggregateTestFixture<?> COMMITTEES = of(Committee.class, TermsInForce.NONE);
    private static final AggregateTestFixture<?> EMPLOYERS = of(Employer.class, TermsInForce.NONE);
    private static final AggregateTestFixture<?> REFERRALS = of(Referral.class, TermsInForce.NONE);

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("actsAndStates")
    void an_act_is_done_in_a_state_that_allows_it_and_refused_in_any_other(
            String name, Enum<?> status, RegistryAct<?> act, Asked.Given given) {
        Asked asked = given.when(RegistryExamples.commandOf(act.command()), everything(COUNTY));
        if (act.from().contains(status)) {
            assertThat(asked.recorded()).hasSize(1);
        } else {
            asked.refusedAs(
                    "supervision/registry-state",
                    status,
                    act.from().stream().map(Enum::name).sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("actsAndRoles")
    void an_act_is_done_by_its_roles_alone(String name, Role role, RegistryAct<?> act, Asked.Given given) {
        given.when(RegistryExamples.commandOf(act.command()), staff("someone", COUNTY, role))
                .doneIf(act.roles().contains(role), "supervision/role-needed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void an_act_is_refused_from_beside_and_on_a_stale_form(String name, RegistryAct<?> act, Asked.Given given) {
        Object command = RegistryExamples.commandOf(act.command());
        given.when(command, everything(OTHER_COUNTY)).refusedUnder("supervision/outside-unit");
        if (!given.happened().isEmpty()) {
            long last = given.happened().size() - 1L;
            given.whenHavingSeen(last, command, everything(COUNTY)).recorded();
            given.whenHavingSeen(last - 1, command, everything(COUNTY)).refusedAs("supervision/stale", last - 1, last);
        }
    }

    @Test
    void a_certificate_is_given_after_a_passed_exam_by_county_level_or_above() {
        Asked.Given failed = credential(CredentialStatus.TRAINED)
                .and(new SupervisorExamined(RegistryExamples.CREDENTIAL.value(), AT, TODAY, 40, false));
        failed.when(certify(CITY, RegistryExamples.NEXT_YEAR), chair()).refusedAs("supervision/exam-not-passed");
        failed.then(new RecordExam(RegistryExamples.CREDENTIAL, AT, TODAY, 80, true), chair())
                .then(certify(CITY, RegistryExamples.NEXT_YEAR), chair());
        Asked.Given passed = credential(CredentialStatus.EXAMINED);
        passed.when(certify(OTHER_COUNTY, RegistryExamples.NEXT_YEAR), chair())
                .refusedUnder("supervision/issuer-without-part");
        passed.when(certify(CITY, TODAY), chair()).refusedAs("supervision/days-backwards", TODAY, TODAY);
        Asked.of(CREDENTIALS)
                .and(
                        new SupervisorTrained(
                                "credential:1", AT, "staff:1", "王某", TOWNSHIP.id(), TOWNSHIP.path(), "c", TODAY),
                        new SupervisorExamined("credential:1", AT, TODAY, 88, true))
                .when(certify(TOWNSHIP, RegistryExamples.NEXT_YEAR), chair())
                .refusedUnder("supervision/certifier-level");
    }

    @Test
    void a_certificate_has_a_number_of_its_issuer_and_year() {
        assertThat(credential(CredentialStatus.EXAMINED)
                        .when(certify(CITY, RegistryExamples.NEXT_YEAR), chair())
                        .recorded())
                .first()
                .extracting("number")
                .isEqualTo("430500-2026-0037");
    }

    @ParameterizedTest
    @CsvSource({"2027-10-12, false", "2027-10-13, true"})
    void a_certificate_is_renewed_for_longer(LocalDate to, boolean longer) {
        credential(CredentialStatus.CERTIFIED)
                .when(new Renew(RegistryExamples.CREDENTIAL, AT, to), chair())
                .doneIf(longer, "supervision/days-backwards");
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "7, true"})
    void a_committee_has_three_members_at_least(int members, boolean enough) {
        Asked.of(COMMITTEES)
                .when(
                        RegistryExamples.establish(RegistryExamples.COMMITTEE, RegistryExamples.members(members)),
                        chair())
                .doneIf(enough, "supervision/committee-too-small");
        Asked.of(COMMITTEES)
                .and(until(CommitteeStatus.STANDING))
                .when(
                        new ChangeMembers(RegistryExamples.COMMITTEE, AT, RegistryExamples.members(members), "reason"),
                        chair())
                .doneIf(enough, "supervision/committee-too-small");
    }

    @Test
    void where_the_pack_says_so_a_committee_has_more() {
        Asked.of(of(Committee.class, Packs.with("committee.members", "5")))
                .when(RegistryExamples.establish(RegistryExamples.COMMITTEE, RegistryExamples.members(4)), chair())
                .refusedAs("supervision/committee-too-small", 4, 5);
    }

    @ParameterizedTest
    @CsvSource({"UNION_CHAIR, true", "UNION_VICE_CHAIR, true", "MEMBER, false", "INVITED, false"})
    void the_chair_is_chair_or_vice_chair_of_the_union(MemberRank rank, boolean allowed) {
        List<CommitteeMember> members =
                new ArrayList<>(RegistryExamples.members(3).subList(1, 3));
        members.add(new CommitteeMember("staff:9", "某", rank, true, false));
        Asked.of(COMMITTEES)
                .when(RegistryExamples.establish(RegistryExamples.COMMITTEE, members), chair())
                .doneIf(allowed, "supervision/committee-chair-rank");
    }

    @Test
    void one_of_them_chairs_and_nobody_is_named_twice() {
        List<CommitteeMember> none = RegistryExamples.members(4).subList(1, 4);
        Asked.of(COMMITTEES)
                .when(RegistryExamples.establish(RegistryExamples.COMMITTEE, none), chair())
                .refusedAs("supervision/committee-chair-missing", 0, 1);
        List<CommitteeMember> twice = new ArrayList<>(RegistryExamples.members(3));
        twice.add(twice.get(0));
        Asked.of(COMMITTEES)
                .when(RegistryExamples.establish(RegistryExamples.COMMITTEE, twice), chair())
                .refusedAs("supervision/supervisor-twice", List.of("staff:0"));
    }

    @Test
    void a_unit_has_one_committee_whose_list_goes_up() {
        Asked.of(COMMITTEES)
                .when(RegistryExamples.establish(CommitteeId.of("9"), RegistryExamples.members(3)), chair())
                .refusedAs("supervision/committee-of-another-unit", "committee:9", "committee:430502");
        Asked.of(COMMITTEES)
                .and(until(CommitteeStatus.STANDING))
                .when(new FileList(RegistryExamples.COMMITTEE, AT, OTHER_COUNTY), chair())
                .refusedUnder("supervision/not-an-upper-union");
    }

    @ParameterizedTest
    @CsvSource({"120, 120, true", "120, 121, false", "0, 0, true", "-1, -1, false", "5, -1, false"})
    void members_are_among_the_workers(int workers, int members, boolean possible) {
        Asked.of(EMPLOYERS)
                .and(until(EmployerStatus.OPEN))
                .when(new RecordHeadCount(RegistryExamples.EMPLOYER, AT, TODAY, workers, members), clerk())
                .doneIf(possible, "supervision/members-exceed-workers");
    }

    @Test
    void an_employer_lies_in_a_unit_on_record() {
        UnitRef nowhere = COUNTY.child("9");
        Asked.of(EMPLOYERS)
                .when(new RegisterEmployer(RegistryExamples.EMPLOYER, AT, "某公司", null, nowhere, "s"), clerk())
                .refusedAs("supervision/unit-unknown", "9");
        Asked.of(EMPLOYERS)
                .and(until(EmployerStatus.OPEN))
                .when(new LinkUnion(RegistryExamples.EMPLOYER, AT, nowhere), clerk())
                .refusedAs("supervision/unit-unknown", "9");
    }

    static AggregateTestFixture<?> of(Class<?> aggregate, TermsInForce terms) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource((Numbers) series -> 37);
        fixture.registerInjectableResource(terms);
        fixture.registerInjectableResource(SupervisionFixture.roster());
        return fixture;
    }

    static Stream<Arguments> actsAndStates() {
        return Stream.of(
                        states(CREDENTIALS, CredentialActs.all(), CredentialStatus.values(), RegistryExamples::until),
                        states(COMMITTEES, CommitteeActs.all(), CommitteeStatus.values(), RegistryExamples::until),
                        states(EMPLOYERS, EmployerActs.all(), EmployerStatus.values(), RegistryExamples::until),
                        states(REFERRALS, ReferralActs.all(), ReferralStatus.values(), RegistryExamples::until))
                .flatMap(Function.identity());
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                        first(CREDENTIALS, CredentialActs.all(), RegistryExamples::until),
                        first(COMMITTEES, CommitteeActs.all(), RegistryExamples::until),
                        first(EMPLOYERS, EmployerActs.all(), RegistryExamples::until),
                        first(REFERRALS, ReferralActs.all(), RegistryExamples::until))
                .flatMap(Function.identity());
    }

    static Stream<Arguments> actsAndRoles() {
        return acts().flatMap(line -> Arrays.stream(Role.values())
                .map(role -> Arguments.of(line.get()[0], role, line.get()[1], line.get()[2])));
    }

    private static <S extends Enum<S>> Stream<Arguments> states(
            AggregateTestFixture<?> fixture, List<RegistryAct<S>> acts, S[] states, Function<S, List<Object>> until) {
        return acts.stream().filter(act -> !act.from().isEmpty()).flatMap(act -> Arrays.stream(states)
                .map(status ->
                        Arguments.of(act.name(), status, act, Asked.of(fixture).and(until.apply(status)))));
    }

    private static <S extends Enum<S>> Stream<Arguments> first(
            AggregateTestFixture<?> fixture, List<RegistryAct<S>> acts, Function<S, List<Object>> until) {
        return acts.stream()
                .map(act -> Arguments.of(
                        act.name(),
                        act,
                        act.from().stream()
                                .sorted()
                                .findFirst()
                                .map(status -> Asked.of(fixture).and(until.apply(status)))
                                .orElse(Asked.of(fixture))));
    }

    private static List<Object> until(CommitteeStatus status) {
        return RegistryExamples.until(status);
    }

    private static List<Object> until(EmployerStatus status) {
        return RegistryExamples.until(status);
    }

    private static Asked.Given credential(CredentialStatus status) {
        return Asked.of(CREDENTIALS).and(RegistryExamples.until(status));
    }

    private static Certify certify(UnitRef issuer, LocalDate to) {
        return new Certify(RegistryExamples.CREDENTIAL, AT, issuer, TODAY, to);
    }

    private static Actor everything(UnitRef unit) {
        return staff("someone", unit, Role.values());
    }
}
