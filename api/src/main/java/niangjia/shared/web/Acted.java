package niangjia.shared.web;

/**
 * An act is on record.
 *
 * @param stream it was written to, for example {@code complaint:…}
 * @param sequence of its last event in that stream, -1 if it wrote none
 * @param repeated true if it had been before, and was not done again
 */
public record Acted(String stream, long sequence, boolean repeated) {}
