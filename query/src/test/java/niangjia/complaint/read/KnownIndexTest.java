package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.PersonId;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** The index says what the documents say, however they came about and whoever wrote them. */
class KnownIndexTest {
    private static final int TALES = 24;

    @Test
    void each_event_twice_a_rebuild_and_a_start_on_the_documents_make_the_same_index() {
        List<String> once = answers(new InMemoryEventStorageEngine(), false);
        assertThat(once).anySatisfy(line -> assertThat(line).contains("complaint:"));
        assertThat(answers(new EachEventTwice(), false)).isEqualTo(once);
        assertThat(answers(new InMemoryEventStorageEngine(), true)).isEqualTo(once);
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory())) {
            try (ReadModelDesk desk = desk(store, new InMemoryEventStorageEngine())) {
                desk.tell(tales());
            }
            assertThat(asked(new KnownCallers(store, new FakeSeals()))).isEqualTo(once);
        }
    }

    @Test
    void an_event_that_comes_late_or_again_changes_nothing() {
        KnownIndex index = new KnownIndex();
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = desk(store, new InMemoryEventStorageEngine())) {
            Tale tale = new Known(1).name("陈建军").phone("13873906207").logged();
            desk.tell(tale.events());
            var older = store.collection(KnownCallers.GROUP, KnownCallers.COLLECTION)
                    .byId(tale.id)
                    .orElseThrow();
            desk.tell(new Known(1)
                    .name("陈建军")
                    .phone("13873906207")
                    .employer("宏泰鞋材有限公司")
                    .opened()
                    .events()
                    .subList(1, 2));
            var newer = store.collection(KnownCallers.GROUP, KnownCallers.COLLECTION)
                    .byId(tale.id)
                    .orElseThrow();
            index.written(List.of(newer));
            index.written(List.of(older));
            assertThat(index.at(0).employers()).containsExactly("宏泰鞋材有限公司");
            index.written(List.of(newer, newer));
            assertThat(index.searchable().phones.size()).isEqualTo(1);
            index.cleared();
            assertThat(index.slotOf(tale.id)).isNull();
            index.written(List.of(older));
            assertThat(index.at(0).employers()).isEmpty();
        }
    }

    @Test
    void what_another_process_writes_clears_or_forgets_on_a_shared_store_is_known_within_a_second_or_so() {
        MongoServer server = new MongoServer(H2Backend.inMemory());
        String uri = server.bindAndGetConnectionString();
        try (ReadStore here = ReadStore.open(ReadStoreSettings.onMongo(uri, "shared"));
                ReadStore there = ReadStore.open(ReadStoreSettings.onMongo(uri, "shared"))) {
            FakeSeals seals = new FakeSeals();
            KnownCallers other = new KnownCallers(there, seals);
            KnownCallers writing = new KnownCallers(here, seals);
            try (ReadModelDesk desk =
                    new ReadModelDesk(new InMemoryEventStorageEngine(), KnownCallers.GROUP, writing)) {
                desk.tell(new Known(1).name("陈建军").phone("13873906207").logged().events());
                Typed typed = Typed.NOTHING.withPhone("13873906207");
                ReadModelDesk.await("found by the other process", () -> found(other, typed) == 1);
                assertThat(found(other, typed)).isEqualTo(found(writing, typed));

                desk.rebuild();
                ReadModelDesk.await("found again after a rebuild", () -> found(other, typed) == 1);

                seals.destroyKeyOf("person:00001");
                assertThat(writing.forget(new PersonId("person:00001"))).isEqualTo(1);
                ReadModelDesk.await("forgotten by the other process", () -> found(other, typed) == 0);
            }
        } finally {
            server.shutdownNow();
        }
    }

    private static int found(KnownCallers known, Typed typed) {
        return known.on(new MatchesFor(Tale.OPERATOR, typed, Known.NOW, 5))
                .matches()
                .size();
    }

    private static List<String> answers(EventStorageEngine record, boolean rebuilt) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory())) {
            KnownCallers known = new KnownCallers(store, new FakeSeals());
            try (ReadModelDesk desk = new ReadModelDesk(record, KnownCallers.GROUP, known)) {
                desk.tell(tales());
                if (rebuilt) {
                    desk.rebuild();
                }
                return asked(known);
            }
        }
    }

    /** Every kind of way into the index, asked in full. */
    private static List<String> asked(KnownCallers known) {
        List<String> answers = new ArrayList<>();
        for (Typed typed : List.of(
                Typed.NOTHING.withPhone("13800000003"),
                Typed.NOTHING.withPhone("13800000000"),
                Typed.NOTHING.withPhone("13800000"),
                Typed.NOTHING.withCallerName("张三"),
                Typed.NOTHING.withCallerName("z"),
                Typed.NOTHING.withCallerName("zs"),
                Typed.NOTHING.withIdHash(Known.hashOf("430502199001010011")),
                Typed.NOTHING.withEmployer("宏泰"),
                Typed.NOTHING.withEmployer("htxc"),
                Typed.NOTHING.withAccount("老板把机器往外拉，怕他跑了"),
                Typed.NOTHING.withPlace("双清区工业园").withCategory("WAGE"))) {
            for (Match match : known.on(new MatchesFor(Tale.OPERATOR, typed, Known.NOW, 20))
                    .matches()) {
                answers.add(typed + " " + match);
            }
        }
        return answers;
    }

    private static List<DomainEventMessage<?>> tales() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        IntStream.range(1, 5).forEach(i -> all.addAll((i == 4 ? EveryEvent.answered(i) : EveryEvent.tale(i)).events()));
        for (int i = 5; i < TALES; i++) {
            Known known = new Known(i)
                    .name(i % 3 == 0 ? "张三" : "陈建军" + i)
                    .phone("138000000%02d".formatted(i))
                    .employer(i % 2 == 0 ? "宏泰鞋材有限公司" : "明德电子" + i + "厂")
                    .place("双清区工业园")
                    .category("WAGE")
                    .about("老板把机器往外拉，怕他跑了，第" + i + "回", "机器搬离 " + i);
            all.addAll((i % 4 == 0 ? known.logged() : known.opened()).events());
        }
        return all;
    }

    private static ReadModelDesk desk(ReadStore store, EventStorageEngine record) {
        return new ReadModelDesk(record, KnownCallers.GROUP, new KnownCallers(store, new FakeSeals()));
    }
}
