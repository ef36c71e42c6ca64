package niangjia.complaint.web;

import org.jspecify.annotations.Nullable;

/**
 * One matter in the strip of those that hang together.
 *
 * @param href null for what has no page, or none the reader may open
 * @param mark state, or how it was linked
 * @param current whether it is the one the page is about
 */
public record ChainPiece(String kind, String name, @Nullable String href, String mark, boolean current) {}
