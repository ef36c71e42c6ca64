package niangjia.complaint.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which orders stand under this head of the queue? Answered with a {@link QueuePage}; subscriptions get {@link
 * QueueChanged}. Running orders come by the end of the duty that ends first, those
 * that stand still and those without a term last.
 *
 * @param cursor {@link QueuePage#next()} of the page before, of the same tab; null for the first
 * @param size rows of the page, 1 to 1000
 */
public record QueueOf(
        Actor viewer,
        QueueTab tab,
        QueueFilter filter,
        @Nullable String cursor,
        int size) {}
