package niangjia.audit.write;

import static niangjia.audit.write.Erasing.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.audit.ErasureBasis;
import niangjia.audit.ErasureCommand;
import niangjia.audit.ErasureCommand.ApproveErasure;
import niangjia.audit.ErasureCommand.ConfirmForgotten;
import niangjia.audit.ErasureCommand.DestroyKeys;
import niangjia.audit.ErasureCommand.IssueCertificate;
import niangjia.audit.ErasureCommand.LiftHold;
import niangjia.audit.ErasureCommand.PlaceHold;
import niangjia.audit.ErasureCommand.ProposeErasure;
import niangjia.audit.ErasureCommand.RecordSweep;
import niangjia.audit.ErasureCommand.RefuseErasure;
import niangjia.audit.ErasureCommand.RequestErasure;
import niangjia.audit.ErasureCommand.RestrictPersons;
import niangjia.audit.ErasureEvent;
import niangjia.audit.ErasureEvent.CertificateIssued;
import niangjia.audit.ErasureEvent.ErasureProposed;
import niangjia.audit.ErasureEvent.ErasureRefused;
import niangjia.audit.ErasureEvent.HoldLifted;
import niangjia.audit.ErasureIdentity;
import niangjia.audit.HoldGround;
import niangjia.audit.KeptGround;
import niangjia.audit.KeptKey;
import niangjia.audit.RefusalGround;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.PersonId;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErasureTest {
    private final Erasing erasing = new Erasing();

    @Test
    void a_request_is_received_with_basis_and_identity_under_a_number_of_its_own() {
        erasing.given()
                .when(request(ErasureBasis.CONSENT_WITHDRAWN, ErasureIdentity.ID_CARD_SEEN), ADMINISTRATOR.toMetaData())
                .expectEvents(REQUESTED);
        assertThat(erasing.keys().done).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT_WITHDRAWN, NOT_NEEDED",
        "KIN_OF_THE_DEAD, NOT_NEEDED",
        "UNLAWFUL, NOT_NEEDED",
        "RETENTION_OVER, ID_CARD_SEEN",
        "PURPOSE_ENDED, ID_CARD_SEEN"
    })
    void who_asks_proves_who_they_are_and_the_union_has_nothing_to_prove(ErasureBasis basis, ErasureIdentity identity) {
        String expected = basis.ofItself()
                ? "NOT_NEEDED"
                : "ID_CARD_SEEN, CALLED_BACK_ON_KNOWN_NUMBER, POWER_OF_ATTORNEY_SEEN, KINSHIP_PROVED";
        refused(
                erasing.given().when(request(basis, identity), ADMINISTRATOR.toMetaData()),
                "erasure/identity [" + basis + ", " + identity + ", " + expected + "]");
    }

    @Test
    void a_request_names_somebody_and_no_crowd() {
        refused(erasing.given().when(request(List.of()), ADMINISTRATOR.toMetaData()), "erasure/persons [0, 100]");
        refused(erasing.given().when(request(people(101)), ADMINISTRATOR.toMetaData()), "erasure/persons [101, 100]");
        erasing.given().when(request(people(100)), ADMINISTRATOR.toMetaData()).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_keys_are_restricted_with_the_event_that_says_so() {
        erasing.given(REQUESTED)
                .when(new RestrictPersons(ID, AT), ADMINISTRATOR.toMetaData())
                .expectEvents(RESTRICTED);
        assertThat(erasing.keys().done).containsExactly("restrict [" + CALLER + "]");
    }

    static Stream<Object[]> whoMayWhat() {
        return Stream.of(
                new Object[] {new RestrictPersons(ID, AT), List.of(REQUESTED), CHAIR, "ADMINISTRATOR"},
                new Object[] {new RestrictPersons(ID, AT), List.of(REQUESTED), AUDITOR, "ADMINISTRATOR"},
                new Object[] {hold("h1", null), List.of(REQUESTED), AUDITOR, "ADMINISTRATOR,CHAIR"},
                new Object[] {lift("h1"), List.of(REQUESTED, HELD), AUDITOR, "ADMINISTRATOR,CHAIR"},
                new Object[] {propose(), List.of(REQUESTED, RESTRICTED), CHAIR, "ADMINISTRATOR"},
                new Object[] {approve(), List.of(REQUESTED, RESTRICTED, PROPOSED), ADMINISTRATOR, "CHAIR"},
                new Object[] {refuse(), List.of(REQUESTED), ADMINISTRATOR, "CHAIR"},
                new Object[] {destroy(), approved(), CHAIR, "SYSTEM"},
                new Object[] {destroy(), approved(), ADMINISTRATOR, "SYSTEM"},
                new Object[] {new ConfirmForgotten(ID, AT), destroyed(), CHAIR, "SYSTEM"},
                new Object[] {new RecordSweep(ID, AT, facts()), forgotten(), AUDITOR, "SYSTEM"},
                new Object[] {certificate(), swept(List.of()), ADMINISTRATOR, "CHAIR"});
    }

    @ParameterizedTest
    @MethodSource("whoMayWhat")
    void nobody_acts_out_of_their_turn(ErasureCommand command, List<ErasureEvent> before, Actor actor, String wanted) {
        String role = actor.roles().iterator().next().name();
        refused(
                erasing.given(before.toArray(ErasureEvent[]::new)).when(command, actor.toMetaData()),
                "erasure/not-allowed [" + role + " @ " + actor.unit().id() + ", " + wanted + " @ 430502]");
        assertThat(erasing.keys().done).isEmpty();
    }

    @Test
    void another_unit_has_no_say_and_one_above_has() {
        Actor elsewhere = actor("staff:x", CITY.child("430503"), Role.CHAIR);
        refused(
                erasing.given(REQUESTED, RESTRICTED, PROPOSED).when(approve(), elsewhere.toMetaData()),
                "erasure/not-allowed [CHAIR @ 430503, CHAIR @ 430502]");
        erasing.given(REQUESTED, RESTRICTED, PROPOSED)
                .when(approve(), actor("staff:city", CITY, Role.CHAIR).toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    static Stream<Object[]> tooEarlyOrTooLate() {
        return Stream.of(
                new Object[] {propose(), List.of(REQUESTED), ADMINISTRATOR, "RECEIVED, PROPOSED,RESTRICTED"},
                new Object[] {approve(), List.of(REQUESTED, RESTRICTED), CHAIR, "RESTRICTED, PROPOSED"},
                new Object[] {destroy(), List.of(REQUESTED, RESTRICTED, PROPOSED), DESK, "PROPOSED, APPROVED"},
                new Object[] {destroy(), destroyed(), DESK, "DESTROYED, APPROVED"},
                new Object[] {new ConfirmForgotten(ID, AT), forgotten(), DESK, "FORGOTTEN, DESTROYED"},
                new Object[] {
                    new RecordSweep(ID, AT, facts()), destroyed(), DESK, "DESTROYED, CERTIFIED,FORGOTTEN,SWEPT"
                },
                new Object[] {certificate(), forgotten(), CHAIR, "FORGOTTEN, SWEPT"},
                new Object[] {refuse(), destroyed(), CHAIR, "DESTROYED, APPROVED,PROPOSED,RECEIVED,RESTRICTED"},
                new Object[] {hold("h9", null), destroyed(), CHAIR, "DESTROYED, APPROVED,PROPOSED,RECEIVED,RESTRICTED"},
                new Object[] {
                    new RestrictPersons(ID, AT), List.of(REQUESTED, RESTRICTED), ADMINISTRATOR, "RESTRICTED, RECEIVED"
                });
    }

    @ParameterizedTest
    @MethodSource("tooEarlyOrTooLate")
    void nothing_happens_before_its_turn_nor_twice(
            ErasureCommand command, List<ErasureEvent> before, Actor actor, String states) {
        refused(
                erasing.given(before.toArray(ErasureEvent[]::new)).when(command, actor.toMetaData()),
                "erasure/wrong-state [" + states + "]");
        assertThat(erasing.keys().done).isEmpty();
    }

    @Test
    void a_hold_bars_proposal_approval_and_the_deed_until_it_is_lifted() {
        refused(
                erasing.given(REQUESTED, RESTRICTED, HELD).when(propose(), ADMINISTRATOR.toMetaData()),
                "erasure/hold-stands [h1]");
        refused(
                erasing.given(REQUESTED, RESTRICTED, PROPOSED, HELD).when(approve(), CHAIR.toMetaData()),
                "erasure/hold-stands [h1]");
        refused(
                erasing.given(REQUESTED, RESTRICTED, PROPOSED, APPROVED, HELD).when(destroy(), DESK.toMetaData()),
                "erasure/hold-stands [h1]");
        assertThat(erasing.keys().done).isEmpty();
        HoldLifted lifted = new HoldLifted(ID.value(), AT, "h1", sealed("reason"));
        erasing.given(REQUESTED, RESTRICTED, PROPOSED, APPROVED, HELD, lifted)
                .when(destroy(), DESK.toMetaData())
                .expectEvents(DESTROYED);
        assertThat(erasing.keys().done).containsExactly("destroy [" + CALLER + "]");
    }

    @Test
    void a_hold_has_a_name_of_its_own_and_is_lifted_once() {
        refused(erasing.given(REQUESTED, HELD).when(hold("h1", null), CHAIR.toMetaData()), "erasure/hold-exists [h1]");
        refused(erasing.given(REQUESTED, HELD).when(lift("h2"), CHAIR.toMetaData()), "erasure/hold-unknown [h2, h1]");
        HoldLifted lifted = new HoldLifted(ID.value(), AT, "h1", sealed("reason"));
        erasing.given(REQUESTED, HELD).when(lift("h1"), CHAIR.toMetaData()).expectEvents(lifted);
        refused(
                erasing.given(REQUESTED, HELD, lifted).when(lift("h1"), CHAIR.toMetaData()),
                "erasure/hold-unknown [h1, ]");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, true", "2026-11-20, true", "2026-11-21, false"})
    void a_hold_is_looked_at_on_a_later_day(LocalDate until, boolean refused) {
        var result = erasing.given(REQUESTED).when(hold("h1", until), ADMINISTRATOR.toMetaData());
        if (refused) {
            refused(result, "erasure/hold-until [" + until + ", 2026-11-20]");
        } else {
            result.expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void a_running_term_bars_proposal_approval_and_the_deed() {
        List<String> open = List.of("complaint:1 (handle#1)");
        refused(
                erasing.given(REQUESTED, RESTRICTED)
                        .when(
                                new ProposeErasure(ID, AT, List.of(CALLER), List.of(), List.of(), open),
                                ADMINISTRATOR.toMetaData()),
                "erasure/matter-open [complaint:1 (handle#1)]");
        refused(
                erasing.given(REQUESTED, RESTRICTED, PROPOSED)
                        .when(new ApproveErasure(ID, AT, open), CHAIR.toMetaData()),
                "erasure/matter-open [complaint:1 (handle#1)]");
        refused(
                erasing.given(approved().toArray(ErasureEvent[]::new))
                        .when(new DestroyKeys(ID, AT, open, 2, 30, "ab"), DESK.toMetaData()),
                "erasure/matter-open [complaint:1 (handle#1)]");
        assertThat(erasing.keys().done).isEmpty();
    }

    @Test
    void words_of_others_that_quote_the_person_are_decided_about() {
        List<PersonId> quoted = List.of(MATTER);
        refused(
                erasing.given(REQUESTED, RESTRICTED)
                        .when(
                                new ProposeErasure(ID, AT, List.of(CALLER), List.of(), quoted, List.of()),
                                ADMINISTRATOR.toMetaData()),
                "erasure/quote-undecided [person:2.matter]");
        KeptKey kept = new KeptKey(MATTER, KeptGround.ARCHIVE);
        erasing.given(REQUESTED, RESTRICTED)
                .when(
                        new ProposeErasure(ID, AT, List.of(CALLER), List.of(kept), quoted, List.of()),
                        ADMINISTRATOR.toMetaData())
                .expectEvents(new ErasureProposed(
                        ID.value(), AT, List.of(CALLER.value()), List.of("person:2.matter ARCHIVE"), "staff:admin"));
        erasing.given(REQUESTED, RESTRICTED)
                .when(
                        new ProposeErasure(ID, AT, List.of(CALLER, MATTER), List.of(), quoted, List.of()),
                        ADMINISTRATOR.toMetaData())
                .expectEvents(new ErasureProposed(
                        ID.value(), AT, List.of(CALLER.value(), MATTER.value()), List.of(), "staff:admin"));
        refused(
                erasing.given(REQUESTED, RESTRICTED)
                        .when(
                                new ProposeErasure(ID, AT, List.of(CALLER, MATTER), List.of(kept), quoted, List.of()),
                                ADMINISTRATOR.toMetaData()),
                "erasure/kept-and-destroyed [person:2.matter]");
    }

    @Test
    void a_proposal_may_add_to_the_request_and_leaves_nothing_of_it_out() {
        refused(
                erasing.given(REQUESTED, RESTRICTED)
                        .when(
                                new ProposeErasure(ID, AT, List.of(MATTER), List.of(), List.of(), List.of()),
                                ADMINISTRATOR.toMetaData()),
                "erasure/request-cut [person:1.caller]");
    }

    @Test
    void what_one_proposed_another_approves() {
        Actor both = actor("staff:admin", COUNTY, Role.ADMINISTRATOR, Role.CHAIR);
        refused(
                erasing.given(REQUESTED, RESTRICTED, PROPOSED).when(approve(), both.toMetaData()),
                "erasure/four-eyes [staff:admin, staff:admin]");
        Actor inTheirPlace = new Actor("staff:deputy", "x", both.roles(), COUNTY, "staff:admin");
        refused(
                erasing.given(REQUESTED, RESTRICTED, PROPOSED).when(approve(), inTheirPlace.toMetaData()),
                "erasure/four-eyes [staff:admin, staff:deputy]");
        erasing.given(REQUESTED, RESTRICTED, PROPOSED)
                .when(approve(), CHAIR.toMetaData())
                .expectEvents(APPROVED);
    }

    @Test
    void a_refusal_gives_the_data_back_to_its_use() {
        erasing.given(REQUESTED, RESTRICTED, PROPOSED)
                .when(refuse(), CHAIR.toMetaData())
                .expectEvents(new ErasureRefused(
                        ID.value(), AT, "LEGAL_TERM_RUNS", sealed("reason"), List.of(CALLER.value())));
        assertThat(erasing.keys().done).containsExactly("release " + ID);
    }

    @Test
    void no_certificate_says_that_all_is_gone_while_something_is_not() {
        refused(
                erasing.given(swept(List.of("case_files complaint:1")).toArray(ErasureEvent[]::new))
                        .when(certificate(), CHAIR.toMetaData()),
                "erasure/sweep-unclean [1, 0]");
        List<ErasureEvent> twice = new ArrayList<>(swept(List.of("case_files complaint:1")));
        twice.add(Erasing.swept());
        erasing.given(twice.toArray(ErasureEvent[]::new))
                .when(certificate(), CHAIR.toMetaData())
                .expectEvents(new CertificateIssued(ID.value(), AT, 2026, 1, "erasure-certificate@2026.1", "cd"));
    }

    @Test
    void a_form_that_is_behind_is_refused() {
        MetaData stale = MetaData.from(CHAIR.toMetaData()).and(RecordMeta.EXPECTED_SEQUENCE, "1");
        refused(erasing.given(REQUESTED, RESTRICTED, PROPOSED).when(approve(), stale), "erasure/stale [1, 2]");
    }

    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> samples = new ArrayList<>(swept(List.of("case_files complaint:1")));
        samples.add(new niangjia.audit.ErasureEvent.HoldPlaced(
                ID.value(), AT, "h1", "FILE_REVIEW", sealed("reason"), LocalDate.parse("2026-12-01")));
        samples.add(new HoldLifted(ID.value(), AT, "h1", sealed("reason")));
        samples.add(new ErasureRefused(ID.value(), AT, "LEGAL_TERM_RUNS", sealed("reason"), List.of(CALLER.value())));
        samples.add(new CertificateIssued(ID.value(), AT, 2026, 1, "erasure-certificate@2026.1", "cd"));
        samples.add(sweptByOneOfTwo());
        samples.set(
                2,
                new ErasureProposed(
                        ID.value(), AT, List.of(CALLER.value()), List.of("person:2.matter ARCHIVE"), "staff:admin"));
        ApprovedEvents.verify("erasure", samples, ErasureEvent.class);
    }

    private static RequestErasure request(ErasureBasis basis, ErasureIdentity identity) {
        return new RequestErasure(ID, AT, "complaint:1", List.of(CALLER), basis, identity, sealed("words"));
    }

    private static RequestErasure request(List<PersonId> persons) {
        return new RequestErasure(
                ID,
                AT,
                "complaint:1",
                persons,
                ErasureBasis.CONSENT_WITHDRAWN,
                ErasureIdentity.ID_CARD_SEEN,
                sealed("words"));
    }

    private static List<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new PersonId("person:" + each + ".caller"))
                .toList();
    }

    private static PlaceHold hold(String id, LocalDate until) {
        return new PlaceHold(ID, AT, id, HoldGround.FILE_REVIEW, sealed("reason"), until);
    }

    private static LiftHold lift(String id) {
        return new LiftHold(ID, AT, id, sealed("reason"));
    }

    private static ProposeErasure propose() {
        return new ProposeErasure(ID, AT, List.of(CALLER), List.of(), List.of(), List.of());
    }

    private static ApproveErasure approve() {
        return new ApproveErasure(ID, AT, List.of());
    }

    private static RefuseErasure refuse() {
        return new RefuseErasure(ID, AT, RefusalGround.LEGAL_TERM_RUNS, sealed("reason"));
    }

    private static DestroyKeys destroy() {
        return new DestroyKeys(ID, AT, List.of(), 2, 30, "ab");
    }

    private static IssueCertificate certificate() {
        return new IssueCertificate(ID, AT, 2026, "erasure-certificate@2026.1", "cd");
    }

    private static List<ErasureEvent> approved() {
        return List.of(REQUESTED, RESTRICTED, PROPOSED, APPROVED);
    }

    private static List<ErasureEvent> destroyed() {
        return and(approved(), DESTROYED);
    }

    private static List<ErasureEvent> forgotten() {
        return and(destroyed(), FORGOTTEN);
    }

    private static List<ErasureEvent> swept(List<String> findings) {
        return and(forgotten(), Erasing.swept(findings.toArray(String[]::new)));
    }

    private static List<ErasureEvent> and(List<ErasureEvent> some, ErasureEvent more) {
        List<ErasureEvent> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
