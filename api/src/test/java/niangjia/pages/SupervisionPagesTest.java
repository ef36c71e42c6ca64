package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.regex.Pattern;
import niangjia.desk.Supervisions;
import niangjia.shared.DeskTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A supervision case at four seats, without a mouse: the clue, the people, the paper beside its form, its number, the employer's answer. */
@Tag("browser")
class SupervisionPagesTest {
    @RegisterExtension
    static BrowserDesk desk = new BrowserDesk();

    private static Supervisions cases;
    private static String first;
    private static String second;

    @BeforeAll
    static void certify() {
        cases = new Supervisions(desk.running());
        first = cases.certified("supervisor", "周立群");
        second = cases.certified("city.handler", "贺敏");
    }

    @Test
    void a_clue_is_typed_in_taken_up_and_looked_into() {
        String address;
        try (Seat seat = desk.seat("supervisor").open("/supervisions/new")) {
            seat.choose("source", "LETTER")
                    .choose("category", "WAGE")
                    .type("complainant.name", "陈建军")
                    .type("account", "五月到七月的工资没有发")
                    .type("respondents[0].name", "宏泰鞋材有限公司")
                    .type("workers", "47");
            assertThat(seat.send()).isEqualTo("待受理");
            address = seat.page().url().replaceAll("[?].*", "");
            assertThat(seat.page().textContent(".facts")).contains("陈建军", "宏泰鞋材有限公司", "身份保密");
        }
        try (Seat seat = desk.seat("city.chair").open(address)) {
            seat.primary("accept-clue");
            assertThat(seat.send()).isEqualTo("已受理");
            seat.primary("assign-supervisors");
            seat.choose("supervisors[0].credential", first).choose("supervisors[1].credential", second);
            assertThat(seat.send()).isEqualTo("已指派");
        }
        try (Seat seat = desk.seat("supervisor").open(address)) {
            seat.primary("open-inquiry").choose("shown", "CREDENTIAL").type("place", "厂办公室");
            assertThat(seat.send()).isEqualTo("调查中");
            seat.primary("hear-party")
                    .choose("side", "EMPLOYER")
                    .type("who", "何志强")
                    .type("statement", "资金周转不开");
            seat.send();
            seat.open(address + "/acts/sign-record");
            // not read yet: refused, and nothing that was typed is lost
            seat.type("signedBy", "何志强本人");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".problem");
            assertThat(seat.page().textContent(".problem")).contains("supervision/record-not-read");
            assertThat(seat.page().inputValue("[name=signedBy]")).isEqualTo("何志强本人");
            seat.tabTo("readByTheSpeaker").page().keyboard().press("Space");
            seat.send();
            assertThat(seat.page().textContent(".facts")).contains("已签字");
        }
    }

    @Test
    void a_reminder_is_written_beside_its_paper_signed_numbered_and_printed() throws Exception {
        String id = cases.breached(first, second);
        String address = "/supervisions/" + id.substring(id.indexOf(':') + 1);
        try (Seat seat = desk.seat("supervisor").open(address + "/papers/new?kind=REMINDER")) {
            assertThat(seat.page().textContent("#paper-preview")).contains("宏泰鞋材有限公司", "拖欠47名职工");
            assertThat(seat.page().locator("#paper-preview [data-gap=requests]").count())
                    .isPositive();
            seat.type("values.occasion", "职工陈建军反映拖欠工资");
            seat.page().waitForSelector("#paper-preview .secrecy .tag.attention");
            seat.type("values.occasion", "职工反映拖欠工资");
            seat.page().waitForSelector("#paper-preview .secrecy .tag.good");
            seat.type("values.requests", "补发拖欠的工资");
            seat.page().waitForSelector("#paper-preview:not(:has([data-gap=requests]))");
            assertThat(seat.page().textContent("#paper-preview .gw")).contains("补发拖欠的工资");
            seat.fits();
            seat.send();
            assertThat(seat.page().textContent(".ladder")).contains("提示函", "已起草");
        }
        step("city.chair", address, "pass-paper", "已审核");
        step("city.chair", address, "sign-paper", "已签发");
        step("city.handler", address, "issue-paper", "已印发");
        try (Seat seat = desk.seat("city.handler").open(address + "/papers/p1")) {
            seat.primary("place-seal").type("keeper", "办公室");
            seat.send();
            seat.open(address + "/papers/p1");
            String number = "邵阳市工监提〔" + Year.now(DeskTime.ZONE) + "〕";
            assertThat(seat.page().textContent(".gw-number")).startsWith(number);
            assertThat(seat.page().locator(".gw .gap").count()).isZero();
            Download file = seat.page().waitForDownload(() -> seat.page().click("a[href$='/docx']"));
            assertThat(file.suggestedFilename()).endsWith(".docx").contains("提示函");
            assertThat(Files.size(Path.of(file.path().toString()))).isGreaterThan(3000);
            seat.open(address + "/papers/p1/print");
            assertThat(seat.page().textContent(".gw")).contains(number, "补发拖欠的工资");
            seat.open("/supervisions/letters?kind=REMINDER");
            assertThat(seat.page().textContent("table")).contains(number, "宏泰鞋材有限公司");
            seat.open(address + "/papers/p1");
            seat.primary("serve-paper").choose("way", "RECEIPT").type("receiver", "何志强");
            seat.send();
            assertThat(seat.page().textContent(".head .next")).contains("等待用人单位答复");
            seat.primary("record-reply").choose("kind", "LETTER").type("text", "本月内补发");
            seat.send();
            seat.page().keyboard().press("w");
            seat.open("/supervisions?tab=ALL");
            seat.page().focus("tr.row a");
            seat.page().keyboard().press("Space");
            seat.page().waitForSelector(".peeking");
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL(Pattern.compile(".*/supervisions/[0-9a-f-]+"));
        }
    }

    @Test
    void a_complaint_begins_its_case_and_each_leads_to_the_other() {
        String complaint = EveryPage.complaint(desk);
        try (Seat seat = desk.seat("dispatcher").open(complaint)) {
            seat.open(seat.page().getAttribute("a[href*='/supervisions/new']", "href"));
            assertThat(seat.page().inputValue("[name='respondents[0].name']")).isEqualTo("宏泰鞋材有限公司");
            assertThat(seat.page().inputValue("[name=account]")).contains("五月到七月");
            seat.send();
            seat.open(seat.page().getAttribute("nav.chain a.piece", "href"));
            seat.page().waitForSelector("nav.chain a.piece[href*='/supervisions/']");
            assertThat(seat.page().textContent("nav.chain")).contains("JD-", "待受理");
        }
    }

    private static void step(String who, String address, String act, String state) {
        try (Seat seat = desk.seat(who).open(address + "/papers/p1")) {
            seat.primary(act);
            seat.send();
            assertThat(seat.page().textContent(".ladder")).contains(state);
        }
    }
}
