package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niangjia.complaint.read.CallerKey;
import niangjia.complaint.read.CallerOf;
import niangjia.demo.DemoNames;
import niangjia.desk.Asker.Reply;
import niangjia.desk.EveryPath.Address;
import niangjia.ledger.Ledger;
import niangjia.shared.Actor;
import niangjia.shared.DataKind;
import niangjia.shared.KeptOpening;
import niangjia.shared.Opened;
import niangjia.shared.OpeningWay;
import niangjia.shared.Openings;
import niangjia.shared.OpeningsAsked;
import niangjia.shared.UnitRef;
import niangjia.shared.web.QuestionDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Asks for every address there is, as one of each role, with one caller's name planted: wherever it came out, somebody is on
 * record as having been shown it there; and where it did not, nobody is.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpeningsWalkTest {
    private static final String CALLER = "司马青禾";
    private static final String PHONE = "13907391846";
    private static final String TOLD = "腊月二十八被锁在厂门外";
    private static final String SUMMARY = "工资拖到腊月";
    private static final Set<String> STREAMS = Set.of("/live");
    private static final Pattern CONSTRAINT = Pattern.compile("\\{(\\w+):[^{}]*}");
    /** Of an address with many acts or papers, which differ in what they ask and not in what they show. */
    private static final int PATHS = 3;

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static SecretCases cases;
    private static String complaint;
    private static CallerKey caller;
    private static long atFirst;

    private record Seen(String who, String pattern, String path, Reply reply) {
        boolean shows(String words) {
            return reply.status() == 200 && reply.all().contains(words);
        }

        String at() {
            return "staff:" + who + " " + pattern;
        }
    }

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        // what is opened again within minutes takes no second row, so what was opened by the way counts, too
        atFirst = desk.part(Openings.class).head().number();
        SecretCases some = SecretCases.of(desk);
        complaint = planted();
        cases = new SecretCases(desk, complaint, some.whole(), some.group());
        caller = desk.part(QuestionDesk.class)
                .askForOptional(new CallerOf(Actor.system("test", UnitRef.root("430500")), complaint), CallerKey.class)
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String planted() {
        String id = desk.post("operator", "/api/v1/complaints", """
                        {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                         "caller":{"name":"%s","phone":"%s"},"account":"%s"}""".formatted(CALLER, PHONE, TOLD))
                .body()
                .path("complaintId")
                .asString();
        Orders orders = new Orders(desk);
        orders.act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":false,"workers":1,
                 "summary":"%s"}""".formatted(SUMMARY));
        orders.act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        orders.act("county.handler", id, "sign", "{}");
        orders.shown(List.of(id));
        return id;
    }

    @Test
    @Order(1)
    void wherever_the_name_came_out_that_is_on_record_and_where_it_did_not_nothing_of_it_is() {
        List<Seen> seen = new ArrayList<>();
        EveryPath paths = new EveryPath(desk.addresses(), Fillings.of(desk, cases));
        for (String name : new TreeSet<>(DemoNames.oneOfEachRole())) {
            Asker asker = Asker.of(desk, name);
            paths.of(RequestMethod.GET).stream()
                    .filter(each -> !STREAMS.contains(each.pattern()))
                    .forEach(address -> asked(asker, address, seen));
        }
        Set<String> named = shown(seen, CALLER);
        Set<String> reached = shown(seen, PHONE);
        Set<String> words = shown(seen, TOLD);
        words.addAll(shown(seen, SUMMARY));
        assertThat(named).as("the name came out in many places").hasSizeGreaterThan(20);
        assertThat(opened(DataKind.NAME, atFirst)).as("name").isEqualTo(named);
        assertThat(opened(DataKind.CONTACT, atFirst)).as("number").containsAll(reached);
        assertThat(reached).as("number, grouped or not").isNotEmpty();
        assertThat(opened(DataKind.WORDS, atFirst)).as("words").containsAll(words);
        assertThat(desk.part(Openings.class).inspect()).isEmpty();
    }

    private static void asked(Asker asker, Address address, List<Seen> seen) {
        address.paths().stream()
                .limit(PATHS)
                .forEach(path -> seen.add(new Seen(asker.name(), address.pattern(), path, asker.get(path))));
    }

    private static Set<String> shown(List<Seen> seen, String words) {
        return seen.stream()
                .filter(each -> each.shows(words))
                .map(Seen::at)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who is on record as having been shown this of the caller, and on which screen. */
    private static Set<String> opened(DataKind kind, long after) {
        return all().stream()
                .filter(each -> each.number() > after)
                .filter(each -> each.opening().opened().stream()
                        .anyMatch(part -> isOfTheCaller(part) && part.kinds().contains(kind)))
                .map(each -> each.opening().reader().staffId() + " "
                        + CONSTRAINT.matcher(each.opening().screen()).replaceAll("{$1}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfTheCaller(Opened part) {
        return part.person() == null
                ? complaint.equals(part.matter())
                : caller.key().equals(part.person());
    }

    private static List<KeptOpening> all() {
        return desk.part(Openings.class)
                .find(new OpeningsAsked(Set.of(caller.key(), complaint), null, null, null, null, 10_000));
    }

    @Test
    @Order(2)
    void a_search_is_on_record_whether_it_found_somebody_or_not() {
        Openings openings = desk.part(Openings.class);
        desk.post("operator", "/api/v1/known", "{\"name\":\"" + CALLER + "\"}");
        KeptOpening found = newest();
        assertThat(found.opening().screen()).isEqualTo("/api/v1/known");
        assertThat(found.opening().way()).isEqualTo(OpeningWay.SEARCH);
        assertThat(found.opening().opened())
                .anyMatch(each ->
                        caller.key().equals(each.person()) && each.kinds().contains(DataKind.NAME));
        long before = openings.head().number();
        desk.post("county.handler", "/api/v1/known", "{\"name\":\"谁也不叫这个\"}");
        assertThat(newest().number()).isGreaterThan(before);
        assertThat(newest().opening().opened()).isEmpty();
        assertThat(newest().opening().reader().staffId()).isEqualTo("staff:county.handler");
    }

    @Test
    @Order(3)
    void what_is_known_beside_the_call_sheet_and_what_is_taken_along_as_a_list_is_on_record() throws Exception {
        Visitor operator = new Visitor(desk, "operator");
        String beside = operator.post("/log/matches", Map.of("caller.phone", PHONE));
        assertThat(beside).contains(CALLER);
        assertThat(newest().opening().screen()).isEqualTo("/log/matches");
        assertThat(newest().opening().opened())
                .anyMatch(
                        each -> complaint.equals(each.matter()) && each.kinds().contains(DataKind.NAME));
        Visitor dispatcher = new Visitor(desk, "dispatcher");
        String list = dispatcher.post("/queue/export", Map.of("tab", "ALL", "reason", "月报核对"));
        assertThat(list).contains(SUMMARY);
        assertThat(newest().opening().way()).isEqualTo(OpeningWay.EXPORT);
        assertThat(newest().opening().opened())
                .anyMatch(
                        each -> complaint.equals(each.matter()) && each.kinds().contains(DataKind.WORDS));
    }

    @Test
    @Order(4)
    void a_list_that_was_renewed_within_minutes_takes_no_more_rows() {
        Asker handler = Asker.of(desk, "county.handler");
        handler.get("/queue?tab=ALL");
        long before = desk.part(Openings.class).head().number();
        for (int again = 0; again < 5; again++) {
            handler.get("/queue?tab=ALL");
        }
        assertThat(desk.part(Openings.class).head().number()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void what_cannot_be_recorded_is_not_shown_and_the_page_says_why() {
        JdbcTemplate jdbc = new JdbcTemplate(desk.part(Ledger.class).dataSource());
        Asker chair = Asker.of(desk, "city.chair");
        String fresh = planted();
        String page = "/complaints/" + SecretCases.key(fresh);
        jdbc.execute("alter table opening rename to opening_elsewhere");
        try {
            var shown = PageVisit.of(desk, "city.chair").get(page);
            assertThat(shown.statusCode()).isEqualTo(503);
            assertThat(shown.body()).doesNotContain(CALLER, TOLD).contains("没有记成");
            var program = desk.get("city.handler", "/api/v1/complaints/" + fresh);
            assertThat(program.text()).doesNotContain(CALLER, TOLD);
            assertThat(program.body().path("code").asString()).isEqualTo("audit/opening-not-recorded");
            assertThat(program.status()).isEqualTo(503);
            assertThat(chair.get("/settings").status())
                    .as("the twin: what shows nobody is shown")
                    .isEqualTo(200);
        } finally {
            jdbc.execute("alter table opening_elsewhere rename to opening");
        }
        assertThat(chair.get(page).all()).contains(CALLER, TOLD);
    }

    @Test
    @Order(6)
    void who_is_asked_whose_name_was_seen_gets_an_answer_without_anybody_elses() {
        Asker auditor = Asker.of(desk, "auditor");
        Reply page = auditor.get("/audit/openings/answer?of=" + complaint);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.all()).contains("谁看过我的名字").doesNotContain(CALLER, PHONE, "陈建军", "person:");
        assertThat(auditor.get("/audit/openings/answer/print?of=" + complaint).status())
                .isEqualTo(200);
        assertThat(auditor.get("/audit/openings").status()).isEqualTo(200);
        assertThat(auditor.get("/audit/openings?of=complaint:none").status()).isEqualTo(404);
        assertThat(auditor.get("/audit/openings?by=nobody.there").status()).isEqualTo(404);
        assertThat(auditor.get("/audit/openings/check").all()).contains("未见改动");
        assertThat(Asker.of(desk, "operator").get("/audit/openings").status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void why_a_matter_of_another_unit_is_looked_at_is_said_once_and_kept_sealed() {
        PageVisit chair = PageVisit.of(desk, "city.chair");
        String reason = "来信催问，核对经过";
        chair.post("/openings/reason", "matter", complaint, "reason", reason);
        chair.get("/complaints/" + SecretCases.key(complaint));
        KeptOpening opening = newest();
        assertThat(opening.opening().reason()).isNotNull();
        assertThat(desk.part(Ledger.class).seals().open(opening.opening().reason()))
                .contains(reason);
        assertThat(Asker.of(desk, "auditor")
                        .get("/audit/openings?of=" + complaint)
                        .all())
                .contains(reason);
    }

    private static KeptOpening newest() {
        return desk.part(Openings.class)
                .find(new OpeningsAsked(Set.of(), null, null, null, null, 1))
                .get(0);
    }
}
