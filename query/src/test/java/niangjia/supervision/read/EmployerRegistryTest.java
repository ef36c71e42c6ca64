package niangjia.supervision.read;

import static niangjia.supervision.read.RegistryTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.EmployerEvent.EmployerClosed;
import niangjia.supervision.EmployerEvent.EmployerMoved;
import niangjia.supervision.EmployerEvent.EmployerRenamed;
import niangjia.supervision.EmployerStatus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmployerRegistryTest {
    private static final Actor SUPERVISOR = viewer(CITY, Role.SUPERVISOR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final EmployerRegistry registry = new EmployerRegistry(store);
    private final CommitteeRegistry committees = new CommitteeRegistry(store);

    @BeforeEach
    void tell() {
        RegistryTale tale = new RegistryTale()
                .employer("a", "宏泰鞋材有限公司", COUNTY, "2020-01-01")
                .counted("a", "2021-01-01", 90, 60)
                .counted("a", "2025-01-01", 80, 40)
                .counted("a", "2023-01-01", 85, 50)
                .linked("a", UNION, "2021-02-01")
                .employer("b", "曜砚电子ＡＢ科技", OTHER, "2021-01-01")
                .employer("c", "宏达物业", COUNTY, "2021-01-01");
        tale.and("employer:b", new EmployerRenamed("employer:b", noon("2022-01-01"), "栩安物业"));
        tale.and("employer:c", new EmployerClosed("employer:c", noon("2024-01-01"), day("2023-12-31"), "停业"));
        tale.established(UNION, "2021-03-01", "2026-02-28");
        feed(EmployerRegistry.GROUP, registry, tale.events());
        feed(CommitteeRegistry.GROUP, committees, tale.events());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "宏,       宏泰鞋材有限公司;宏达物业",
        "宏泰,     宏泰鞋材有限公司",
        "鞋材 宏,  宏泰鞋材有限公司",
        "物业,     宏达物业;栩安物业",
        "曜砚,     栩安物业",
        "ab,       栩安物业",
        "泰宏,     ''",
        "物材,     ''"
    })
    void a_name_is_found_by_any_of_its_words_a_former_one_too(String words, String names) {
        assertThat(String.join(";", names(SUPERVISOR, words, null))).isEqualTo(names);
    }

    @Test
    void the_newest_count_known_on_the_day_stands_however_late_it_was_entered() {
        assertThat(row("a").count()).isEqualTo(new EmployerCount(day("2025-01-01"), 80, 40));
        EmployersOn then = new EmployersOn(SUPERVISOR, "宏泰", null, null, day("2024-06-01"), null, 10);
        assertThat(registry.on(then).items().get(0).count()).isEqualTo(new EmployerCount(day("2023-01-01"), 85, 50));
        EmployersOn before = new EmployersOn(SUPERVISOR, "宏泰", null, null, day("2020-06-01"), null, 10);
        assertThat(registry.on(before).items().get(0).count()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021-02-28, NONE", "2021-03-01, IN_TERM", "2026-02-28, IN_TERM", "2026-03-01, OUTLIVED"})
    void the_committee_of_its_union_is_told_as_of_the_day(String on, CommitteeCover cover) {
        EmployersOn asked = new EmployersOn(SUPERVISOR, "宏泰", null, null, day(on), null, 10);
        assertThat(registry.on(asked).items().get(0).committee()).isEqualTo(cover);
    }

    @Test
    void one_employer_is_told_whole() {
        EmployerView view =
                registry.on(new EmployerOf(SUPERVISOR, "employer:b", TODAY)).orElseThrow();
        assertThat(view.formerNames()).containsExactly("曜砚电子ＡＢ科技");
        assertThat(view.now().committee()).isEqualTo(CommitteeCover.NONE);
        assertThat(view.committee()).isNull();
        assertThat(view.course())
                .extracting(RegistryEntry::kind)
                .containsExactly("employer.EmployerRenamed", "employer.EmployerRegistered");
        RegistryEntry renamed = view.course().get(0);
        assertThat(renamed.facts()).containsExactly("栩安物业");
        assertThat(renamed.by()).isEqualTo("唐志强");
        assertThat(renamed.byUnit()).isEqualTo(COUNTY.id());
        assertThat(renamed.byDesk()).isFalse();
        assertThat(renamed.lateReason()).isEqualTo("补录");
        assertThat(registry.on(new EmployerOf(SUPERVISOR, "employer:a", TODAY))
                        .orElseThrow()
                        .counts())
                .extracting(EmployerCount::members)
                .containsExactly(40, 50, 60);
    }

    @Test
    void a_list_goes_by_name_in_pages_and_by_state() {
        EmployerPage first = registry.on(new EmployersOn(SUPERVISOR, null, null, null, TODAY, null, 2));
        EmployerPage second = registry.on(new EmployersOn(SUPERVISOR, null, null, null, TODAY, first.next(), 2));
        assertThat(first.items()).extracting(EmployerRow::name).containsExactly("宏泰鞋材有限公司", "宏达物业");
        assertThat(second.items()).extracting(EmployerRow::name).containsExactly("栩安物业");
        assertThat(second.next()).isNull();
        EmployersOn gone = new EmployersOn(SUPERVISOR, null, null, EmployerStatus.GONE, TODAY, null, 10);
        assertThat(registry.on(gone).items()).extracting(EmployerRow::name).containsExactly("宏达物业");
    }

    @Test
    void who_belongs_to_a_unit_sees_what_is_there_and_below_and_nothing_beside() {
        assertThat(names(viewer(COUNTY, Role.HANDLER), null, null)).containsExactly("宏泰鞋材有限公司", "宏达物业");
        assertThat(names(viewer(TOWNSHIP, Role.HANDLER), null, null)).isEmpty();
        assertThat(names(SUPERVISOR, null, OTHER.id())).containsExactly("栩安物业");
        assertThat(registry.on(new EmployerOf(viewer(COUNTY, Role.CHAIR), "employer:b", TODAY)))
                .isEmpty();
    }

    @Test
    void an_employer_that_moved_is_seen_where_it_is_now() {
        feed(
                EmployerRegistry.GROUP,
                registry,
                new RegistryTale()
                        .employer("m", "辋驰", OTHER, "2020-01-01")
                        .and(
                                "employer:m",
                                new EmployerMoved("employer:m", noon("2022-01-01"), COUNTY.id(), COUNTY.path()))
                        .events());
        assertThat(names(viewer(OTHER, Role.HANDLER), "辋驰", null)).isEmpty();
        assertThat(names(viewer(COUNTY, Role.HANDLER), "辋驰", null)).containsExactly("辋驰");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void employers_are_open_to_all_but_those_who_answer_the_telephone(Role role) {
        assertThat(names(viewer(CITY, role), null, null).isEmpty()).isEqualTo(role == Role.OPERATOR);
        assertThat(registry.on(new EmployerOf(viewer(CITY, role), "employer:a", TODAY))
                        .isEmpty())
                .isEqualTo(role == Role.OPERATOR);
    }

    private EmployerRow row(String key) {
        return registry.on(new EmployerOf(SUPERVISOR, "employer:" + key, TODAY))
                .orElseThrow()
                .now();
    }

    private List<String> names(Actor viewer, String words, String unit) {
        return registry.on(new EmployersOn(viewer, words, unit, null, TODAY, null, 10)).items().stream()
                .map(EmployerRow::name)
                .toList();
    }

    private static void feed(String group, Object model, List<DomainEventMessage<?>> events) {
        try (ReadModelDesk desk = new ReadModelDesk(new InMemoryEventStorageEngine(), group, model)) {
            desk.tell(events);
        }
    }
}
