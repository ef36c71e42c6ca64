package niangjia.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import niangjia.audit.ErasureActs;
import niangjia.audit.ErasureBasis;
import niangjia.audit.ErasureIdentity;
import niangjia.audit.HoldGround;
import niangjia.audit.KeptGround;
import niangjia.audit.RefusalGround;
import niangjia.audit.read.ErasurePage;
import niangjia.audit.read.ErasureView;
import niangjia.letters.Letter;
import niangjia.letters.web.LetterFile;
import niangjia.letters.web.PaperView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 销毁: the list, one request with its course, the acts each may do, and the certificate. */
@Page
class ErasurePages {
    static final String HREF = "/audit/erasures";

    private static final int ROWS = 50;
    private static final Set<String> MANY = Set.of("persons", "kept");
    private static final Set<String> OURS = Set.of("requestId", "sequence", "_csrf");

    private final ErasureDesk desk;
    private final ErasureCertificate certificates;
    private final SignedInStaff staff;
    private final PageRequests requests;
    private final PageProblems problems;

    ErasurePages(
            ErasureDesk desk,
            ErasureCertificate certificates,
            SignedInStaff staff,
            PageRequests requests,
            PageProblems problems) {
        this.desk = desk;
        this.certificates = certificates;
        this.staff = staff;
        this.requests = requests;
        this.problems = problems;
    }

    @GetMapping(HREF)
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        ErasurePage page = desk.list(staff.current(), cursor, ROWS);
        model.addAttribute("page", page);
        model.addAttribute("proposes", staff.current().holdsAnyOf(ErasureActs.PROPOSERS));
        return "audit/erasures";
    }

    @GetMapping(HREF + "/new")
    String begin(Model model) {
        if (!staff.current().holdsAnyOf(ErasureActs.PROPOSERS)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return form(new LinkedMultiValueMap<>(), null, model);
    }

    @PostMapping(HREF)
    String request(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        try {
            return shown(desk.request(body(typed), request(HREF, "request", typed)));
        } catch (RuleViolated | BadInput refusal) {
            return form(typed, problems.refused(refusal, response), model);
        }
    }

    @GetMapping(HREF + "/{id}")
    String one(@PathVariable String id, Model model) {
        return one(id, null, new LinkedMultiValueMap<>(), model);
    }

    /** Where else the person stands: beside the page, since it takes a while. */
    @GetMapping(HREF + "/{id}/scope")
    String scope(@PathVariable String id, Model model) {
        ErasureView view = desk.view(staff.current(), id);
        model.addAttribute("scope", desk.scope(staff.current(), view));
        return one(id, null, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping(HREF + "/{id}/acts/{act}")
    String act(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        ErasureAct known = ErasureAct.of(act).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        try {
            return shown(desk.act(known, id, body(typed), request("erasure:" + id, act, typed)));
        } catch (RuleViolated | BadInput refusal) {
            if (known == ErasureAct.PROPOSE) {
                ErasureView view = desk.view(staff.current(), id);
                model.addAttribute("scope", desk.scope(staff.current(), view));
            }
            return one(id, problems.refused(refusal, response), typed, model);
        }
    }

    @GetMapping(HREF + "/{id}/certificate")
    String certificate(@PathVariable String id, Model model) {
        Letter letter = certificates.issued(desk.view(staff.current(), id));
        model.addAttribute("paper", PaperView.of(letter));
        model.addAttribute("back", HREF + "/" + id);
        return "letters/print";
    }

    @GetMapping(HREF + "/{id}/certificate/docx")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        ErasureView view = desk.view(staff.current(), id);
        Letter letter = certificates.issued(view);
        return LetterFile.of(letter, letter.name() + " " + view.row().number());
    }

    private String one(String id, @Nullable PageProblem problem, MultiValueMap<String, String> typed, Model model) {
        Actor viewer = staff.current();
        ErasureView view = desk.view(viewer, id);
        model.addAttribute("view", view);
        model.addAttribute(
                "acts",
                Arrays.stream(ErasureAct.values())
                        .filter(act -> act.offered(view, viewer))
                        .toList());
        model.addAttribute("holdGrounds", HoldGround.values());
        model.addAttribute("keptGrounds", KeptGround.values());
        model.addAttribute("refusalGrounds", RefusalGround.values());
        model.addAttribute("requestId", UUID.randomUUID().toString());
        model.addAttribute("problem", problem);
        model.addAttribute("typed", typed.toSingleValueMap());
        return "audit/erasure";
    }

    private String form(MultiValueMap<String, String> typed, @Nullable PageProblem problem, Model model) {
        model.addAttribute("typed", typed.toSingleValueMap());
        model.addAttribute("problem", problem);
        model.addAttribute("fields", problem == null ? Map.of() : problem.fields());
        model.addAttribute("bases", ErasureBasis.values());
        model.addAttribute("identities", ErasureIdentity.values());
        model.addAttribute("requestId", UUID.randomUUID().toString());
        return "audit/erasure-new";
    }

    private String shown(Acted acted) {
        String address = HREF + "/" + acted.stream().substring(acted.stream().indexOf(':') + 1);
        return "redirect:" + address + (desk.shows(acted) ? "" : "?recording=true");
    }

    private static ObjectNode body(MultiValueMap<String, String> typed) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        typed.forEach((name, values) -> {
            if (MANY.contains(name)) {
                var array = body.putArray(name);
                values.stream()
                        .flatMap(each -> Arrays.stream(each.split("\\R")))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .forEach(array::add);
            } else if (!OURS.contains(name)) {
                body.put(name, values.get(0));
            }
        });
        return body;
    }

    private ActRequest request(String matter, String act, MultiValueMap<String, String> typed) {
        return requests.of(
                staff.current(),
                matter,
                "erasure-" + act,
                body(typed),
                requests.requestId(typed),
                requests.sequence(typed));
    }
}
