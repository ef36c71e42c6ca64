package niangjia.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one segment of a processor stands, on whatever node it runs.
 *
 * @param position number of the last event whose place was written down; a place moves on with events that concern the
 *     segment, and every few seconds without; -1 before the first
 * @param owner the node that works it; null if none does
 * @param claimedAt when the owner last said so
 */
public record SegmentPlace(
        String processor,
        int segment,
        long position,
        @Nullable String owner,
        @Nullable Instant claimedAt) {}
