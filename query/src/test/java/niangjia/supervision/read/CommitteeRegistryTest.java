package niangjia.supervision.read;

import static niangjia.supervision.read.RegistryTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.CommitteeStatus;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeRegistryTest {
    private static final Actor CHAIR_OF_CITY = viewer(CITY, Role.CHAIR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final CommitteeRegistry registry = new CommitteeRegistry(store);

    @BeforeEach
    void tell() {
        RegistryTale tale = new RegistryTale()
                .established(CITY, "2023-06-01", "2028-05-31")
                .established(COUNTY, "2020-01-01", "2022-12-31")
                .filed(COUNTY, "2020-02-01")
                .reElected(COUNTY, "2023-02-01", "2026-10-11")
                .established(OTHER, "2022-01-01", "2026-12-31")
                .filed(OTHER, "2022-02-01")
                .dissolved(OTHER, "2025-01-01");
        try (ReadModelDesk desk =
                new ReadModelDesk(new InMemoryEventStorageEngine(), CommitteeRegistry.GROUP, registry)) {
            desk.tell(tale.events());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_committee_is_told_with_its_members_the_chair_first() {
        CommitteeView view = view("committee:430500");
        assertThat(view.members()).isEqualTo(members());
        assertThat(view.members().get(0)).extracting(CommitteeMember::chairs).isEqualTo(true);
        assertThat(view.now().chair()).isEqualTo("唐志强");
        assertThat(view.now().members()).isEqualTo(3);
        assertThat(view.now().women()).isEqualTo(1);
        assertThat(view.now().overdue()).isFalse();
        assertThat(view.unitPath()).isEqualTo(CITY.path());
    }

    @Test
    void an_election_ends_the_term_before_and_the_list_must_be_filed_anew() {
        CommitteeView view = view("committee:430502");
        assertThat(view.terms())
                .containsExactly(
                        new CommitteeView.Held(day("2023-02-01"), day("2026-10-11"), null),
                        new CommitteeView.Held(day("2020-01-01"), day("2022-12-31"), day("2023-02-01")));
        assertThat(view.now().filedWith()).isNull();
        assertThat(view("committee:430503").now().filedWith()).isEqualTo(CITY.id());
        assertThat(view("committee:430503").now().filedOn()).isEqualTo(day("2022-02-01"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ALL,       2026-10-12, 430500;430502;430503",
        "IN_TERM,   2026-10-11, 430500;430502",
        "IN_TERM,   2026-10-12, 430500",
        "OVERDUE,   2026-10-11, ''",
        "OVERDUE,   2026-10-12, 430502",
        "DISSOLVED, 2026-10-12, 430503"
    })
    void the_list_is_told_by_what_is_so_on_the_day(CommitteeFilter filter, String on, String units) {
        CommitteePage page = registry.on(new CommitteesOn(CHAIR_OF_CITY, null, filter, day(on), null, 10));
        assertThat(String.join(
                        ";", page.items().stream().map(CommitteeRow::unitId).toList()))
                .isEqualTo(units);
    }

    @Test
    void the_list_comes_in_pages_and_within_reach() {
        CommitteePage first = list(CHAIR_OF_CITY, null, 2);
        CommitteePage second =
                registry.on(new CommitteesOn(CHAIR_OF_CITY, null, CommitteeFilter.ALL, TODAY, first.next(), 2));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(CommitteeRow::unitId).containsExactly("430503");
        assertThat(list(viewer(COUNTY, Role.AUDITOR), null, 10).items())
                .extracting(CommitteeRow::unitId)
                .containsExactly("430502");
        assertThat(list(viewer(COUNTY, Role.OPERATOR), null, 10).items()).isEmpty();
        assertThat(registry.on(new CommitteeOf(viewer(COUNTY, Role.CHAIR), "committee:430500", TODAY)))
                .isEmpty();
    }

    @Test
    void what_was_dissolved_says_when_and_why() {
        CommitteeView view = view("committee:430503");
        assertThat(view.now().state()).isEqualTo(CommitteeStatus.DISSOLVED);
        assertThat(view.dissolvedOn()).isEqualTo(day("2025-01-01"));
        assertThat(view.course().get(0).facts()).isEqualTo(List.of("2025-01-01", "撤并"));
    }

    private CommitteeView view(String id) {
        return registry.on(new CommitteeOf(CHAIR_OF_CITY, id, TODAY)).orElseThrow();
    }

    private CommitteePage list(Actor viewer, String unit, int size) {
        return registry.on(new CommitteesOn(viewer, unit, CommitteeFilter.ALL, TODAY, null, size));
    }
}
