package niangjia.complaint.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What was taken out of the lists, the latest first: to those who may export, what their unit and those below took.
 * Answered with an {@link ExportPage}.
 *
 * @param cursor {@link ExportPage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record ExportsIn(Actor viewer, @Nullable String cursor, int size) {}
