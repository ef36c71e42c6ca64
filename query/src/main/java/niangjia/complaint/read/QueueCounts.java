package niangjia.complaint.read;

import niangjia.shared.Actor;

/** How many orders stand under each head of the queue? Answered with {@link QueueTotals}. */
public record QueueCounts(Actor viewer) {}
