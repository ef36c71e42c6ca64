package niangjia.shared.read;

import java.util.function.Consumer;
import org.bson.Document;

/** One document that grows event by event in the hand of whoever reads the record, as a store would give it back. */
public final class OneDocument {
    private Document now;

    public OneDocument(String id) {
        now = new Document("_id", id);
    }

    /** @param mutation as a read model makes it of its own document */
    public void change(long seq, Consumer<Document> mutation) {
        Document next = Kept.copy(now);
        mutation.accept(next);
        next.put(DocumentStore.SEQ, seq);
        // moments become what a store gives back, so that it is read as any other
        now = Kept.copy(next);
    }

    public Document now() {
        return now;
    }
}
