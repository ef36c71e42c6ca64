package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seen;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetadataTest {
    private static final Seen SEEN = new Seen(7, 0, List.of(Seen.Item.event("t", 0, "ab")));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void who_acted_by_which_request_and_why_is_stored_with_every_event(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            Map<String, String> meta = new TreeMap<>(TestDesk.OPERATOR.toMetaData());
            meta.put(RecordMeta.REQUEST_ID, "r1");
            meta.put(RecordMeta.REQUEST_DIGEST, "d");
            meta.put(RecordMeta.SCREEN, "log-call");
            meta.put(RecordMeta.EXPECTED_SEQUENCE, "3");
            meta.put(RecordMeta.SEEN, SEEN.toJson());
            CommandMessage<?> command = asCommandMessage(new Till.Open("t")).withMetaData(meta);
            desk.bus.dispatch(command);
            MetaData stored = desk.store.readEvents("t").next().getMetaData();
            Map<String, Object> expected = new HashMap<>(TestDesk.OPERATOR.toMetaData());
            expected.put(RecordMeta.REQUEST_ID, "r1");
            expected.put(RecordMeta.SCREEN, "log-call");
            expected.put(RecordMeta.SEEN, SEEN.toJson());
            expected.put(RecordMeta.CORRELATION_ID, command.getIdentifier());
            expected.put(RecordMeta.CAUSATION_ID, command.getIdentifier());
            assertThat(stored).isEqualTo(MetaData.from(expected));
            assertThat(Actor.from(stored)).contains(TestDesk.OPERATOR);
            assertThat(Seen.from(stored)).contains(SEEN);
        }
    }

    @Test
    void an_event_hands_on_the_course_but_neither_person_nor_request() {
        Map<String, String> meta = new TreeMap<>(TestDesk.OPERATOR.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, "r1");
        meta.put(RecordMeta.CORRELATION_ID, "c1");
        var event = new GenericEventMessage<>(new TillEvent.TillOpened("t", null), meta);
        Map<String, Object> handed = new HashMap<>(new RecordCorrelation().correlationDataFor(event));
        assertThat(handed)
                .isEqualTo(Map.of(RecordMeta.CORRELATION_ID, "c1", RecordMeta.CAUSATION_ID, event.getIdentifier()));
    }

    @Test
    void a_command_that_names_nobody_is_refused_where_it_is_sent_and_where_it_arrives() {
        CommandMessage<Object> nobody = asCommandMessage(new Till.Open("t"));
        ActorGuard guard = new ActorGuard();
        assertThatThrownBy(() -> guard.handle(nobody))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("record/no-actor"));
        CommandMessage<Object> somebody = nobody.withMetaData(TestDesk.OPERATOR.toMetaData());
        assertThat(guard.handle(List.of(somebody)).apply(0, somebody)).isSameAs(somebody);
        try (TestDesk desk = new TestDesk(Place.H2.settings(directory))) {
            assertThatThrownBy(() -> desk.send(new Till.Open("t"), Map.of(RecordMeta.REQUEST_ID, "r")))
                    .isInstanceOf(RuleViolated.class);
            assertThat(desk.ledger.head()).isZero();
        }
    }
}
