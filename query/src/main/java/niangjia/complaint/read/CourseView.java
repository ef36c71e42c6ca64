package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import niangjia.complaint.ComplaintStatus;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the course of a complaint.
 *
 * @param stations the main steps in their order, done ones first
 * @param entries how many entries each zoom shows under the filter
 * @param people who acted, by staff id
 * @param media names of {@link niangjia.complaint.Medium}s that occur
 * @param papers names of {@link Paper}s that occur
 * @param linked complaints of the same matter, by the day they came in, this one among them; alone if there is no other
 */
public record CourseView(
        List<Station> stations,
        Map<Zoom, Integer> entries,
        List<Choice> people,
        List<Choice> media,
        List<Choice> papers,
        List<Linked> linked) {
    public CourseView {
        stations = List.copyOf(stations);
        entries = Map.copyOf(entries);
        people = List.copyOf(people);
        media = List.copyOf(media);
        papers = List.copyOf(papers);
        linked = List.copyOf(linked);
    }

    /**
     * @param key of a message behind {@code station.}, see {@link Stations#keys()}
     * @param at null while it lies ahead
     * @param next whether it is the very next one
     * @param due the day told to the caller, if the next one has it
     */
    public record Station(
            String key,
            @Nullable Instant at,
            boolean next,
            @Nullable LocalDate due) {}

    /**
     * A value the course can be narrowed to.
     *
     * @param label what people call it; null where the value is a code
     * @param entries how many of the zoom, under the other parts of the filter
     */
    public record Choice(String value, @Nullable String label, int entries) {}

    /**
     * @param handling as the later one was linked, name of a {@link niangjia.complaint.RepeatHandling}; null for the
     *     first of the chain
     */
    public record Linked(
            String complaintId,
            String number,
            String channel,
            String unitId,
            ComplaintStatus state,
            Instant enteredAt,
            @Nullable String handling,
            boolean current) {}
}
