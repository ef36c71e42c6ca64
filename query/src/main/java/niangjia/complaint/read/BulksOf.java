package niangjia.complaint.read;

import niangjia.shared.Actor;

/** The viewer's own bulks, the latest first; answered with a {@link BulkList}. @param size 1 to 1000 */
public record BulksOf(Actor viewer, int size) {}
