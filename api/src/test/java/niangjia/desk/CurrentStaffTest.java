package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import niangjia.organisation.Assignments;
import niangjia.organisation.DaySpan;
import niangjia.organisation.Grant;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.StaffEvent.RoleWithdrawn;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.HandClock;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.Remembered;
import niangjia.shared.web.StorePulse;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whom the desk takes somebody for, also while the store of read models does not answer. */
class CurrentStaffTest {
    private static final String WANG = "staff:wang";
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate WITHDRAWN = LocalDate.parse("2026-10-12");

    private final HandClock clock = new HandClock();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<DomainEventMessage<?>> record = new ArrayList<>();
    private final CurrentStaff staff = staff();
    private @Nullable StaffMember known = dispatcher();
    private boolean away;
    private int asked;

    @BeforeEach
    void sign_in() {
        queries.subscribe(StaffById.class.getName(), StaffMember.class, query -> {
            asked++;
            if (away) {
                throw new TimeoutException("nobody answers");
            }
            return Optional.ofNullable(known);
        });
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new StaffPrincipal(WANG, false), null, List.of()));
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void who_was_seen_before_the_store_went_away_acts_on_with_one_question() {
        staff.current();
        away = true;
        assertThat(staff.current().roles()).containsExactly(Role.DISPATCHER);
        assertThat(staff.capacities()).hasSize(1);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void within_one_request_they_are_asked_for_once_and_in_the_next_anew() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        staff.current();
        assertThat(staff.capacities()).hasSize(1);
        assertThat(asked).isEqualTo(1);
        known = withdrawn();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(staff.current().roles()).isEmpty();
    }

    @Test
    void who_was_not_seen_is_refused() {
        away = true;
        refused();
    }

    @Test
    void who_was_seen_too_long_ago_is_refused() {
        staff.current();
        away = true;
        clock.pass(Remembered.LONGEST.plusSeconds(1));
        refused();
    }

    @Test
    void a_role_withdrawn_before_the_store_went_away_is_gone() {
        staff.current();
        known = withdrawn();
        staff.current();
        away = true;
        assertThat(staff.current().roles()).isEmpty();
    }

    @Test
    void whose_role_was_withdrawn_while_it_is_away_is_refused_at_once() {
        staff.current();
        away = true;
        record(new RoleWithdrawn(WANG, "g1", WITHDRAWN, "调岗", clock.instant()));
        refused();
    }

    @Test
    void who_was_locked_out_for_a_while_keeps_their_roles() {
        staff.current();
        away = true;
        record(new StaffLockedOut(WANG, 5, clock.instant(), clock.instant()));
        assertThat(staff.current().roles()).containsExactly(Role.DISPATCHER);
    }

    @Test
    void a_role_that_ends_with_the_day_ends_though_the_store_is_away() {
        known = member(2, Assignments.none().granted(grant(new DaySpan(FIRST, WITHDRAWN))));
        clock.pass(Duration.ofHours(13).plusMinutes(55));
        assertThat(staff.current().roles()).containsExactly(Role.DISPATCHER);
        away = true;
        clock.pass(Duration.ofMinutes(10));
        assertThat(staff.current().roles()).isEmpty();
    }

    @Test
    void what_the_store_says_counts_again_as_soon_as_it_is_back() {
        staff.current();
        away = true;
        staff.current();
        away = false;
        known = withdrawn();
        clock.pass(Duration.ofSeconds(2));
        assertThat(staff.current().roles()).isEmpty();
    }

    @Test
    void whom_the_record_knows_and_the_directory_does_not_yet_is_told_to_wait_and_not_to_sign_in_again() {
        known = null;
        record(new StaffLockedOut(WANG, 5, clock.instant(), clock.instant()));
        assertThatThrownBy(staff::current)
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("sign-in/directory-behind"));
    }

    @Test
    void whom_nobody_ever_registered_acts_as_nobody() {
        known = null;
        assertThatThrownBy(staff::current)
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("record/no-actor"));
    }

    private void refused() {
        assertThatThrownBy(staff::current)
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(QuestionDesk.isUnavailable(refusal))
                        .isTrue());
    }

    private void record(StaffEvent event) {
        record.add(new GenericDomainEventMessage<>("Staff", WANG, 3, event));
    }

    private CurrentStaff staff() {
        StorePulse pulse = new StorePulse(clock);
        QuestionDesk questions =
                new QuestionDesk(DefaultQueryGateway.builder().queryBus(queries).build(), pulse);
        return new CurrentStaff(
                questions,
                pulse,
                (stream, first) ->
                        DomainEventStream.of(record.stream().filter(event -> event.getSequenceNumber() >= first)),
                clock);
    }

    private static StaffMember dispatcher() {
        return member(2, Assignments.none().granted(grant(new DaySpan(FIRST, null))));
    }

    private static StaffMember withdrawn() {
        return member(
                3, Assignments.none().granted(grant(new DaySpan(FIRST, null))).withdrawn("g1", WITHDRAWN));
    }

    private static Grant grant(DaySpan days) {
        return new Grant("g1", Role.DISPATCHER, CITY, days);
    }

    private static StaffMember member(long sequence, Assignments assignments) {
        return new StaffMember(WANG, sequence, "wang", "王琳", CITY, assignments, false, false, null);
    }
}
