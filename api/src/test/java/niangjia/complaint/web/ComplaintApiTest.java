package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.OrderCommand.Sign;
import niangjia.complaint.read.ContactPage;
import niangjia.complaint.read.ContactsOn;
import niangjia.complaint.read.KnownByPhone;
import niangjia.complaint.read.KnownPeople;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.QueueTotals;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComplaintApiTest {
    private static final String CONTACT = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","caller":{"anonymous":true},"account":"欠薪"}""";

    private final FakeDesk desk = new FakeDesk();

    @Test
    void a_contact_is_logged_once_however_often_it_is_sent() throws Exception {
        MockHttpServletResponse first = send(log("key-00000001", CONTACT));
        MockHttpServletResponse again = send(log("key-00000001", CONTACT));

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(first.getHeader("Niangjia-Recorded")).isEqualTo("read");
        String id = json(first).path("complaintId").stringValue();
        assertThat(first.getHeader("Location")).isEqualTo("/api/v1/complaints/" + id);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(desk.handled).hasSize(1);
    }

    @Test
    void another_person_with_the_same_key_begins_another_complaint_or_none() throws Exception {
        send(log("key-00000001", CONTACT));
        desk.actor = new Actor("staff:wang", "王芳", FakeDesk.OPERATOR.roles(), FakeDesk.CITY, null);
        assertRefused(send(log("key-00000001", CONTACT)), 422, "record/request-reused");
        send(log("key-00000002", CONTACT));
        assertThat(desk.handled)
                .extracting(m -> ((LogContact) m.getPayload()).complaintId())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_command_travels_with_all_that_stands_beside_it() throws Exception {
        send(log("key-00000001", CONTACT));
        send(act("sign", "key-00000002", "{\"occurredAt\":\"2026-10-01T00:00:00Z\",\"lateReason\":\"补录\"}")
                .header("If-Match", "\"7\"")
                .header("Niangjia-Screen", "hotline"));

        Map<String, Object> meta = Map.copyOf(desk.handled.get(1).getMetaData());
        assertThat(desk.handled.get(1).getPayload())
                .isEqualTo(new Sign(niangjia.complaint.ComplaintId.of(id()), Instant.parse("2026-10-01T00:00:00Z")));
        assertThat(meta)
                .containsAllEntriesOf(FakeDesk.OPERATOR.toMetaData())
                .containsEntry(RecordMeta.REQUEST_ID, "key-00000002")
                .containsEntry(RecordMeta.EXPECTED_SEQUENCE, "7")
                .containsEntry(RecordMeta.LATE_REASON, "补录")
                .containsEntry(RecordMeta.SCREEN, "hotline");
        assertThat(meta.values()).allMatch(value -> value instanceof String);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-12T02:05:00Z,,200,",
        "2026-10-12T02:05:01Z,,400,request/in-the-future",
        "2026-10-11T02:00:00Z,,200,",
        "2026-10-11T01:59:59Z,,400,request/late-without-reason",
        "2026-10-11T01:59:59Z,补录,200,",
    })
    void time_is_judged_by_the_desks_clock(String at, String reason, int status, String code) throws Exception {
        send(log("key-00000001", CONTACT));
        String late = reason == null ? "" : ",\"lateReason\":\"" + reason + "\"";
        MockHttpServletResponse answer =
                send(act("sign", "key-00000002", "{\"occurredAt\":\"" + at + "\"" + late + "}"));
        assertThat(answer.getStatus()).isEqualTo(status);
        if (code != null) {
            assertRefused(answer, status, code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ",request/key-missing",
        "' ',request/key-missing",
        "short-7,request/key-form",
        "'key 00000001',request/key-form",
        "键键键键键键键键,request/key-form",
    })
    void a_key_has_a_form(String key, String code) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/api/v1/complaints").contentType("application/json").content(CONTACT);
        assertRefused(send(key == null ? request : request.header("Idempotency-Key", key)), 400, code);
        assertThat(desk.handled).isEmpty();
        assertThat(desk.seals.keys).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"7\", \"8\"", "\"abc\"", "\"-1\""})
    void a_tag_has_a_form(String tag) throws Exception {
        assertRefused(send(log("key-00000001", CONTACT).header("If-Match", tag)), 400, "request/bad-if-match");
    }

    @Test
    void a_stale_form_is_told_who_changed_what() throws Exception {
        send(log("key-00000001", CONTACT));
        desk.timeline.addAll(List.of(entry(3), entry(2), entry(1)));
        desk.refusal = new RuleViolated("complaint/stale", List.of("1", "3"));
        MockHttpServletResponse answer = send(act("sign", "key-00000002", "{}").header("If-Match", "\"1\""));

        JsonNode problem = assertRefused(answer, 412, "complaint/stale");
        assertThat(problem.path("changedBy").size()).isEqualTo(2);
        assertThat(problem.at("/changedBy/0/by").stringValue()).isEqualTo("王芳");
        assertThat(problem.at("/changedBy/0/sequence").intValue()).isEqualTo(3);
        assertThat(problem.at("/changedBy/0/what").stringValue()).isEqualTo("complaint.OrderDispatched");
    }

    @Test
    void what_the_record_refuses_is_a_problem_by_its_code() throws Exception {
        send(log("key-00000001", CONTACT));
        desk.refusal = new RuleViolated(
                "complaint/wrong-state", List.of(ComplaintStatus.LOGGED, List.of(ComplaintStatus.DISPATCHED)));
        JsonNode problem = assertRefused(send(act("sign", "key-00000002", "{}")), 409, "complaint/wrong-state");
        assertThat(problem.path("type").stringValue()).isEqualTo("urn:niangjia:problem:complaint/wrong-state");
        assertThat(problem.path("instance").stringValue()).startsWith("/api/v1/complaints/complaint:");

        desk.refusal = new RuleViolated("complaint/role-needed", List.of(List.of(), List.of()));
        assertRefused(send(act("sign", "key-00000003", "{}")), 403, "complaint/role-needed");
        desk.refusal = new AggregateNotFoundException("complaint:x", "none");
        assertRefused(send(act("sign", "key-00000004", "{}")), 404, "complaint/unknown");
        desk.refusal = new ConcurrencyException("lost");
        MockHttpServletResponse busy = send(act("sign", "key-00000005", "{}"));
        assertRefused(busy, 503, "record/busy");
        assertThat(busy.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void a_fault_of_ours_tells_an_incident_and_no_more() throws Exception {
        send(log("key-00000001", CONTACT));
        desk.refusal = new IllegalStateException("张三 13912345678");
        MockHttpServletResponse answer = send(act("sign", "key-00000002", "{}"));
        JsonNode problem = assertRefused(answer, 500, "desk/fault");
        assertThat(problem.path("incident").stringValue()).hasSize(36);
        assertThat(body(answer)).doesNotContain("张三", "1391", "Exception");
    }

    @Test
    void all_faults_of_a_body_come_in_the_readers_language() throws Exception {
        String bad = CONTACT.replace("PHONE_12351", "PIGEON").replace("430500", "999");
        JsonNode chinese = assertRefused(send(log("key-00000001", bad)), 400, "request/bad-fields");
        assertThat(chinese.path("title").stringValue()).isEqualTo("填写有误");
        assertThat(chinese.path("fields").size()).isEqualTo(2);
        assertThat(chinese.at("/fields/0/field").stringValue()).isEqualTo("channel");
        assertThat(chinese.at("/fields/0/actual").stringValue()).isEqualTo("PIGEON");
        assertThat(chinese.at("/fields/0/expected").stringValue()).startsWith("PHONE_12351, ");

        MockHttpServletResponse english =
                send(log("key-00000001", bad).header("Accept-Language", "de, en-GB;q=0.8, zh;q=0.5"));
        assertThat(json(english).path("title").stringValue()).isEqualTo("Some fields are not right");
        assertThat(english.getHeader("Content-Language")).isEqualTo("en");
    }

    @Test
    void every_way_to_ask_wrongly_is_a_problem_document() throws Exception {
        assertRefused(send(get("/api/v1/nothing")), 404, "request/unknown-path");
        assertRefused(send(get("/api/v1/complaints")), 405, "request/wrong-method");
        assertThat(send(get("/api/v1/complaints")).getHeader("Allow")).isEqualTo("POST");
        assertRefused(send(put("/api/v1/complaints/complaint:x")), 405, "request/wrong-method");
        assertRefused(send(log("key-00000001", "{")), 400, "request/malformed");
        assertRefused(send(log("key-00000001", "[]")), 400, "request/malformed");
        assertRefused(
                send(post("/api/v1/complaints").contentType("text/plain").content("x")),
                415,
                "request/unsupported-media-type");
        assertRefused(send(post("/api/v1/complaints").content("x")), 415, "request/unsupported-media-type");
        assertRefused(send(get("/api/v1/acts").accept("image/png")), 406, "request/not-acceptable");
        assertRefused(
                send(log("key-00000001", "{\"a\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}")), 413, "request/too-large");
        assertRefused(send(act("fly", "key-00000001", "{}")), 404, "request/unknown-path");
        assertRefused(send(act("log-contact", "key-00000001", CONTACT)), 404, "request/unknown-path");
        assertRefused(send(act("sign", "key-00000001", "{}")), 404, "complaint/unknown");
        assertRefused(send(get("/api/v1/complaints/zz")), 404, "complaint/unknown");
        assertRefused(send(get("/api/v1/complaints/complaint:zz")), 404, "complaint/unknown");
        assertRefused(send(get("/api/v1/register?day=2026-02-30")), 400, "request/bad-parameter");
        assertRefused(send(get("/api/v1/register?size=0")), 400, "request/bad-parameter");
        assertRefused(send(get("/api/v1/register?size=501")), 400, "request/bad-parameter");
        assertRefused(send(get("/api/v1/queue?tab=EVERYTHING")), 400, "request/bad-parameter");
        assertRefused(send(get("/api/v1/complaints/complaint:x/timeline?zoom=ALL")), 400, "request/bad-parameter");
        assertThat(desk.handled).isEmpty();
    }

    @Test
    void a_list_links_to_its_next_page() throws Exception {
        desk.answer(ContactsOn.class, ContactPage.class, new ContactPage(List.of(), "abc"));
        MockHttpServletResponse page = send(get("/api/v1/register?day=2026-10-12&size=50&cursor=zzz"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Link"))
                .isEqualTo("<http://localhost/api/v1/register?day=2026-10-12&size=50&cursor=abc>; rel=\"next\"");
        assertThat(desk.asked.get(0).toString()).contains("day=2026-10-12", "size=50", "cursor=zzz");
    }

    @Test
    void the_last_page_links_to_nothing_and_a_cursor_of_another_list_is_refused() throws Exception {
        desk.answer(ContactsOn.class, ContactPage.class, new ContactPage(List.of(), null));
        assertThat(send(get("/api/v1/register")).getHeader("Link")).isNull();

        FakeDesk other = new FakeDesk();
        other.refuse(
                ContactsOn.class,
                ContactPage.class,
                new IllegalArgumentException("cursor of another list (expected: …)"));
        assertRefused(
                other.web.perform(get("/api/v1/register?cursor=x")).andReturn().getResponse(),
                400,
                "request/bad-cursor");
    }

    @Test
    void the_counts_of_the_queue_are_told_by_tab() throws Exception {
        desk.answer(QueueCounts.class, QueueTotals.class, new QueueTotals(Map.of(QueueTab.NEW, 3L)));
        assertThat(json(send(get("/api/v1/queue/counts"))).at("/byTab/NEW").intValue())
                .isEqualTo(3);
    }

    @Test
    void who_is_known_is_asked_in_a_body_by_one_thing_at_a_time() throws Exception {
        desk.answer(KnownByPhone.class, KnownPeople.class, new KnownPeople(List.of(), false));
        assertThat(send(known("{\"phone\":\"+86 139 1234 5678\"}")).getStatus()).isEqualTo(200);
        String hash = desk.seals.keyedHash(niangjia.shared.Seals.HandleKind.PHONE, "13912345678");
        assertThat(desk.asked).containsExactly(new KnownByPhone(FakeDesk.OPERATOR, hash));

        assertRefused(send(known("{\"phone\":\"12\"}")), 400, "request/bad-fields");
        assertRefused(send(known("{}")), 400, "request/bad-fields");
        assertRefused(send(known("{\"phone\":\"13912345678\",\"name\":\"张\"}")), 400, "request/bad-fields");
        assertRefused(send(known("{\"fon\":\"13912345678\"}")), 400, "request/bad-fields");
        assertRefused(send(get("/api/v1/known?phone=13912345678")), 405, "request/wrong-method");
    }

    @Test
    void the_state_table_is_told_to_programs() throws Exception {
        JsonNode table = json(send(get("/api/v1/acts")));
        assertThat(table.path("acts").size())
                .isEqualTo(niangjia.complaint.ComplaintActs.all().size());
        assertThat(table.at("/acts/0/act").stringValue()).isEqualTo("log-contact");
        assertThat(table.at("/acts/0/roles").toString()).doesNotContain("SYSTEM");
    }

    @Test
    void an_act_not_yet_readable_is_said_to_be_pending() throws Exception {
        desk.shown = false;
        assertThat(send(log("key-00000001", CONTACT)).getHeader("Niangjia-Recorded"))
                .isEqualTo("pending");
    }

    @Test
    void what_is_on_record_is_answered_though_the_store_of_read_models_is_away() throws Exception {
        desk.away = new TimeoutException("nobody answers");
        MockHttpServletResponse answer = send(log("key-00000001", CONTACT));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Niangjia-Recorded")).isEqualTo("pending");
        assertThat(desk.handled).hasSize(1);
    }

    @Test
    void a_fault_of_reading_is_not_taken_for_a_store_that_is_away() throws Exception {
        desk.away = new IllegalStateException("a fault");
        assertThat(send(log("key-00000001", CONTACT)).getStatus()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=0 | pending",
                "respond-async, Wait = \"0\" ; x | pending",
                "wait=10 | read",
                "await=0 | read",
                "return=minimal | read"
            })
    void who_prefers_not_to_wait_is_answered_when_it_is_on_record(String preferred, String recorded) throws Exception {
        assertThat(send(log("key-00000001", CONTACT).header("Prefer", preferred))
                        .getHeader("Niangjia-Recorded"))
                .isEqualTo(recorded);
        assertThat(desk.handled).hasSize(1);
    }

    private String id() {
        return ((LogContact) desk.handled.get(0).getPayload())
                .complaintId()
                .value()
                .substring("complaint:".length());
    }

    private MockHttpServletRequestBuilder log(String key, String body) {
        return post("/api/v1/complaints")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(body);
    }

    private MockHttpServletRequestBuilder act(String act, String key, String body) {
        String id = desk.handled.isEmpty() ? "none" : id();
        return post("/api/v1/complaints/complaint:" + id + "/acts/" + act)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(body);
    }

    private static MockHttpServletRequestBuilder known(String body) {
        return post("/api/v1/known").contentType("application/json").content(body);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return desk.web.perform(request).andReturn().getResponse();
    }

    private static JsonNode assertRefused(MockHttpServletResponse answer, int status, String code) {
        assertThat(answer.getContentType()).as(body(answer)).startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.path("code").stringValue()).isEqualTo(code);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("title").stringValue()).isNotBlank().doesNotContain("{");
        return problem;
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return new JsonMapper().readTree(body(answer));
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static TimelineEntry entry(long sequence) {
        return new TimelineEntry(
                sequence,
                FakeDesk.NOW,
                FakeDesk.NOW,
                "complaint.OrderDispatched",
                Zoom.STEPS,
                new TimelineEntry.Who("staff:wang", "王芳", List.of("DISPATCHER"), "430500", null),
                new Phrase("event.complaint.OrderDispatched", List.of()),
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }
}
