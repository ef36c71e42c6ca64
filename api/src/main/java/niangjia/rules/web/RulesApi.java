package niangjia.rules.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import niangjia.rules.PackFacts;
import niangjia.rules.RulesActs;
import niangjia.rules.read.KnownRules;
import niangjia.rules.read.MoveGroup;
import niangjia.rules.read.RulesLogOf;
import niangjia.rules.read.RulesLogPage;
import niangjia.rules.read.WhatIfFound;
import niangjia.rules.web.RulesAnswers.Done;
import niangjia.rules.web.RulesAnswers.Now;
import niangjia.rules.web.RulesAnswers.Packs;
import niangjia.rules.web.RulesAnswers.Rows;
import niangjia.rules.web.RulesAnswers.WhatIf;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules in force for programs: look at them, try a change, make it. */
@RestController
@RequestMapping(ApiPaths.V1 + "/rules")
public class RulesApi {
    /** Says which act a what-if is of. */
    static final String ACT = "act";

    /** Shorter than a program waits; what takes longer is asked for again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RulesDesk desk;
    private final RulesView view;
    private final WhatIfRuns runs;
    private final RequestHeaders headers;
    private final SignedInStaff staff;
    private final Clock clock;

    public RulesApi(
            RulesDesk desk, RulesView view, WhatIfRuns runs, RequestHeaders headers, SignedInStaff staff, Clock clock) {
        this.desk = desk;
        this.view = view;
        this.runs = runs;
        this.headers = headers;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Now> now(@RequestParam(required = false) @Nullable String unit) {
        KnownRules rules = desk.now();
        return ResponseEntity.ok()
                .eTag("\"" + Math.max(0, rules.sequence()) + "\"")
                .header("Cache-Control", "no-store")
                .body(Now.of(rules, place(unit), clock.instant()));
    }

    @GetMapping("/calendar/{year}")
    CalendarYear calendar(@PathVariable int year, @RequestParam(required = false) @Nullable String unit) {
        if (year < 2000 || year > 2100) {
            throw new RuleViolated("request/bad-parameter", List.of("year", "2000-2100"));
        }
        return view.year(year, place(unit));
    }

    @GetMapping("/packs")
    Packs packs() {
        return new Packs(
                desk.now().rules().packs().all().stream().map(PackFacts::of).toList());
    }

    @GetMapping("/history")
    ResponseEntity<RulesLogPage> history(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "100") int size) {
        RulesLogPage page = desk.log(new RulesLogOf(staff.current(), cursor, PageLink.size(size)));
        return PageLink.page(page, page.next());
    }

    @PostMapping(path = "/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Done> act(@PathVariable String act, HttpServletRequest request) throws IOException {
        byte[] body = RequestBody.of(request);
        Acted acted = desk.act(act(act), StrictJson.object(body), headers.read(request, staff.current(), body));
        boolean shown = desk.shows(acted);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("Niangjia-Recorded", shown ? "read" : "pending");
        return (acted.sequence() < 0 ? answer : answer.eTag("\"" + acted.sequence() + "\""))
                .body(new Done(acted.stream(), acted.sequence()));
    }

    /** The body of an act without its reason, and {@code act}, which says which; nothing is changed. */
    @PostMapping(path = "/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    WhatIf whatIf(@RequestParam(defaultValue = "100") int size, HttpServletRequest request) throws IOException {
        Actor viewer = keeper();
        ObjectNode body = (ObjectNode) StrictJson.object(RequestBody.of(request));
        JsonNode named = body.remove(ACT);
        RulesAct act = act(named == null ? "" : named.asString(""));
        RulesDraft draft = desk.draft(act, body, false);
        if (draft.event() == null) {
            return WhatIf.faulty(draft.faults());
        }
        desk.judge(draft, viewer);
        WhatIfRun run = runs.begin(viewer, draft.event());
        run.await(PATIENCE);
        return WhatIf.of(run, PageLink.size(size));
    }

    @GetMapping("/what-if/{id}")
    WhatIf whatIf(@PathVariable String id, @RequestParam(defaultValue = "100") int size) {
        WhatIfRun run = runs.of(keeper(), id);
        run.await(PATIENCE);
        return WhatIf.of(run, PageLink.size(size));
    }

    @GetMapping("/what-if/{id}/{group}")
    ResponseEntity<Rows> rows(
            @PathVariable String id,
            @PathVariable MoveGroup group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        WhatIfFound found = runs.of(keeper(), id).found();
        if (found == null) {
            throw new RuleViolated("rules/what-if-gone", List.of());
        }
        Rows rows = Rows.of(found, group, cursor, PageLink.size(size));
        return PageLink.page(rows, rows.next());
    }

    private Actor keeper() {
        Actor actor = staff.current();
        if (!RulesActs.allows(actor, actor.unit())) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return actor;
    }

    private UnitRef place(@Nullable String unit) {
        return unit == null || unit.isBlank() ? staff.current().unit() : desk.unit(unit);
    }

    private static RulesAct act(String segment) {
        return RulesAct.of(segment).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
