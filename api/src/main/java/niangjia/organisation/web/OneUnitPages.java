package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import niangjia.organisation.UnitId;
import niangjia.organisation.read.HistoryOf;
import niangjia.organisation.read.HistoryPage;
import niangjia.organisation.read.StaffFilter;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffPage;
import niangjia.organisation.read.UnitView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One unit: where it stands, who is in it, what happened to it, and every act about it. */
@Page
class OneUnitPages {
    private static final int ENTRIES = 50;
    private static final int PEOPLE = 200;

    private final OrganisationPagesSending sending;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final PageProblems problems;
    private final PageWords words;

    OneUnitPages(
            OrganisationPagesSending sending,
            QuestionDesk questions,
            UnitDirectory units,
            PageProblems problems,
            PageWords words) {
        this.sending = sending;
        this.questions = questions;
        this.units = units;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping("/units/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String people,
            @RequestParam(defaultValue = "false") boolean recording,
            Model model,
            HttpServletResponse response) {
        Actor actor = sending.administrator();
        OrganisationPagesSending.tell(recording, "/units/" + code, model, response);
        units.forget();
        Optional<UnitView> known = seen(actor, code);
        if (known.isEmpty() && recording) {
            return "organisation/recording";
        }
        return fill(model, actor, known.orElseThrow(() -> unknown(code)), cursor, people);
    }

    @GetMapping("/units/{code}/acts/{segment}")
    String open(@PathVariable String code, @PathVariable String segment, Model model) {
        Actor actor = sending.administrator();
        UnitView unit = seen(actor, code).orElseThrow(() -> unknown(code));
        return form(
                model, actor, unit, act(segment), Map.of(), UUID.randomUUID().toString());
    }

    @PostMapping("/units/{code}/acts/{segment}")
    String act(
            @PathVariable String code,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = sending.administrator();
        UnitView unit = seen(actor, code).orElseThrow(() -> unknown(code));
        UnitAct wanted = act(segment);
        try {
            Acted acted = sending.send(wanted.segment() + "-unit", typed, wanted.of(unit, typed));
            Predicate<UnitView> shows = view -> view.sequence() >= acted.sequence();
            return "redirect:/units/" + code
                    + OrganisationPagesSending.onceShown(() -> {
                        units.forget();
                        return units.view(code).filter(shows).isPresent();
                    });
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.refused(refusal, response);
            model.addAttribute("problem", problem);
            String requestId = OrganisationPagesText.text(typed, "requestId");
            return form(model, actor, unit, wanted, typed.toSingleValueMap(), requestId);
        }
    }

    private String form(
            Model model, Actor actor, UnitView unit, UnitAct act, Map<String, String> typed, String requestId) {
        model.addAttribute("act", act);
        model.addAttribute("typed", typed);
        model.addAttribute("requestId", requestId);
        return fill(model, actor, unit, null, null);
    }

    private String fill(
            Model model, Actor actor, UnitView unit, @Nullable String cursor, @Nullable String peopleCursor) {
        String code = unit.unit().id();
        StaffIn there = new StaffIn(actor, code, StaffFilter.at(unit.unit()), peopleCursor, PEOPLE);
        StaffPage people = questions.ask(there, StaffPage.class);
        HistoryOf asked = new HistoryOf(actor, UnitId.of(unit.unit()).value(), cursor, ENTRIES);
        HistoryPage history = questions.ask(asked, HistoryPage.class);
        model.addAttribute("unit", unit);
        model.addAttribute("people", people.items());
        model.addAttribute("morePeople", people.next());
        model.addAttribute(
                "below",
                units.within(unit.unit()).stream()
                        .filter(each -> code.equals(each.parentId()))
                        .toList());
        model.addAttribute("history", ChangeTold.plainly(history.entries()));
        model.addAttribute("older", history.next());
        model.addAttribute("today", words.today());
        model.addAttribute("acts", UnitAct.values());
        return "organisation/unit";
    }

    private Optional<UnitView> seen(Actor actor, String code) {
        return units.view(code).filter(unit -> unit.unit().isWithin(actor.unit()));
    }

    private static UnitAct act(String segment) {
        return UnitAct.at(segment).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    private static RuleViolated unknown(String code) {
        return new RuleViolated("organisation/unit-unknown", List.of(code, ""));
    }
}
