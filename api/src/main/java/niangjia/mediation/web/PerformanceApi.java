package niangjia.mediation.web;

import niangjia.mediation.read.PerformanceFilter;
import niangjia.mediation.read.PerformanceOn;
import niangjia.mediation.read.PerformancePage;
import niangjia.mediation.read.PerformanceTab;
import niangjia.mediation.read.PromiseKind;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was promised in agreements and whether it came, for programs. */
@RestController
@RequestMapping(ApiPaths.V1 + "/mediations/performance")
class PerformanceApi {
    private final RosterReading reading;
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    PerformanceApi(RosterReading reading, QuestionDesk questions, SignedInStaff staff) {
        this.reading = reading;
        this.questions = questions;
        this.staff = staff;
    }

    @GetMapping
    ResponseEntity<PerformancePage> board(
            @RequestParam(defaultValue = "ALL") PerformanceTab tab,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PromiseKind kind,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        PerformanceFilter filter = new PerformanceFilter(tab, reading.today(), unit, kind, number);
        PerformancePage page = questions.ask(
                new PerformanceOn(staff.current(), filter, cursor, PageLink.size(size)), PerformancePage.class);
        return PageLink.page(page, page.next());
    }
}
