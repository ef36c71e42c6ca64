package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import niangjia.shared.RecordMeta;
import niangjia.shared.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a program says was on screen; three events of every matter stand on record, and no paper. */
class SeenApiTest {
    private static final String CONTACT = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","caller":{"anonymous":true},"account":"欠薪"}""";
    private static final String CASE =
            ComplaintIds.of(FakeDesk.OPERATOR.staffId(), "key-00000001").value();
    private static final String REFUSAL = """
            {"reason":"没有新的情况"}""";

    private final FakeDesk desk = new FakeDesk();

    @BeforeEach
    void log() throws Exception {
        desk.web.perform(post("/api/v1/complaints")
                .contentType("application/json")
                .header("Idempotency-Key", "key-00000001")
                .content(CONTACT));
        desk.handled.clear();
    }

    @Test
    void a_decision_keeps_what_was_seen_with_the_digests_of_the_record() throws Exception {
        assertThat(send("refuse-parking", seen(CASE, 2, "0,2")).getStatus()).isEqualTo(200);
        assertThat(Seen.from(desk.handled.get(0).getMetaData()))
                .contains(new Seen(
                        42,
                        2,
                        List.of(
                                Seen.Item.event(CASE, 0, "d0"),
                                new Seen.Item(Seen.Kind.ATTACHMENT, CASE + "#2", "d2"))));
    }

    @Test
    void a_decision_without_the_header_was_not_told_and_another_act_keeps_nothing() throws Exception {
        assertThat(send("refuse-parking", null).getStatus()).isEqualTo(200);
        MockHttpServletResponse signed = desk.web
                .perform(act("sign", seen(CASE, 2, "0-2")).content("{}"))
                .andReturn()
                .getResponse();
        assertThat(signed.getStatus()).isEqualTo(200);
        assertThat(desk.handled).hasSize(2).allSatisfy(message -> assertThat(message.getMetaData())
                .doesNotContainKey(RecordMeta.SEEN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            value = {
                "{\"case\":\"CASE\",\"sequence\":3,\"events\":\"0\"};request/seen-unknown",
                "{\"case\":\"CASE\",\"sequence\":2,\"events\":\"0-7\"};request/seen-unknown",
                "{\"case\":\"complaint:another\",\"sequence\":2,\"events\":\"0\"};request/seen-elsewhere",
                "{\"case\":\"CASE\",\"sequence\":-1};request/bad-seen",
                "{\"case\":\"CASE\",\"sequence\":2,\"papers\":[\"p1\"]};request/bad-seen",
                "{\"sequence\":2};request/bad-seen",
                "seen;request/bad-seen"
            },
            delimiter = ';')
    void nobody_can_have_seen_what_does_not_exist(String header, String code) throws Exception {
        MockHttpServletResponse refused = send("refuse-parking", header.replace("CASE", CASE));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains(code);
        assertThat(desk.handled).isEmpty();
    }

    @Test
    void a_paper_that_does_not_lie_in_the_matter_was_not_seen() throws Exception {
        String header = "{\"case\":\"" + CASE + "\",\"sequence\":2,\"papers\":[\"" + "a".repeat(64) + "\"]}";
        MockHttpServletResponse refused = send("refuse-parking", header);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("request/seen-unknown");
    }

    private static String seen(String caseId, long sequence, String events) {
        return "{\"case\":\"%s\",\"sequence\":%d,\"events\":\"%s\"}".formatted(caseId, sequence, events);
    }

    private MockHttpServletResponse send(String act, String header) throws Exception {
        return desk.web.perform(act(act, header).content(REFUSAL)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder act(String act, String header) {
        MockHttpServletRequestBuilder request = post("/api/v1/complaints/" + CASE + "/acts/" + act)
                .contentType("application/json")
                .header("Idempotency-Key", "key-of-" + act);
        return header == null ? request : request.header("Niangjia-Seen", header);
    }
}
