package niangjia.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import niangjia.audit.RebuildActs;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageRequests;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 运行：what an administrator looks at when somebody says that a page is behind. */
@Page
class OperationsPages {
    private final SignedInStaff staff;
    private final OperationsDesk desk;
    private final PageRequests requests;
    private final PageProblems problems;

    OperationsPages(SignedInStaff staff, OperationsDesk desk, PageRequests requests, PageProblems problems) {
        this.staff = staff;
        this.desk = desk;
        this.requests = requests;
        this.problems = problems;
    }

    @GetMapping("/operations")
    String all(Model model) {
        fill(model);
        return "audit/operations";
    }

    /** What changes by itself; asked again every few seconds. */
    @GetMapping("/operations/now")
    String now(Model model) {
        fill(model);
        return "audit/operations :: now";
    }

    @PostMapping("/operations/letters/{id}/{doing}")
    String act(
            @PathVariable String id,
            @PathVariable String doing,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        LetterDoing named =
                LetterDoing.of(doing).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        try {
            desk.act(named, id, reason(typed), request(id, doing, typed));
            return "redirect:/operations";
        } catch (RuleViolated refusal) {
            model.addAttribute("problem", problems.refused(refusal, response));
            model.addAttribute("typed", reason(typed));
            model.addAttribute("about", id);
            return all(model);
        }
    }

    private void fill(Model model) {
        Actor viewer = staff.current();
        OperationsDesk.View machinery = desk.look(viewer);
        model.addAttribute("machinery", machinery);
        model.addAttribute(
                "processors",
                machinery.processors().stream()
                        .sorted(Comparator.comparing(OperationsPages::isWell))
                        .toList());
        model.addAttribute("keeper", RebuildActs.rebuilds(viewer));
        model.addAttribute("requestId", UUID.randomUUID().toString());
    }

    /** What is not well stands first; the others keep their order. */
    private static boolean isWell(Machinery.Processor each) {
        return each.state() == Machinery.State.RUNNING && each.letters() == 0;
    }

    private ActRequest request(String id, String doing, MultiValueMap<String, String> typed) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        typed.toSingleValueMap().forEach(body::put);
        return requests.of(staff.current(), "operations/" + id, doing, body, requests.requestId(typed), null);
    }

    private static String reason(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("reason");
        return written == null ? "" : written.strip();
    }
}
