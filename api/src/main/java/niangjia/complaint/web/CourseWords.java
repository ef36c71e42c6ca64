package niangjia.complaint.web;

import niangjia.complaint.read.TimelineEntry.Field;

/** How the entries of one kind of stream are shown, whoever tells them: the glyph before them, the names and values of their fields. */
public interface CourseWords {
    /** Whether the stream is one of these, by its id. */
    boolean speakOf(String stream);

    /** @param kind stored name of an event */
    String glyphOf(String kind);

    String nameOf(String kind, Field field);

    String valueOf(String kind, Field field);
}
