package niangjia.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import niangjia.ledger.Ledger;
import niangjia.shared.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredFormTest {
    private final StoredForm form = new StoredForm(Ledger.eventSerializer(List.of()));

    @Test
    void an_event_comes_back_from_the_server_as_it_went_there_but_for_what_is_finer_than_a_millisecond() {
        StoredEvent stored = event("complaint:1", "Complaint", "2026-10-12T01:00:00.123456Z", "2");
        Event sent = form.event(stored);
        assertThat(form.of(sent, 7))
                .usingRecursiveComparison()
                .isEqualTo(event("complaint:1", "Complaint", "2026-10-12T01:00:00.123Z", "2"));
        assertThat(sent.getMetaDataMap()).containsOnlyKeys("requestId", "staffId");
    }

    @Test
    void an_event_of_no_stream_comes_back_as_one_of_none() {
        StoredEvent stored = event("m-1", null, "2026-10-12T01:00:00.123Z", null);
        assertThat(form.event(stored).getAggregateIdentifier()).isEmpty();
        assertThat(form.of(form.event(stored), 7)).usingRecursiveComparison().isEqualTo(stored);
    }

    private static StoredEvent event(String stream, @Nullable String type, String time, @Nullable String revision) {
        return new StoredEvent(
                7,
                "m-1",
                stream,
                type == null ? 0 : 4,
                type,
                time,
                "complaint.Signed",
                revision,
                bytes("{\"note\":\"已核实\",\"n\":1.50}"),
                bytes("{\"requestId\":\"r-1\",\"staffId\":\"staff:1\"}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
