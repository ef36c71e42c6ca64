package niangjia.mediation.read;

import static niangjia.mediation.read.RosterTale.CITY;
import static niangjia.mediation.read.RosterTale.COUNTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.RecountPage;
import niangjia.complaint.read.RecountPage.Found;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.ClockEvent.ClockStarted;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.NoticeFile;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk is told of the clocks of mediation cases. */
class MediationClocksRunningTest {
    private static final Actor DESK = Actor.system("terms", CITY);
    private static final Instant LATER = at("2027-06-01T00:00:00");

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final MediationClocksRunning clocks = new MediationClocksRunning(store, KnownTerms.bundled());
    private final ReadModelDesk desk = new ReadModelDesk(new EachEventTwice(), MediationClocksRunning.GROUP, clocks);

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-27T23:59:58, false",
        "2026-10-27T23:59:59, false",
        "2026-10-28T00:00:00, true",
        "2026-11-04T00:00:00, true",
    })
    void a_mediation_has_run_out_of_time_when_the_last_second_has_passed(String at, boolean due) {
        desk.tell(new Course("mediation:1").received(CITY).started("total#1", "2026-10-27").events);
        assertThat(ids(due(clocks, at(at)))).isEqualTo(due ? List.of("mediation:1 total#1") : List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void windows_limitations_and_instalments_come_together_the_first_to_end_first(int size) {
        desk.tell(new Course("mediation:1")
                .received(CITY)
                .started("judicialConfirmation#1", "2026-11-11")
                .started("arbitralReview#1", "2026-10-27")
                .events);
        desk.tell(new Course("mediation:2")
                .received(CITY)
                .started("limitation:k1#1", "2027-03-08")
                .started("instalment:i1#1", "2026-10-30")
                .events);
        List<DueTerm> all = new ArrayList<>();
        boolean more = true;
        while (more) {
            DueTerm behind = all.isEmpty() ? null : all.get(all.size() - 1);
            DuePage page = desk.ask(new MediationClocksDue(DESK, LATER, behind, size), DuePage.class);
            all.addAll(page.terms());
            more = page.more();
        }
        assertThat(ids(all))
                .containsExactly(
                        "mediation:1 arbitralReview#1",
                        "mediation:2 instalment:i1#1",
                        "mediation:1 judicialConfirmation#1",
                        "mediation:2 limitation:k1#1");
    }

    @Test
    void what_was_met_or_has_lapsed_is_not_due_and_what_still_runs_is() {
        desk.tell(new Course("mediation:1")
                .received(CITY)
                .started("instalment:i1#1", "2026-10-22")
                .started("instalment:i2#1", "2026-10-23")
                .started("duty:d1#1", "2026-10-24")
                .then(new ClockMet("mediation:1", end("2026-10-22"), "instalment:i1#1", end("2026-10-22"), false))
                .then(new ClockLapsed("mediation:1", end("2026-10-23"), "instalment:i2#1", LATER))
                .events);
        assertThat(ids(due(clocks, LATER))).containsExactly("mediation:1 duty:d1#1");
    }

    @Test
    void clocks_of_other_streams_are_none_of_ours() {
        desk.tell(new Course("supervision:1").started("investigate#1", "2026-10-27").events);
        assertThat(due(clocks, LATER)).isEmpty();
    }

    @Test
    void one_who_comes_later_knows_the_same_and_so_does_a_rebuilt_one() {
        desk.tell(new Course("mediation:1")
                .received(CITY)
                .started("total#1", "2026-10-27")
                .transferred(COUNTY)
                .events);
        List<DueTerm> known = due(clocks, LATER);
        assertThat(known).singleElement().satisfies(term -> assertThat(term.sequence())
                .isEqualTo(2));
        assertThat(due(new MediationClocksRunning(store, KnownTerms.bundled()), LATER))
                .isEqualTo(known);
        desk.rebuild();
        assertThat(due(clocks, LATER)).isEqualTo(known);
    }

    @Test
    void a_new_notice_moves_what_rolls_over_its_days_off_and_nothing_else() {
        desk.tell(new Course("mediation:1")
                .received(CITY)
                .started("total#1", "2026-12-17T10:00:00", "2027-01-01")
                .events);
        desk.tell(new Course("mediation:2")
                .received(CITY)
                .started("total#1", "2026-12-10T10:00:00", "2026-12-25")
                .events);
        assertThat(moved(clocks, DESK)).isEmpty();
        assertThat(moved(new MediationClocksRunning(store, withTheNoticeOf2027()), DESK))
                .containsExactly(new Found("mediation:1", 1));
    }

    @Test
    void nobody_but_the_desk_itself_is_told() {
        desk.tell(new Course("mediation:1")
                .received(CITY)
                .started("total#1", "2026-12-17T10:00:00", "2027-01-01")
                .events);
        MediationClocksRunning knowing = new MediationClocksRunning(store, withTheNoticeOf2027());
        for (Role role : Role.values()) {
            boolean told = role == Role.SYSTEM;
            Actor asker = RosterTale.viewer(CITY, role);
            assertThat(clocks.on(new MediationClocksDue(asker, LATER, null, 10)).terms())
                    .as(role.name())
                    .hasSize(told ? 1 : 0);
            assertThat(moved(knowing, asker)).as(role.name()).hasSize(told ? 1 : 0);
        }
    }

    /** The stream of one matter. */
    private static final class Course {
        private final String id;
        private final List<DomainEventMessage<?>> events = new ArrayList<>();

        Course(String id) {
            this.id = id;
        }

        Course then(Object event) {
            events.add(new GenericDomainEventMessage<>("MediationCase", id, events.size(), event));
            return this;
        }

        Course received(UnitRef unit) {
            return then(new ApplicationReceived(
                    id,
                    at("2026-10-12T10:00:00"),
                    "WRITTEN",
                    "UNION",
                    "WAGE",
                    unit.id(),
                    unit.path(),
                    "person:a",
                    "person:r",
                    List.of(),
                    words(),
                    null,
                    null,
                    null,
                    null,
                    1,
                    null,
                    "TJ-2026-0001"));
        }

        Course transferred(UnitRef unit) {
            return then(new CaseTransferred(id, at("2026-10-13T10:00:00"), unit.id(), unit.path(), words(), CITY.id()));
        }

        Course started(String term, String due) {
            return started(term, "2026-10-12T10:00:00", due);
        }

        Course started(String term, String since, String due) {
            return then(new ClockStarted(
                    id,
                    at(since),
                    term,
                    "mediation.total",
                    "430000@2026.1",
                    "2025-11-04",
                    "CALENDAR_DAYS",
                    15,
                    "NEXT_WORKING_DAY",
                    "24:00",
                    null,
                    LocalDate.parse(due),
                    end(due),
                    false));
        }

        private static SealedText words() {
            return FakeSeals.sealed("person:a", "欠薪");
        }
    }

    private static List<DueTerm> due(MediationClocksRunning clocks, Instant at) {
        return clocks.on(new MediationClocksDue(DESK, at, null, 100)).terms();
    }

    private static List<Found> moved(MediationClocksRunning clocks, Actor asker) {
        RecountPage page = clocks.on(new MediationClocksToRecount(asker, at("2026-12-18T09:00:00"), null, 100));
        assertThat(page.next()).isNull();
        return page.cases();
    }

    private static List<String> ids(List<DueTerm> due) {
        return due.stream().map(term -> term.caseId() + " " + term.termId()).toList();
    }

    private static TermsInForce withTheNoticeOf2027() {
        String notice = """
                title 二〇二七年部分节假日安排
                year 2027
                published 2026-11-20
                source test
                off 2027-01-01..2027-01-03 元旦
                """;
        return new KnownTerms(
                RulePacks.bundled(),
                Calendars.published()
                        .with("2027", NoticeFile.read("2027", notice).orRefuse())
                        .orRefuse());
    }

    private static Instant end(String day) {
        return at(day + "T23:59:59");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DeskTime.ZONE).toInstant();
    }
}
