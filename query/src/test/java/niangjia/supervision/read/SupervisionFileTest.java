package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.Term;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionFileTest {
    private static final String ID = "supervision:00001";

    private final FakeSeals seals = new FakeSeals();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final EachEventTwice record = new EachEventTwice();
    private final ReadModelDesk desk =
            new ReadModelDesk(record, SupervisionFile.GROUP, new SupervisionFile(store, seals, record::readEvents));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void the_file_holds_everything_the_long_course_told() {
        CaseTale tale = EveryCaseEvent.longCourse(1);
        desk.tell(tale.events());
        SupervisionView view = view(CaseTale.SUPERVISOR);

        assertThat(view.sequence()).isEqualTo(tale.events().size() - 1);
        assertThat(view.status()).isEqualTo(SupervisionStatus.ASSIGNED);
        assertThat(view.number()).isEqualTo("JD-2026-0001");
        assertThat(view.holderId()).isEqualTo(CaseTale.COUNTY.id());
        assertThat(view.registeredById()).isEqualTo(CaseTale.CITY.id());
        assertThat(view.bornFrom()).isEqualTo("complaint:00001");
        assertThat(view.account()).isEqualTo(Words.clear("车间拖欠工资四个月"));
        assertThat(view.complainant()).isNotNull();
        assertThat(view.complainant().name()).isEqualTo(Words.clear("陈建军"));
        assertThat(view.complainant().disclose()).isTrue();
        assertThat(view.respondents())
                .extracting(RespondentView::respondentId, RespondentView::replaced)
                .containsExactly(tuple("r1", null), tuple("r2", "r4"), tuple("r3", null), tuple("r4", null));
        assertThat(view.risk()).isNotNull();
        assertThat(view.risk().factsPointToWorker()).isTrue();
        assertThat(view.supervisors())
                .extracting(each -> each.name() + " " + each.assigned() + " " + each.recusedAskedBy())
                .containsExactly("周立群 true null", "刘建国 false EMPLOYER");
        assertThat(view.bodies()).extracting(each -> each.left()).containsExactly(true);
        assertThat(view.hearings())
                .extracting(each -> each.recordId() + " " + each.state())
                .containsExactly("w-r1 SIGNED", "e-r1 SIGNED", "o1 REFUSED");
        assertThat(view.evidence().get(0).released()).containsExactly("arbitration");
        assertThat(view.obstructions()).hasSize(1);
        assertThat(view.negotiation()).isNotNull();
        assertThat(view.negotiation().state()).isEqualTo("SETTLED");
        assertThat(view.corrections().get(0).paidFen()).isEqualTo(480_000);
        assertThat(view.handOvers().get(0).outcome()).isEqualTo(Words.clear("已受理援助"));
        assertThat(view.acts()).hasSize(1);
        assertThat(view.reveals()).hasSize(1);
        assertThat(view.informed()).hasSize(1);
        assertThat(view.outcome()).isNotNull();
        assertThat(view.outcome().reason()).isEqualTo("CORRECTED");
        assertThat(view.round()).isEqualTo(3);
        assertThat(view.rounds()).extracting(each -> each.round()).containsExactly(1, 2, 3);
        assertThat(view.report()).as("a new round has no report yet").isNull();
    }

    @Test
    void every_paper_is_told_as_far_as_it_has_come() {
        desk.tell(EveryCaseEvent.longCourse(1).events());
        SupervisionView view = view(CaseTale.SUPERVISOR);
        assertThat(view.papers())
                .extracting(PaperView::paperId, PaperView::status, PaperView::year, PaperView::number)
                .containsExactly(
                        tuple("p1", PaperStatus.LAPSED, 2026, 1),
                        tuple("p2", PaperStatus.REPLY_ACCEPTED, 2026, 9),
                        tuple("p3", PaperStatus.REFUSED, 2026, 2),
                        tuple("p4", PaperStatus.PUBLISHED, 2026, 3),
                        tuple("p5", PaperStatus.VOID, 2026, 4),
                        tuple("p6", PaperStatus.REPLY_REJECTED, 2026, 5));
        PaperView reminder = view.paper("p1").orElseThrow();
        assertThat(reminder.answerDueAt()).isEqualTo(EveryCaseEvent.dueAt(EveryCaseEvent.DUE.plusDays(1)));
        PaperView opinion = view.paper("p2").orElseThrow();
        assertThat(opinion.signerName()).isEqualTo("唐志强");
        assertThat(opinion.warningAcknowledged()).isTrue();
        assertThat(opinion.digest()).isEqualTo("digest-OPINION");
        assertThat(opinion.delivery()).isNotNull();
        assertThat(opinion.delivery().way()).isEqualTo("NOTICE");
        assertThat(opinion.delivery().servedAt()).isAfter(opinion.delivery().at());
        assertThat(opinion.reply()).isNotNull();
        assertThat(opinion.reply().accepted()).isTrue();
        assertThat(opinion.reply().text()).isEqualTo(Words.clear("下月补发"));
        assertThat(view.paper("p3").orElseThrow().delivery().witnesses())
                .containsExactly(Words.clear("见证甲"), Words.clear("见证乙"));
        assertThat(view.paper("p5").orElseThrow().voided()).isEqualTo(Words.clear("写错单位"));
    }

    @Test
    void the_ladder_of_each_employer_shows_its_own_rungs_and_what_was_left_out() {
        desk.tell(EveryCaseEvent.longCourse(1).events());
        SupervisionView view = view(CaseTale.SUPERVISOR);
        assertThat(view.respondent("r1").orElseThrow().ladder())
                .extracting(rung -> rung.kind(), rung -> rung.paperId(), rung -> rung.skipped())
                .containsExactly(
                        tuple(PaperKind.REMINDER, "p1", null),
                        tuple(PaperKind.OPINION, "p2", null),
                        tuple(PaperKind.SUGGESTION, null, null));
        assertThat(view.respondent("r4").orElseThrow().ladder().get(0))
                .satisfies(rung -> assertThat(rung.paperId()).isEqualTo("p6"))
                .satisfies(rung -> assertThat(rung.skipped()).isEqualTo("URGENT"));
    }

    @Test
    void what_an_authority_did_with_a_suggestion_is_told() {
        desk.tell(EveryCaseEvent.authority(1).events());
        SupervisionView view = view(CaseTale.SUPERVISOR);
        assertThat(view.status()).isEqualTo(SupervisionStatus.DECIDED);
        assertThat(view.complainant()).isNull();
        assertThat(view.sealed()).isFalse();
        var there = view.papers().get(0).authority();
        assertThat(there).isNotNull();
        assertThat(there.fileNumber()).isEqualTo("2026-18");
        assertThat(there.declined()).as("filed after all").isNull();
        assertThat(there.extendedDays()).isEqualTo(15);
        assertThat(there.result()).isEqualTo(Words.clear("责令改正"));
        desk.tell(EveryCaseEvent.declined(2).events());
        assertThat(viewOf(CaseTale.CLERK, "supervision:00002").orElseThrow().decline())
                .satisfies(each -> assertThat(each.notice()).isNotNull());
    }

    @Test
    void a_notice_of_declining_is_told_with_its_number() {
        CaseTale tale = EveryCaseEvent.declined(2);
        desk.tell(tale.events());
        NoticeView notice = viewOf(CaseTale.CLERK, "supervision:00002")
                .orElseThrow()
                .decline()
                .notice();
        assertThat(notice.medium()).isEqualTo("PAPER");
        assertThat(notice.inWriting()).isTrue();
        assertThat(notice.digest()).isEqualTo("digest-DECLINE");
        assertThat(notice.issuerId()).isEqualTo(CaseTale.COUNTY.id());
        assertThat(notice.year()).isEqualTo(2026);
        assertThat(notice.number()).isEqualTo(2);
    }

    @Test
    void findings_go_over_to_a_successor_and_end_with_the_round() {
        CaseTale tale = new CaseTale(1);
        tale.registered()
                .transferred()
                .accepted()
                .assigned()
                .inquiring()
                .bothHeard("r1")
                .breach("r1", 1);
        tale.then((c, at) -> new RespondentSubstituted(c, at, "r1", CaseTale.respondent("r9", null), tale.words("更名")));
        desk.tell(tale.events());
        assertThat(view(CaseTale.CHAIR).respondent("r9").orElseThrow().finding())
                .satisfies(finding -> assertThat(finding.breach()).isTrue());
        int before = tale.events().size();
        tale.then((c, at) -> new NextRoundOpened(c, at, tale.words("又欠"), 2));
        desk.tell(tale.events().subList(before, tale.events().size()));
        assertThat(view(CaseTale.CHAIR).respondents()).allSatisfy(each -> {
            assertThat(each.finding()).isNull();
            assertThat(each.workerHeard()).isFalse();
        });
    }

    @Test
    void terms_are_told_with_those_that_have_ended_and_with_what_moved_them() {
        desk.tell(EveryCaseEvent.longCourse(1).events());
        SupervisionView view = view(CaseTale.SUPERVISOR);
        assertThat(view.terms())
                .extracting(Term::termId)
                .containsExactlyInAnyOrder("accept#1", "investigate#1", "issueOpinion:r1#1", "reminderReply:p1#1");
        assertThat(view.term("reminderReply:p1#1").orElseThrow().lapsed()).isTrue();
        assertThat(view.recomputations()).singleElement().satisfies(moved -> {
            assertThat(moved.from()).isEqualTo(EveryCaseEvent.DUE);
            assertThat(moved.to()).isEqualTo(EveryCaseEvent.DUE.plusDays(1));
        });
        assertThat(view.due()).map(Term::termId).contains("investigate#1");
    }

    @Test
    void the_complainant_is_known_to_those_who_must_know_and_to_nobody_else() {
        desk.tell(EveryCaseEvent.longCourse(1).events());
        for (Actor knows : List.of(CaseTale.SUPERVISOR, CaseTale.CHAIR, CaseTale.CLERK)) {
            assertThat(view(knows).complainant().name()).as(knows.name()).isEqualTo(Words.clear("陈建军"));
            assertThat(view(knows).sealed()).isFalse();
        }
        // recused; of the unit but not assigned; chair above; chair elsewhere is outside
        for (Actor other : List.of(
                CaseTale.actor("staff:b", "刘建国", CaseTale.COUNTY, Role.SUPERVISOR),
                CaseTale.COUNTY_CLERK,
                CaseTale.actor("staff:city.chair", "欧阳明", CaseTale.CITY, Role.CHAIR),
                CaseTale.AUDITOR)) {
            SupervisionView view = view(other);
            assertThat(view.sealed()).as(other.name()).isTrue();
            assertThat(view.complainant().personId()).isNull();
            String everything = view + all(other).toString();
            for (String secret : List.of("陈建军", "13873906207", "person:s00001", "受访人w-r1", "签名人w-r1")) {
                assertThat(everything).as(other.name()).doesNotContain(secret);
            }
            assertThat(everything).doesNotContain("文书写明投诉人");
        }
        String clear = view(CaseTale.SUPERVISOR) + all(CaseTale.SUPERVISOR).toString();
        assertThat(clear).contains("陈建军", "13873906207", "person:s00001", "受访人w-r1", "签名人w-r1", "文书写明投诉人");
    }

    @Test
    void an_auditor_sees_the_acts_without_words_and_an_administrator_nothing() {
        desk.tell(EveryCaseEvent.longCourse(1).events());
        SupervisionView view = view(CaseTale.AUDITOR);
        assertThat(view.papers()).hasSize(6);
        assertThat(view.account()).isEqualTo(Words.SEALED);
        List<SupervisionEntry> course = all(CaseTale.AUDITOR);
        assertThat(course).hasSize(EveryCaseEvent.longCourse(1).events().size());
        assertThat(course).allSatisfy(entry -> entry.texts()
                .forEach(text -> assertThat(text.words()).isEqualTo(Words.SEALED)));
        assertThat(view.toString()).doesNotContain("拖欠", "查明", "结案报告", "见证甲");
        assertThat(viewOf(CaseTale.ADMINISTRATOR, ID)).isEmpty();
        assertThat(page(CaseTale.ADMINISTRATOR, null, 10)).isEmpty();
    }

    @Test
    void outside_the_reach_and_unknown_look_the_same() {
        desk.tell(new CaseTale(1).registered().transferred().events());
        Actor elsewhere = CaseTale.actor("staff:y", "某", CaseTale.OTHER_COUNTY, Role.CHAIR);
        assertThat(viewOf(elsewhere, ID)).isEmpty();
        assertThat(viewOf(CaseTale.CHAIR, "supervision:99999")).isEmpty();
        assertThat(viewOf(CaseTale.CHAIR, ID)).isPresent();
    }

    @Test
    void who_acts_in_the_place_of_an_assigned_supervisor_knows_what_that_one_knows() {
        desk.tell(
                new CaseTale(1).registered().transferred().accepted().assigned().events());
        Actor deputy = new Actor("staff:deputy", "代办人", EnumSet.of(Role.SUPERVISOR), CaseTale.COUNTY, "staff:a");
        assertThat(view(deputy).sealed()).isFalse();
        Actor other = new Actor("staff:deputy", "代办人", EnumSet.of(Role.SUPERVISOR), CaseTale.COUNTY, "staff:z");
        assertThat(view(other).sealed()).isTrue();
    }

    @Test
    void words_whose_key_was_destroyed_before_are_erased_for_all() {
        CaseTale tale = new CaseTale(1).registered().transferred();
        seals.destroyKeyOf(tale.person);
        desk.tell(tale.events());
        assertThat(view(CaseTale.CLERK).account()).isEqualTo(Words.ERASED);
        assertThat(view(CaseTale.CLERK).complainant().name()).isEqualTo(Words.ERASED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void the_course_comes_in_pages_the_latest_first_and_leaves_nothing_out(int size) {
        CaseTale tale = EveryCaseEvent.longCourse(1);
        desk.tell(tale.events());
        List<Long> sequences = new ArrayList<>();
        String cursor = null;
        do {
            SupervisionTimeline page = page(CaseTale.CHAIR, cursor, size).orElseThrow();
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(size);
            page.entries().forEach(entry -> sequences.add(entry.sequence()));
            cursor = page.next();
        } while (cursor != null);
        List<Long> expected = LongStream.range(0, tale.events().size())
                .map(seq -> tale.events().size() - 1 - seq)
                .boxed()
                .toList();
        assertThat(sequences).isEqualTo(expected);
    }

    @Test
    void an_entry_tells_who_did_what_when_it_was_learned_and_about_which_paper() {
        CaseTale tale =
                new CaseTale(1).registered().transferred().accepted().assigned().served("p1", "REMINDER", "r1", 1);
        tale.then((c, at) -> new PaperAnswered(c, at, "p1", "LETTER", tale.words("已整改"), true));
        desk.tell(tale.events());
        SupervisionEntry newest = all(CaseTale.SUPERVISOR).get(0);
        assertThat(newest.kind()).isEqualTo("supervision.PaperAnswered");
        assertThat(newest.words().key()).isEqualTo("event.supervision.PaperAnswered");
        assertThat(newest.words().args()).containsExactly("p1", "LETTER", "true");
        assertThat(newest.paperId()).isEqualTo("p1");
        assertThat(newest.by()).isNotNull();
        assertThat(newest.by().name()).isEqualTo("周立群");
        assertThat(newest.recordedAt()).isAfter(newest.occurredAt());
        assertThat(newest.texts()).extracting(text -> text.words()).containsExactly(Words.clear("已整改"));
        assertThat(newest.lateReason()).isEqualTo("外勤补记");
        SupervisionEntry drafted = all(CaseTale.SUPERVISOR).stream()
                .filter(entry -> entry.kind().equals("supervision.PaperDrafted"))
                .findFirst()
                .orElseThrow();
        assertThat(drafted.respondentId()).isEqualTo("r1");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void a_page_learns_whether_its_change_is_shown(long sequence) {
        desk.tell(new CaseTale(1).registered().transferred().events());
        assertThat(desk.ask(new SupervisionShows(ID, sequence), Boolean.class)).isEqualTo(sequence < 2);
    }

    @Test
    void clocks_of_other_streams_leave_no_file() {
        CaseTale tale = new CaseTale(1).registered();
        desk.tell(tale.events());
        desk.tell(List.of(new GenericDomainEventMessage<>(
                "Referral",
                "referral:1",
                0,
                EveryCaseEvent.started("referral:1", EveryCaseEvent.dueAt(EveryCaseEvent.DUE), "receipt#1"))));
        assertThat(store.collectionsOf(SupervisionFile.GROUP).get(0).count(new Document()))
                .isEqualTo(1);
    }

    private SupervisionView view(Actor viewer) {
        return viewOf(viewer, ID).orElseThrow();
    }

    private Optional<SupervisionView> viewOf(Actor viewer, String id) {
        return desk.askOptional(new SupervisionOf(viewer, id), SupervisionView.class);
    }

    private Optional<SupervisionTimeline> page(Actor viewer, @Nullable String cursor, int size) {
        return desk.askOptional(new SupervisionTimelineOf(viewer, ID, cursor, size), SupervisionTimeline.class);
    }

    private List<SupervisionEntry> all(Actor viewer) {
        return page(viewer, null, 1000).orElseThrow().entries();
    }
}
