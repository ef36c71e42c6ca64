package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.Category;
import niangjia.mediation.RoomStatus;
import niangjia.mediation.read.CalendarKind;
import niangjia.mediation.read.CalendarOn;
import niangjia.mediation.read.CalendarPage;
import niangjia.mediation.read.MediatorFilter;
import niangjia.mediation.read.MediatorPage;
import niangjia.mediation.read.MediatorsOn;
import niangjia.mediation.read.RoomPage;
import niangjia.mediation.read.RoomsOn;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.read.RegistryReach;
import niangjia.supervision.web.RegistryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of mediators and rooms, and what is booked in a week. */
@Page
class RosterPages {
    private static final int ROWS = 50;

    private final RosterReading reading;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final SignedInStaff staff;

    RosterPages(RosterReading reading, QuestionDesk questions, UnitDirectory units, SignedInStaff staff) {
        this.reading = reading;
        this.questions = questions;
        this.units = units;
        this.staff = staff;
    }

    @GetMapping("/registry/mediators")
    String mediators(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "ALL") MediatorFilter filter,
            @RequestParam(required = false) @Nullable Category speciality,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = reader();
        MediatorsOn asked = new MediatorsOn(
                actor, filled(unit), filter, speciality, filled(language), reading.today(), cursor, ROWS);
        fill(model, actor, "mediators", unit);
        begin(model, actor, RosterShelf.MEDIATOR);
        model.addAttribute("page", questions.ask(asked, MediatorPage.class));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", MediatorFilter.values());
        model.addAttribute("speciality", speciality);
        model.addAttribute("specialities", Category.values());
        model.addAttribute("language", language);
        model.addAttribute(
                "narrowed",
                !unit.isBlank() || filter != MediatorFilter.ALL || speciality != null || !language.isBlank());
        return "registry/mediators";
    }

    @GetMapping("/registry/rooms")
    String rooms(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable RoomStatus state,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = reader();
        RoomsOn asked = new RoomsOn(actor, filled(unit), state, reading.today(), cursor, ROWS);
        fill(model, actor, "rooms", unit);
        begin(model, actor, RosterShelf.ROOM);
        model.addAttribute("page", questions.ask(asked, RoomPage.class));
        model.addAttribute("state", state);
        model.addAttribute("states", RoomStatus.values());
        model.addAttribute("narrowed", !unit.isBlank() || state != null);
        return "registry/rooms";
    }

    @GetMapping("/registry/calendar")
    String calendar(
            @RequestParam(defaultValue = "MEDIATORS") CalendarKind of,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = reader();
        LocalDate asked = day == null ? reading.today() : day;
        CalendarPage page =
                questions.ask(new CalendarOn(actor, of, filled(unit), asked, cursor, ROWS), CalendarPage.class);
        fill(model, actor, "calendar", unit);
        model.addAttribute("page", page);
        model.addAttribute("of", of);
        model.addAttribute("kinds", CalendarKind.values());
        model.addAttribute("day", asked);
        model.addAttribute("heads", CalendarLine.headsFrom(page.monday()));
        model.addAttribute("before", page.monday().minusWeeks(1));
        model.addAttribute("after", page.monday().plusWeeks(1));
        model.addAttribute(
                "lines",
                page.items().stream()
                        .map(line -> CalendarLine.of(line, page.monday()))
                        .toList());
        return "registry/calendar";
    }

    private void fill(Model model, Actor actor, String tab, String unit) {
        model.addAttribute("tab", tab);
        model.addAttribute("unit", unit);
        model.addAttribute(
                "areas",
                units.openWithin(actor.unit()).stream()
                        .filter(each -> each.level() != UnitLevel.EMPLOYER)
                        .toList());
    }

    private static void begin(Model model, Actor actor, RegistryKind kind) {
        model.addAttribute("mayBegin", kind.beginning().isFor(actor));
        model.addAttribute("begins", kind.beginning().name());
    }

    private Actor reader() {
        Actor actor = staff.current();
        if (!new RegistryReach(actor).seesRegistries()) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return actor;
    }

    private static @Nullable String filled(String written) {
        return written.isBlank() ? null : written.strip();
    }
}
