package niangjia.shared.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: who is signed in, which modules they may use, which day it is. */
@ControllerAdvice(annotations = Page.class)
class PageFrame {
    private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    private static final Set<Role> DESK = EnumSet.of(Role.OPERATOR, Role.DISPATCHER, Role.HANDLER);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATOR);
    private static final List<Module> MODULES = List.of(
            new Module("log", "/log", DESK),
            new Module("queue", "/queue", EVERYBODY),
            new Module("register", "/register", EVERYBODY),
            new Module("knowledge", "/knowledge", EVERYBODY),
            new Module("units", "/units", ADMINISTRATION),
            new Module("staff", "/staff", ADMINISTRATION));

    private final SignedInStaff staff;
    private final PageWords words;

    PageFrame(SignedInStaff staff, PageWords words) {
        this.staff = staff;
        this.words = words;
    }

    /** @param key of the module's name, and which module a page belongs to */
    record Module(String key, String href, Set<Role> roles) {}

    /** @param person null when nobody is signed in */
    record Frame(
            String day,
            @Nullable String person,
            List<String> roles,
            @Nullable String unit,
            List<Module> modules) {}

    @ModelAttribute("frame")
    Frame frame() {
        String day = words.day(words.today());
        try {
            return signedIn(day, staff.current());
        } catch (RuleViolated nobody) {
            return new Frame(day, null, List.of(), null, List.of());
        }
    }

    private static Frame signedIn(String day, Actor actor) {
        List<Module> modules = MODULES.stream()
                .filter(module -> actor.holdsAnyOf(module.roles()))
                .toList();
        List<String> roles = actor.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::name)
                .toList();
        return new Frame(day, actor.name(), roles, actor.unit().id(), modules);
    }
}
