package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.DossierEvent.RespondentNamed;
import niangjia.complaint.PartyFacts;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownCallersTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk = new ReadModelDesk(
            new InMemoryEventStorageEngine(), KnownCallers.GROUP, new KnownCallers(store, new FakeSeals()));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void a_number_finds_everybody_who_called_from_it_with_their_earlier_complaints() {
        desk.tell(new Tale(1).logged("张三", "same", "一").events())
                .tell(new Tale(2)
                        .beginningAt(Instant.parse("2026-10-13T01:00:00Z"))
                        .logged("李四", "same", "二")
                        .opened(false, "ORDINARY")
                        .events())
                .tell(new Tale(3).logged("王五", "other", "三").events());

        KnownPeople known = desk.ask(new KnownByPhone(Tale.OPERATOR, "same"), KnownPeople.class);
        assertThat(known.people()).extracting(KnownPeople.Person::name).containsExactly("李四", "张三");
        EarlierComplaint newest = known.people().get(0).complaints().get(0);
        assertThat(newest.number()).isEqualTo("GD-20261012-0002");
        assertThat(newest.state()).isEqualTo(ComplaintStatus.OPEN);
        assertThat(newest.category()).isEqualTo("WAGE");
        assertThat(newest.day()).isEqualTo("2026-10-13");
        assertThat(known.more()).isFalse();
    }

    @Test
    void a_secret_callers_number_and_name_find_nothing_for_those_who_must_not_know() {
        desk.tell(new Tale(1).logged("张三", "same", "一").opened(true, "ORDINARY").events());
        assertThat(byPhone(Tale.OPERATOR, "same")).isEmpty();
        assertThat(byName(Tale.OPERATOR, "张")).isEmpty();
        assertThat(byPhone(Tale.DISPATCHER, "same")).hasSize(1);
        assertThat(byName(Tale.DISPATCHER, "张")).hasSize(1);
    }

    @Test
    void nobody_is_found_outside_the_reach_or_by_those_who_only_look_on() {
        desk.tell(new Tale(1).logged("张三", "same", "一").events());
        assertThat(byPhone(Tale.actor("s", "某", Tale.COUNTY, Role.OPERATOR), "same"))
                .isEmpty();
        assertThat(byName(Tale.actor("s", "某", Tale.CITY, Role.AUDITOR), "张")).isEmpty();
        assertThat(byName(Tale.actor("s", "某", Tale.CITY, Role.ADMINISTRATOR), "张"))
                .isEmpty();
        assertThat(byPhone(Tale.OPERATOR, "same")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"张, 2", "张三, 1", "张三丰, 0", "'', 0", "'  ', 0", "三, 0", "张𠮷, 1"})
    void a_name_is_found_by_how_it_begins(String prefix, int found) {
        desk.tell(new Tale(1).logged("张三", "a", "一").events())
                .tell(new Tale(2).logged("张𠮷", "b", "二").events())
                .tell(new Tale(3).logged("李张三", "c", "三").events());
        assertThat(byName(Tale.OPERATOR, prefix)).hasSize(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"宏泰, 2", "宏泰（, 1", "宏, 2", "明, 1", "泰, 0", "'', 0"})
    void an_employer_is_found_among_all_respondents_named_in_the_clear(String prefix, int found) {
        Tale tale = new Tale(1).logged().opened(false, "ORDINARY");
        tale.then((c, at) -> new RespondentNamed(c, at, new PartyFacts("x", "EMPLOYER", "宏泰（双清）公司", null)))
                .then((c, at) -> new RespondentNamed(c, at, new PartyFacts("y", "CLIENT", "明德电子", null)));
        desk.tell(tale.events());
        KnownEmployers known = desk.ask(new KnownEmployer(Tale.OPERATOR, prefix), KnownEmployers.class);
        assertThat(known.employers()).hasSize(found);
        assertThat(known.employers())
                .allSatisfy(employer -> assertThat(employer.complaints()).hasSize(1));
    }

    @Test
    void more_than_one_answer_looks_at_is_said() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (int i = 1; i <= KnownCallers.MOST + 1; i++) {
            all.addAll(new Tale(i).logged("张三", "same", "一").events());
        }
        desk.tell(all.subList(0, KnownCallers.MOST));
        assertThat(desk.ask(new KnownByPhone(Tale.OPERATOR, "same"), KnownPeople.class)
                        .more())
                .isFalse();
        desk.tell(all.subList(KnownCallers.MOST, KnownCallers.MOST + 1));
        KnownPeople known = desk.ask(new KnownByPhone(Tale.OPERATOR, "same"), KnownPeople.class);
        assertThat(known.more()).isTrue();
        assertThat(known.people()).hasSize(KnownCallers.MOST);
    }

    private List<KnownPeople.Person> byPhone(Actor viewer, String hash) {
        return desk.ask(new KnownByPhone(viewer, hash), KnownPeople.class).people();
    }

    private List<KnownPeople.Person> byName(Actor viewer, String prefix) {
        return desk.ask(new KnownByName(viewer, prefix), KnownPeople.class).people();
    }
}
