package niangjia.mediation.web;

import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationFilter;
import niangjia.mediation.read.MediationNotes;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationTab;
import niangjia.mediation.read.MediationTimeline;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.read.MediationsOn;
import niangjia.shared.Actor;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.ActAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mediation cases for programs: list them, look at one, its course, and what its mediators were told in confidence. */
@RestController
@RequestMapping(MediationApi.PATH)
class MediationApi {
    static final String PATH = ApiPaths.V1 + "/mediations";

    private final MediationDesk desk;
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    MediationApi(MediationDesk desk, QuestionDesk questions, SignedInStaff staff) {
        this.desk = desk;
        this.questions = questions;
        this.staff = staff;
    }

    @GetMapping("/{id}")
    ResponseEntity<MediationView> show(@PathVariable String id) {
        MediationView view = desk.view(staff.current(), MediationIds.read(id));
        return ActAnswers.seen(view.sequence()).body(view);
    }

    @GetMapping("/{id}/timeline")
    ResponseEntity<MediationTimeline> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        MediationTimeline page = desk.timeline(staff.current(), MediationIds.read(id), cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }

    /** Opened for the mediators of the case; for everybody else there are none. */
    @GetMapping("/{id}/notes")
    ResponseEntity<MediationNotes> notes(@PathVariable String id) {
        Actor actor = staff.current();
        MediationId caseId = MediationIds.read(id);
        MediationView view = desk.view(actor, caseId);
        return ActAnswers.seen(view.sequence()).body(desk.notes(actor, caseId));
    }

    @GetMapping
    ResponseEntity<MediationPage> list(
            @RequestParam(defaultValue = "ALL") MediationTab tab,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String mediator,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        MediationFilter filter = new MediationFilter(category, status, track, origin, unit, mediator, employer, number);
        MediationPage page = questions.ask(
                new MediationsOn(staff.current(), tab, filter, cursor, PageLink.size(size)), MediationPage.class);
        return PageLink.page(page, page.next());
    }
}
