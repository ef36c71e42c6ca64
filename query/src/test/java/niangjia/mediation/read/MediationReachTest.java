package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediationReachTest {
    private static final List<String> SECRETS = List.of("陈建军", "13873906207", "代理人陈丽", "工友甲", "拖欠工资", "协议条款", "笔录s1");
    private static final List<String> OF_THE_DESK = List.of("属于劳动争议", "全部履行");

    private final ReadStore files = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadStore lists = ReadStore.open(ReadStoreSettings.inMemory());
    private final EachEventTwice record = new EachEventTwice();
    private final ReadModelDesk file = new ReadModelDesk(
            record, MediationFile.GROUP, new MediationFile(files, new FakeSeals(), record::readEvents));
    private final ReadModelDesk list =
            new ReadModelDesk(new EachEventTwice(), MediationList.GROUP, new MediationList(lists));
    private final MediationTale tale = EveryMediationEvent.longCourse(1);

    @BeforeEach
    void tell() {
        file.tell(tale.events());
        list.tell(tale.events());
    }

    @AfterEach
    void close() {
        file.close();
        list.close();
        files.close();
        lists.close();
    }

    /** PART: everything; DESK: what the desk wrote; ACTS: no words at all; NOTHING: not even that it is there. */
    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({
        // those who have a part
        "staff:m1, MEDIATOR, 430502, PART",
        "staff:any, CHAIR, 430502, PART",
        "staff:any, HANDLER, 430502, PART",
        "staff:clerk, HANDLER, 430500, PART",
        "staff:clerk, OPERATOR, 430500, PART",
        // of the bench no more, or never
        "staff:m2, MEDIATOR, 430502, DESK",
        "staff:m2, HANDLER, 430502, DESK",
        "staff:m2, CHAIR, 430502, PART",
        "staff:m3, MEDIATOR, 430502, DESK",
        "staff:m9, MEDIATOR, 430502, DESK",
        "staff:m1, SUPERVISOR, 430502, ACTS",
        // at work in the unit, without a part
        "staff:any, DISPATCHER, 430502, DESK",
        "staff:any, OPERATOR, 430502, ACTS",
        "staff:any, SUPERVISOR, 430502, ACTS",
        // above
        "staff:any, CHAIR, 430500, DESK",
        "staff:any, HANDLER, 430500, DESK",
        "staff:any, MEDIATOR, 430500, DESK",
        "staff:any, AUDITOR, 430500, ACTS",
        "staff:any, AUDITOR, 430502, ACTS",
        "staff:any, SYSTEM, 430500, ACTS",
        // beside, below and otherwise
        "staff:any, CHAIR, 430503, NOTHING",
        "staff:m1, MEDIATOR, 430503, NOTHING",
        "staff:clerk, HANDLER, 430503, NOTHING",
        "staff:any, CHAIR, 430502001, NOTHING",
        "staff:any, ADMINISTRATOR, 430500, NOTHING",
        "staff:any, ADMINISTRATOR, 430502, NOTHING",
    })
    void a_viewer_sees_what_role_unit_and_part_allow(String staffId, Role role, String unit, String sees) {
        Actor viewer = MediationTale.actor(staffId, "某", unit(unit), role);
        Optional<MediationView> view = viewOf(viewer);
        boolean there = !sees.equals("NOTHING");
        assertThat(view.isPresent()).isEqualTo(there);
        assertThat(courseOf(viewer).isPresent()).isEqualTo(there);
        assertThat(rows(viewer)).hasSize(there ? 1 : 0);
        String shown = view + " " + courseOf(viewer);
        view.ifPresent(each -> assertThat(each.sealed()).isEqualTo(!sees.equals("PART")));
        if (sees.equals("PART")) {
            assertThat(shown).contains(SECRETS).contains(OF_THE_DESK);
        } else {
            assertThat(shown).doesNotContain(SECRETS);
            if (sees.equals("DESK")) {
                assertThat(shown).contains(OF_THE_DESK);
            } else {
                assertThat(shown).doesNotContain(OF_THE_DESK);
            }
        }
    }

    @Test
    void list_and_file_agree_for_every_role_in_every_unit() {
        for (Role role : EnumSet.allOf(Role.class)) {
            for (String unit : List.of("430500", "430502", "430503")) {
                Actor viewer = MediationTale.actor("staff:any", "某", unit(unit), role);
                assertThat(rows(viewer).size())
                        .as(role + " " + unit)
                        .isEqualTo(viewOf(viewer).map(each -> 1).orElse(0));
            }
        }
    }

    @Test
    void before_anybody_is_appointed_the_mediators_of_the_unit_work_on_it() {
        file.tell(new MediationTale(7).received("WRITTEN", null, 1).events());
        assertThat(account(MediationTale.NEVER, 7)).isEqualTo(Words.clear("拖欠工资四个月"));
        assertThat(account(MediationTale.actor("staff:c", "市里", MediationTale.CITY, Role.MEDIATOR), 7))
                .isEqualTo(Words.SEALED);
        MediationTale other = new MediationTale(8).open();
        file.tell(other.events());
        assertThat(account(MediationTale.NEVER, 8)).isEqualTo(Words.SEALED);
        assertThat(account(MediationTale.MEDIATOR, 8)).isEqualTo(Words.clear("拖欠工资四个月"));
    }

    @Test
    void where_a_case_has_gone_the_people_are_known_and_where_it_came_from_they_are_no_more() {
        MediationTale moved = new MediationTale(9).received("WRITTEN", null, 1);
        Actor there = MediationTale.actor("staff:there", "他县", MediationTale.OTHER_COUNTY, Role.HANDLER);
        file.tell(moved.events());
        assertThat(account(MediationTale.COUNTY_CLERK, 9)).isEqualTo(Words.clear("拖欠工资四个月"));
        assertThat(file.askOptional(new MediationOf(there, moved.id), MediationView.class))
                .isEmpty();
        moved.then((c, at) -> new CaseTransferred(
                c,
                at,
                MediationTale.OTHER_COUNTY.id(),
                MediationTale.OTHER_COUNTY.path(),
                moved.words("移送"),
                MediationTale.COUNTY.id()));
        file.tell(moved.events().subList(1, 2));
        assertThat(account(there, 9)).isEqualTo(Words.clear("拖欠工资四个月"));
        assertThat(account(MediationTale.COUNTY_CLERK, 9)).isEqualTo(Words.SEALED);
        assertThat(account(MediationTale.CHAIR, 9)).isEqualTo(Words.SEALED);
        assertThat(account(MediationTale.CLERK, 9)).as("who took it in").isEqualTo(Words.clear("拖欠工资四个月"));
    }

    @Test
    void who_acts_in_the_place_of_a_mediator_sees_the_case_as_that_one_does() {
        Actor deputy = new Actor(
                "staff:deputy",
                "代班",
                EnumSet.of(Role.MEDIATOR),
                MediationTale.COUNTY,
                MediationTale.MEDIATOR.staffId());
        assertThat(viewOf(deputy).orElseThrow().account()).isEqualTo(Words.clear("拖欠工资四个月"));
    }

    @Test
    void a_list_holds_nobodys_words_and_no_name_of_a_person() {
        StringBuilder all = new StringBuilder();
        lists.collectionsOf(MediationList.GROUP)
                .forEach(each -> each.find(new Document()).forEach(doc -> all.append(doc.toJson())));
        assertThat(all.toString()).contains("公司r2").doesNotContain(SECRETS).doesNotContain(OF_THE_DESK);
        assertThat(all.toString()).doesNotContain(tale.applicantKey, tale.respondentKey);
    }

    private static UnitRef unit(String id) {
        return switch (id) {
            case "430500" -> MediationTale.CITY;
            case "430502001" -> MediationTale.COUNTY.child(id);
            default -> MediationTale.CITY.child(id);
        };
    }

    private Words account(Actor viewer, int number) {
        return file.askOptional(new MediationOf(viewer, new MediationTale(number).id), MediationView.class)
                .orElseThrow()
                .account();
    }

    private Optional<MediationView> viewOf(Actor viewer) {
        return file.askOptional(new MediationOf(viewer, tale.id), MediationView.class);
    }

    private Optional<MediationTimeline> courseOf(Actor viewer) {
        return file.askOptional(new MediationTimelineOf(viewer, tale.id, null, 1000), MediationTimeline.class);
    }

    private List<MediationRow> rows(Actor viewer) {
        return list.ask(new MediationsOn(viewer, MediationTab.ALL, MediationFilter.NONE, null, 10), MediationPage.class)
                .rows();
    }
}
