package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import niangjia.desk.RunningDesk.Answer;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    private static final String LOGGED = """
            {"channel":"LETTER","medium":"PAPER","receivedBy":"430500","consents":[],
             "caller":{"anonymous":true},"account":"车间没有防护"}""";

    @Test
    void after_a_restart_a_repeated_request_gets_its_first_answer_and_the_pages_still_know_the_matter(
            @TempDir Path directory) {
        String key = UUID.randomUUID().toString();
        Answer first;
        long head;
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            first = desk.post("operator", "/api/v1/complaints", LOGGED, key);
            assertThat(first.status()).isEqualTo(201);
            head = desk.part(Ledger.class).head();
        }
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            Answer again = desk.post("operator", "/api/v1/complaints", LOGGED, key);
            String id = first.body().path("complaintId").asString();
            assertThat(again.body().path("complaintId").asString()).isEqualTo(id);
            assertThat(desk.part(Ledger.class).head()).isEqualTo(head);
            assertThat(desk.get("operator", "/api/v1/complaints/" + id).text()).contains("车间没有防护");
        }
    }
}
