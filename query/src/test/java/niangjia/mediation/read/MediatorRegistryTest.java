package niangjia.mediation.read;

import static niangjia.mediation.read.RosterTale.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.MediatorStatus;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediatorRegistryTest {
    private static final Actor CHAIR_OF_CITY = viewer(CITY, Role.CHAIR);

    private final FakeSeals seals = new FakeSeals();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final MediatorRegistry registry = new MediatorRegistry(
            store,
            new MediatorLoads(booked(
                    booking(mediator("long"), "2026-10-12T09:00", "2026-10-12T10:30", "mediation:1"),
                    booking(mediator("long"), "2026-10-18T23:30", "2026-10-19T00:30", "mediation:2"),
                    booking(mediator("long"), "2026-10-19T09:00", "2026-10-19T10:00", "mediation:3"),
                    booking(mediator("soon"), "2026-10-12T10:00", "2026-10-12T11:00", "mediation:4"))),
            seals);

    @BeforeEach
    void feed() {
        RosterTale tale = new RosterTale()
                .entered("long", CITY, "2025-01-01", "2028-12-31")
                .entered("soon", COUNTY, "2024-02-01", "2026-12-11")
                .entered("over", COUNTY, "2024-02-01", "2026-10-11")
                .entered("ahead", OTHER, "2026-10-13", "2029-10-12")
                .entered("halted", CITY, "2024-02-01", "2027-12-31")
                .suspended("halted")
                .entered("gone", CITY, "2024-02-01", "2027-12-31")
                .released("gone", "2026-10-12")
                .entered("leaving", COUNTY, "2024-02-01", "2027-12-31")
                .released("leaving", "2026-10-13")
                .declared("soon", "c1", "employer:1", null)
                .declared("soon", "c2", null, "mediation:7")
                .lifted("soon", "c1")
                .appointed("1", "long", "soon", "halted")
                .appointed("2", "long")
                .appointed("3", "long", "leaving")
                .objected("1", "soon")
                .stoodAside("1", "halted")
                .replaced("2", "long", "ahead")
                .appointed("4", "long", "ahead")
                .closed("4");
        try (ReadModelDesk desk =
                new ReadModelDesk(new InMemoryEventStorageEngine(), MediatorRegistry.GROUP, registry)) {
            desk.tell(tale.events());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void those_whose_time_ends_first_come_first_and_those_who_left_last() {
        assertThat(keys(MediatorFilter.ALL))
                .containsExactly("over", "soon", "halted", "long", "ahead", "gone", "leaving");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ON_ROSTER, soon;long;leaving",
        "ENDING,    soon;leaving",
        "EXPIRED,   over",
        "SUSPENDED, halted",
        "LEFT,      gone"
    })
    void a_part_of_the_roster_holds_what_its_name_says(MediatorFilter filter, String keys) {
        assertThat(String.join(";", keys(filter))).isEqualTo(keys);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3} days left")
    @CsvSource({
        "soon,    2024-01-31, NOT_YET,   ",
        "soon,    2024-02-01, ON_ROSTER, 1044",
        "soon,    2026-10-11, ON_ROSTER, 61",
        "soon,    2026-10-12, ENDING,    60",
        "soon,    2026-12-11, ENDING,    0",
        "soon,    2026-12-12, EXPIRED,   ",
        "halted,  2026-10-12, SUSPENDED, ",
        "leaving, 2026-10-12, ENDING,    0",
        "leaving, 2026-10-13, LEFT,      ",
        "gone,    2026-10-12, LEFT,      "
    })
    void an_entry_is_told_as_it_stands_on_the_day(String key, String on, MediatorState state, Integer left) {
        MediatorRow row = one(key, on).now();
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.daysLeft()).isEqualTo(left);
    }

    @Test
    void the_load_is_what_is_booked_in_the_seven_days_from_the_day() {
        assertThat(one("long", "2026-10-12").now().load()).isEqualTo(new MediatorLoad(2, 2, 150));
        assertThat(one("long", "2026-10-13").now().load()).isEqualTo(new MediatorLoad(2, 2, 120));
        assertThat(one("long", "2026-10-20").now().load()).isEqualTo(new MediatorLoad(2, 0, 0));
        assertThat(one("gone", "2026-10-20").now().load()).isEqualTo(MediatorLoad.NONE);
        assertThat(page(MediatorFilter.ALL, null, null).items())
                .filteredOn(row -> row.mediatorId().equals(mediator("long")))
                .extracting(MediatorRow::load)
                .containsExactly(new MediatorLoad(2, 2, 150));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "long,    2", // in the first and the third case; replaced in the second, and the fourth is closed
        "ahead,   1", // came into the second
        "leaving, 1",
        "soon,    0", // objected to
        "halted,  0", // stood aside
        "over,    0"
    })
    void the_cases_in_hand_are_those_of_which_the_stream_says_that_they_mediate(String key, int cases) {
        assertThat(one(key, "2026-10-12").now().load().cases()).isEqualTo(cases);
        assertThat(page(MediatorFilter.ALL, null, null).items())
                .filteredOn(row -> row.mediatorId().equals(mediator(key)))
                .extracting(row -> row.load().cases())
                .containsExactly((long) cases);
    }

    @Test
    void the_roster_is_narrowed_by_what_they_do_and_speak() {
        assertThat(page(MediatorFilter.ALL, Category.WAGE, "苗语").items()).hasSize(7);
        assertThat(page(MediatorFilter.ALL, Category.CONTRACT, null).items()).isEmpty();
        assertThat(page(MediatorFilter.ALL, null, "手语").items()).isEmpty();
    }

    @Test
    void who_may_mediate_then_is_told_with_what_stands_against_them_the_free_first() {
        assertThat(choices(COUNTY, "2026-10-12T09:30", "2026-10-12T11:00", "employer:1"))
                .containsExactly("leaving free", "soon booked", "long booked");
        assertThat(choices(COUNTY, "2026-10-12T11:00", "2026-10-12T12:00", "employer:1"))
                .containsExactly("leaving free", "soon free", "long free");
        assertThat(choices(COUNTY, "2026-10-12T11:00", "2026-10-12T12:30", "employer:1"))
                .containsExactly("leaving off", "soon off", "long off");
        assertThat(choices(CITY, "2026-10-12T11:00", "2026-10-12T12:00", "employer:1"))
                .containsExactly("long free");
    }

    @Test
    void a_conflict_stands_until_it_is_lifted() {
        assertThat(choices(COUNTY, "2026-10-12T11:00", "2026-10-12T12:00", "employer:9", "mediation:7"))
                .containsExactly("leaving free", "long free", "soon conflicting");
        assertThat(one("soon", "2026-10-12").now().conflicts()).isEqualTo(1);
        assertThat(one("soon", "2026-10-12").conflicts())
                .extracting(MediatorView.Conflict::conflictId, MediatorView.Conflict::lifted)
                .containsExactly(tuple("c2", false), tuple("c1", true));
    }

    @Test
    void why_there_is_a_conflict_is_read_by_the_mediator_and_the_chair_alone() {
        assertThat(wordsFor(CHAIR_OF_CITY)).isEqualTo("配偶在该厂任职");
        assertThat(wordsFor(new Actor("staff:soon", "本人", Set.of(Role.MEDIATOR), COUNTY, null)))
                .isEqualTo("配偶在该厂任职");
        for (Role role : List.of(Role.MEDIATOR, Role.HANDLER, Role.AUDITOR, Role.ADMINISTRATOR, Role.SUPERVISOR)) {
            assertThat(wordsFor(viewer(COUNTY, role))).as(role.name()).isNull();
        }
        seals.destroyKeyOf("person:soon");
        assertThat(wordsFor(CHAIR_OF_CITY)).isNull();
    }

    @Test
    void one_entry_is_told_whole_and_within_reach() {
        MediatorView view = one("gone", "2026-10-12");
        assertThat(view.status()).isEqualTo(MediatorStatus.LEFT);
        assertThat(view.left()).isEqualTo("2026-10-12");
        assertThat(view.reason()).isEqualTo("退休");
        assertThat(view.course()).hasSize(2);
        assertThat(registry.on(new MediatorOf(viewer(OTHER, Role.CHAIR), mediator("gone"), TODAY)))
                .isEmpty();
        assertThat(registry.on(new MediatorOf(viewer(CITY, Role.OPERATOR), mediator("gone"), TODAY)))
                .isEmpty();
        assertThat(registry.on(new MediatorsFor(
                                viewer(COUNTY, Role.MEDIATOR),
                                OTHER,
                                at("2026-10-12T09:00"),
                                at("2026-10-12T10:00"),
                                Set.of(),
                                Set.of()))
                        .items())
                .isEmpty();
    }

    private String wordsFor(Actor viewer) {
        return registry.on(new MediatorOf(viewer, mediator("soon"), TODAY))
                .orElseThrow()
                .conflicts()
                .get(0)
                .words()
                .text();
    }

    private List<String> choices(UnitRef unit, String from, String to, String employer, String... matters) {
        return registry
                .on(new MediatorsFor(CHAIR_OF_CITY, unit, at(from), at(to), Set.of(employer), Set.of(matters)))
                .items()
                .stream()
                .map(choice -> choice.mediator().mediatorId().substring(9) + " " + said(choice))
                .toList();
    }

    private static String said(MediatorChoices.Choice choice) {
        if (choice.conflicting()) {
            return "conflicting";
        }
        if (choice.booked()) {
            return "booked";
        }
        return choice.free() ? "free" : "off";
    }

    private MediatorView one(String key, String on) {
        return registry.on(new MediatorOf(CHAIR_OF_CITY, mediator(key), day(on)))
                .orElseThrow();
    }

    private MediatorPage page(MediatorFilter filter, Category speciality, String language) {
        return registry.on(new MediatorsOn(CHAIR_OF_CITY, null, filter, speciality, language, TODAY, null, 100));
    }

    private List<String> keys(MediatorFilter filter) {
        List<MediatorRow> all = new ArrayList<>();
        String next = null;
        do {
            MediatorPage page = registry.on(new MediatorsOn(CHAIR_OF_CITY, null, filter, null, null, TODAY, next, 3));
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all.stream().map(row -> row.mediatorId().substring(9)).toList();
    }
}
