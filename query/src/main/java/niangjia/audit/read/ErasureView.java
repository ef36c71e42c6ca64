package niangjia.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.audit.SweepFacts;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One erasure, whole. Persons are told by their keys.
 *
 * @param sequence to send as {@code If-Match} with an act
 * @param matter stream in which the person was found
 * @param kept keys that stay, each with a space and the ground behind it
 * @param digest over the stored bytes of the persons' streams before the keys were destroyed
 */
public record ErasureView(
        ErasureRow row,
        long sequence,
        String matter,
        List<String> persons,
        String identity,
        Words words,
        String unitPath,
        List<Hold> holds,
        List<String> kept,
        @Nullable String refusalGround,
        @Nullable Words refusal,
        int keys,
        int streams,
        @Nullable String digest,
        @Nullable Instant destroyedAt,
        @Nullable Sweep sweep,
        @Nullable Certificate certificate,
        List<Step> course) {
    /** @param liftedAt null while it stands */
    public record Hold(
            String id,
            String ground,
            Words reason,
            Instant placedAt,
            @Nullable LocalDate until,
            @Nullable Instant liftedAt,
            @Nullable Words lifted) {
        public boolean stands() {
            return liftedAt == null;
        }
    }

    /** The last one. */
    public record Sweep(Instant at, SweepFacts facts) {}

    public record Certificate(int year, int number, String template, String digest, Instant issuedAt) {}

    /** @param what stored name of the event */
    public record Step(String what, Instant at, String by, String byStaff) {
        public boolean byTheDesk() {
            return Actor.isTheDesk(byStaff);
        }
    }

    /** Who did the last of such steps; empty if nobody. */
    public String by(String what) {
        return course.stream()
                .filter(step -> step.what().equals(what))
                .reduce((one, later) -> later)
                .map(Step::by)
                .orElse("");
    }

    public boolean held() {
        return holds.stream().anyMatch(Hold::stands);
    }

    /** The record is, byte for byte, what it was before the keys were destroyed. */
    public boolean unchanged() {
        return sweep != null && sweep.facts().digest().equals(digest);
    }
}
