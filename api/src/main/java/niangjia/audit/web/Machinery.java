package niangjia.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.audit.LetterCommand.Letter;
import org.jspecify.annotations.Nullable;

/** What makes read models of the record, on all nodes: how far it has come, and what it could not take. */
public interface Machinery {
    /** How a processor does. */
    enum State {
        RUNNING,
        BEHIND,
        FAILING,
        UNCLAIMED
    }

    /**
     * One read model.
     *
     * @param name its processing group
     * @param segments in all
     * @param claimed how many of them a node works
     * @param nodes that work them
     * @param position of the slowest segment; -1 before the first event
     * @param behind events that it has not handled
     * @param secondsBehind how old the first of them is
     * @param error kind of the failure on this node; null if there is none
     * @param letters events laid aside
     */
    record Processor(
            String name,
            State state,
            int segments,
            int claimed,
            List<String> nodes,
            long position,
            long behind,
            long secondsBehind,
            @Nullable String error,
            long letters) {
        public Processor {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * An event laid aside.
     *
     * @param first whether it is the one that the others of its row wait for
     * @param event stored name of the event
     * @param cause kind of the failure; null for one that only waits
     * @param where the place in the code
     */
    record LaidAsideEvent(
            String id,
            Letter letter,
            boolean first,
            String event,
            Instant since,
            @Nullable String cause,
            @Nullable String where) {}

    List<Processor> processors();

    /** The oldest first, at most 500. */
    List<LaidAsideEvent> letters();

    Optional<LaidAsideEvent> letter(String id);

    /** Gives the row that begins with this event to its read model again; true if it was taken this time. */
    boolean retry(LaidAsideEvent letter);

    /** Puts this event away for good; true if it was there. */
    boolean discard(LaidAsideEvent letter);

    /** Number of the last event on record. */
    long head();
}
