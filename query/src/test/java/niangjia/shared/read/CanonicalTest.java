package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private final Document one = new Document("a", 1).append("b", new Document("c", 2).append("d", List.of(1, 2)));

    @Test
    void the_order_of_fields_does_not_count_at_any_depth() {
        Document other = new Document("b", new Document("d", List.of(1, 2)).append("c", 2)).append("a", 1);
        assertThat(Canonical.digest(other)).isEqualTo(Canonical.digest(one));
    }

    @Test
    void the_order_of_lists_the_kind_of_number_and_presence_count() {
        String digest = Canonical.digest(one);
        assertThat(Canonical.digest(new Document("a", 1).append("b", new Document("c", 2).append("d", List.of(2, 1)))))
                .isNotEqualTo(digest);
        assertThat(Canonical.digest(new Document(one).append("a", 1L))).isNotEqualTo(digest);
        assertThat(Canonical.digest(new Document(one).append("e", null))).isNotEqualTo(digest);
    }
}
