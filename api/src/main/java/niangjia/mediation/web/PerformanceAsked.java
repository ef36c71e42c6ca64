package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.Optional;
import niangjia.mediation.read.PerformanceFilter;
import niangjia.mediation.read.PerformanceTab;
import niangjia.mediation.read.PromiseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the performance board is asked for in an address; what is missing or blank asks for all. */
public record PerformanceAsked(
        @Nullable PerformanceTab tab,
        @Nullable String unit,
        @Nullable PromiseKind kind,
        @Nullable String number) {
    PerformanceFilter filter(PerformanceTab under, LocalDate today) {
        return new PerformanceFilter(under, today, filled(unit), kind, filled(number));
    }

    /** Whether it is about less than everything under its head. */
    public boolean narrowed() {
        return filled(unit) != null || kind != null || filled(number) != null;
    }

    /** The address of the same board under another head, or of its next page. */
    public String address(PerformanceTab under, @Nullable String cursor) {
        return UriComponentsBuilder.fromPath("/mediation/performance")
                .queryParam("tab", under)
                .queryParamIfPresent("unit", Optional.ofNullable(filled(unit)))
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("number", Optional.ofNullable(filled(number)))
                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                .build()
                .encode()
                .toUriString();
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
