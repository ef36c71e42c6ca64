package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer(EventNames.of(List.of(TillEvent.class)));

    private Object read(String name, String revision, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, revision)));
    }

    @Test
    void an_event_keeps_its_order_of_facts_its_dates_as_text_and_leaves_absent_ones_out() {
        var counted = new TillEvent.Counted(LocalDate.of(2026, 2, 28), null, List.of(new TillEvent.Coin(5)));
        SerializedObject<String> stored = serializer.serialize(counted, String.class);
        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("till.counted", "1"));
        assertThat(stored.getData()).isEqualTo("{\"zDay\":\"2026-02-28\",\"mCoins\":[{\"cents\":5}]}");
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(counted);
    }

    @Test
    void what_a_record_answers_about_itself_is_not_stored() {
        assertThat(serializer
                        .serialize(new TillEvent.Rung("t", 500, 7), String.class)
                        .getData())
                .isEqualTo("{\"till\":\"t\",\"cents\":500,\"number\":7}");
    }

    @Test
    void an_unknown_fact_a_missing_number_and_a_wrong_type_are_errors() {
        assertThat(read("till.rung", "2", "{\"till\":\"t\",\"cents\":1}")).isEqualTo(new TillEvent.Rung("t", 1, null));
        assertThatThrownBy(() -> read("till.rung", "2", "{\"till\":\"t\",\"cents\":1,\"new\":2}"))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("till.rung", "2", "{\"till\":\"t\"}")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("till.rung", "2", "{\"till\":\"t\",\"cents\":\"much\"}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void metadata_comes_back_as_it_was() {
        MetaData meta = MetaData.with("staffId", "s1").and("unitPath", "/430000/");
        SerializedObject<byte[]> stored = serializer.serialize(meta, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(meta);
    }

    @Test
    void what_is_no_event_of_the_record_cannot_be_recorded() {
        assertThatThrownBy(() -> serializer.serialize(new Till.Open("t"), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Till$Open");
    }
}
