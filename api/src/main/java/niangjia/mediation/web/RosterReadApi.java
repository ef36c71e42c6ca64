package niangjia.mediation.web;

import java.time.LocalDate;
import niangjia.complaint.Category;
import niangjia.mediation.RoomStatus;
import niangjia.mediation.read.CalendarKind;
import niangjia.mediation.read.CalendarOn;
import niangjia.mediation.read.CalendarPage;
import niangjia.mediation.read.MediatorFilter;
import niangjia.mediation.read.MediatorPage;
import niangjia.mediation.read.MediatorView;
import niangjia.mediation.read.MediatorsOn;
import niangjia.mediation.read.RoomPage;
import niangjia.mediation.read.RoomView;
import niangjia.mediation.read.RoomsOn;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roster, rooms and calendar, for programs that look. */
@RestController
@RequestMapping(ApiPaths.V1)
class RosterReadApi {
    private final RosterReading reading;
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    RosterReadApi(RosterReading reading, QuestionDesk questions, SignedInStaff staff) {
        this.reading = reading;
        this.questions = questions;
        this.staff = staff;
    }

    @GetMapping("/mediators")
    ResponseEntity<MediatorPage> mediators(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "ALL") MediatorFilter filter,
            @RequestParam(required = false) @Nullable Category speciality,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        MediatorsOn asked = new MediatorsOn(
                staff.current(), unit, filter, speciality, language, reading.today(), cursor, PageLink.size(size));
        MediatorPage page = questions.ask(asked, MediatorPage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/mediators/{id}")
    ResponseEntity<MediatorView> mediator(@PathVariable String id) {
        MediatorView view = reading.mediator(staff.current(), RosterShelf.MEDIATOR.read(id));
        return one(view, view.now().sequence());
    }

    @GetMapping("/rooms")
    ResponseEntity<RoomPage> rooms(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable RoomStatus state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        RoomsOn asked = new RoomsOn(staff.current(), unit, state, reading.today(), cursor, PageLink.size(size));
        RoomPage page = questions.ask(asked, RoomPage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/rooms/{id}")
    ResponseEntity<RoomView> room(@PathVariable String id) {
        RoomView view = reading.room(staff.current(), RosterShelf.ROOM.read(id));
        return one(view, view.now().sequence());
    }

    @GetMapping("/mediation-calendar")
    ResponseEntity<CalendarPage> calendar(
            @RequestParam(defaultValue = "MEDIATORS") CalendarKind of,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        CalendarOn asked = new CalendarOn(
                staff.current(), of, unit, day == null ? reading.today() : day, cursor, PageLink.size(size));
        CalendarPage page = questions.ask(asked, CalendarPage.class);
        return PageLink.page(page, page.next());
    }

    private static <T> ResponseEntity<T> one(T view, long sequence) {
        return ResponseEntity.ok()
                .eTag("\"" + sequence + "\"")
                .header("Cache-Control", "no-store")
                .body(view);
    }
}
