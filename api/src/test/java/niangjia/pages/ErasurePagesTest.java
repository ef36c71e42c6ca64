package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import niangjia.desk.RunningDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An erasure as those see it who ask for it, approve it and look over their shoulders. */
@Tag("browser")
class ErasurePagesTest {
    private static final String LOGGED = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"麻雀飞过三号门","phone":"199 0000 7357"},"account":"账房在二楼北侧一直没有发工资"}""";

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    @Test
    void an_administrator_records_and_proposes_a_chair_approves_and_the_certificate_is_printed() {
        String matter = answered(desk.running());
        try (Seat seat = desk.seat("administrator").open("/audit")) {
            seat.page().click("a[href='/audit/erasures']");
            seat.page().waitForSelector(".empty");
            seat.fits();
            MediationMoves.picture(seat, "erasures-none");
            seat.open("/audit/erasures/new");
            seat.page().click("main button[type=submit]");
            seat.page().waitForSelector(".problem");
            MediationMoves.picture(seat, "erasure-refused");
            seat.page().fill("[name=matter]", matter);
            seat.page().selectOption("[name=basis]", "CONSENT_WITHDRAWN");
            seat.page().selectOption("[name=identity]", "ID_CARD_SEEN");
            seat.page().fill("main [name=words]", "本人来访，要求删除个人信息");
            seat.page().click("main button[type=submit]");
            seat.page().waitForSelector("form[action$='/restrict']");
            seat.fits();
            MediationMoves.picture(seat, "erasure-received");
            seat.page().click("form[action$='/restrict'] button");
            seat.page().waitForSelector("form[action$='/propose']");
            seat.page().click("form[action$='/propose'] a");
            seat.page().waitForURL("**/scope");
            seat.page().waitForSelector("form[action$='/propose']");
            seat.fits();
            MediationMoves.picture(seat, "erasure-scope");
            seat.page().click("form[action$='/propose'] button");
            seat.page().waitForSelector("main .tag.state:has-text('待批准')");
        }
        try (Seat seat = desk.seat("city.chair").open("/audit/erasures")) {
            seat.page().click("#list a");
            seat.page().waitForSelector("form[action$='/approve']");
            seat.fits();
            MediationMoves.picture(seat, "erasure-proposed");
            seat.page().click("form[action$='/approve'] button");
            for (int i = 0;
                    i < 60 && seat.page().locator("form[action$='/certify']").count() == 0;
                    i++) {
                seat.page().waitForTimeout(1000);
                seat.page().reload();
            }
            seat.fits();
            MediationMoves.picture(seat, "erasure-swept");
            assertThat(seat.page().textContent("main")).contains("未发现明文", "逐字节相同");
            seat.page().click("form[action$='/certify'] button");
            seat.page().waitForSelector("a[href$='/certificate']");
            seat.page().click("a[href$='/certificate']");
            seat.page().waitForURL("**/certificate");
            MediationMoves.picture(seat, "erasure-certificate");
            assertThat(seat.page().textContent("body")).contains("个人信息销毁证明", "销毁证〔");
        }
        try (Seat seat = desk.seat("auditor").open("/audit/erasures")) {
            MediationMoves.picture(seat, "erasures");
            seat.page().click("#list a");
            seat.page().waitForSelector("main .tag.state:has-text('已出证明')");
            assertThat(seat.page().locator("main form").count()).isZero();
        }
        try (Seat seat = desk.seat("dispatcher").open("/complaints/" + matter.substring(matter.indexOf(':') + 1))) {
            assertThat(seat.page().textContent("main")).contains("已销毁").doesNotContain("麻雀飞过三号门", "账房在二楼北侧");
            MediationMoves.picture(seat, "erased-complaint");
        }
    }

    private static String answered(RunningDesk running) {
        String id = running.post("operator", "/api/v1/complaints", LOGGED)
                .body()
                .path("complaintId")
                .asString();
        assertThat(running.post(
                                "operator",
                                "/api/v1/complaints/" + id + "/acts/answer-directly",
                                "{\"answer\":\"已告知可以申请仲裁。\"}")
                        .status())
                .isEqualTo(200);
        return id;
    }
}
