package niangjia.shared.read;

import java.util.Collection;
import org.bson.Document;

/**
 * Keeps something in memory that is made of the documents of one collection. Called by one thread at a time; the same
 * document may come again, and after a start an older state of it may come behind a newer one.
 */
public interface Follower {
    /** Documents as they are stored now. */
    void written(Collection<Document> documents);

    /** Every document was removed. */
    void cleared();
}
