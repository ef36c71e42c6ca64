package niangjia.knowledge.read;

import static niangjia.knowledge.read.Kept.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niangjia.knowledge.GuidanceEvent;
import niangjia.knowledge.GuidanceEvent.GuidanceReinstated;
import niangjia.knowledge.GuidanceEvent.GuidanceRevised;
import niangjia.knowledge.GuidanceEvent.GuidanceWithdrawn;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeShelfTest {
    private static final List<DomainEventMessage<?>> EVENTS = course();
    private static final Actor OPERATOR = viewer(CITY, Role.OPERATOR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_version_is_kept_newest_first_with_who_when_and_why() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            GuidanceView view = desk.askOptional(new GuidanceById(OPERATOR, id("arrears")), GuidanceView.class)
                    .orElseThrow();

            assertThat(view.versions()).extracting(GuidanceVersion::number).containsExactly(2, 1);
            assertThat(view.versions())
                    .extracting(version -> version.wording().text())
                    .containsExactly("可以投诉，也可以仲裁。", "可以投诉。");
            assertThat(view.current().reason()).isEqualTo("补仲裁");
            assertThat(view.current().by()).isEqualTo("陈刚");
            assertThat(view.current().edition()).isEqualTo("2026-06");
            assertThat(view.ref()).isEqualTo("guidance:arrears@2");
            assertThat(view.sequence()).isEqualTo(1);
            assertThat(view.offered()).isTrue();
        }
    }

    @Test
    void a_withdrawal_and_a_reinstatement_are_told_beside_the_versions() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            GuidanceView view = desk.askOptional(new GuidanceById(OPERATOR, id("overtime")), GuidanceView.class)
                    .orElseThrow();

            assertThat(view.offered()).isTrue();
            assertThat(view.turns()).extracting(GuidanceTurn::offered).containsExactly(true, false);
            assertThat(view.turns()).extracting(GuidanceTurn::reason).containsExactly("已核对", "待核对");
        }
    }

    @Test
    void the_words_of_the_account_find_the_newest_version_and_say_which_they_were() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            List<KnowledgeHit> hits = asked(desk, OPERATOR, "老板三个月不发工资，工友都急了", null, null);

            assertThat(hits).isNotEmpty();
            assertThat(hits.get(0).guidance().ref()).isEqualTo("guidance:arrears@2");
            assertThat(hits.get(0).because()).contains("不发工资");
        }
    }

    @Test
    void a_search_of_its_own_takes_the_place_of_the_account() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(refs(asked(desk, OPERATOR, "不发工资", "加班费", null))).containsExactly("guidance:overtime@1");
            assertThat(refs(asked(desk, OPERATOR, "不发工资", " ", null))).containsExactly("guidance:arrears@2");
        }
    }

    @Test
    void the_category_alone_offers_what_is_filed_under_it() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(refs(asked(desk, OPERATOR, "", null, "OSH_INJURY")))
                    .containsExactly("guidance:heat@1", "guidance:injury@1");
            assertThat(asked(desk, OPERATOR, "", null, null)).isEmpty();
        }
    }

    @Test
    void withdrawn_guidance_is_not_offered_and_once_reinstated_it_is_again() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(refs(asked(desk, OPERATOR, "加班费", null, null))).containsExactly("guidance:overtime@1");
            desk.tell(List.of(told(3, new GuidanceWithdrawn(id("overtime"), "再核对", AT))));
            assertThat(asked(desk, OPERATOR, "加班费", null, null)).isEmpty();
            desk.tell(List.of(told(4, new GuidanceReinstated(id("overtime"), "已核对", AT))));
            assertThat(refs(asked(desk, OPERATOR, "加班费", null, null))).containsExactly("guidance:overtime@1");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void guidance_is_offered_on_the_days_it_holds(LocalDate day, boolean offered) {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            KnowledgeHits hits = desk.ask(new KnowledgeFor(OPERATOR, "高温津贴", null, null, day, 3), KnowledgeHits.class);
            assertThat(hits.hits().isEmpty()).isNotEqualTo(offered);
        }
    }

    @Test
    void what_holds_in_a_county_is_offered_there_and_readable_above_and_nowhere_else() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            Actor there = viewer(COUNTY, Role.HANDLER);
            Actor beside = viewer(OTHER, Role.HANDLER);

            assertThat(refs(asked(desk, there, "帮扶中心地址", null, null))).containsExactly("guidance:aid-office@1");
            assertThat(asked(desk, OPERATOR, "帮扶中心地址", null, null)).isEmpty();
            assertThat(asked(desk, beside, "帮扶中心地址", null, null)).isEmpty();
            assertThat(keys(listed(desk, OPERATOR, KnowledgeState.ALL))).contains("aid-office");
            assertThat(keys(listed(desk, there, KnowledgeState.ALL))).contains("aid-office", "arrears");
            assertThat(keys(listed(desk, beside, KnowledgeState.ALL)))
                    .contains("arrears")
                    .doesNotContain("aid-office");
            assertThat(desk.askOptional(new GuidanceById(beside, id("aid-office")), GuidanceView.class))
                    .isEmpty();
        }
    }

    @Test
    void who_has_no_role_sees_nothing() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            Actor nobody = viewer(CITY);

            assertThat(asked(desk, nobody, "不发工资", null, null)).isEmpty();
            assertThat(listed(desk, nobody, KnowledgeState.ALL).items()).isEmpty();
            assertThat(desk.askOptional(new GuidanceById(nobody, id("arrears")), GuidanceView.class))
                    .isEmpty();
        }
    }

    @Test
    void the_list_is_by_category_and_key_in_pages_and_by_state() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            KnowledgePage first = page(desk, KnowledgeState.ALL, null, null, null, 3);
            KnowledgePage second = page(desk, KnowledgeState.ALL, null, null, first.next(), 3);

            assertThat(keys(first)).containsExactly("aid-office", "heat", "injury");
            assertThat(keys(second)).containsExactly("arrears", "overtime");
            assertThat(second.next()).isNull();
            assertThat(keys(page(desk, KnowledgeState.ALL, null, "WAGE", null, 10)))
                    .containsExactly("arrears", "overtime");
            assertThat(keys(listed(desk, OPERATOR, KnowledgeState.UNVERIFIED))).containsExactly("heat");
            assertThat(keys(listed(desk, OPERATOR, KnowledgeState.WITHDRAWN))).isEmpty();
            assertThat(keys(listed(desk, OPERATOR, KnowledgeState.EXPIRED))).isEmpty();
            assertThat(keys(listed(desk, OPERATOR, KnowledgeState.OFFERED))).hasSize(5);
            LocalDate later = LocalDate.parse("2027-01-01");
            KnowledgeOn expired = new KnowledgeOn(OPERATOR, null, null, KnowledgeState.EXPIRED, later, null, 10);
            assertThat(keys(desk.ask(expired, KnowledgePage.class))).containsExactly("heat");
        }
    }

    @Test
    void the_list_is_searched_by_words_within_category_and_state() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(keys(page(desk, KnowledgeState.ALL, "加班费", null, null, 10)))
                    .containsExactly("overtime");
            assertThat(keys(page(desk, KnowledgeState.ALL, "加班费", "CONTRACT", null, 10)))
                    .isEmpty();
            assertThat(keys(page(desk, KnowledgeState.UNVERIFIED, "高温津贴", null, null, 10)))
                    .containsExactly("heat");
            assertThat(keys(page(desk, KnowledgeState.WITHDRAWN, "高温津贴", null, null, 10)))
                    .isEmpty();
        }
    }

    @Test
    void a_writer_sees_their_own_change() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(desk.ask(new GuidanceShows(id("arrears"), 1), Boolean.class))
                    .isTrue();
            assertThat(desk.ask(new GuidanceShows(id("arrears"), 2), Boolean.class))
                    .isFalse();
        }
    }

    @Test
    void each_event_twice_and_a_rebuild_make_the_same_documents() {
        Map<String, String> once;
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            once = digests();
            desk.rebuild();
            assertThat(digests()).isEqualTo(once).hasSize(5);
            assertThat(refs(asked(desk, OPERATOR, "加班费", null, null))).containsExactly("guidance:overtime@1");
        }
        store.collectionsOf(KnowledgeShelf.GROUP).forEach(documents -> documents.clear());
        try (ReadModelDesk desk = desk(new EachEventTwice())) {
            desk.tell(events());
            assertThat(digests()).isEqualTo(once);
        }
    }

    @Test
    void every_event_has_its_handler_and_is_told_here() {
        Set<Class<?>> handled = Arrays.stream(KnowledgeShelf.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
        Set<Class<?>> told = events().stream()
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toSet());

        assertThat(handled)
                .isEqualTo(Set.of(GuidanceEvent.class.getPermittedSubclasses()))
                .isEqualTo(told);
    }

    /** Once, since each message carries the moment it was made. */
    private static List<DomainEventMessage<?>> events() {
        return EVENTS;
    }

    private static List<DomainEventMessage<?>> course() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        all.add(told(0, written("arrears", CITY, facts("WAGE", "欠薪可以投诉", "可以投诉。", "不发工资"))));
        all.add(told(
                1, new GuidanceRevised(id("arrears"), 2, facts("WAGE", "欠薪可以投诉", "可以投诉，也可以仲裁。", "不发工资"), "补仲裁", AT)));
        all.add(told(0, written("overtime", CITY, facts("WAGE", "平日加班一倍半", "休息日两倍。", "加班费不给"))));
        all.add(told(1, new GuidanceWithdrawn(id("overtime"), "待核对", AT)));
        all.add(told(2, new GuidanceReinstated(id("overtime"), "已核对", AT)));
        all.add(told(0, written("injury", CITY, facts("OSH_INJURY", "上班受伤算工伤", "单位三十日内申报。", "手压断"))));
        LocalDate end = LocalDate.parse("2026-12-31");
        all.add(told(0, written("heat", CITY, facts("OSH_INJURY", "高温有津贴", "数额待核对。", end, null, "高温津贴"))));
        all.add(told(0, written("aid-office", COUNTY, facts("HARDSHIP", "双清帮扶中心", "在兴隆街道。", "帮扶中心地址"))));
        return all;
    }

    private ReadModelDesk desk(EventStorageEngine record) {
        return new ReadModelDesk(record, KnowledgeShelf.GROUP, new KnowledgeShelf(store));
    }

    private static List<KnowledgeHit> asked(
            ReadModelDesk desk, Actor viewer, String typed, String query, String category) {
        return desk.ask(new KnowledgeFor(viewer, typed, query, category, DAY, 3), KnowledgeHits.class)
                .hits();
    }

    private static KnowledgePage page(
            ReadModelDesk desk, KnowledgeState state, String words, String category, String cursor, int size) {
        return desk.ask(new KnowledgeOn(OPERATOR, words, category, state, DAY, cursor, size), KnowledgePage.class);
    }

    private static KnowledgePage listed(ReadModelDesk desk, Actor viewer, KnowledgeState state) {
        return desk.ask(new KnowledgeOn(viewer, null, null, state, DAY, null, 100), KnowledgePage.class);
    }

    private static List<String> refs(List<KnowledgeHit> hits) {
        return hits.stream().map(hit -> hit.guidance().ref()).toList();
    }

    private static List<String> keys(KnowledgePage page) {
        return page.items().stream().map(GuidanceView::key).toList();
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        store.collectionsOf(KnowledgeShelf.GROUP).forEach(documents -> documents
                .find(new Document())
                .forEach(document -> digests.put(document.getString("_id"), Canonical.digest(document))));
        return digests;
    }
}
