package niangjia.complaint.web;

import org.jspecify.annotations.Nullable;

/**
 * What became of the sheet before this one, told on the next.
 *
 * @param number of the contact; null while it is being recorded
 * @param earlierNumber of the matter it joined
 */
record CallDone(
        CallEnd end,
        String address,
        @Nullable String number,
        @Nullable String earlierAddress,
        @Nullable String earlierNumber) {}
