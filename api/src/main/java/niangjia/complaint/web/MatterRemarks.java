package niangjia.complaint.web;

import java.util.List;
import niangjia.shared.Actor;

/** A feature behind the cases says what a reader should know of one, and what waits for them beside its terms. */
public interface MatterRemarks {
    /**
     * One sentence with the page that tells the rest.
     *
     * @param words in the reader's language
     * @param pressing whether somebody is late
     */
    record Remark(String words, String href, boolean pressing) {}

    /** @param matterId of a complaint, or of a case of another feature */
    List<Remark> on(Actor reader, String matterId);

    /** What the reader, or their unit, must do; it stays until it is done. */
    List<Remark> waiting(Actor reader);
}
