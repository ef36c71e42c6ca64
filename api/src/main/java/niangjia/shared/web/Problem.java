package niangjia.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it goes over the wire, by RFC 9457.
 *
 * @param next what the reader can do now
 * @param fields what is wrong with each field, for bad input
 * @param changedBy what happened since the reader looked, for a stale form
 * @param incident under which a fault of ours stands in the log
 * @param lastAnswered when the store of read models last answered, where it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String next,
        @Nullable List<Field> fields,
        @Nullable List<Change> changedBy,
        @Nullable String incident,
        @Nullable Instant lastAnswered) {

    /** A {@link FieldFault} with words to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(String field, String code, @Nullable String actual, String expected, String title) {}

    /**
     * @param sequence of the event in its stream
     * @param at when it was recorded
     * @param by name of the one who acted, as it was then
     * @param unit for which they acted
     * @param what stored name of the event
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            long sequence,
            Instant at,
            @Nullable String by,
            @Nullable String unit,
            String what) {}

    static String type(String code) {
        return "urn:niangjia:problem:" + code;
    }
}
