package niangjia.rules.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.organisation.web.UnitDirectory;
import niangjia.rules.RulesActs;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesSoFar;
import niangjia.rules.read.KnownRules;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.LocalDays;
import niangjia.shared.terms.LocalDaysFile;
import niangjia.shared.terms.RulePack;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A change of the rules in two steps: typed and looked at with all it would move, then put in force with a reason. */
@Page
class RulesChangePages {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");
    /** What takes longer shows how far it has come. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SignedInStaff staff;
    private final RulesDesk desk;
    private final RulesView view;
    private final WhatIfRuns runs;
    private final UnitDirectory units;
    private final RequestHeaders headers;
    private final PageProblems problems;

    RulesChangePages(
            SignedInStaff staff,
            RulesDesk desk,
            RulesView view,
            WhatIfRuns runs,
            UnitDirectory units,
            RequestHeaders headers,
            PageProblems problems) {
        this.staff = staff;
        this.desk = desk;
        this.view = view;
        this.runs = runs;
        this.units = units;
        this.headers = headers;
        this.problems = problems;
    }

    @GetMapping("/rules/acts/{segment}")
    String ask(@PathVariable String segment, @RequestParam MultiValueMap<String, String> given, Model model) {
        RulesAct act = act(segment);
        keeper(act);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(given);
        typed.putIfAbsent("unit", List.of(staff.current().unit().id()));
        if (act == RulesAct.DAYS && !given.containsKey("text")) {
            UnitRef unit = desk.unit(String.valueOf(typed.getFirst("unit")));
            typed.set(
                    "text",
                    desk.now()
                            .rules()
                            .calendars()
                            .localDays(unit.id())
                            .map(LocalDays::days)
                            .map(LocalDaysFile::write)
                            .orElse(""));
        }
        typed.putIfAbsent("effectiveOn", List.of(view.today().plusDays(1).toString()));
        return form(RulesForm.of(act, typed), model);
    }

    /** Back from the preview, with all that was typed. */
    @PostMapping("/rules/acts/{segment}/again")
    String again(@PathVariable String segment, @RequestParam MultiValueMap<String, String> typed, Model model) {
        RulesAct act = act(segment);
        keeper(act);
        return form(RulesForm.of(act, typed), model);
    }

    /** What is wrong with it, else what it says and what it would move. */
    @PostMapping("/rules/acts/{segment}/preview")
    String preview(
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile upload,
            Model model,
            HttpServletResponse response)
            throws IOException {
        RulesAct act = act(segment);
        keeper(act);
        MultiValueMap<String, String> taken = new LinkedMultiValueMap<>(typed);
        taken.remove("upload");
        if (upload != null && !upload.isEmpty()) {
            taken.set("text", text(upload));
            taken.set("file", name(upload));
        }
        RulesForm form = RulesForm.of(act, taken);
        try {
            RulesDraft draft = desk.draft(act, form.body(false), false);
            if (draft.event() == null) {
                response.setStatus(400);
                return form(form.faulty(draft.faults()), model);
            }
            desk.judge(draft, staff.current());
            return previewed(form, draft.event(), model);
        } catch (RuleViolated | BadInput refusal) {
            return form(refused(form, refusal, response), model);
        }
    }

    @PostMapping("/rules/acts/{segment}")
    String send(
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        RulesAct act = act(segment);
        RulesForm form = RulesForm.of(act, typed);
        try {
            Acted acted = desk.act(act, form.body(true), request(act, typed));
            return "redirect:/rules/history" + (desk.shows(acted) ? "" : "?recording=true");
        } catch (RuleViolated | BadInput | StaleForm refusal) {
            RulesForm refused = refused(form, refusal, response);
            RulesEvent event = eventOf(form);
            return event == null ? form(refused, model) : previewed(refused, event, model);
        }
    }

    private String previewed(RulesForm form, RulesEvent event, Model model) {
        KnownRules now = desk.now();
        RulesSoFar after = now.rules().after(event);
        model.addAttribute("form", form);
        model.addAttribute("event", event);
        model.addAttribute("sequence", Math.max(0, now.sequence()));
        model.addAttribute("requestId", UUID.randomUUID().toString());
        if (event instanceof NoticeLoaded loaded) {
            model.addAttribute(
                    "year",
                    CalendarYear.of(
                            loaded.notice().year(),
                            after.calendars().forUnit(staff.current().unit())));
        } else if (event instanceof LocalDaysSet set) {
            model.addAttribute("days", set.days());
            model.addAttribute("place", set.unit());
        } else if (event instanceof PackLoaded loaded) {
            RulePack pack = loaded.pack().pack();
            model.addAttribute("pack", pack);
            model.addAttribute("rules", pack.rules().values());
            model.addAttribute("unverified", PackRow.unverified(pack));
            now.packFor(staff.current().unit(), view.now())
                    .ifPresent(before -> model.addAttribute("changes", RuleChange.between(before, pack)));
        } else if (event instanceof PackActivated activated) {
            model.addAttribute("place", activated.unit());
            after.terms().pack(activated.packId()).ifPresent(pack -> {
                model.addAttribute("pack", pack);
                now.packFor(
                                activated.unit(),
                                activated
                                        .effectiveOn()
                                        .atStartOfDay(DeskTime.ZONE)
                                        .toInstant())
                        .ifPresent(before -> {
                            model.addAttribute("before", before);
                            model.addAttribute("changes", RuleChange.between(before, pack));
                        });
            });
        }
        if (form.act().moves()) {
            WhatIfRun run = runs.begin(staff.current(), event);
            run.await(PATIENCE);
            WhatIfPages.show(run, model);
        }
        return "rules/preview";
    }

    private String form(RulesForm form, Model model) {
        Actor actor = staff.current();
        model.addAttribute("form", form);
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute("packs", desk.now().rules().packs().all());
        model.addAttribute("choices", Arrays.asList(Grandfathering.values()));
        return "rules/change";
    }

    private @Nullable RulesEvent eventOf(RulesForm form) {
        try {
            return desk.draft(form.act(), form.body(false), false).event();
        } catch (RuleViolated | BadInput unreadable) {
            return null;
        }
    }

    private RulesForm refused(RulesForm form, RuntimeException refusal, HttpServletResponse response) {
        PageProblem problem = problems.refused(refusal, response);
        return form.refused(problem);
    }

    private ActRequest request(RulesAct act, MultiValueMap<String, String> typed) {
        Actor actor = staff.current();
        String written = typed.getFirst("requestId");
        String requestId = written != null && REQUEST_ID.matcher(written).matches()
                ? written
                : UUID.randomUUID().toString();
        String seen = typed.getFirst("sequence");
        Long sequence = seen != null && SEQUENCE.matcher(seen).matches() ? Long.valueOf(seen) : null;
        String digest = headers.digest(
                actor, "PAGE rules " + act.segment(), typed.toString().getBytes(StandardCharsets.UTF_8));
        return new ActRequest(actor, requestId, digest, sequence, null, "page/rules-" + act.segment());
    }

    private void keeper(RulesAct act) {
        Actor actor = staff.current();
        boolean allowed = act.forAll() ? RulesActs.allowsForAll(actor) : RulesActs.allows(actor, actor.unit());
        if (!allowed) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
    }

    private static RulesAct act(String segment) {
        return RulesAct.of(segment).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    /** @throws RuleViolated {@code request/bad-encoding} if it is not UTF-8: a wrong character would be recorded for good */
    private static String text(MultipartFile upload) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(upload.getBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleViolated("request/bad-encoding", List.of("UTF-8"));
        }
    }

    private static String name(MultipartFile upload) {
        String name = upload.getOriginalFilename();
        String plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
    }
}
