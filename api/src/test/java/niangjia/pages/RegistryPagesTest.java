package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The registries as people use them, by keyboard. */
@Tag("browser")
class RegistryPagesTest {
    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void an_employer_is_registered_counted_and_covered_and_the_board_follows() {
        try (Seat supervisor = desk.seat("supervisor");
                Seat chair = desk.seat("city.chair")) {
            int due = figure(supervisor, "DUE");
            int covered = figure(supervisor, "COVERED");

            supervisor.open("/registry/employers").page().keyboard().press("Control+Enter");
            supervisor.page().waitForURL(Pattern.compile(".*/acts/begin"));
            supervisor.type("name", "缣帛试印厂").choose("place", "430582").type("sector", "制造业");
            send(supervisor, "h1:has-text('缣帛试印厂')");
            supervisor.page().click("a:has-text('登记人数')");
            supervisor.page().waitForSelector("#act-title");
            supervisor.type("workers", "40").type("members", "50");
            supervisor.page().keyboard().press("Control+Enter");
            assertThat(supervisor.page().waitForSelector(".problem").textContent())
                    .contains("会员");
            supervisor.type("workers", "90");
            send(supervisor, ".course td:has-text('90')");
            assertThat(figure(supervisor, "DUE")).isEqualTo(due + 1);

            String employer = "/registry/employers";
            supervisor.open(employer + "?words=缣帛试印").page().click("tr.row a");
            supervisor.page().click("a:has-text('对上本单位工会')");
            supervisor.page().waitForSelector("#act-title");
            supervisor.choose("union", "430500Z1-E2");
            send(supervisor, ".facts dd:has-text('曦谷')");

            chair.open("/registry/committees").page().keyboard().press("Control+Enter");
            chair.page().waitForURL(Pattern.compile(".*/acts/begin"));
            chair.choose("unit", "430500Z1-E2");
            member(chair, 0, "周立群（supervisor）", "UNION_CHAIR");
            chair.page().check("[name='members[0].chairs']");
            member(chair, 1, "阳春兰", "MEMBER");
            chair.type("from", "2026-01-01").type("to", "2030-12-31");
            chair.page().fill("[name=from]", "2026-01-01");
            chair.page().fill("[name=to]", "2030-12-31");
            chair.page().keyboard().press("Control+Enter");
            assertThat(chair.page().waitForSelector(".problem").textContent()).contains("3");
            assertThat(chair.page().inputValue("[name='members[1].name']")).isEqualTo("阳春兰");
            member(chair, 2, "袁小玉", "MEMBER");
            chair.page().check("[name='members[2].woman']");
            send(chair, ".course td:has-text('袁小玉')");
            assertThat(chair.page().textContent(".course")).contains("成立，3 人");

            // the employer and the one whose union it really is
            assertThat(figure(supervisor, "COVERED")).isEqualTo(covered + 2);
            supervisor.page().click("tr:has(th:has-text('用人单位')) td a >> nth=1");
            supervisor.page().waitForURL(Pattern.compile(".*/registry/coverage/EMPLOYER/COVERED.*"));
            assertThat(supervisor.page().textContent("#main")).contains("缣帛试印厂");
            supervisor.fits();
        }
    }

    @Test
    void a_hand_over_asks_for_its_body_alone_and_offers_what_that_body_needs() {
        try (Seat supervisor = desk.seat("supervisor");
                Seat chair = desk.seat("city.chair")) {
            supervisor.open("/registry/referrals/acts/begin").page().click("a:has-text('应急管理')");
            supervisor.page().waitForSelector("[name=fields]");
            assertThat(supervisor.page().locator("[name=fields]").count()).isEqualTo(3);
            assertThat(supervisor.page().locator("[name=fields][value=NAME]").count())
                    .isZero();
            supervisor.open("/registry/referrals/acts/begin?body=ARBITRATION");
            assertThat(supervisor.page().textContent(".notice")).contains("劳动仲裁", "只交这一家");
            assertThat(supervisor
                            .page()
                            .locator("[name=basis][value=LEGAL_DUTY]")
                            .count())
                    .isZero();
            supervisor.type("bodyName", "市劳动人事争议仲裁院");
            supervisor.page().fill("[name=origin]", number());
            supervisor.page().check("[name=fields][value=NAME]");
            supervisor.page().check("[name=fields][value=FACTS]");
            supervisor.page().check("[name=basis][value=NO_PERSONAL_DATA]");
            supervisor.page().fill("[name=content]", "欠薪的经过");
            supervisor.page().keyboard().press("Control+Enter");
            supervisor.page().waitForSelector(".problem");
            supervisor.page().check("[name=basis][value=SEPARATE_CONSENT]");
            send(supervisor, "h1:has-text('市劳动人事争议仲裁院')");
            String address = supervisor.page().url();
            assertThat(supervisor.page().textContent(".facts")).contains("欠薪的经过", "本人单独同意");
            assertThat(supervisor.page().locator("a:has-text('撤回')").count()).isZero();

            chair.page().navigate(address + "/acts/send-referral");
            chair.page().fill("[name=inventory]", "申请书 1 份\n工资条 3 张");
            chair.page().fill("[name=keeper]", "周立群");
            send(chair, ".head .tag:has-text('已移送')");
            assertThat(chair.page().textContent(".facts")).contains("工资条 3 张");
            chair.fits();
            chair.page().click("a:has-text('打印移送清单')");
            chair.page().waitForSelector(".gw");
            assertThat(chair.page().textContent(".gw"))
                    .contains("市劳动人事争议仲裁院", "工资条 3 张", "本人单独同意", "周立群")
                    .doesNotContain("欠薪的经过", "书面");
        }
    }

    @Test
    void who_only_looks_is_offered_no_act() {
        try (Seat auditor = desk.seat("auditor")) {
            auditor.open("/registry/employers/hongtai");
            assertThat(auditor.page().locator(".act-list").count()).isZero();
            auditor.open("/registry/credentials");
            assertThat(auditor.page().locator("#list tr.row").first().textContent())
                    .contains("已过期");
        }
    }

    /** Of an order that was opened a moment ago, as the office speaks of it. */
    private static String number() {
        String id = desk.running()
                .post("operator", "/api/v1/complaints", """
                {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                 "caller":{"name":"陈建军","phone":"13873906207"},"account":"三个月没有拿到工资"}""")
                .body()
                .path("complaintId")
                .asString();
        desk.running().post("operator", "/api/v1/complaints/" + id + "/acts/open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":1,"summary":"欠薪"}""");
        return desk.running()
                .get("supervisor", "/api/v1/complaints/" + id)
                .body()
                .path("number")
                .asString();
    }

    private static void member(Seat seat, int row, String name, String rank) {
        seat.page().fill("[name='members[" + row + "].name']", name);
        seat.page().selectOption("[name='members[" + row + "].rank']", rank);
    }

    private static void send(Seat seat, String shows) {
        seat.page().keyboard().press("Control+Enter");
        seat.page().waitForSelector(shows);
        seat.fits();
    }

    /** Of all employers, on the board. */
    private static int figure(Seat seat, String part) {
        seat.open("/registry");
        String link = "tfoot a[href*='/EMPLOYER/" + part + "']";
        return Integer.parseInt(seat.page().textContent(link));
    }
}
