package niangjia.audit.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.audit.read.DecisionFilter;
import niangjia.audit.read.MissingHow;
import niangjia.audit.read.MissingKind;
import niangjia.shared.DecisionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the book of decisions is asked for in an address; what is missing or blank asks for all.
 *
 * @param matter the stream of one matter
 * @param missing name of a kind, of an event, or one entry as {@code stream#sequence}
 */
public record DecisionAsked(
        @Nullable DecisionKind kind,
        @Nullable String unit,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String staff,
        @Nullable String matter,
        @Nullable String missing,
        @Nullable MissingHow how) {
    DecisionFilter filter() {
        return new DecisionFilter(kind, filled(unit), from, to, filled(staff), filled(matter), filled(missing), how);
    }

    /** Whether it is about less than everything. */
    public boolean narrowed() {
        return Stream.of(kind, filled(unit), from, to, filled(staff), filled(matter), filled(missing))
                .anyMatch(value -> value != null);
    }

    /** Whether it is about one entry of one matter. */
    public boolean aboutOneEntry() {
        return missing != null && missing.contains("#");
    }

    /** Whether it is about something people have a word for. */
    public boolean aboutOneKind() {
        return Arrays.stream(MissingKind.values()).anyMatch(kind -> kind.name().equals(missing));
    }

    /** The address of the next page. */
    public String address(String cursor) {
        return UriComponentsBuilder.fromPath(DecisionDoor.PAGE)
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("unit", Optional.ofNullable(filled(unit)))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("staff", Optional.ofNullable(filled(staff)))
                .queryParamIfPresent("matter", Optional.ofNullable(filled(matter)))
                .queryParamIfPresent("missing", Optional.ofNullable(filled(missing)))
                .queryParamIfPresent("how", Optional.ofNullable(how))
                .queryParam("cursor", cursor)
                .build()
                .encode()
                .toUriString();
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
