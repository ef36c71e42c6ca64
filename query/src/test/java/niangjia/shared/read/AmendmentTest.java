package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final DocumentStore documents = store.collection("g", "things");

    @BeforeEach
    void two_documents() {
        Work.change(documents, "d1", 0, doc -> doc.append("name", "known"));
        Work.change(documents, "d2", 3, doc -> doc.append("name", "known"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_found_is_changed_and_keeps_its_number_and_nothing_else_is_touched() {
        assertThat(documents.amend(new Document("_id", "d2"), doc -> doc.append("name", "lost")))
                .isEqualTo(1);
        assertThat(documents.byId("d2").orElseThrow()).containsEntry("name", "lost");
        assertThat(documents.seqOf("d2")).isEqualTo(3);
        assertThat(documents.byId("d1").orElseThrow()).containsEntry("name", "known");
    }

    @Test
    void what_is_as_it_should_be_is_not_counted() {
        Work.change(documents, "d1", 1, doc -> doc.append("name", "lost"));
        assertThat(documents.amend(new Document(), doc -> doc.append("name", "lost")))
                .isEqualTo(1);
        assertThat(documents.amend(new Document(), doc -> doc.append("name", "lost")))
                .isZero();
    }

    @Test
    void a_document_that_an_event_changes_meanwhile_is_looked_at_again() {
        AtomicInteger looks = new AtomicInteger();
        int amended = documents.amend(new Document("_id", "d1"), doc -> {
            if (looks.incrementAndGet() == 1) {
                Work.change(documents, "d1", 1, event -> event.append("state", "closed"));
            }
            doc.append("name", "lost");
        });
        assertThat(amended).isEqualTo(1);
        assertThat(looks).hasValue(2);
        assertThat(documents.byId("d1").orElseThrow())
                .containsEntry("name", "lost")
                .containsEntry("state", "closed");
        assertThat(documents.seqOf("d1")).isEqualTo(1);
    }

    @Test
    void a_document_that_goes_meanwhile_is_gone() {
        int amended = documents.amend(new Document("_id", "d1"), doc -> {
            documents.clear();
            doc.append("name", "lost");
        });
        assertThat(amended).isZero();
        assertThat(documents.byId("d1")).isEmpty();
    }
}
