package niangjia.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import niangjia.complaint.read.ContactPage;
import niangjia.complaint.read.ContactsOn;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.QueueTotals;
import niangjia.shared.DeskTime;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the desk for programs: the day's contacts, and the work that waits. */
@RestController
@RequestMapping(ApiPaths.V1)
class RegisterApi {
    private final QuestionDesk questions;
    private final SignedInStaff staff;
    private final Clock clock;

    RegisterApi(QuestionDesk questions, SignedInStaff staff, @Qualifier("pageClock") Clock clock) {
        this.questions = questions;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/register")
    ResponseEntity<ContactPage> register(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        LocalDate asked = day == null ? DeskTime.dayOf(clock.instant()) : day;
        ContactPage page =
                questions.ask(new ContactsOn(asked, staff.current(), cursor, PageLink.size(size)), ContactPage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/queue")
    ResponseEntity<QueuePage> queue(
            @RequestParam(defaultValue = "MINE") QueueTab tab,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String handler,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        QueueFilter filter = new QueueFilter(category, channel, urgency, unit, handler, number);
        QueuePage page =
                questions.ask(new QueueOf(staff.current(), tab, filter, cursor, PageLink.size(size)), QueuePage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/queue/counts")
    QueueTotals counts() {
        return questions.ask(new QueueCounts(staff.current()), QueueTotals.class);
    }
}
