package niangjia.pages;

import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niangjia.complaint.read.BoardScope;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.Zoom;
import niangjia.desk.Supervisions;
import niangjia.desk.WholeMediation;
import niangjia.mediation.MediatorId;
import niangjia.mediation.read.MediationTab;
import niangjia.mediation.read.PerformanceTab;
import niangjia.supervision.read.SupervisionTab;

/**
 * One page as somebody sees it.
 *
 * @param who signs in for it; {@link #NOBODY} stays before the door
 * @param first what is done there before it is looked at
 */
record EveryPage(String name, String who, String path, Consumer<Seat> first) {
    static final String NOBODY = "";

    private static final String CLERK = "dispatcher";
    private static final String ADMINISTRATOR = "administrator";
    /** Key of the entry of the demonstration's mediator. */
    private static final String MEDIATOR =
            MediatorId.ofStaff("staff:mediator").value().substring("mediator:".length());

    private EveryPage(String name, String who, String path) {
        this(name, who, path, seat -> {});
    }

    static List<EveryPage> all(String complaint, String supervision, String mediation) {
        List<EveryPage> all = new ArrayList<>();
        supervision(all, complaint, supervision);
        mediation(all, mediation);
        all.add(new EveryPage("audit", "auditor", "/audit"));
        all.add(new EveryPage("seals", "auditor", "/audit/seals"));
        all.add(new EveryPage(
                "integrity of a case",
                "auditor",
                "/audit/integrity/complaint/" + complaint.substring(complaint.lastIndexOf('/') + 1)));
        all.add(new EveryPage("the door", NOBODY, "/sign-in"));
        all.add(new EveryPage("the door, refusing", NOBODY, "/sign-in?error"));
        all.add(new EveryPage("the door, left", NOBODY, "/sign-in?out"));
        all.add(new EveryPage("password", CLERK, "/password"));
        all.add(new EveryPage("password, refused", CLERK, "/password", seat -> {
            seat.type("old", "x").type("fresh", "short").type("again", "short");
            send(seat, ".fault");
        }));
        all.add(new EveryPage("settings", CLERK, "/settings"));
        Stream.of(QueueTab.values())
                .map(tab -> new EveryPage("queue " + tab, CLERK, "/queue?tab=" + tab))
                .forEach(all::add);
        all.add(new EveryPage("queue, peek", CLERK, "/queue?tab=ALL", seat -> {
            seat.page().focus("tr.row a");
            seat.page().keyboard().press("Space");
            seat.page().waitForSelector(".peeking");
        }));
        all.add(new EveryPage("map of keys", CLERK, "/queue?tab=ALL", seat -> {
            seat.page().keyboard().press("Control+/");
            seat.page().waitForSelector("dialog[open]");
        }));
        all.add(new EveryPage(
                "menu of the person", CLERK, "/register", seat -> seat.page().click(".who summary")));
        all.add(new EveryPage("search", CLERK, "/search?number=GD"));
        all.add(new EveryPage("search, in vain", CLERK, "/search?number=none-such"));
        Stream.of(Zoom.values())
                .map(zoom -> new EveryPage("case " + zoom, CLERK, complaint + "?zoom=" + zoom))
                .forEach(all::add);
        all.add(new EveryPage("case, menu of acts", CLERK, complaint, seat -> {
            seat.page().click(".head .menu:has(.acts) summary");
            seat.page().waitForSelector(".acts .shut");
        }));
        all.add(new EveryPage("case, form of an act", CLERK, complaint + "/acts/dispatch"));
        all.add(new EveryPage(
                "case, refused form", CLERK, complaint + "/acts/dispatch", seat -> send(seat, ".problem")));
        all.add(new EveryPage("case, why this day", CLERK, complaint, seat -> {
            seat.page().keyboard().press("w");
            seat.page().waitForSelector("[data-why-panel]");
        }));
        all.add(new EveryPage("why this day, on paper", CLERK, complaint + "/terms/overall-1/print"));
        Stream.of(BoardScope.values())
                .map(scope -> new EveryPage("board " + scope, CLERK, "/board?scope=" + scope))
                .forEach(all::add);
        all.add(new EveryPage("board, list", CLERK, "/board?part=IN_HAND"));
        all.add(new EveryPage("board, numbers", CLERK, "/board", seat -> {
            seat.page().keyboard().press("t");
            seat.page().waitForSelector("[data-numbers]:not([hidden])");
        }));
        Stream.of(PerformanceTab.values())
                .map(tab -> new EveryPage("performance " + tab, CLERK, "/mediation/performance?tab=" + tab))
                .forEach(all::add);
        all.add(new EveryPage("digest", CLERK, "/board/digest"));
        all.add(new EveryPage("digest, on paper", CLERK, "/board/digest?print=true"));
        all.add(new EveryPage("notices", CLERK, "/notices"));
        all.add(new EveryPage("call", "operator", "/log"));
        all.add(new EveryPage("call, refused", "operator", "/log", seat -> send(seat, ".problem")));
        all.add(new EveryPage("register", CLERK, "/register"));
        all.add(new EveryPage("drafts, none", CLERK, "/drafts"));
        all.add(new EveryPage("drafts", "supervisor", complaint + "/acts/add-information", seat -> {
            seat.type("text", "又补充一句").page().waitForSelector("#draft-state[data-state=saved]");
            seat.page().navigate("/drafts");
        }));
        all.add(new EveryPage("call, with matches and answers", "operator", "/log", seat -> {
            seat.page().keyboard().type("宏泰鞋材厂拖欠三个月工资一万二千元，陈建军来问。");
            seat.page().waitForSelector(".answers .answer");
            // only who is asked for by name is a person: the answer to the account alone is shown before
            seat.type("caller.name", "陈建军").page().waitForSelector("article.hit[data-kind=PERSON]");
        }));
        for (String path : List.of("/knowledge", "/knowledge?sought=none-such", "/knowledge/guidance:injury-commute")) {
            all.add(new EveryPage(path, CLERK, path));
        }
        all.add(new EveryPage("queue, exports", CLERK, "/queue/exports"));
        all.add(new EveryPage("queue, bulk", CLERK, "/queue/bulk"));
        all.add(new EveryPage("refusal", CLERK, "/units"));
        all.add(new EveryPage("no such page", CLERK, "/nowhere"));
        administration(all);
        rules(all);
        erasures(all);
        registries(all);
        sums(all);
        return all;
    }

    private static void supervision(List<EveryPage> all, String complaint, String supervision) {
        Stream.of(SupervisionTab.values())
                .map(tab -> new EveryPage("cases " + tab, "supervisor", "/supervisions?tab=" + tab))
                .forEach(all::add);
        all.add(new EveryPage("cases, peek", "supervisor", "/supervisions?tab=ALL", seat -> {
            seat.page().focus("tr.row a");
            seat.page().keyboard().press("Space");
            seat.page().waitForSelector(".peeking");
        }));
        all.add(new EveryPage("clue", "city.handler", "/supervisions/new"));
        all.add(new EveryPage("clue, refused", "city.handler", "/supervisions/new", seat -> send(seat, ".problem")));
        all.add(new EveryPage(
                "clue of a complaint",
                CLERK,
                "/supervisions/new?complaint=" + complaint.substring(complaint.lastIndexOf('/') + 1)));
        for (String path : List.of(
                "",
                "?all=true",
                "/acts/take-evidence",
                "/acts/hear-party",
                "/papers/new?kind=REMINDER",
                "/papers/new?kind=SUGGESTION",
                "/papers/p1",
                "/papers/p1/print",
                "/letters",
                "/letters/inquiry?of=h1")) {
            all.add(new EveryPage("supervision " + path, "supervisor", supervision + path));
        }
        all.add(new EveryPage("supervision, menu of acts", "city.chair", supervision, seat -> {
            seat.page().click(".head .menu:has(.acts) summary");
            seat.page().waitForSelector(".acts .shut");
        }));
        all.add(new EveryPage(
                "supervision, refused form",
                "supervisor",
                supervision + "/acts/take-evidence",
                seat -> send(seat, ".problem")));
        all.add(new EveryPage("supervision, as an auditor", "auditor", supervision));
        all.add(new EveryPage("paper, as an auditor", "auditor", supervision + "/papers/p1"));
        all.add(new EveryPage("register of numbers", "supervisor", "/supervisions/letters?kind=REMINDER"));
    }

    private static void mediation(List<EveryPage> all, String mediation) {
        Stream.of(MediationTab.values())
                .map(tab -> new EveryPage("mediations " + tab, "mediator", "/mediation?tab=" + tab))
                .forEach(all::add);
        all.add(new EveryPage("mediations, peek", "mediator", "/mediation?tab=ALL", seat -> {
            seat.page().focus("tr.row a");
            seat.page().keyboard().press("Space");
            seat.page().waitForSelector(".peeking");
        }));
        for (String path :
                List.of("", "?all=true", "?why=limitation:c1-1", "/print", "/terms/arbitralReview-1/print")) {
            all.add(new EveryPage("mediation " + path, "mediator", mediation + path));
        }
        all.add(new EveryPage("mediation, menu of acts", "city.chair", mediation, seat -> {
            seat.page().click(".head .menu:has(.acts) summary");
            seat.page().waitForSelector(".acts .shut");
        }));
        all.add(new EveryPage("mediation, as an auditor", "auditor", mediation));
    }

    /** @return address of a mediation with something of everything */
    static String mediation(BrowserDesk desk) {
        return WholeMediation.address(new WholeMediation(desk.running()).whole());
    }

    /** @return address of a case with a breach and a reminder that has gone out */
    static String supervision(BrowserDesk desk) {
        Supervisions cases = new Supervisions(desk.running());
        String id = cases.breached(cases.certified("supervisor", "周立群"), cases.certified("city.handler", "贺敏"));
        cases.issued(id, "p1", "REMINDER");
        return "/supervisions/" + id.substring(id.indexOf(':') + 1);
    }

    private static void administration(List<EveryPage> all) {
        for (String path : List.of(
                "/knowledge/new",
                "/knowledge/guidance:injury-commute/revise",
                "/units",
                "/units?sought=none-such",
                "/units?sought=430502",
                "/units/430502",
                "/units/430502/acts/rename",
                "/units/430502/acts/close",
                "/units/acts/found",
                "/units/999999",
                "/staff",
                "/staff?begins=none-such",
                "/staff?role=HANDLER&unit=430502",
                "/staff/acts/register",
                "/staff/county.handler",
                "/staff/nobody",
                "/staff/county.handler/acts/grant",
                "/staff/county.handler/acts/grant?role=CHAIR&unit=430502",
                "/staff/county.handler/acts/grant?role=AUDITOR&unit=430502",
                "/staff/county.handler/acts/withdraw?grant=HANDLER",
                "/staff/county.handler/acts/substitute?other=county.chair",
                "/staff/county.handler/acts/rename",
                "/staff/county.handler/acts/leave",
                "/staff/county.handler/acts/secret",
                "/staff/county.handler/acts/unlock")) {
            all.add(new EveryPage(path, ADMINISTRATOR, path));
        }
        all.add(new EveryPage("found, refused", ADMINISTRATOR, "/units/acts/found", seat -> send(seat, ".problem")));
        all.add(new EveryPage(
                "register staff, refused", ADMINISTRATOR, "/staff/acts/register", seat -> send(seat, ".problem")));
        all.add(new EveryPage(
                "rename, refused", ADMINISTRATOR, "/staff/county.handler/acts/rename", seat -> send(seat, ".problem")));
    }

    private static void registries(List<EveryPage> all) {
        for (String path : List.of(
                "/registry",
                "/registry?unit=430502&on=2024-06-30",
                "/registry/coverage/EMPLOYER/DUE",
                "/registry/coverage/EMPLOYER/UNKNOWN",
                "/registry/coverage/COUNTY/MISSING",
                "/registry/coverage/CITY/OVERDUE",
                "/registry/employers",
                "/registry/employers?words=none-such",
                "/registry/employers/hongtai",
                "/registry/employers/tanji",
                "/registry/committees",
                "/registry/committees/430502",
                "/registry/committees/430503",
                "/registry/credentials",
                "/registry/credentials/supervisor",
                "/registry/credentials/callback",
                "/registry/mediators",
                "/registry/mediators?filter=LEFT&speciality=WAGE",
                "/registry/mediators/" + MEDIATOR,
                "/registry/rooms",
                "/registry/rooms/city-2",
                "/registry/calendar",
                "/registry/calendar?of=ROOMS",
                "/registry/referrals",
                "/registry/referrals/none-such")) {
            all.add(new EveryPage(path, CLERK, path));
        }
        for (String act : List.of(
                "/registry/employers/acts/begin",
                "/registry/employers/hongtai/acts/rename-employer",
                "/registry/employers/hongtai/acts/record-head-count",
                "/registry/referrals/acts/begin",
                "/registry/referrals/acts/begin?body=ARBITRATION",
                "/registry/referrals/acts/begin?body=TAX")) {
            all.add(new EveryPage(act, "supervisor", act));
        }
        for (String act : List.of(
                "/registry/committees/acts/begin",
                "/registry/committees/430503/acts/re-elect",
                "/registry/committees/430502/acts/file-list",
                "/registry/mediators/acts/begin",
                "/registry/mediators/" + MEDIATOR + "/acts/change-mediator",
                "/registry/mediators/" + MEDIATOR + "/acts/declare-conflict",
                "/registry/rooms/acts/begin",
                "/registry/rooms/city-1/acts/close-room",
                "/registry/credentials/acts/begin",
                "/registry/credentials/county-handler/acts/certify",
                "/registry/credentials/supervisor/acts/revoke")) {
            all.add(new EveryPage(act, "city.chair", act));
        }
        all.add(new EveryPage(
                "establish, refused", "city.chair", "/registry/committees/acts/begin", seat -> send(seat, ".problem")));
        all.add(new EveryPage(
                "hand over, refused",
                "supervisor",
                "/registry/referrals/acts/begin?body=COURT",
                seat -> send(seat, ".problem")));
    }

    private static void sums(List<EveryPage> all) {
        for (String path : List.of(
                "",
                "/wage-arrears",
                "/wage-arrears?months%5B0%5D.month=2026-05&months%5B0%5D.wage=6000&months%5B1%5D.month=2026-06"
                        + "&months%5B1%5D.wage=6000&months%5B1%5D.days=10&months%5B1%5D.paid=1000",
                "/overtime",
                "/overtime?wage=6000&workdayHours=12&restDayHours=8&holidayHours=8&paid=500",
                "/double-pay",
                "/double-pay?startedOn=2024-03-01&endedOn=2024-08-15&wage=6000",
                "/severance",
                "/severance?ground=AGREED&startedOn=2005-03-01&endedOn=2024-04-15&averageWage=30000&place=430500",
                "/severance/print?ground=AGREED&startedOn=2005-03-01&endedOn=2024-04-15&averageWage=30000&place=430500",
                "/unlawful-dismissal",
                "/unlawful-dismissal?startedOn=2015-03-01&endedOn=2024-04-15&averageWage=6000&place=430500")) {
            all.add(new EveryPage("sums " + path, CLERK, "/mediation/sums" + path));
        }
        all.add(new EveryPage("sums, refused", CLERK, "/mediation/sums/overtime", seat -> send(seat, ".problem")));
        all.add(new EveryPage("sums, rows refused", CLERK, "/mediation/sums/wage-arrears", seat -> {
            seat.page().fill("[name='months[0].wage']", "abc");
            send(seat, ".problem");
        }));
    }

    private static void erasures(List<EveryPage> all) {
        all.add(new EveryPage("erasures", "auditor", "/audit/erasures"));
        all.add(new EveryPage("erasure, new", ADMINISTRATOR, "/audit/erasures/new"));
        all.add(new EveryPage(
                "erasure, refused", ADMINISTRATOR, "/audit/erasures/new", seat -> send(seat, ".problem")));
    }

    private static void rules(List<EveryPage> all) {
        for (String path : List.of(
                "/rules",
                "/rules?year=2027",
                "/rules/notices/2025-11-04",
                "/rules/packs",
                "/rules/packs/430000@2026.1",
                "/rules/packs/none@2026.1",
                "/rules/units",
                "/rules/history",
                "/rules/acts/notices",
                "/rules/acts/packs",
                "/rules/acts/local-days?unit=430502",
                "/rules/acts/activations?unit=430502",
                "/rules/what-if/none")) {
            all.add(new EveryPage(path, ADMINISTRATOR, path));
        }
        all.add(new EveryPage("rules, as an auditor", "auditor", "/rules/packs"));
        all.add(new EveryPage("operations", ADMINISTRATOR, "/operations"));
        all.add(new EveryPage("operations, as an auditor", "auditor", "/operations"));
        all.add(new EveryPage("rebuilds", ADMINISTRATOR, "/audit/rebuilds"));
        all.add(new EveryPage("rebuilds, as an auditor", "auditor", "/audit/rebuilds"));
        all.add(new EveryPage("notice, faulty", ADMINISTRATOR, "/rules/acts/notices", seat -> {
            seat.page().fill("[name=text]", "year 2027\nholiday 2027-01-01 元旦");
            send(seat, ".problem");
        }));
        all.add(new EveryPage("notice, preview", ADMINISTRATOR, "/rules/acts/notices", seat -> {
            seat.page().fill("[name=text]", RulesPagesTest.NOTICE);
            send(seat, ".what-if .totals");
        }));
        all.add(new EveryPage("pack, preview", ADMINISTRATOR, "/rules/acts/packs", seat -> {
            seat.page().fill("[name=text]", RulesPagesTest.PACK);
            send(seat, "[name=reason]");
        }));
        all.add(new EveryPage("activation, preview", ADMINISTRATOR, "/rules/acts/activations?unit=430502", seat -> {
            seat.page().selectOption("[name=pack]", "CN@2026.1");
            send(seat, ".what-if .totals");
        }));
        all.add(new EveryPage("days, preview, refused", ADMINISTRATOR, "/rules/acts/local-days?unit=430502", seat -> {
            seat.page().fill("[name=text]", "off 2026-12-21 县庆");
            send(seat, ".what-if .totals");
            send(seat, ".problem");
        }));
    }

    void open(Seat seat) {
        seat.page().navigate(path);
        first.accept(seat);
        // an answer can be seen before its style has come, and would then be judged without it
        seat.page().waitForLoadState(LoadState.LOAD);
    }

    private static void send(Seat seat, String shown) {
        // the page hears keys when its scripts have run
        seat.hears();
        seat.page().keyboard().press("Control+Enter");
        seat.page().waitForSelector(shown);
    }

    /** @return address of a complaint that has an order */
    static String complaint(BrowserDesk desk) {
        try (Seat seat = desk.seat("operator").open("/log")) {
            seat.page().fill("[name=account]", "五月到七月的工资一直没发齐。");
            seat.page().fill("[name='caller.name']", "陈建军");
            seat.page().selectOption("[name='order.category']", "WAGE");
            seat.page().fill("[name='order.summary']", "拖欠五至七月工资");
            seat.page().fill("[name='order.employer.name']", "宏泰鞋材有限公司");
            seat.send();
            return seat.page()
                    .url()
                    .replaceAll("[?].*", "")
                    .replace(desk.running().uri().toString(), "");
        }
    }
}
