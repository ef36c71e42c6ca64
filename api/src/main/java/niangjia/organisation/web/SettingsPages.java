package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.SeatSettings;
import niangjia.shared.SeatSettingsStore;
import niangjia.shared.web.Capacity;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StartTabs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** What is a person's own: how the desk looks to them, where it begins, and in which of their capacities they act. */
@Page
class SettingsPages {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final SignedInStaff staff;
    private final SeatSettingsStore store;
    private final StartTabs tabs;
    private final LocaleResolver languages;
    private final Clock clock;

    SettingsPages(SignedInStaff staff, SeatSettingsStore store, StartTabs tabs, LocaleResolver languages, Clock clock) {
        this.staff = staff;
        this.store = store;
        this.tabs = tabs;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/settings")
    String show(@RequestParam(defaultValue = "false") boolean saved, Model model) {
        Actor actor = staff.current();
        model.addAttribute("settings", store.of(actor.staffId()));
        model.addAttribute("language", LocaleContextHolder.getLocale().getLanguage());
        model.addAttribute("languages", LANGUAGES);
        model.addAttribute("tabs", tabs.names());
        model.addAttribute("saved", saved);
        model.addAttribute(
                "signInName", actor.staffId().substring(actor.staffId().indexOf(':') + 1));
        return "organisation/settings";
    }

    /** What the form does not hold is off: boxes that are not ticked are not sent. */
    @PostMapping("/settings")
    String save(
            @RequestParam(defaultValue = "false") boolean largeType,
            @RequestParam(defaultValue = "false") boolean highContrast,
            @RequestParam(defaultValue = "false") boolean singleKeys,
            @RequestParam(defaultValue = "zh") String language,
            @RequestParam(defaultValue = "") String firstTab,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime quietFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime quietTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        String spoken = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        SeatSettings settings = new SeatSettings(
                largeType,
                highContrast,
                singleKeys,
                spoken,
                tabs.names().contains(firstTab) ? firstTab : null,
                quietTo == null ? null : quietFrom,
                quietFrom == null ? null : quietTo);
        store.set(staff.current().staffId(), settings, clock.instant());
        languages.setLocale(request, response, Locale.forLanguageTag(spoken));
        return "redirect:/settings?saved=true";
    }

    @PostMapping("/capacity")
    String wear(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        Capacity chosen = staff.capacities().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("sign-in/denied", List.of()));
        request.getSession().setAttribute(Capacity.CHOSEN, chosen.key());
        return "redirect:/";
    }
}
