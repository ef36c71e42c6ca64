package niangjia.shared.read;

import org.bson.Document;

/** A change behind the back of the desk. */
public final class Forged {
    private Forged() {}

    /** Sets a field that no event sets. */
    public static void set(ReadStore store, String group, String collection, String id, String field) {
        change(store, group, collection, id, new Document("$set", new Document(field, "planted-by-hand")));
    }

    public static void unset(ReadStore store, String group, String collection, String id, String field) {
        change(store, group, collection, id, new Document("$unset", new Document(field, "")));
    }

    private static void change(ReadStore store, String group, String collection, String id, Document how) {
        DocumentStore documents = store.collectionsOf(group).stream()
                .filter(each -> each.name().equals(collection))
                .findFirst()
                .orElseThrow();
        var updated = documents.raw().updateOne(new Document("_id", id), how);
        if (updated.getModifiedCount() != 1) {
            throw new IllegalStateException("nothing changed in " + collection);
        }
    }
}
