package niangjia.complaint.read;

import niangjia.shared.Actor;

/**
 * What is a bulk about, and what became of the orders of one chunk? Answered with an optional {@link BulkView}.
 *
 * @param chunk counted from 0
 * @param sequence of an event of the bulk that the answer should include; waits at most 300 ms for it
 */
public record BulkOf(Actor viewer, String bulkId, int chunk, long sequence) {}
