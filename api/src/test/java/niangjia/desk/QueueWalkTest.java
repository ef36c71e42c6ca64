package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.BulkOf;
import niangjia.complaint.read.BulkView;
import niangjia.complaint.read.ExportEntry;
import niangjia.complaint.read.ExportPage;
import niangjia.complaint.read.ExportsIn;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueRowsOf;
import niangjia.complaint.read.QueueShows;
import niangjia.ledger.Ledger;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.web.QuestionDesk;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, bulks and exports from outside, through the pages' own requests. */
class QueueWalkTest {
    private static final String CONTACTS = "/api/v1/complaints";
    private static final Actor CITY =
            new Actor("staff:dispatcher", "王琳", Set.of(Role.DISPATCHER), UnitRef.root("430500"), null);
    private static final Pattern BULK = Pattern.compile("name=\"bulkId\" value=\"([^\"]+)\"");
    private static final Pattern PACKED = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"");

    @TempDir
    static Path directory;

    private static RunningDesk desk;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_bulk_is_seen_before_done_once_however_often_it_is_sent_and_undone_where_nothing_moved() {
        PageVisit dispatcher = PageVisit.of(desk, "dispatcher");
        List<String> ids = List.of(opened("普通事由", false), opened("普通事由", false), opened("普通事由", false));
        String closed = opened("不能派", false);
        act(
                "dispatcher",
                closed,
                "decline-order",
                "{\"ground\":\"COURT\",\"explanation\":\"已诉\",\"routeTold\":\"区法院\"}");
        List<String> chosen = new ArrayList<>(ids);
        chosen.add(closed);

        HttpResponse<String> preview = dispatcher.post(
                "/queue/bulk/preview", "kind", "DISPATCH", "target", "430502", "rows", boxes(chosen), "tab", "ALL");
        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body()).contains("3 件可以", "1 件不行", "要在待派单、待签收时才能办");
        assertThat(states(ids)).containsOnly("OPEN");

        String bulk = found(BULK, preview.body());
        String rows = found(PACKED, preview.body());
        long before = head();
        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<String> started = dispatcher.post(
                    "/queue/bulk", "bulkId", bulk, "kind", "DISPATCH", "target", "430502", "rows", rows);
            assertThat(started.statusCode()).isEqualTo(302);
        }
        BulkView done = finished(bulk, BulkView::finished);
        assertThat(done.done()).isEqualTo(3);
        assertThat(states(ids)).containsOnly("DISPATCHED");
        // started, named, three acts that turn five clocks each, answered, finished: nothing twice
        assertThat(head() - before).isEqualTo(7 + 3 * 5);

        act("county.handler", ids.get(0), "sign", "{}");
        act("operator", ids.get(1), "add-information", "{\"medium\":\"PHONE\",\"text\":\"又打来一次\"}");
        dispatcher.post("/queue/bulk/" + bulk + "/undo");
        BulkView undone = finished(bulk, BulkView::undoFinished);
        assertThat(undone.undone()).isEqualTo(2);
        assertThat(undone.undoRefused()).isEqualTo(1);
        // words added do not move an order; signed it has moved on
        assertThat(states(ids)).containsExactly("SIGNED", "OPEN", "OPEN");
        assertThat(dispatcher.get("/queue/bulk/" + bulk).body()).contains("已经往下走了", "已恢复原样");
        long settled = head();
        // the same request is answered as before and does nothing more
        assertThat(dispatcher.post("/queue/bulk/" + bulk + "/undo").statusCode())
                .isEqualTo(302);
        assertThat(head()).isEqualTo(settled);
    }

    @Test
    void what_another_changed_between_preview_and_act_is_not_overridden() {
        PageVisit dispatcher = PageVisit.of(desk, "dispatcher");
        String id = opened("两人同派", false);
        String seen = boxes(List.of(id));
        act("city.chair", id, "dispatch", "{\"unit\":\"430503\"}");
        String bulk = UUID.randomUUID().toString();
        dispatcher.post("/queue/bulk", "bulkId", bulk, "kind", "DISPATCH", "target", "430502", "rows", seen);
        BulkView view = finished(bulk, BulkView::finished);
        assertThat(view.lines().get(0).result().refusal()).isEqualTo("bulk/moved-on");
        assertThat(rows(List.of(id)).get(0).holderId()).isEqualTo("430503");
    }

    @Test
    void orders_are_handed_to_a_colleague_of_the_unit_that_holds_them_and_back_again() {
        String id = opened("改派", false);
        act("dispatcher", id, "dispatch", "{\"unit\":\"430500\"}");
        act("city.handler", id, "sign", "{}");
        PageVisit chair = PageVisit.of(desk, "city.chair");
        HttpResponse<String> bar = chair.post(
                "/queue/bulk/bar", "kind", "ASSIGN", "handler", "staff:city.handler", "rows", boxes(List.of(id)));
        assertThat(bar.body()).contains("staff:supervisor", "0 件可以", "本来就在那里").doesNotContain("staff:county.handler");
        String bulk = UUID.randomUUID().toString();
        chair.post(
                "/queue/bulk",
                "bulkId",
                bulk,
                "kind",
                "ASSIGN",
                "handler",
                "staff:supervisor",
                "rows",
                boxes(List.of(id)));
        assertThat(finished(bulk, BulkView::finished).done()).isEqualTo(1);
        assertThat(rows(List.of(id)).get(0).handlerId()).isEqualTo("staff:supervisor");
        chair.post("/queue/bulk/" + bulk + "/undo");
        assertThat(finished(bulk, BulkView::undoFinished).undone()).isEqualTo(1);
        assertThat(rows(List.of(id)).get(0).handlerId()).isEqualTo("staff:city.handler");
    }

    @ParameterizedTest(name = "{0} exports: {1}")
    @CsvSource({
        "operator,       false",
        "dispatcher,     true",
        "city.chair,     true",
        "county.handler, false",
        "county.chair,   true",
        "auditor,        true",
        "mediator,       false"
    })
    void a_list_goes_out_by_right_as_its_reader_sees_it_and_what_went_is_on_record(String who, boolean may)
            throws Exception {
        String plain = opened("可见的事由", false);
        String secret = opened("保密的事由", true);
        for (String id : List.of(plain, secret)) {
            act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        }
        rows(List.of(plain, secret));
        PageVisit visit = PageVisit.of(desk, who);
        assertThat(visit.get("/queue?tab=ALL").body().contains("/queue/export\""))
                .isEqualTo(may);
        int logged = exports().size();
        HttpResponse<byte[]> answer =
                visit.download("/queue/export", "tab", "ALL", "category", "WAGE", "reason", "月度通报");
        if (!may) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(exports()).hasSize(logged);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").doesNotContain("13873906207", "陈建军", "车间四十七个人");
        Map<String, CSVRecord> lines = lines(text);
        assertThat(lines.get(number(plain)).get(5)).isEqualTo("可见的事由");
        boolean auditor = who.equals("auditor");
        assertThat(lines.get(number(secret)).get(5)).isEqualTo(auditor ? "已封存" : "保密的事由");

        await(
                "this export to be finished",
                () -> exports().size() > logged && exports().get(0).rows() != null);
        ExportEntry entry = exports().get(0);
        assertThat(entry.rows()).isEqualTo(lines.size());
        assertThat(entry.whole()).isTrue();
        assertThat(entry.narrowed()).isEqualTo(Map.of("category", "WAGE"));
        assertThat(entry.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body())));
        assertThat(PageVisit.of(desk, "auditor").get("/queue/exports").body()).contains(entry.digest(), "月度通报");
    }

    @Test
    void nothing_goes_out_without_a_reason() {
        int logged = exports().size();
        assertThat(PageVisit.of(desk, "dispatcher")
                        .post("/queue/export", "tab", "ALL", "reason", "  ")
                        .statusCode())
                .isEqualTo(400);
        assertThat(exports()).hasSize(logged);
    }

    @Test
    void a_page_hears_what_another_desk_does_and_only_what_is_in_its_reach() throws Exception {
        String id = opened("实时", false);
        PageVisit county = PageVisit.of(desk, "county.handler");
        LinkedBlockingQueue<String> heard = heard(county.listen("/live"));
        assertThat(heard.poll(20, TimeUnit.SECONDS)).startsWith(":");
        act("operator", id, "add-information", "{\"medium\":\"PHONE\",\"text\":\"又打来一次\"}");
        act("dispatcher", id, "dispatch", "{\"unit\":\"430502\"}");
        List<String> data = new ArrayList<>();
        // logged, opened with three clocks, added to, dispatched with five
        while (data.stream().noneMatch(line -> line.contains(id) && line.contains("\"sequence\":11"))) {
            String line = heard.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("heard %s", data).isNotNull();
            data.add(line);
        }
        // before it was dispatched here, nothing of it was told
        assertThat(data.stream().filter(line -> line.contains(id))).noneMatch(line -> line.contains("\"sequence\":5"));
    }

    @Test
    void whoever_signs_out_hears_no_more() throws Exception {
        PageVisit visit = PageVisit.of(desk, "dispatcher");
        CompletableFuture<HttpResponse<Stream<String>>> line = visit.listen("/live");
        LinkedBlockingQueue<String> heard = heard(line);
        assertThat(heard.poll(20, TimeUnit.SECONDS)).startsWith(":");
        visit.post("/sign-out");
        String last = "";
        for (String each = heard.poll(20, TimeUnit.SECONDS);
                !"EOF".equals(each);
                each = heard.poll(20, TimeUnit.SECONDS)) {
            assertThat(each).as("the line ends").isNotNull();
            last = each.isEmpty() ? last : each;
        }
        assertThat(last).isEqualTo("data:session");
    }

    private static LinkedBlockingQueue<String> heard(CompletableFuture<HttpResponse<Stream<String>>> line) {
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            line.join().body().forEach(heard::add);
            heard.add("EOF");
        });
        reader.setDaemon(true);
        reader.start();
        return heard;
    }

    private static Map<String, CSVRecord> lines(String text) throws Exception {
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).stream()
                .skip(1)
                .collect(Collectors.toMap(line -> line.get(0), line -> line));
    }

    private static List<ExportEntry> exports() {
        return desk.part(QuestionDesk.class)
                .ask(new ExportsIn(CITY, null, 100), ExportPage.class)
                .entries();
    }

    private static BulkView finished(String bulk, Predicate<BulkView> end) {
        BulkView[] last = new BulkView[1];
        await("bulk " + bulk, () -> {
            desk.part(QuestionDesk.class)
                    .askForOptional(new BulkOf(CITY, "bulk:" + bulk, 0, 0), BulkView.class)
                    .ifPresent(view -> last[0] = view);
            return last[0] != null && end.test(last[0]);
        });
        return last[0];
    }

    private static String opened(String summary, boolean secret) {
        RunningDesk.Answer logged = desk.post("operator", CONTACTS, """
                {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
                 "caller":{"name":"陈建军","phone":"13873906207"},"account":"车间四十七个人都没有拿到工资"}""");
        String id = logged.body().path("complaintId").asString();
        act("operator", id, "open-order", """
                {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":%s,"workers":47,"summary":"%s"}""".formatted(secret, summary));
        return id;
    }

    private static void act(String who, String id, String act, String body) {
        assertThat(desk.post(who, CONTACTS + "/" + id + "/acts/" + act, body).status())
                .as("%s by %s", act, who)
                .isEqualTo(200);
    }

    private static String boxes(List<String> ids) {
        return rows(ids).stream()
                .map(row -> String.join(
                        "~",
                        row.complaintId().substring(10),
                        String.valueOf(row.sequence()),
                        row.state().name(),
                        row.holderId() == null ? "" : row.holderId(),
                        row.handlerId() == null ? "" : row.handlerId()))
                .collect(Collectors.joining(","));
    }

    private static List<String> states(List<String> ids) {
        return rows(ids).stream().map(row -> row.state().name()).toList();
    }

    private static String number(String id) {
        return rows(List.of(id)).get(0).number();
    }

    /** As the queue shows them once it has caught up. */
    private static List<QueueRow> rows(List<String> ids) {
        QuestionDesk questions = desk.part(QuestionDesk.class);
        for (String id : ids) {
            long last = desk.part(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
            await(id + " at " + last, () -> questions.ask(new QueueShows(id, last), Boolean.class));
        }
        return questions.ask(new QueueRowsOf(CITY, ids), QueuePage.class).rows();
    }

    private static void await(String fact, BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(fact).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static long head() {
        return desk.part(Ledger.class).head();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
