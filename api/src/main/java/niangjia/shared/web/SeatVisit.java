package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import niangjia.shared.SeatSettings;
import niangjia.shared.SeatSettingsStore;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Brings a person's own settings to whatever seat they sit down at: the language once for each sign-in, since it may be
 * switched later; the look on every page. A language switched to is kept.
 */
@Component
class SeatVisit implements HandlerInterceptor {
    static final String LANGUAGE = "lang";
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final String GREETED = SeatVisit.class.getName();

    private final SeatLook look;
    private final SeatSettingsStore store;
    private final LocaleResolver languages;
    private final Clock clock;

    SeatVisit(SeatLook look, SeatSettingsStore store, LocaleResolver languages, Clock clock) {
        this.look = look;
        this.store = store;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() == null) {
            return true;
        }
        SeatSettings settings = look.of(request);
        String asked = request.getMethod().equals("GET") ? request.getParameter(LANGUAGE) : null;
        if (asked != null && LANGUAGES.contains(asked) && !asked.equals(settings.language())) {
            settings = settings.in(asked);
            store.set(SeatLook.staffId(request), settings, clock.instant());
        }
        look.remember(settings, request, response);
        HttpSession session = request.getSession();
        if (session.getAttribute(GREETED) == null) {
            session.setAttribute(GREETED, true);
            if (asked == null && settings.language() != null) {
                languages.setLocale(request, response, Locale.forLanguageTag(settings.language()));
            }
        }
        return true;
    }
}
