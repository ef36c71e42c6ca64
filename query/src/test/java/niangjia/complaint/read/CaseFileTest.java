package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.complaint.DossierEvent.MemberEntered;
import niangjia.complaint.read.CaseParts.Member;
import niangjia.complaint.read.MoneyParts.InstalmentView;
import niangjia.complaint.read.MoneyParts.Totals;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Actor AUDITOR = Tale.actor("staff:audit", "评查员", Tale.CITY, Role.AUDITOR);
    private static final Actor ADMINISTRATOR = Tale.actor("staff:admin", "管理员", Tale.CITY, Role.ADMINISTRATOR);

    private final FakeSeals seals = new FakeSeals();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final InMemoryEventStorageEngine record = new InMemoryEventStorageEngine();
    private final ReadModelDesk desk =
            new ReadModelDesk(record, CaseFile.GROUP, new CaseFile(store, seals, record::readEvents));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void the_file_holds_everything_the_long_course_told() {
        Tale tale = EveryEvent.tale(1);
        desk.tell(tale.events());
        CaseView view = view(Tale.DISPATCHER, tale.id);

        assertThat(view.sequence()).isEqualTo(tale.events().size() - 1);
        assertThat(view.state()).isEqualTo(ComplaintStatus.DECLINED);
        assertThat(view.intake().account()).isEqualTo(Words.clear("厂里拖欠工资四个月"));
        assertThat(view.intake().consents()).containsExactly("DISCLOSE_IDENTITY");
        assertThat(view.caller().name()).isEqualTo(Words.clear("李四"));
        assertThat(view.caller().representations().get(0).name()).isEqualTo(Words.clear("王五"));
        assertThat(view.order()).isNotNull();
        assertThat(view.order().difficulty()).isEqualTo("DIFFICULT");
        assertThat(view.order().round()).isEqualTo(3);
        assertThat(view.order().declineGround()).isEqualTo("COURT");
        assertThat(view.assistants()).containsExactly(new CaseParts.Assistant(Tale.TOWN.id()));
        assertThat(view.result()).isNotNull();
        assertThat(view.result().code()).isEqualTo("SOLVED");
        assertThat(view.result().approvedBy()).isEqualTo("staff:chair");
        assertThat(view.callBack()).isNotNull();
        assertThat(view.callBack().satisfaction()).isEqualTo("SATISFIED");
        assertThat(view.callBack().rating()).isEqualTo("SATISFIED");
        assertThat(view.parties())
                .extracting(party -> party.partyId() + " " + party.name().text() + " " + party.succeededBy())
                .containsExactly("p1 宏泰鞋材有限公司 p3", "p2 包工头老周 null", "p3 新宏泰（双清）公司 null", "p4 总包公司 null");
        assertThat(view.members())
                .containsExactly(
                        new Member(EveryEvent.MEMBER, Words.clear("陈六"), "AGREED", 90_00, true),
                        new Member("person:m2", Words.clear("周七"), "JOINED", 0, false));
        assertThat(view.proceedings().get(0).stage()).isEqualTo("已开庭");
        assertThat(view.cooperations().get(0).answer()).isEqualTo("ACCEPTED");
        assertThat(view.bodies()).extracting(CaseParts.Body::left).containsExactly(false, true);
        assertThat(view.duties().get(0).done()).isTrue();
        assertThat(view.repeats()).containsExactly(new CaseParts.Repeat("complaint:earlier", "HANDLED_SEPARATELY"));
        assertThat(view.children().get(0).outcome()).isEqualTo(Words.clear("调解成功"));
        assertThat(view.mandates()).extracting(CaseParts.Mandate::ended).containsExactly(false, true);
    }

    @Test
    void money_promised_and_paid_is_set_against_instalments_in_their_order() {
        desk.tell(EveryEvent.tale(1).events());
        CaseView view = view(Tale.DISPATCHER, "complaint:00001");
        assertThat(view.promises().get(0).instalments())
                .extracting(
                        InstalmentView::number,
                        InstalmentView::paidFen,
                        InstalmentView::paid,
                        InstalmentView::defaulted)
                .containsExactly(tuple(1, 20_000_00L, true, false), tuple(2, 5_000_00L, false, true));
        assertThat(view.claims().get(1).belowLaw()).isTrue();
        assertThat(view.claims().get(1).version()).isEqualTo(2);
        assertThat(view.claims().get(1).paidFen()).isEqualTo(25_000_00);
        assertThat(view.claims().get(2).waived()).isTrue();
        assertThat(view.totals()).isEqualTo(new Totals(386_100_00, 41_280_00, 36_000_00, 26_000_00));
    }

    @Test
    void an_auditor_sees_the_course_without_the_people_and_an_administrator_nothing() {
        desk.tell(EveryEvent.tale(1).events());
        CaseView view = view(AUDITOR, "complaint:00001");
        assertThat(view.sealed()).isTrue();
        assertThat(view.caller().name()).isEqualTo(Words.SEALED);
        assertThat(view.caller().phone()).isEqualTo(Words.SEALED);
        assertThat(view.caller().personId()).isNull();
        assertThat(view.caller().kinds()).isEmpty();
        assertThat(view.intake().account()).isEqualTo(Words.SEALED);
        assertThat(view.members()).allSatisfy(member -> {
            assertThat(member.name()).isEqualTo(Words.SEALED);
            assertThat(member.personId()).isNull();
        });
        assertThat(view.order().summary()).isEqualTo(Words.clear("拖欠工资"));

        List<String> said = List.of("张三", "李四", "王五", "陈六", "周七", "138", "4305021990", "某街", "老周", "四个月", "谢谢");
        String everything =
                view + timeline(AUDITOR, "complaint:00001", Zoom.RECORD).toString();
        assertThat(said).noneMatch(everything::contains);
        String clear = view(Tale.DISPATCHER, "complaint:00001")
                + timeline(Tale.DISPATCHER, "complaint:00001", Zoom.RECORD).toString();
        assertThat(said).allMatch(clear::contains);

        assertThat(caseOf(ADMINISTRATOR, "complaint:00001")).isEmpty();
        assertThat(desk.askOptional(
                        new TimelineOf(ADMINISTRATOR, "complaint:00001", Zoom.RECORD, null, 10), TimelinePage.class))
                .isEmpty();
    }

    @Test
    void outside_the_reach_and_unknown_look_the_same() {
        desk.tell(new Tale(1).logged().events());
        Actor elsewhere = Tale.actor("staff:y", "某", Tale.COUNTY, Role.CHAIR);
        assertThat(caseOf(elsewhere, "complaint:00001")).isEmpty();
        assertThat(caseOf(elsewhere, "complaint:99999")).isEmpty();
        assertThat(caseOf(Tale.OPERATOR, "complaint:00001")).isPresent();
    }

    @Test
    void a_secret_caller_is_known_to_the_holders_handlers_alone() {
        Tale tale = new Tale(1).logged().opened(true, "ORDINARY").dispatched(Tale.COUNTY);
        desk.tell(tale.events());
        assertThat(view(Tale.OPERATOR, tale.id).caller().name()).isEqualTo(Words.SEALED);
        assertThat(view(Tale.OPERATOR, tale.id).sealed()).isTrue();
        assertThat(view(Tale.HANDLER, tale.id).caller().name()).isEqualTo(Words.clear("张三1"));
        assertThat(timeline(Tale.OPERATOR, tale.id, Zoom.RECORD).toString()).doesNotContain("张三1", tale.person);
        assertThat(timeline(Tale.HANDLER, tale.id, Zoom.RECORD).toString()).contains("张三1", tale.person);
    }

    @Test
    void the_zooms_nest_and_the_record_shows_every_event_with_its_origin() {
        Tale tale = EveryEvent.tale(1);
        desk.tell(tale.events());
        List<TimelineEntry> milestones = timeline(Tale.DISPATCHER, tale.id, Zoom.MILESTONES);
        List<TimelineEntry> steps = timeline(Tale.DISPATCHER, tale.id, Zoom.STEPS);
        List<TimelineEntry> record = timeline(Tale.DISPATCHER, tale.id, Zoom.RECORD);
        assertThat(record).hasSameSizeAs(tale.events());
        assertThat(sequences(steps)).containsAll(sequences(milestones)).hasSizeGreaterThan(milestones.size());
        assertThat(sequences(record)).containsAll(sequences(steps)).hasSizeGreaterThan(steps.size());
        assertThat(milestones).isNotEmpty();
        assertThat(steps).allSatisfy(entry -> {
            assertThat(entry.trace()).isNull();
            assertThat(entry.fields()).isEmpty();
        });

        TimelineEntry opened = record.get(record.size() - 1 - 10);
        assertThat(opened.kind()).isEqualTo("complaint.OrderOpened");
        assertThat(opened.by()).isNotNull();
        assertThat(opened.by().name()).isEqualTo("刘芳");
        assertThat(opened.by().roles()).containsExactly("OPERATOR");
        assertThat(opened.by().unitId()).isEqualTo(Tale.CITY.id());
        assertThat(opened.recordedAt()).isEqualTo(opened.occurredAt().plusSeconds(60));
        assertThat(opened.words())
                .isEqualTo(new Phrase(
                        "event.complaint.OrderOpened", List.of("COMPLAINT", "WAGE", "ORDINARY", "false", "双清区", "47")));
        assertThat(opened.texts())
                .containsExactly(new Text("summary", Words.clear("拖欠工资")), new Text("wanted", Words.clear("补发工资")));
        assertThat(opened.trace()).isNotNull();
        assertThat(opened.trace().requestId()).isEqualTo("request-10");
        assertThat(opened.trace().lateReason()).isEqualTo("外勤回会补记");
        assertThat(opened.fields()).contains(new Field("employer.name", "宏泰鞋材有限公司"), new Field("workers", "47"));
    }

    @Test
    void no_field_holds_what_only_look_ups_need() {
        desk.tell(new Tale(1).logged().events());
        assertThat(timeline(Tale.DISPATCHER, "complaint:00001", Zoom.RECORD).toString())
                .doesNotContain("hash-")
                .contains("caller.anonymous");
    }

    @Test
    void a_timeline_of_more_than_a_thousand_events_and_hundreds_of_members_comes_whole() {
        Tale tale = new Tale(1).logged().opened(false, "GROUP_DISPUTE");
        for (int i = 0; i < 300; i++) {
            String member = "person:m" + i;
            tale.then((c, at) -> new MemberEntered(c, at, member, FakeSeals.sealed(member, "工人"), 100));
        }
        for (int i = 0; i < 900; i++) {
            tale.then((c, at) -> new InformationAdded(c, at, "PHONE", tale.words("又来电")));
        }
        desk.tell(tale.events());
        Set<Long> seen = new HashSet<>();
        List<Long> order = new ArrayList<>();
        String cursor = null;
        do {
            TimelinePage page = desk.askOptional(
                            new TimelineOf(Tale.OPERATOR, tale.id, Zoom.RECORD, cursor, 250), TimelinePage.class)
                    .orElseThrow();
            page.entries().forEach(entry -> {
                assertThat(seen.add(entry.sequence())).isTrue();
                order.add(entry.sequence());
            });
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(1202);
        assertThat(order).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(view(Tale.OPERATOR, tale.id).members()).hasSize(300);
    }

    @Test
    void a_writer_can_wait_for_the_own_change_and_is_told_when_it_is_not_there_yet() {
        desk.tell(new Tale(1).logged().events());
        assertThat(desk.ask(new CaseShows("complaint:00001", 0), Boolean.class)).isTrue();
        assertThat(desk.ask(new CaseShows("complaint:00001", 1), Boolean.class)).isFalse();
    }

    @Test
    void a_destroyed_key_takes_the_words_and_leaves_the_course() {
        seals.destroyKeyOf("person:00001");
        desk.tell(EveryEvent.tale(1).events());
        CaseView view = view(Tale.DISPATCHER, "complaint:00001");
        assertThat(view.caller().name()).isEqualTo(Words.ERASED);
        assertThat(view.intake().account()).isEqualTo(Words.ERASED);
        assertThat(view.state()).isEqualTo(ComplaintStatus.DECLINED);
        assertThat(view.members().get(0).name()).isEqualTo(Words.clear("陈六"));
    }

    @Test
    void everybody_whose_words_are_kept_is_found_by_their_pseudonym() {
        desk.tell(EveryEvent.tale(1).events());
        for (String person : List.of("person:00001", EveryEvent.MEMBER, "person:wife", "person:boss")) {
            for (DocumentStore documents : keepingWords()) {
                assertThat(documents.count(Filters.eq(Standing.PEOPLE, person)))
                        .as("%s in %s", person, documents.name())
                        .isPositive();
                assertThat(documents.count(Filters.eq(Standing.PEOPLE, "person:nobody")))
                        .isZero();
            }
        }
    }

    /** A link between complaints holds none. */
    private List<DocumentStore> keepingWords() {
        return store.collectionsOf(CaseFile.GROUP).stream()
                .filter(documents -> !documents.name().equals(CaseLinks.COLLECTION))
                .toList();
    }

    private Optional<CaseView> caseOf(Actor viewer, String id) {
        return desk.askOptional(new CaseOf(viewer, id), CaseView.class);
    }

    private CaseView view(Actor viewer, String id) {
        return caseOf(viewer, id).orElseThrow();
    }

    private List<TimelineEntry> timeline(Actor viewer, String id, Zoom zoom) {
        return desk.askOptional(new TimelineOf(viewer, id, zoom, null, 1000), TimelinePage.class)
                .orElseThrow()
                .entries();
    }

    private static List<Long> sequences(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::sequence).toList();
    }
}
