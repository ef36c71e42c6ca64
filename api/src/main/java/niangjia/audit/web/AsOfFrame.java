package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niangjia.audit.read.AsOf;
import niangjia.audit.read.AsOfAxis;
import niangjia.audit.read.AsOfDesk;
import niangjia.audit.read.AsOfRights;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.RulePack;
import niangjia.shared.web.Page;
import niangjia.shared.web.RefusalParts;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What a page says of the moment it shows, and where another can be chosen. */
@ControllerAdvice(annotations = Page.class)
class AsOfFrame implements RefusalParts {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private final AsOfDesk desk;
    private final SignedInStaff staff;
    private final Clock clock;

    AsOfFrame(AsOfDesk desk, SignedInStaff staff, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param asOf as it is kept in addresses
     * @param pack in force then where the reader stands; null for none
     * @param present address of the same page as it is now
     * @param other address of the same moment on the other axis
     */
    record Banner(
            String day,
            String time,
            AsOfAxis axis,
            String asOf,
            @Nullable String pack,
            String present,
            String other) {
        public boolean known() {
            return axis == AsOfAxis.KNOWN;
        }

        public String axisKey() {
            return axis.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param path of the page
     * @param kept what else its address says
     * @param latest no later moment can be chosen
     */
    record Picker(String path, List<Kept> kept, @Nullable String at, String latest, boolean truth) {}

    record Kept(String name, String value) {}

    /** Null on a page of the present. */
    @ModelAttribute("asOf")
    @Nullable
    Banner banner(HttpServletRequest request) {
        Optional<AsOf> looked = AsOfRequests.look().map(AsOfDesk.Looking::moment);
        if (looked.isEmpty()) {
            return null;
        }
        AsOf moment = looked.get();
        ZonedDateTime at = moment.at().atZone(DeskTime.ZONE);
        boolean known = moment.axis() == AsOfAxis.KNOWN;
        String asOf = Optional.ofNullable(request.getParameter(AsOfAsked.AS_OF))
                .orElseGet(() -> minute(at.toLocalDateTime()));
        return new Banner(
                at.toLocalDate().toString(),
                DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(at),
                moment.axis(),
                asOf,
                desk.rules(moment)
                        .packFor(staff.current().unit(), moment.at())
                        .map(RulePack::id)
                        .orElse(null),
                address(request).build().encode().toUriString(),
                address(request)
                        .queryParam(AsOfAsked.AS_OF, asOf)
                        .queryParam(AsOfAsked.AXIS, known ? "true" : "known")
                        .build()
                        .encode()
                        .toUriString());
    }

    /** Null where the page has no past, or the reader may not look at it. */
    @ModelAttribute("asOfPicker")
    @Nullable
    Picker picker(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!AsOfPaths.shows(path) || !AsOfPaths.isACase(path) && !looksAtLists()) {
            return null;
        }
        Optional<AsOf> looked = AsOfRequests.look().map(AsOfDesk.Looking::moment);
        return new Picker(
                path,
                request.getParameterMap().entrySet().stream()
                        .filter(each -> !isOurs(each.getKey()))
                        .flatMap(each -> List.of(each.getValue()).stream().map(value -> new Kept(each.getKey(), value)))
                        .toList(),
                looked.map(moment -> minute(LocalDateTime.ofInstant(moment.at(), DeskTime.ZONE)))
                        .orElse(null),
                minute(LocalDateTime.ofInstant(clock.instant(), DeskTime.ZONE)),
                looked.map(moment -> moment.axis() == AsOfAxis.TRUE).orElse(false));
    }

    /** What is not there yet is refused with the moment beside it, so that nobody takes it for gone. */
    @Override
    public Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> shown = new HashMap<>();
        Optional.ofNullable(banner(request)).ifPresent(each -> shown.put("asOf", each));
        Optional.ofNullable(picker(request)).ifPresent(each -> shown.put("asOfPicker", each));
        return shown;
    }

    private boolean looksAtLists() {
        try {
            Actor viewer = staff.current();
            return AsOfRights.looksAtLists(viewer);
        } catch (RuleViolated nobody) {
            return false;
        }
    }

    private static boolean isOurs(String parameter) {
        return List.of(AsOfAsked.AS_OF, AsOfAsked.AXIS, "shown", "cursor").contains(parameter);
    }

    private static UriComponentsBuilder address(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> {
            if (!isOurs(name)) {
                address.queryParam(name, (Object[]) values);
            }
        });
        return address;
    }

    static String minute(LocalDateTime at) {
        return MINUTE.format(at.truncatedTo(ChronoUnit.MINUTES));
    }
}
