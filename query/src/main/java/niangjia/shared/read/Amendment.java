package niangjia.shared.read;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** A change beside the events: each document found is changed as it stands, once, and keeps its sequence number. */
record Amendment(DocumentStore documents, Bson filter, Consumer<Document> mutation) {
    /** Returns how many were changed there. */
    int at(DocumentStore.Place place) {
        int amended = 0;
        for (Document found : place.documents().find(filter).into(new ArrayList<>())) {
            amended += changed(place, found) ? 1 : 0;
        }
        return amended;
    }

    /** Looked at again as often as an event comes first, until it is changed, or is as it should be, or gone. */
    private boolean changed(DocumentStore.Place place, Document found) {
        Document before = found;
        while (before != null) {
            String id = before.getString("_id");
            Document after = Kept.copy(before);
            mutation.accept(after);
            if (after.equals(before)) {
                return false;
            }
            RawBsonDocument encoded = new RawBsonDocument(after, documents.codec());
            Bson same =
                    Filters.and(Filters.eq("_id", id), Filters.eq(DocumentStore.SEQ, before.get(DocumentStore.SEQ)));
            if (documents
                            .store()
                            .gate()
                            .write(() -> place.raw().replaceOne(same, encoded))
                            .getMatchedCount()
                    == 1) {
                if (place.prefix().equals(documents.place().prefix())) {
                    documents.following().written(List.of(encoded));
                }
                return true;
            }
            before = place.documents().find(Filters.eq("_id", id)).first();
        }
        return false;
    }
}
