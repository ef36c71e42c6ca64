package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An administrator loads the notice of another year and activates a pack, by the keyboard, and looks before each. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RulesPagesTest {
    /** Days and numbers are invented. */
    static final String NOTICE = """
            title 二〇二七年部分节假日安排（试）
            year 2027
            published 2026-11-20
            source https://www.gov.cn/
            off 2027-01-01..2027-01-03 元旦
            work 2027-02-06 春节
            off 2027-02-07..2027-02-14 春节
            """;

    static final String PACK = """
            {"jurisdiction": "430000", "version": "2027.1", "name": "湖南省", "inForceFrom": "2026-01-01",
             "base": "430000@2026.1",
             "rules": [{"key": "complaint.handle", "count": 60, "unit": "WORKING_DAYS", "starts": "OrderDispatched",
                        "extension": {"times": 1, "total": 10, "approvers": ["CHAIR"]}, "pauses": ["PARKED"],
                        "source": "试", "article": "1", "verified": true}]}
            """;

    @TempDir
    static Path directory;

    private static Chromium chromium;
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        chromium = Chromium.open();
        desk = RunningDesk.demo(directory);
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void a_faulty_notice_comes_back_with_every_fault_and_all_that_was_typed() {
        try (Seat seat = administrator("/rules")) {
            seat.primary("notices");
            seat.page().keyboard().type("year 2027\nholiday 2027-01-01 元旦");
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".problem tbody tr");
            seat.fits();
            assertThat(seat.page().textContent(".problem")).contains("不认得的项目", "holiday", "缺少项目", "published");
            assertThat(seat.page().inputValue("[name=text]")).contains("holiday 2027-01-01");
        }
    }

    @Test
    @Order(2)
    void a_notice_is_looked_at_then_put_in_force_with_its_reason() {
        try (Seat seat = administrator("/rules?year=2027")) {
            assertThat(seat.page().textContent(".bar")).contains("日期暂定");
            seat.primary("notices");
            seat.page().fill("[name=text]", NOTICE);
            preview(seat);
            assertThat(seat.page().textContent("main")).contains("预览，尚未生效", "元旦", "春节");

            // without a reason it is not put in force, and the preview stays
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector(".problem");
            seat.fits();
            put(seat, "国务院已发通知");
            assertThat(seat.page().textContent("tbody tr")).contains("载入 2027 年放假通知", "国务院已发通知", "曾志刚");

            seat.open("/rules?year=2027");
            assertThat(seat.page().textContent(".bar")).doesNotContain("日期暂定");
            assertThat(seat.page().getAttribute(".months td.d-holiday", "title"))
                    .contains("元旦", "2026-11-20");
        }
    }

    @Test
    @Order(3)
    void a_pack_is_loaded_and_activated_in_a_county_after_a_look() {
        try (Seat seat = administrator("/rules/packs")) {
            seat.primary("packs");
            seat.page().fill("[name=text]", PACK);
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("[name=reason]");
            seat.fits();
            put(seat, "省里新办法");

            seat.open("/rules/acts/activations?unit=430502&pack=430000@2027.1");
            preview(seat);
            assertThat(seat.page().textContent(".facts")).contains("60 个工作日");
            put(seat, "先在双清试行");
            seat.open("/rules/units");
            assertThat(seat.page().textContent("tr:has(a[href*='unit=430502'])"))
                    .contains("2027.1");
        }
    }

    @Test
    @Order(4)
    void who_keeps_no_rules_reads_them_and_changes_nothing() {
        try (Seat seat = chromium.seat(desk.uri().toString()).signIn("auditor").open("/rules/packs/430000@2026.1")) {
            assertThat(seat.page().textContent(".ruled")).contains("未核实", "意见书答复", "湖南原文未取得");
            assertThat(seat.page().querySelector(".actions [data-primary]")).isNull();
            seat.page().navigate("/rules/acts/notices");
            assertThat(seat.page().textContent("main")).contains("sign-in/denied");
        }
    }

    private static Seat administrator(String path) {
        return chromium.seat(desk.uri().toString()).signIn("administrator").open(path);
    }

    private static void preview(Seat seat) {
        seat.page().keyboard().press("Control+Enter");
        seat.page().waitForSelector(".what-if .totals");
        seat.fits();
    }

    private static void put(Seat seat, String reason) {
        seat.type("reason", reason);
        seat.page().keyboard().press("Control+Enter");
        seat.page().waitForURL(Pattern.compile(".*/rules/history.*"));
        seat.fits();
    }
}
