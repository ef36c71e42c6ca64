package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptCollectionsTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final DocumentStore calls = store.collection("calls", "call_entries");
    private final DocumentStore notes = store.collection("calls", "call_notes");
    private final DocumentStore staff = store.collection("staff", "staff");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void who_asks_again_for_a_collection_has_the_same_one() {
        assertThat(store.collection("calls", "call_entries")).isSameAs(calls).isNotSameAs(notes);
    }

    @Test
    void a_collection_is_kept_by_one_group() {
        assertThatThrownBy(() -> store.collection("staff", "call_notes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("call_notes: asked for by staff (expected: calls)");
        assertThat(store.groupOf("call_notes")).contains("calls");
        assertThat(store.groupOf("letters")).isEmpty();
    }

    @Test
    void a_group_has_the_collections_it_asked_for_and_the_store_all() {
        assertThat(store.collectionsOf("calls")).containsExactlyInAnyOrder(calls, notes);
        assertThat(store.collectionsOf("letters")).isEmpty();
        assertThat(store.collections()).containsExactlyInAnyOrder(calls, notes, staff);
    }

    @Test
    void amendments_are_counted_for_the_whole_group() {
        store.amended("call_entries");
        store.amended("call_notes");
        assertThat(store.amendments("calls")).isEqualTo(2);
        assertThat(store.amendments("staff")).isZero();
    }
}
