package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UpcastingTest {
    private static final String RUNG_IN_YUAN = "{\"till\":\"t1\",\"amount\":\"3.20\"}";

    @TempDir
    Path directory;

    /** Revision 1 held yuan as text, revision 2 holds cents. */
    private static final class RungInCents extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("till.rung", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("till.rung", "2"), JsonNode.class, old -> {
                ObjectNode now = ((ObjectNode) old).deepCopy();
                BigDecimal yuan = new BigDecimal(now.remove("amount").asString());
                return now.put("cents", yuan.movePointRight(2).intValueExact());
            });
        }
    }

    private static void store(Ledger ledger, String name, String revision, String json) {
        JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
        jdbc.update("update event_head set last_index = 1");
        jdbc.update(
                "insert into event_entry values (1, 'e1', 't1', 0, 'Till', '2026-01-05T01:02:03.000Z', ?, ?, ?, ?)",
                name,
                revision,
                json.getBytes(UTF_8),
                "{}".getBytes(UTF_8));
    }

    private static List<Object> readAll(Ledger ledger) {
        return ledger.engine()
                .readEvents(null, false)
                .<Object>map(TrackedEventMessage::getPayload)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void an_event_of_an_old_revision_is_read_as_todays(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES, new RungInCents())) {
            store(ledger, "till.rung", "1", RUNG_IN_YUAN);
            assertThat(readAll(ledger)).containsExactly(new TillEvent.Rung("t1", 320, null));
            assertThat(ledger.engine().readEvents("t1").next().getPayload())
                    .isEqualTo(new TillEvent.Rung("t1", 320, null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_its_upcaster_it_is_an_error_and_not_skipped(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            store(ledger, "till.rung", "1", RUNG_IN_YUAN);
            assertThatThrownBy(() -> readAll(ledger)).isInstanceOf(SerializationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_name_in_the_record_is_an_error_and_not_skipped(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            store(ledger, "till.burnt", "1", "{}");
            assertThatThrownBy(() -> readAll(ledger))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("till.burnt");
            assertThatThrownBy(() -> ledger.engine().readEvents("t1").next().getPayload())
                    .isInstanceOf(SerializationException.class);
        }
    }
}
