package niangjia.desk;

import static niangjia.desk.WholeMediation.SAID_BY_APPLICANT;
import static niangjia.desk.WholeMediation.SAID_BY_RESPONDENT;
import static niangjia.desk.WholeMediation.address;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of mediation without a browser: what stands on them for whom, and what for nobody. */
class MediationPagesTest {
    private static final List<String> SAID_ALONE = List.of(SAID_BY_APPLICANT, SAID_BY_RESPONDENT);
    private static final String PRIVATE = "单方谈话笔记，不外传";

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static WholeMediation cases;
    private static String whole;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        cases = new WholeMediation(desk);
        whole = cases.whole();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_mediator_of_the_case_sees_everything_and_each_sides_notes_in_its_own_column() {
        String page = page("mediator", address(whole));
        assertThat(page)
                .contains("陈建军", "宏泰鞋材有限公司", "贺敏", "五至七月工资", "司法所二楼", "分两期付清", "银行回单")
                .contains("应付 18,000，已付 12,000（66%）", "还差 6,000", "仲裁审查", "司法确认", "已谈定", "已释明");
        String notes = page.substring(page.indexOf(PRIVATE));
        assertThat(notes.indexOf("申请方单独说的")).isLessThan(notes.indexOf(SAID_BY_APPLICANT));
        assertThat(notes.indexOf(SAID_BY_APPLICANT)).isLessThan(notes.indexOf("被申请方单独说的"));
        assertThat(notes.indexOf("被申请方单独说的")).isLessThan(notes.indexOf(SAID_BY_RESPONDENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.handler", "city.chair", "dispatcher", "operator", "supervisor", "auditor"})
    void nobody_else_finds_the_notes_or_a_place_for_them(String who) {
        for (String path : List.of("", "?all=true", "/print", "/timeline?cursor=999")) {
            assertThat(answered(who, address(whole) + path))
                    .doesNotContain(PRIVATE)
                    .doesNotContain(SAID_ALONE);
        }
        for (String path :
                List.of("/mediation?tab=ALL", "/mediation/peek" + address(whole).substring("/mediation".length()))) {
            assertThat(answered(who, path)).doesNotContain(SAID_ALONE);
        }
    }

    @Test
    void what_goes_on_paper_holds_no_notes_even_for_their_mediator() {
        String paper = page("mediator", address(whole) + "/print");
        assertThat(paper)
                .contains("陈建军", "分两期付清", "记单方谈话笔记")
                .doesNotContain(PRIVATE)
                .doesNotContain(SAID_ALONE);
    }

    @Test
    void an_auditor_reads_what_was_done_without_anybodys_words() {
        assertThat(page("auditor", address(whole)))
                .contains("宏泰鞋材有限公司", "18,000")
                .doesNotContain("陈建军")
                .doesNotContain("13873906207");
    }

    @Test
    void an_act_that_is_not_open_says_why() {
        String received = cases.received();
        assertThat(page("city.handler", address(received))).contains("审查申请", "起草调解协议", "时由");
        assertThat(page("operator", address(received)))
                .contains("aria-disabled=\"true\"")
                .doesNotContain("data-primary");
    }

    @Test
    void a_day_opens_into_its_reasons_on_the_screen_and_on_paper() {
        String page = page("mediator", address(whole));
        Matcher why = Pattern.compile("hx-get=\"(/mediation/[^\"]*/terms/limitation:c1-\\d+/why)\"")
                .matcher(page);
        assertThat(why.find()).isTrue();
        assertThat(page("mediator", why.group(1))).contains("data-why-panel");
        assertThat(page("mediator", why.group(1).replace("/why", "/print"))).contains("为什么是");
    }

    @Test
    void the_list_has_heads_and_goes_on_page_by_page() {
        String first = cases.received();
        String second = cases.received();
        String top = page("mediator", "/mediation?tab=ALL&size=1");
        assertThat(top).contains("新申请", "履行中", key(second)).doesNotContain(key(first));
        Matcher more = Pattern.compile("data-load=\"([^\"]+)\"").matcher(top);
        assertThat(more.find()).isTrue();
        assertThat(page("mediator", more.group(1).replace("&amp;", "&")))
                .contains(key(first))
                .doesNotContain(key(second));
        assertThat(page("mediator", "/mediation?tab=PERFORMING"))
                .contains(key(whole))
                .doesNotContain(key(second));
        assertThat(page("mediator", "/mediation?tab=ALL&status=EFFECTIVE"))
                .contains(key(whole))
                .doesNotContain(key(second));
        assertThat(page("auditor", "/mediation?tab=ALL")).contains(key(whole)).doesNotContain("陈建军");
    }

    @Test
    void a_roll_is_turned_page_by_page() {
        String group = cases.entered(cases.opened(cases.received(44, null)), 44);
        assertThat(roll(page("mediator", address(group))))
                .contains("职工01", "职工20", "第 1 页，共 3 页")
                .doesNotContain("职工21");
        assertThat(roll(page("mediator", address(group) + "?roll=3")))
                .contains("职工41", "职工44")
                .doesNotContain("职工40");
    }

    @Test
    void a_complaint_and_its_mediation_lead_to_each_other() {
        Orders orders = new Orders(desk);
        String complaint = orders.opened();
        String mediation = cases.received(1, complaint);
        assertThat(page("city.handler", address(mediation))).contains("/complaints/" + key(complaint));
        assertThat(page("dispatcher", "/complaints/" + key(complaint))).contains(address(mediation), "已收申请");
    }

    @Test
    void a_supervision_case_and_its_mediation_lead_to_each_other() {
        Supervisions supervisions = new Supervisions(desk);
        String supervision = supervisions.breached(
                supervisions.certified("supervisor", "周立群"), supervisions.certified("city.handler", "贺敏"));
        assertThat(page("city.handler", "/supervisions/" + key(supervision)))
                .contains("/mediation/new?supervision=" + key(supervision));
        String mediation = cases.received(1, supervision);
        assertThat(page("city.handler", address(mediation))).contains("/supervisions/" + key(supervision));
        assertThat(page("city.handler", "/supervisions/" + key(supervision))).contains(address(mediation));
    }

    @Test
    void what_lies_outside_ones_reach_has_no_page() {
        assertThat(PageVisit.of(desk, "shaodong.chair").get(address(whole)).statusCode())
                .isEqualTo(404);
        assertThat(PageVisit.of(desk, "mediator")
                        .get("/mediation/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    /** The roll alone: who entered it told all the names. */
    private static String roll(String page) {
        String from = page.substring(page.indexOf("id=\"roll\""));
        return from.substring(0, from.indexOf("</section>"));
    }

    private static String page(String who, String path) {
        var answer = PageVisit.of(desk, who).get(path);
        assertThat(answer.statusCode()).as(who + " " + path).isEqualTo(200);
        return answer.body();
    }

    /** Whatever comes back, a refusal too. */
    private static String answered(String who, String path) {
        return PageVisit.of(desk, who).get(path).body();
    }

    private static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
