package niangjia.pages;

import static niangjia.pages.MediationFields.fill;
import static niangjia.pages.MediationFields.paid;
import static niangjia.pages.MediationFields.payment;
import static niangjia.pages.MediationFields.plan;
import static niangjia.pages.MediationFields.times;
import static niangjia.pages.MediationMoves.picture;
import static niangjia.pages.MediationMoves.refused;
import static niangjia.pages.MediationMoves.stands;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import niangjia.desk.Mediations;
import niangjia.pages.MediationMoves.Stand;
import niangjia.shared.DeskTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One mediation, through the hands of all who have a part in it: from a complaint to the last instalment, by keys and mouse. */
@Tag("browser")
class MediationBrowserTest {
    @RegisterExtension
    static final BrowserDesk desk = BrowserDesk.turned();

    private static final LocalDate FIRST = DeskTime.dayOf(Instant.now());
    private static final LocalDate SESSION = FIRST.plusDays(1);
    private static final LocalDate FIRST_DUE = FIRST.plusDays(10);
    private static final LocalDate LOOKED_AT = FIRST.plusDays(12);
    private static final LocalDate SECOND_DUE = FIRST.plusDays(20);
    private static final LocalDate SECOND_PAID = FIRST.plusDays(22);

    private static final LocalDateTime MORNING = SESSION.atTime(9, 0);
    private static final LocalDateTime AFTERNOON = SESSION.atTime(14, 30);

    private static final String CLERK = "邵阳市总工会 · 承办人";
    private static final String HEAD = "邵阳市总工会 · 主席";
    private static final String MEDIATOR = "邵阳市总工会 · 调解员 贺敏";
    private static final String SAID_ALONE = "一万五也能接受，急着交学费";

    @Test
    void a_mediation_is_led_from_the_application_to_the_last_instalment() {
        String complaint = EveryPage.complaint(desk);
        MediationMoves moves = received(complaint);
        accepted(moves);
        satDown(moves);
        saidAlone(moves);
        settled(moves);
        agreed(moves);
        firstPart(moves);
        lastPart(moves);
        closed(moves, complaint);
        printed(moves);
    }

    private static MediationMoves received(String complaint) {
        try (Seat seat = desk.seat("dispatcher").open(complaint)) {
            seat.page().click("a:has-text('转调解')");
            seat.page().waitForURL("**/mediation/new?complaint=*");
            seat.fits();
            assertThat(seat.page().inputValue("[name='parties[0].party.name']")).isEqualTo("陈建军");
            assertThat(seat.page().inputValue("[name='parties[1].party.name']")).isEqualTo("宏泰鞋材有限公司");
            assertThat(seat.page().inputValue("[name=account]")).contains("五月到七月");
            picture(seat, "1-application");
            seat.choose("unit", "430500");
            seat.send();
            stands(seat, new Stand("已收申请", "审查申请", CLERK));
            assertThat(seat.page().textContent("nav.chain")).contains("GD-", "TJ-");
            return new MediationMoves(
                    desk,
                    seat.page()
                            .url()
                            .replaceAll("[?].*", "")
                            .replace(desk.running().uri().toString(), ""));
        }
    }

    private static void accepted(MediationMoves moves) {
        moves.next(
                "city.handler",
                "screen-application",
                seat -> seat.tick("kinds", "PAY_INJURY_COST_COMPENSATION").type("note", "材料齐全，可以调解"),
                new Stand("已审查", "征询对方意见", CLERK));
        moves.next(
                "city.handler",
                "ask-other-side",
                seat -> seat.choose("medium", "PHONE").type("words", "请三日内答复"),
                new Stand("征询对方中", "等待对方答复：宏泰鞋材有限公司", CLERK));
        moves.next(
                "city.handler",
                "record-consent",
                seat -> seat.tick("explicit").choose("medium", "PHONE"),
                new Stand("双方同意调解", "决定受理", HEAD));
        moves.next("city.chair", "accept-case", seat -> seat.type("note", "同意受理"), new Stand("已受理", "选定调解员", HEAD));
        moves.next(
                "city.chair",
                "appoint-mediators",
                seat -> seat.choose("mediators[0].mediator", Mediations.MEDIATOR)
                        .choose("mediators[0].conflict", "NONE")
                        .choose("chosenBy", "PARTIES"),
                new Stand("已受理", "安排调解会", MEDIATOR));
        moves.other(
                "city.handler",
                "state-claim",
                seat -> seat.choose("claim.kind", "WAGE")
                        .type("claim.claimed", "18,000")
                        .set("claim.knownOn", FIRST.minusDays(40))
                        .type("claim.words", "五至七月工资"),
                new Stand("已受理", "安排调解会", MEDIATOR));
    }

    private static void satDown(MediationMoves moves) {
        MediationMoves.another(desk).at("mediator", seat -> plan(seat, MORNING));
        moves.at("mediator", seat -> {
            seat.primary("schedule-session");
            fill(seat, MORNING);
            refused(seat, "贺敏 该时段已被占用（TJ-");
            assertThat(seat.page().inputValue("[name='plan.from']")).isEqualTo(MORNING.toString());
            assertThat(seat.page().inputValue("[name='plan.room']")).isEqualTo("room:city-1");
            assertThat(seat.page().isChecked("[name='plan.mediators']")).isTrue();
            picture(seat, "2-double-booking");
            times(seat, AFTERNOON);
            seat.send();
            stands(seat, new Stand("已受理", "通知到会：", CLERK));
        });
        for (String party : new String[] {"a1", "r1"}) {
            moves.next(
                    "city.handler",
                    "tell-of-session",
                    seat -> seat.choose("partyId", party).choose("medium", "PHONE"),
                    party.equals("a1") ? new Stand("已受理", "通知到会：", CLERK) : new Stand("已受理", "开调解会：", MEDIATOR));
        }
        desk.clock().turnTo(AFTERNOON.plusHours(2));
        moves.next(
                "mediator",
                "hold-session",
                seat -> seat.tick("present", "a1")
                        .tick("present", "r1")
                        .type("minutes", "双方核对工资单，确认欠一万八千元")
                        .choose("signed", "SIGNED"),
                new Stand("调解中", "逐项谈定请求：工资", MEDIATOR));
    }

    private static void saidAlone(MediationMoves moves) {
        moves.other(
                "mediator",
                "write-note",
                seat -> seat.choose("side", "APPLICANT").type("note", SAID_ALONE),
                new Stand("调解中", "逐项谈定请求：工资", MEDIATOR));
        moves.at("mediator", seat -> {
            assertThat(seat.page().textContent(".private")).contains(SAID_ALONE);
            picture(seat, "3-notes");
        });
        for (String other : new String[] {"city.handler", "city.chair", "auditor", "mediator.second"}) {
            moves.at(other, seat -> assertThat(seat.page().content()).doesNotContain(SAID_ALONE, "单方谈话笔记，不外传"));
        }
    }

    private static void settled(MediationMoves moves) {
        moves.beside(
                "mediator",
                ".claims",
                "explain-rights",
                seat -> seat.type("words", "可以去仲裁要求全额"),
                new Stand("调解中", "逐项谈定请求：工资", MEDIATOR));
        moves.next("mediator", "settle-claims", seat -> seat.type("sum", "18,000"), new Stand("调解中", "起草协议", MEDIATOR));
    }

    private static void agreed(MediationMoves moves) {
        moves.at("mediator", seat -> {
            seat.primary("draft-agreement");
            Page page = seat.page();
            page.waitForSelector(".facts .gw");
            seat.type("draft.facts", "欠薪属实").type("draft.terms", "分两期付清，并出具离职证明");
            payment(seat, 0, "12000", FIRST_DUE);
            payment(seat, 1, "6000", SECOND_DUE);
            seat.choose("draft.duties[0].kind", "CERTIFICATE")
                    .choose("draft.duties[0].partyId", "r1")
                    .type("draft.duties[0].words", "出具离职证明")
                    .set("draft.duties[0].checkOn", LOOKED_AT);
            page.locator("[name='draft.checked']").all().forEach(Locator::check);
            page.waitForSelector(".facts .gw:has-text('分两期付清'):has-text('支付12000元')");
            var form = page.locator(".doing").boundingBox();
            assertThat(page.locator(".drafting").boundingBox().x)
                    .as("the text stands beside the form")
                    .isGreaterThan(form.x + form.width - 1);
            picture(seat, "4-draft");
            seat.send();
            stands(seat, new Stand("待签字", "各方签字：陈建军", MEDIATOR));
        });
        moves.signed("a1", new Stand("待签字", "各方签字：宏泰鞋材有限公司", MEDIATOR));
        moves.signed("r1", new Stand("待签字", "各方签字", MEDIATOR));
        moves.next(
                "mediator",
                "sign-agreement",
                seat -> seat.choose("signature.kind", "MEDIATOR")
                        .choose("signature.signerId", Mediations.MEDIATOR)
                        .choose("signature.way", "BY_HAND"),
                new Stand("待签字", "加盖印章", HEAD));
        moves.next(
                "city.chair", "seal-agreement", seat -> seat.type("keeper", "办公室"), new Stand("履行中", "收取到期款项", CLERK));
        moves.at("city.handler", seat -> {
            assertThat(seat.page().textContent(".windows")).contains("仲裁审查", "司法确认");
            assertThat(seat.page().textContent(".money")).contains("12,000", "6,000", "离职证明");
            picture(seat, "5-effective");
        });
    }

    private static void firstPart(MediationMoves moves) {
        desk.clock().turnTo(FIRST_DUE.atTime(9, 0));
        moves.next("city.handler", "record-payment", seat -> paid(seat, FIRST_DUE), new Stand("履行中", "核查履行事项", CLERK));
        desk.clock().turnTo(LOOKED_AT.atTime(9, 0));
        moves.next(
                "city.handler",
                "check-duty",
                seat -> seat.tick("fulfilled").type("finding", "证明已交到本人手里"),
                new Stand("履行中", "收取到期款项", CLERK));
    }

    private static void lastPart(MediationMoves moves) {
        desk.clock().turnTo(SECOND_PAID.atTime(9, 0));
        moves.termsAreLookedAt();
        try (Seat seat = desk.seat("city.handler").open("/mediation/performance?tab=LATE")) {
            assertThat(seat.page().textContent("#list")).contains("逾期 2 天", "6,000", "被申请方 → 申请方");
            picture(seat, "6-late");
            seat.page().click("#list a[href$='" + moves.address() + "']");
            seat.page().waitForURL("**" + moves.address());
            stands(seat, new Stand("履行中", "记录未按期履行", CLERK));
        }
        moves.beside(
                "city.handler",
                ".money",
                "record-payment",
                seat -> paid(seat, SECOND_PAID),
                new Stand("履行完毕", "回访", CLERK));
        try (Seat seat = desk.seat("city.handler").open("/mediation/performance?tab=LATE")) {
            assertThat(seat.page().textContent("#list")).doesNotContain("6,000");
        }
    }

    private static void closed(MediationMoves moves, String complaint) {
        moves.next(
                "city.handler",
                "call-back",
                seat -> seat.choose("whom", "a1")
                        .tick("reached")
                        .choose("satisfaction", "SATISFIED")
                        .type("words", "钱都到手了"),
                new Stand("履行完毕", "结案", HEAD));
        moves.next(
                "city.chair",
                "close-case",
                seat -> seat.choose("reason", "PERFORMED").type("outcome", "一万八千元全部付清"),
                new Stand("已结案", "归档", CLERK));
        try (Seat seat = desk.seat("dispatcher").open(complaint)) {
            seat.page().waitForCondition(() -> {
                seat.page().reload();
                return seat.page().textContent("main").contains("一万八千元全部付清");
            });
            assertThat(seat.page().textContent("nav.chain")).contains("TJ-", "已结案");
            seat.fits();
            picture(seat, "7-complaint");
        }
    }

    private static void printed(MediationMoves moves) {
        moves.at("mediator", seat -> {
            seat.page().click("[data-print-page]");
            seat.page().waitForURL("**" + moves.address() + "/print");
            assertThat(seat.page().textContent("main"))
                    .contains("陈建军", "宏泰鞋材有限公司", "18,000", "分两期付清", "一万八千元全部付清", "已结案")
                    .doesNotContain(SAID_ALONE);
            seat.fits();
            picture(seat, "8-print");
        });
    }
}
