package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import niangjia.organisation.read.StaffDirectory;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of staff is made again from the record while somebody with the right password is at the desk. */
class DirectoryBehindTest {
    private static final String CODE = "sign-in/directory-behind";

    @TempDir
    Path directory;

    @Test
    void who_is_on_record_and_not_shown_yet_is_told_to_try_again_and_from_where() {
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            PageVisit visit = PageVisit.of(desk, "dispatcher");
            assertThat(visit.get("/queue").statusCode()).isEqualTo(200);
            desk.part(ReadStore.class).collectionsOf(StaffDirectory.GROUP).forEach(DocumentStore::clear);

            HttpResponse<String> page = visit.get("/queue?tab=ALL&category=WAGE");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains(CODE, "href=\"/queue?tab=ALL&amp;category=WAGE\"", "再试一次");
            HttpResponse<String> sent = visit.post("/queue/export", "tab", "ALL", "reason", "月度通报");
            assertThat(sent.statusCode()).isEqualTo(503);
            assertThat(sent.body()).contains(CODE, "再提交一次", "月度通报").doesNotContain("再试一次");

            RunningDesk.Answer program = desk.get("operator", "/api/v1/queue");
            assertThat(program.status()).isEqualTo(503);
            assertThat(program.body().path("code").asString()).isEqualTo(CODE);
            assertThat(program.headers().get("retry-after")).containsExactly("1");
        }
    }
}
