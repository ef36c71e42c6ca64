package niangjia.shared;

import java.util.List;

/**
 * The record of who was shown what of whom. It is only added to: each row carries a digest over itself and all before it.
 */
public interface Openings {
    /**
     * Records what is about to be shown. Returns when it is on disk; what the same reader was shown on the same screen a few
     * minutes ago is counted with that and needs no row of its own.
     *
     * @throws RuntimeException if it could not be recorded: then nothing may be shown
     */
    void record(Opening opening);

    /** The newest first. */
    List<KeptOpening> find(OpeningsAsked asked);

    OpeningsHead head();

    /** What was changed, taken away or put in, in words; empty if all is well. Reads everything. */
    List<String> inspect();
}
