package niangjia.shared.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.DayKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: who is signed in, which modules they may use, which day it is. */
@ControllerAdvice(annotations = Page.class)
class PageFrame {
    private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    private static final Set<Role> WITH_TERMS = EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.ADMINISTRATOR));
    private static final Set<Role> DESK = EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER);
    private static final Set<Role> SUPERVISION =
            EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.CHAIR, Role.SUPERVISOR, Role.AUDITOR);
    private static final Set<Role> MEDIATION =
            EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER, Role.CHAIR, Role.MEDIATOR, Role.AUDITOR);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> RULES = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);
    /** Auditors see all of it; administrators what keeps the record whole. */
    private static final Set<Role> AUDIT = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.CHAIR);

    private static final Set<Role> REGISTRIES = EnumSet.of(
            Role.SUPERVISOR,
            Role.CHAIR,
            Role.HANDLER,
            Role.DISPATCHER,
            Role.MEDIATOR,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
    private static final List<Module> MODULES = List.of(
            new Module("log", "/log", DESK),
            new Module("queue", "/queue", EVERYBODY),
            new Module("supervisions", "/supervisions", SUPERVISION),
            new Module("mediation", "/mediation", MEDIATION),
            new Module("board", "/board", WITH_TERMS),
            new Module("register", "/register", EVERYBODY),
            new Module("registry", "/registry", REGISTRIES),
            new Module("knowledge", "/knowledge", EVERYBODY),
            new Module("units", "/units", ADMINISTRATION),
            new Module("staff", "/staff", ADMINISTRATION),
            new Module("rules", "/rules", RULES),
            new Module("audit", "/audit", AUDIT));

    private final SignedInStaff staff;
    private final PageWords words;
    private final StorePulse pulse;
    private final ReadBehind behind;

    PageFrame(SignedInStaff staff, PageWords words, StorePulse pulse, ReadBehind behind) {
        this.staff = staff;
        this.words = words;
        this.pulse = pulse;
        this.behind = behind;
    }

    /** @param key of the module's name, and which module a page belongs to */
    record Module(String key, String href, Set<Role> roles) {}

    /** @param key of a capacity, the argument of the form that changes to it */
    record Hat(
            String key,
            List<String> roles,
            String unit,
            @Nullable String inPlaceOf,
            boolean worn) {}

    /**
     * @param person null when nobody is signed in
     * @param hats every capacity the person has today, the one worn among them
     * @param silentSince when the store of read models last answered; null while it does
     * @param missing how many entries of the record pages do not show yet; null where they are seconds behind at most
     */
    record Frame(
            String day,
            @Nullable String person,
            List<String> roles,
            @Nullable String unit,
            List<Module> modules,
            List<Hat> hats,
            @Nullable String silentSince,
            @Nullable Long missing) {
        /** Whether anything can be told to the person: terms run out, findings wait, samples differ. */
        public boolean bell() {
            return has("board") || has("audit");
        }

        public boolean has(String module) {
            return modules.stream().anyMatch(each -> each.key().equals(module));
        }

        /** Name of the one in whose place the person acts; null for none. */
        public @Nullable String inPlaceOf() {
            return hats.stream()
                    .filter(Hat::worn)
                    .map(Hat::inPlaceOf)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    @ModelAttribute("frame")
    Frame frame() {
        DayKind kind = Calendars.published().newest().day(words.today()).kind();
        String day = words.text("frame.day", words.day(words.today()), words.text("day.kind." + kind));
        try {
            return signedIn(day, staff.current(), staff.capacities());
        } catch (RuleViolated nobody) {
            return new Frame(day, null, List.of(), null, List.of(), List.of(), silentSince(), behind.events());
        }
    }

    private @Nullable String silentSince() {
        return pulse.silentSince().map(words::second).orElse(null);
    }

    static List<Module> open(Set<Role> roles) {
        return MODULES.stream()
                .filter(module -> module.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    private Frame signedIn(String day, Actor actor, List<Capacity> capacities) {
        List<Hat> hats = capacities.stream().map(each -> hat(each, actor)).toList();
        return new Frame(
                day,
                actor.name(),
                names(actor),
                actor.unit().id(),
                open(actor.roles()),
                hats,
                silentSince(),
                behind.events());
    }

    private static Hat hat(Capacity capacity, Actor worn) {
        Actor actor = capacity.actor();
        return new Hat(capacity.key(), names(actor), actor.unit().id(), capacity.inPlaceOf(), actor.equals(worn));
    }

    private static List<String> names(Actor actor) {
        return actor.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::name)
                .toList();
    }
}
