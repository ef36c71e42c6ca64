package niangjia.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import niangjia.shared.SeatSettings;
import niangjia.shared.SeatSettingsStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How the page in hand is to look: as the person chose, and at the door as the last person at this seat chose, which a
 * cookie keeps. Templates know it as {@code @seat}.
 */
@Component("seat")
public final class SeatLook {
    private static final String COOKIE = "niangjia-seat";
    private static final String KNOWN = SeatLook.class.getName();
    private static final String LARGE = "large";
    private static final String CONTRAST = "contrast";
    private static final String NO_KEYS = "no-keys";
    private static final Duration KEPT = Duration.ofDays(365);

    private final SeatSettingsStore store;

    public SeatLook(SeatSettingsStore store) {
        this.store = store;
    }

    /** For the root of the page; null for the usual look. */
    public @Nullable String classes() {
        SeatSettings settings = settings();
        String classes = written(settings).replace('.', ' ');
        return classes.isEmpty() ? null : classes;
    }

    /** Whether a single letter outside a field does something. */
    public boolean singleKeys() {
        return settings().singleKeys();
    }

    private SeatSettings settings() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : SeatSettings.USUAL;
    }

    SeatSettings of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof SeatSettings known) {
            return known;
        }
        SeatSettings settings = request.getUserPrincipal() == null ? ofCookie(request) : store.of(staffId(request));
        request.setAttribute(KNOWN, settings);
        return settings;
    }

    /** Leaves what the door should look like next time, if that is not there already. */
    void remember(SeatSettings settings, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(KNOWN, settings);
        String wanted = written(settings);
        if (!wanted.equals(cookie(request))) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, wanted)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .path("/")
                    .maxAge(KEPT)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    static String staffId(HttpServletRequest request) {
        return request.getUserPrincipal().getName();
    }

    private static SeatSettings ofCookie(HttpServletRequest request) {
        List<String> chosen = List.of(cookie(request).split("\\.", -1));
        return new SeatSettings(
                chosen.contains(LARGE), chosen.contains(CONTRAST), !chosen.contains(NO_KEYS), null, null);
    }

    private static String written(SeatSettings settings) {
        return String.join(
                ".",
                Stream.of(
                                settings.largeType() ? LARGE : "",
                                settings.highContrast() ? CONTRAST : "",
                                settings.singleKeys() ? "" : NO_KEYS)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
