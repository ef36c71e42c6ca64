package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The moment a request asks for, as it is written: by itself, or, of a part of a page that is put in later, by the page it
 * belongs to.
 */
record AsOfAsked(String asOf, @Nullable String axis, boolean bySelf) {
    static final String AS_OF = "asOf";
    static final String AXIS = "axis";

    static Optional<AsOfAsked> of(HttpServletRequest request) {
        String own = request.getParameter(AS_OF);
        if (own != null && !own.isBlank()) {
            return Optional.of(new AsOfAsked(own, request.getParameter(AXIS), true));
        }
        String page = request.getHeader("HX-Current-URL");
        return page == null ? Optional.empty() : ofPage(page);
    }

    /** As an address says it. */
    String query() {
        String moment = AS_OF + "=" + UriUtils.encode(asOf, StandardCharsets.UTF_8);
        return axis == null ? moment : moment + "&" + AXIS + "=" + UriUtils.encode(axis, StandardCharsets.UTF_8);
    }

    private static Optional<AsOfAsked> ofPage(String address) {
        try {
            UriComponents page = UriComponentsBuilder.fromUriString(address).build();
            String asOf = read(page, AS_OF);
            return asOf == null || asOf.isBlank()
                    ? Optional.empty()
                    : Optional.of(new AsOfAsked(asOf, read(page, AXIS), false));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static @Nullable String read(UriComponents page, String name) {
        String value = page.getQueryParams().getFirst(name);
        return value == null ? null : UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
