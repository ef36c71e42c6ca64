package niangjia.complaint.read;

import java.util.List;

/**
 * A sentence to be said in the reader's language.
 *
 * @param key of a message, for example {@code event.complaint.OrderDispatched}: {@code event.} and the stored name
 * @param args what the message takes, in order: codes, ids of units, names of staff, numbers; never personal data
 */
public record Phrase(String key, List<String> args) {
    public Phrase {
        args = List.copyOf(args);
    }
}
