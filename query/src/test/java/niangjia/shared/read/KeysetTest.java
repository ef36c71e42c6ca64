package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final DocumentStore documents = store.collection("g", "things");

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"true,1", "true,3", "true,7", "false,1", "false,3", "false,7"})
    void pages_give_each_document_once_in_order_ties_and_gaps_included(boolean ascending, int size) {
        for (int i = 0; i < 20; i++) {
            // three to a day, and some without a day
            put("d%02d".formatted(i), i % 5 == 0 ? null : i / 3);
        }
        Keyset order = ascending ? Keyset.ascending("day") : Keyset.descending("day");
        Comparator<Document> expected = Comparator.comparing(
                        (Document d) -> d.getInteger("day"), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(d -> d.getString("_id"));
        List<String> all = documents.find(new Document()).into(new ArrayList<>()).stream()
                .sorted(ascending ? expected : expected.reversed())
                .map(d -> d.getString("_id"))
                .toList();
        assertThat(walk(order, size, null)).isEqualTo(all);
    }

    @Test
    void two_keys_in_different_directions_order_pages_too() {
        for (int i = 0; i < 12; i++) {
            int day = i / 4;
            int rank = i % 2;
            Work.change(documents, "d%02d".formatted(i), 0, doc -> doc.append("day", day)
                    .append("rank", rank));
        }
        List<String> walked = walk(Keyset.descending("day").thenAscending("rank"), 3, null);
        assertThat(walked)
                .containsExactly("d08", "d10", "d09", "d11", "d04", "d06", "d05", "d07", "d00", "d02", "d01", "d03");
    }

    @Test
    void inserts_before_and_behind_the_reader_neither_repeat_nor_hide_what_was_there() {
        for (int i = 10; i < 20; i++) {
            put("d" + i, i);
        }
        Keyset order = Keyset.descending("day");
        Page<String> first = order.page(documents, new Document(), 4, null, d -> d.getString("_id"));
        assertThat(first.items()).containsExactly("d19", "d18", "d17", "d16");
        put("d99", 99);
        put("d155", 15);
        List<String> rest = walk(order, 4, first.next());
        assertThat(rest).containsExactly("d155", "d15", "d14", "d13", "d12", "d11", "d10");
    }

    @Test
    void the_last_page_has_no_next_and_an_exact_fit_is_a_last_page() {
        put("d1", 1);
        put("d2", 2);
        Page<String> page = Keyset.ascending("day").page(documents, new Document(), 2, null, d -> d.getString("_id"));
        assertThat(page.items()).hasSize(2);
        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "!!!!", "AAAA", "EwAAAAJzAAUAAAArZGF5AAA"})
    void a_cursor_that_this_list_did_not_give_is_refused(String cursor) {
        assertThatThrownBy(() -> walk(Keyset.ascending("day"), 2, cursor)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cursor_of_another_order_or_with_an_operator_in_it_is_refused() {
        String other = Cursor.write("+name+_id", List.of("a", "b"));
        String forged = Cursor.write("+day+_id", List.of(new Document("$ne", 1), "b"));
        String good = Cursor.write("+day+_id", List.of(1, "b"));
        assertThatThrownBy(() -> walk(Keyset.ascending("day"), 2, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> walk(Keyset.ascending("day"), 2, forged)).isInstanceOf(IllegalArgumentException.class);
        assertThat(walk(Keyset.ascending("day"), 2, good)).isEmpty();
    }

    private List<String> walk(Keyset order, int size, String from) {
        List<String> all = new ArrayList<>();
        String cursor = from;
        do {
            Page<String> page = order.page(documents, new Document(), size, cursor, d -> d.getString("_id"));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private void put(String id, Integer day) {
        Work.change(documents, id, 0, doc -> {
            if (day != null) {
                doc.append("day", day);
            }
        });
    }
}
