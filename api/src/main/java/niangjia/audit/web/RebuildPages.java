package niangjia.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import niangjia.audit.RebuildActs;
import niangjia.audit.RebuildId;
import niangjia.audit.read.RebuildPage;
import niangjia.audit.read.RebuildView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rebuilds of read models as people see them: begun by administrators, looked at by auditors too. */
@Page
class RebuildPages {
    private static final int ROWS = 50;

    private final SignedInStaff staff;
    private final RebuildDesk desk;
    private final PageRequests requests;
    private final PageProblems problems;

    RebuildPages(SignedInStaff staff, RebuildDesk desk, PageRequests requests, PageProblems problems) {
        this.staff = staff;
        this.desk = desk;
        this.requests = requests;
        this.problems = problems;
    }

    @GetMapping("/audit/rebuilds")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        Actor viewer = staff.current();
        RebuildPage page = desk.list(viewer, cursor, ROWS);
        model.addAttribute("rebuilds", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("models", desk.models());
        model.addAttribute("rebuilder", RebuildActs.rebuilds(viewer));
        model.addAttribute("requestId", UUID.randomUUID().toString());
        return "audit/rebuilds";
    }

    @PostMapping("/audit/rebuilds")
    String start(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        try {
            String chosen = text(typed, "model");
            boolean switches = text(typed, "switch").equals("true");
            Acted acted =
                    desk.start(chosen, switches, text(typed, "reason"), request("audit/rebuilds", "start", typed));
            // not to be found yet, if readers are behind: then the list shows it in a moment
            return desk.shows(acted)
                    ? "redirect:/audit/rebuilds/" + new RebuildId(acted.stream()).name()
                    : "redirect:/audit/rebuilds";
        } catch (RuleViolated refusal) {
            model.addAttribute("problem", problems.refused(refusal, response));
            model.addAttribute("typed", typed.toSingleValueMap());
            return list(null, model);
        }
    }

    @GetMapping("/audit/rebuilds/{id}")
    String one(@PathVariable String id, Model model) {
        Actor viewer = staff.current();
        RebuildView view = desk.one(viewer, id);
        RebuildGoing going = desk.going(view);
        model.addAttribute("rebuild", view);
        model.addAttribute("going", going);
        model.addAttribute("acts", RebuildActs.rebuilds(viewer) ? acts(view, going, viewer) : List.of());
        model.addAttribute("requestId", UUID.randomUUID().toString());
        return "audit/rebuild";
    }

    /** What changes while it goes on; asked again every second, and answered with the whole once it is over. */
    @GetMapping("/audit/rebuilds/{id}/progress")
    String progress(@PathVariable String id, Model model, HttpServletResponse response) {
        RebuildView view = desk.one(staff.current(), id);
        RebuildGoing going = desk.going(view);
        if (!going.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("rebuild", view);
        model.addAttribute("going", going);
        return "audit/rebuild :: progress";
    }

    @PostMapping("/audit/rebuilds/{id}/{segment}")
    String act(
            @PathVariable String id,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        RebuildAct act = RebuildAct.of(segment).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        try {
            Acted acted = desk.act(act, id, text(typed, "reason"), request("audit/rebuilds/" + id, segment, typed));
            desk.shows(acted);
            return "redirect:/audit/rebuilds/" + id;
        } catch (RuleViolated refusal) {
            model.addAttribute("problem", problems.refused(refusal, response));
            model.addAttribute("typed", typed.toSingleValueMap());
            return one(id, model);
        }
    }

    /** Who asked does not let it; that the record refuses it, too, is another matter. */
    private static List<RebuildAct> acts(RebuildView view, RebuildGoing going, Actor viewer) {
        RebuildView.Word asked = view.asked();
        boolean own = asked != null && asked.byStaff().equals(viewer.staffId());
        return Arrays.stream(RebuildAct.values())
                .filter(act -> act.fits(view, going.here()))
                .filter(act -> act != RebuildAct.GRANT || !own)
                .toList();
    }

    private ActRequest request(String matter, String segment, MultiValueMap<String, String> typed) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        typed.toSingleValueMap().forEach(body::put);
        return requests.of(staff.current(), matter, segment, body, requests.requestId(typed), null);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String written = typed.getFirst(field);
        return written == null ? "" : written.strip();
    }
}
