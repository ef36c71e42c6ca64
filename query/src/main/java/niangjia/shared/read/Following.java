package niangjia.shared.read;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Those who follow one collection: told at once what this process writes, and before long what others write. */
final class Following implements AutoCloseable {
    private final DocumentStore documents;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private @Nullable ChangeJournal journal;

    Following(DocumentStore documents) {
        this.documents = documents;
    }

    /** Tells everything there is before it returns. */
    synchronized void follow(Follower follower) {
        if (!documents.store().isAsked()) {
            return;
        }
        // a scratch is nobody else's
        if (!documents.store().isEmbedded() && !documents.store().isScratch() && journal == null) {
            journal = documents.store().journalOf(documents);
            journal.listen(this::reload, this::startAgain);
        }
        followers.add(follower);
        tellAll(follower);
    }

    /** Behind the write and before anybody who waits for it wakes. */
    void written(Collection<RawBsonDocument> written) {
        if (followers.isEmpty() || written.isEmpty()) {
            return;
        }
        ChangeJournal others = journal;
        if (others != null) {
            others.wrote(
                    written.stream().map(d -> d.getString("_id").getValue()).toList());
        }
        tell(written.stream().map(d -> d.decode(documents.codec())).toList());
    }

    void cleared() {
        ChangeJournal others = journal;
        if (others != null) {
            others.cleared();
        }
        forgetAll();
    }

    private synchronized void tell(Collection<Document> changed) {
        followers.forEach(follower -> follower.written(changed));
    }

    private synchronized void forgetAll() {
        followers.forEach(Follower::cleared);
    }

    private void reload(Collection<String> ids) {
        tell(documents.load(ids).values().stream()
                .map(d -> d.decode(documents.codec()))
                .toList());
    }

    /** Other documents take the place of those told about. */
    void movedElsewhere() {
        if (!followers.isEmpty()) {
            startAgain();
        }
    }

    private synchronized void startAgain() {
        forgetAll();
        followers.forEach(this::tellAll);
    }

    private void tellAll(Follower follower) {
        List<Document> some = new ArrayList<>();
        for (Document document : documents.find(Filters.empty()).batchSize(DocumentStore.CHUNK)) {
            some.add(document);
            if (some.size() == DocumentStore.CHUNK) {
                follower.written(List.copyOf(some));
                some.clear();
            }
        }
        follower.written(some);
    }

    @Override
    public void close() {
        if (journal != null) {
            journal.close();
        }
    }
}
