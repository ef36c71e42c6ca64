package niangjia.audit.write;

import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildCommand.AskToSwitch;
import niangjia.audit.RebuildCommand.BreakOffRebuild;
import niangjia.audit.RebuildCommand.ConfirmSwitch;
import niangjia.audit.RebuildCommand.GrantSwitch;
import niangjia.audit.RebuildCommand.RecordComparison;
import niangjia.audit.RebuildCommand.RecordSwitch;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildEvent;
import niangjia.audit.RebuildEvent.RebuildBrokenOff;
import niangjia.audit.RebuildEvent.RebuildCompared;
import niangjia.audit.RebuildEvent.RebuildStarted;
import niangjia.audit.RebuildEvent.RebuildSwitched;
import niangjia.audit.RebuildEvent.SwitchAsked;
import niangjia.audit.RebuildEvent.SwitchConfirmed;
import niangjia.audit.RebuildEvent.SwitchGranted;
import niangjia.audit.RebuildFindings;
import niangjia.audit.RebuildFindings.Collection;
import niangjia.audit.RebuildFindings.Difference;
import niangjia.audit.RebuildFindings.Field;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.shared.Actor;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildOfAModelTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    private static final RebuildId ID = RebuildId.of("7f3a");
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final Actor FIRST = actor("staff:zeng", CITY, Role.ADMINISTRATOR);
    private static final Actor SECOND = actor("staff:liu", CITY, Role.ADMINISTRATOR);
    private static final Actor DESK = Actor.system("rebuild", CITY);

    private static final RebuildStarted STARTED = started(RebuildKind.SWITCH);
    private static final RebuildCompared EQUAL = new RebuildCompared(ID.value(), found(0), AT);
    private static final RebuildCompared DIFFERENT = new RebuildCompared(ID.value(), found(1), AT);
    private static final RebuildSwitched SWITCHED = new RebuildSwitched(ID.value(), AT);

    @Test
    void an_administrator_at_the_top_begins() {
        new AggregateTestFixture<>(RebuildOfAModel.class)
                .givenNoPriorActivity()
                .when(start(RebuildKind.SWITCH, "换版后核对"), FIRST.toMetaData())
                .expectEvents(STARTED);
    }

    @Test
    void nobody_else_begins() {
        refused(begun(RebuildKind.SWITCH, "核对", actor("staff:a", CITY, Role.AUDITOR)), "audit/rebuild-not-allowed");
        refused(
                begun(RebuildKind.SWITCH, "核对", actor("staff:a", CITY.child("430502"), Role.ADMINISTRATOR)),
                "audit/rebuild-not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR @ 430500]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_reason_has_its_length(int length) {
        refused(
                begun(RebuildKind.COMPARE, "因".repeat(length), FIRST),
                "audit/rebuild-reason-length [" + length + ", 200]");
    }

    @Test
    void what_differs_is_rebuilt_to_go_live_by_the_desk_alone() {
        refused(begun(RebuildKind.SWITCH_ALL_THE_SAME, "换版", FIRST), "audit/rebuild-not-granted");
        begun(RebuildKind.SWITCH_ALL_THE_SAME, "换版后核对", DESK).expectEvents(started(RebuildKind.SWITCH_ALL_THE_SAME));
    }

    @Test
    void the_desk_records_what_was_compared_and_then_the_switch() {
        when(new RecordComparison(ID, found(0), AT), DESK, STARTED).expectEvents(EQUAL);
        when(new RecordSwitch(ID, AT), DESK, STARTED, EQUAL).expectEvents(SWITCHED);
    }

    @Test
    void what_is_over_is_not_told_again() {
        refused(when(new RecordComparison(ID, found(0), AT), DESK, STARTED, EQUAL), "audit/rebuild-over [7f3a]");
        refused(when(new RecordSwitch(ID, AT), DESK, STARTED, EQUAL, SWITCHED), "audit/rebuild-over");
        refused(when(new RecordSwitch(ID, AT), DESK, started(RebuildKind.COMPARE), EQUAL), "audit/rebuild-over");
        refused(when(new BreakOffRebuild(ID, "STOPPED", AT), FIRST, STARTED, EQUAL), "audit/rebuild-over");
    }

    @Test
    void one_that_stopped_is_broken_off() {
        when(new BreakOffRebuild(ID, "STOPPED", AT), FIRST, STARTED)
                .expectEvents(new RebuildBrokenOff(ID.value(), "STOPPED", AT));
    }

    @Test
    void one_asks_and_another_lets_a_difference_go_live() {
        when(ask(), FIRST, STARTED, DIFFERENT).expectEvents(new SwitchAsked(ID.value(), FIRST.staffId(), "换版", AT));
        asked().when(new GrantSwitch(ID, "看过", AT), SECOND.toMetaData())
                .expectEvents(new SwitchGranted(ID.value(), "看过", AT));
    }

    @Test
    void who_asked_does_not_let_it_and_without_asking_nobody_does() {
        refused(
                asked().when(new GrantSwitch(ID, "看过", AT), FIRST.toMetaData()),
                "audit/rebuild-four-eyes [staff:zeng, staff:zeng]");
        refused(when(new GrantSwitch(ID, "看过", AT), SECOND, STARTED, DIFFERENT), "audit/rebuild-four-eyes");
    }

    @Test
    void it_is_asked_once_and_only_where_something_differs() {
        refused(asked().when(ask(), SECOND.toMetaData()), "audit/rebuild-asked-already [staff:zeng]");
        refused(when(ask(), FIRST, STARTED, EQUAL), "audit/rebuild-not-different [0]");
    }

    @Test
    void a_switch_is_confirmed_once() {
        SwitchConfirmed confirmed = new SwitchConfirmed(ID.value(), AT);
        when(new ConfirmSwitch(ID, AT), FIRST, STARTED, EQUAL, SWITCHED).expectEvents(confirmed);
        refused(
                when(new ConfirmSwitch(ID, AT), FIRST, STARTED, EQUAL, SWITCHED, confirmed),
                "audit/rebuild-nothing-to-confirm");
        refused(when(new ConfirmSwitch(ID, AT), FIRST, STARTED, EQUAL), "audit/rebuild-nothing-to-confirm");
    }

    @Test
    void the_events_are_stored_as_approved() {
        ApprovedEvents.verify(
                "rebuild",
                List.of(
                        started(RebuildKind.SWITCH),
                        new RebuildStarted(ID.value(), "case-file", "SAMPLE", 20_777L, "2026-11-20", AT),
                        DIFFERENT,
                        EQUAL,
                        SWITCHED,
                        new RebuildBrokenOff(ID.value(), "FAILED", AT),
                        new SwitchAsked(ID.value(), FIRST.staffId(), "换版", AT),
                        new SwitchGranted(ID.value(), "看过", AT),
                        new SwitchConfirmed(ID.value(), AT)),
                RebuildEvent.class);
    }

    private static RebuildStarted started(RebuildKind kind) {
        return new RebuildStarted(ID.value(), "case-file", kind.name(), null, "换版后核对", AT);
    }

    private static StartRebuild start(RebuildKind kind, String reason) {
        return new StartRebuild(ID, "case-file", kind, null, reason, AT);
    }

    private static AskToSwitch ask() {
        return new AskToSwitch(ID, "换版", AT);
    }

    private static TestExecutor<RebuildOfAModel> asked() {
        return new AggregateTestFixture<>(RebuildOfAModel.class)
                .given(STARTED, DIFFERENT, new SwitchAsked(ID.value(), FIRST.staffId(), "换版", AT));
    }

    private static ResultValidator<RebuildOfAModel> begun(RebuildKind kind, String reason, Actor actor) {
        return new AggregateTestFixture<>(RebuildOfAModel.class)
                .givenNoPriorActivity()
                .when(start(kind, reason), actor.toMetaData());
    }

    private static ResultValidator<RebuildOfAModel> when(RebuildCommand command, Actor actor, Object... given) {
        return new AggregateTestFixture<>(RebuildOfAModel.class).given(given).when(command, actor.toMetaData());
    }

    private static void refused(ResultValidator<?> result, String codeAndFacts) {
        result.expectException(RuleViolated.class)
                .expectExceptionMessage(startsWith(codeAndFacts))
                .expectNoEvents();
    }

    private static RebuildFindings found(long different) {
        return new RebuildFindings(
                4_711,
                4_711,
                0,
                List.of(new Collection("case_files", 12, "aa", 12, different == 0 ? "aa" : "bb")),
                different,
                different == 0
                        ? List.of()
                        : List.of(new Difference(
                                "case_files",
                                "complaint:1",
                                "CHANGED",
                                List.of(new Field("status", "string(6)", "string(4)")))),
                21_000,
                900,
                12);
    }

    private static Actor actor(String staff, UnitRef unit, Role role) {
        return new Actor(staff, "曾志刚", Set.of(role), unit, null);
    }
}
