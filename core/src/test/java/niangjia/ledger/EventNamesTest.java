package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import niangjia.shared.Recorded;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class EventNamesTest {
    private final EventNames names = EventNames.of(List.of(TillEvent.class));

    sealed interface Nameless {
        record Anonymous(String id) implements Nameless {}
    }

    sealed interface Twice {
        @Recorded(name = "twin")
        record One(String id) implements Twice {}

        @Recorded(name = "twin", revision = "2")
        record Two(String id) implements Twice {}
    }

    interface Open {}

    @Test
    void families_are_walked_to_their_leaves() {
        assertThat(names.typeOf(TillEvent.Counted.class)).isEqualTo(new SimpleSerializedType("till.counted", "1"));
        assertThat(names.typeOf(TillEvent.Rung.class)).isEqualTo(new SimpleSerializedType("till.rung", "2"));
        assertThat(names.classOf(new SimpleSerializedType("till.rung", "2"))).isEqualTo(TillEvent.Rung.class);
    }

    @Test
    void an_event_without_a_name_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Nameless.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Anonymous");
    }

    @Test
    void a_family_that_is_not_sealed_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Open.class))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Twice.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twin");
    }

    @Test
    void a_family_named_twice_is_the_same_family() {
        assertThat(EventNames.of(List.of(TillEvent.class, TillEvent.Money.class))
                        .typeOf(TillEvent.Rung.class))
                .isNotNull();
    }

    @Test
    void an_unknown_name_or_another_revision_is_an_error() {
        assertThatThrownBy(() -> names.classOf(new SimpleSerializedType("till.burnt", "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("till.burnt");
        assertThatThrownBy(() -> names.classOf(new SimpleSerializedType("till.rung", "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("revision 1")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> names.typeOf(String.class)).isInstanceOf(SerializationException.class);
    }
}
