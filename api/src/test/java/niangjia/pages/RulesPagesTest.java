package niangjia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import niangjia.complaint.ClockCommand.RecomputeTerms;
import niangjia.complaint.ComplaintId;
import niangjia.desk.SystemDesk;
import niangjia.rules.read.StakedTerm;
import niangjia.rules.read.StakedTerms;
import niangjia.rules.read.TermsAtStake;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Term;
import niangjia.shared.web.QuestionDesk;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    private static final Actor ZENG =
            new Actor("staff:administrator", "曾志刚", Set.of(Role.ADMINISTRATOR), UnitRef.root("430500"), null);

    @RegisterExtension
    static final BrowserDesk desk = new BrowserDesk();

    private static Term overall(String complaint) {
        return desk.part(QuestionDesk.class).ask(new TermsAtStake(ZENG, null, null), StakedTerms.class).terms().stream()
                .filter(each ->
                        each.caseId().equals(complaint) && each.term().termId().equals("overall#1"))
                .map(StakedTerm::term)
                .findFirst()
                .orElseThrow();
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
    void a_notice_is_looked_at_then_put_in_force_and_a_provisional_term_becomes_firm() {
        String complaint = "complaint:" + withAnOverallTermInto2027().replace("/complaints/", "");
        assertThat(overall(complaint).provisional()).isTrue();
        try (Seat seat = administrator("/rules?year=2027")) {
            assertThat(seat.page().textContent(".bar")).contains("日期暂定");
            seat.primary("notices");
            seat.page().fill("[name=text]", NOTICE);
            preview(seat);
            assertThat(seat.page().textContent("main")).contains("预览，尚未生效", "元旦", "春节");
            assertThat(seat.page().textContent(".moved")).contains("对来电人全程期限", "暂定", "转为确定");

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
        recount(complaint);
        try (Seat seat = desk.seat("dispatcher")) {
            String address = "/complaints/" + complaint.replace("complaint:", "") + "?zoom=RECORD";
            await(() -> {
                seat.page().navigate(address);
                return seat.page().textContent("main").contains("放假通知");
            });
        }
        await(() -> !overall(complaint).provisional());
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
        try (Seat seat = desk.seat("auditor").open("/rules/packs/430000@2026.1")) {
            assertThat(seat.page().textContent(".ruled")).contains("未核实", "意见书答复", "湖南原文未取得");
            assertThat(seat.page().querySelector(".actions [data-primary]")).isNull();
            seat.page().navigate("/rules/acts/notices");
            assertThat(seat.page().textContent("main")).contains("sign-in/denied");
        }
    }

    /** @return address of a complaint whose term for the whole ends in a year of which no notice is known */
    private static String withAnOverallTermInto2027() {
        LocalDate today = LocalDate.now(DeskTime.ZONE);
        long days = Calendars.published().newest().workingDaysBetween(today, LocalDate.parse("2027-03-15"));
        String pack = PACK.replace("complaint.handle\", \"count\": 60", "complaint.overall\", \"count\": " + days)
                .replace("2027.1", "2027.9")
                .replace("OrderDispatched", "OrderOpened");
        try (Seat seat = administrator("/rules/acts/packs")) {
            seat.page().fill("[name=text]", pack);
            seat.page().keyboard().press("Control+Enter");
            seat.page().waitForSelector("[name=reason]");
            put(seat, "试一试");
            seat.open("/rules/acts/activations?unit=430500&pack=430000@2027.9&effectiveOn=" + today);
            preview(seat);
            put(seat, "试一试");
        }
        return EveryPage.complaint(desk);
    }

    /** What the desk sends of itself for every open complaint once a notice is in force. */
    private static void recount(String complaint) {
        desk.part(SystemDesk.class)
                .send("recount", complaint, new RecomputeTerms(new ComplaintId(complaint), Instant.now()));
    }

    private static void await(BooleanSupplier fact) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Seat administrator(String path) {
        return desk.seat("administrator").open(path);
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
