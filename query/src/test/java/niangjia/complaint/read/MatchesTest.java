package niangjia.complaint.read;

import static niangjia.complaint.read.Match.Kind.EMPLOYER;
import static niangjia.complaint.read.Match.Kind.MATTER;
import static niangjia.complaint.read.Match.Kind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.read.Match.EmployerFacts;
import niangjia.complaint.read.Match.Reason;
import niangjia.complaint.read.Match.Why;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final FakeSeals seals = new FakeSeals();
    private final KnownCallers known = new KnownCallers(store, seals);
    private final ReadModelDesk desk = new ReadModelDesk(new InMemoryEventStorageEngine(), KnownCallers.GROUP, known);

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void all_that_speaks_for_one_person_is_one_match() {
        desk.tell(Known.all(
                new Known(1)
                        .name("陈建军")
                        .phone("13873906207")
                        .employer("宏泰鞋材有限公司")
                        .place("双清区")
                        .opened(),
                new Known(2)
                        .name("陈建军")
                        .phone("13873906207")
                        .at("2026-09-30T01:00:00Z")
                        .logged(),
                new Known(3).name("李四").phone("13900000000").logged()));

        List<Match> found = ask(
                Typed.NOTHING.withCallerName("陈建军").withPhone("138 7390 6207").withEmployer("宏泰鞋材"));
        Match person = found.get(0);
        assertThat(person.kind()).isEqualTo(PERSON);
        assertThat(person.title()).isEqualTo("陈建军");
        assertThat(person.complaintId()).isEqualTo("complaint:00001");
        assertThat(person.state()).isEqualTo(ComplaintStatus.OPEN);
        assertThat(person.open()).isTrue();
        assertThat(person.contacts()).isEqualTo(2);
        assertThat(person.duty()).isNotNull();
        assertThat(person.lastContact()).isEqualTo("2026-10-12");
        assertThat(why(person)).containsExactly(Why.SAME_PHONE, Why.SAME_NAME, Why.EMPLOYER_ALIAS);
        assertThat(person.fills()).containsExactly(Map.entry("caller.phone", "13873906207"));
        assertThat(found).extracting(Match::kind).containsExactly(PERSON, EMPLOYER);
    }

    @ParameterizedTest(name = "name {0}, phone {1}: {2}")
    @CsvSource({
        "陈建军, , SAME_NAME",
        "陈建, , NAME_BEGINS",
        "陈健军, , NAME_SOUNDS",
        "cjj, , NAME_SPELT",
        "陈, , ",
        "王五, , ",
        ", 13873906207, SAME_PHONE",
        ", +86 138-7390-6207, SAME_PHONE",
        ", １３８７３９０６２０７, SAME_PHONE",
        ", 13873906270, PHONE_ONE_SLIP",
        ", 1387390620, PHONE_ONE_SLIP",
        ", 13873906, PHONE_BEGINS",
        ", 1387390, ",
        ", 13873906780, ",
    })
    void a_caller_is_found_by_name_and_number_in_any_form(String name, String phone, Why why) {
        desk.tell(Known.all(
                new Known(1).name("陈建军").phone("13873906207").logged(),
                new Known(2).name("赵钱孙").phone("13600000000").logged()));
        List<Match> found = ask(Typed.NOTHING.withCallerName(name).withPhone(phone));
        if (why == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1);
            assertThat(why(found.get(0))).containsExactly(why);
            assertThat(found.get(0).complaintId()).isEqualTo("complaint:00001");
        }
    }

    @Test
    void a_caller_is_found_by_the_hash_of_the_id_number() {
        desk.tell(Known.all(
                new Known(1).name("陈建军").idNumber("43050219900101001X").logged()));
        assertThat(ask(Typed.NOTHING.withIdHash(Known.hashOf("43050219900101001X"))))
                .singleElement()
                .satisfies(match -> assertThat(why(match)).containsExactly(Why.SAME_ID));
        assertThat(ask(Typed.NOTHING.withIdHash(Known.hashOf("430502199001010011"))))
                .isEmpty();
    }

    @Test
    void an_employer_is_told_with_its_matters() {
        desk.tell(Known.all(
                new Known(1).employer("宏泰鞋材有限公司").about("社保断缴", "社保断缴 6 人").opened(),
                closed(new Known(2).employer("宏泰鞋材有限公司").at("2026-03-01T01:00:00Z")),
                closed(new Known(3).employer("宏泰鞋材有限公司").at("2025-03-01T01:00:00Z"))));
        Match employer = ask(Typed.NOTHING.withEmployer("htxc")).get(0);
        assertThat(employer.kind()).isEqualTo(EMPLOYER);
        assertThat(employer.employer()).isEqualTo(new EmployerFacts("宏泰鞋材有限公司", 2, 1));
        assertThat(employer.complaintId()).isEqualTo("complaint:00001");
        assertThat(employer.about()).isEqualTo("社保断缴 6 人");
        assertThat(employer.contacts()).isEqualTo(3);
        assertThat(employer.reasons()).containsExactly(new Reason(Why.EMPLOYER_SPELT, List.of("宏泰鞋材")));
        assertThat(employer.fills()).containsEntry("order.employer.name", "宏泰鞋材有限公司");
        assertThat(desk.ask(new EmployersLike(Tale.OPERATOR, "宏泰", Known.NOW, 5), Matches.class)
                        .matches())
                .extracting(Match::title)
                .containsExactly("宏泰鞋材有限公司");
    }

    @Test
    void an_open_matter_is_found_by_the_words_it_shares_and_says_which() {
        desk.tell(Known.all(
                new Known(1).about("老板把机器往外拉，怕他跑了，工资没发", "搬离设备、疑似逃匿").opened(),
                new Known(2).about("想问产假有多少天", "产假天数").opened(),
                closed(new Known(3).about("厂里的机器往外拉，老板跑了", "搬离设备"))));
        Match matter = ask(Typed.NOTHING.withAccount("厂里机器昨天开始往外拉，我们怕他跑了")).get(0);
        assertThat(matter.kind()).isEqualTo(MATTER);
        assertThat(matter.title()).isEqualTo("搬离设备、疑似逃匿");
        assertThat(matter.complaintId()).isEqualTo("complaint:00001");
        assertThat(matter.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.why()).isEqualTo(Why.SIMILAR_WORDS);
            assertThat(reason.args()).contains("往外拉", "怕他跑了");
        });
        assertThat(matter.fills()).isEmpty();
        assertThat(ask(Typed.NOTHING.withAccount("天气很热，空调坏了"))).isEmpty();
    }

    @Test
    void the_matter_of_the_person_found_is_not_told_twice() {
        desk.tell(Known.all(new Known(1)
                .name("陈建军")
                .phone("13873906207")
                .about("机器往外拉，怕他跑了", "搬离设备")
                .opened()));
        List<Match> found = ask(Typed.NOTHING.withPhone("13873906207").withAccount("厂里机器开始往外拉，怕他跑了"));
        assertThat(found).hasSize(1);
        assertThat(why(found.get(0))).containsExactly(Why.SAME_PHONE, Why.SIMILAR_WORDS);
    }

    @Test
    void the_strongest_comes_first_and_the_fresher_of_equals() {
        desk.tell(Known.all(
                new Known(1)
                        .name("陈建军")
                        .phone("13873906207")
                        .at("2026-01-01T01:00:00Z")
                        .logged(),
                new Known(2)
                        .name("陈建军")
                        .phone("13511112222")
                        .at("2026-10-01T01:00:00Z")
                        .logged(),
                new Known(3)
                        .name("陈健军")
                        .phone("13611112222")
                        .at("2026-10-02T01:00:00Z")
                        .logged()));
        assertThat(ask(Typed.NOTHING.withCallerName("陈建军")))
                .extracting(Match::complaintId)
                .containsExactly("complaint:00002", "complaint:00001", "complaint:00003");
        assertThat(ask(Typed.NOTHING.withCallerName("陈建军").withPhone("13873906207")))
                .extracting(Match::complaintId)
                .containsExactly("complaint:00001", "complaint:00002", "complaint:00003");
    }

    @Test
    void no_more_are_given_than_were_asked_for_and_none_about_the_complaint_being_written() {
        Known[] all = new Known[6];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Known(i + 1).name("陈建军").phone("1350000000" + i);
            desk.tell(all[i].logged().events());
        }
        Typed typed = Typed.NOTHING.withCallerName("陈建军");
        assertThat(ask(typed)).hasSize(MatchesFor.FEW);
        assertThat(desk.ask(new MatchesFor(Tale.OPERATOR, typed, Known.NOW, 20), Matches.class)
                        .matches())
                .hasSize(6);
        Match first = ask(typed).get(0);
        assertThat(ask(typed.withComplaintId(first.complaintId())))
                .extracting(Match::complaintId)
                .doesNotContain(first.complaintId());
        assertThatThrownBy(() -> new MatchesFor(Tale.OPERATOR, typed, Known.NOW, 0))
                .hasMessageContaining("expected: 1 to 20");
    }

    @Test
    void what_changes_is_found_as_it_is_now() {
        Tale tale = new Known(1)
                .name("陈建军")
                .phone("13873906207")
                .employer("宏泰鞋材有限公司")
                .opened();
        desk.tell(tale.events());
        Tale more = tale.then((c, at) -> new InformationAdded(c, at, "PHONE", tale.words("又来电")))
                .then((c, at) -> new OrderClosed(c, at, null));
        desk.tell(more.events().subList(2, 4));
        Match match = ask(Typed.NOTHING.withPhone("13873906207")).get(0);
        assertThat(match.open()).isFalse();
        assertThat(match.state()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(match.duty()).isNull();
        assertThat(ask(Typed.NOTHING.withEmployer("宏泰")).get(0).employer())
                .isEqualTo(new EmployerFacts("宏泰鞋材有限公司", 1, 0));
    }

    @Test
    void who_is_erased_is_known_no_more_and_a_rebuild_tells_the_same() {
        desk.tell(Known.all(
                new Known(1)
                        .name("陈建军")
                        .phone("13873906207")
                        .about("机器往外拉，怕他跑了", "搬离设备、疑似逃匿")
                        .opened(),
                new Known(2)
                        .name("李四")
                        .phone("13511112222")
                        .about("机器往外拉，怕他跑了", "搬离设备、疑似逃匿")
                        .opened()));
        Typed typed =
                Typed.NOTHING.withCallerName("cjj").withPhone("13873906207").withAccount("机器往外拉，怕他跑了");
        assertThat(ask(typed)).extracting(Match::complaintId).contains("complaint:00001");

        seals.destroyKeyOf("person:00001");
        assertThat(known.forget(new PersonId("person:00001"))).isEqualTo(1);
        assertThat(ask(typed)).extracting(Match::complaintId).containsExactly("complaint:00002");
        assertThat(store.collection(KnownCallers.GROUP, KnownCallers.COLLECTION)
                        .byId("complaint:00001")
                        .orElseThrow()
                        .toJson())
                .doesNotContain("陈建军", "13873906207", "往外拉");
        String purged = store.collection(KnownCallers.GROUP, KnownCallers.COLLECTION)
                .byId("complaint:00001")
                .map(Canonical::digest)
                .orElseThrow();
        desk.rebuild();
        assertThat(store.collection(KnownCallers.GROUP, KnownCallers.COLLECTION)
                        .byId("complaint:00001")
                        .map(Canonical::digest))
                .contains(purged);
        assertThat(ask(typed)).extracting(Match::complaintId).containsExactly("complaint:00002");
        assertThat(known.forget(new PersonId("person:00001"))).isZero();
    }

    private static Tale closed(Known matter) {
        return matter.opened().then((c, at) -> new OrderClosed(c, at, null));
    }

    private List<Match> ask(Typed typed) {
        return ask(Tale.OPERATOR, typed);
    }

    private List<Match> ask(Actor viewer, Typed typed) {
        return desk.ask(new MatchesFor(viewer, typed, Known.NOW, MatchesFor.FEW), Matches.class)
                .matches();
    }

    private static List<Why> why(Match match) {
        return match.reasons().stream().map(Reason::why).toList();
    }
}
