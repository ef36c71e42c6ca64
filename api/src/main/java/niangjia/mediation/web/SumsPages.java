package niangjia.mediation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niangjia.mediation.sums.LocalWages;
import niangjia.mediation.sums.SumKind;
import niangjia.mediation.web.SumField.Look;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.ShownForm;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.shared.web.acts.ShownForm.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Sums for people: what can be reckoned, one reckoning beside its form, and the same on paper. */
@Page
class SumsPages {
    private static final String SUMS = "/mediation/sums";

    private final SumsDesk desk;
    private final PageProblems problems;
    private final PageWords words;

    SumsPages(SumsDesk desk, PageProblems problems, PageWords words) {
        this.desk = desk;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping(SUMS)
    String all(Model model) {
        model.addAttribute("kinds", SumKind.values());
        model.addAttribute("wages", LocalWages.bundled().all());
        return "mediation/sums";
    }

    /** Amounts and days stand in the address: they say nothing of whom they belong to, and can be sent on. */
    @GetMapping(SUMS + "/{kind}")
    String one(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        SumKind asked = desk.kind(kind);
        SumTyped typed = new SumTyped(asked, parameters);
        PageProblem problem = null;
        if (typed.sent()) {
            try {
                model.addAttribute("reckoned", desk.reckon(asked, typed.body()));
                model.addAttribute("print", address(asked, "/print", typed));
            } catch (BadInput refusal) {
                problem = problems.refused(refusal, response);
            }
        }
        model.addAttribute("kind", asked);
        model.addAttribute("kinds", SumKind.values());
        model.addAttribute("form", form(asked, typed, problem));
        return "mediation/sum";
    }

    /** @throws BadInput if it was not asked for from a page that had reckoned it */
    @GetMapping(SUMS + "/{kind}/print")
    String print(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        SumKind asked = desk.kind(kind);
        SumTyped typed = new SumTyped(asked, parameters);
        model.addAttribute("kind", asked);
        model.addAttribute("reckoned", desk.reckon(asked, typed.body()));
        model.addAttribute("back", address(asked, "", typed));
        model.addAttribute("form", form(asked, typed, null));
        return "mediation/sum-print";
    }

    private ShownForm form(SumKind kind, SumTyped typed, @Nullable PageProblem problem) {
        MultiValueMap<String, String> shown = new LinkedMultiValueMap<>(typed.typed());
        shown.putIfAbsent(SumFields.PLACE, List.of(desk.given().place()));
        List<Input> inputs = SumFields.of(kind).stream().map(this::input).toList();
        return new ShownForm("sums", kind.segment(), inputs, "", null, shown, problem);
    }

    private Input input(SumField field) {
        String look =
                switch (field.look()) {
                    case DAY -> "date";
                    case DECIMAL -> "number";
                    case CHOICE, PLACE -> "select";
                    case MONTH -> "line";
                    case MONEY, FLAG, ROWS -> field.look().name().toLowerCase(Locale.ROOT);
                };
        return new Input(
                field.name(),
                look,
                field.required(),
                choices(field),
                field.parts().stream().map(this::input).toList());
    }

    private List<Choice> choices(SumField field) {
        if (field.look() != Look.PLACE) {
            return field.options().stream()
                    .map(each -> new Choice(each, words.label("SeveranceGround", each)))
                    .toList();
        }
        String own = desk.given().place();
        List<Choice> places = new ArrayList<>(List.of(new Choice(own, words.unit(own))));
        LocalWages.bundled().all().stream()
                .map(wage -> new Choice(wage.place(), wage.name()))
                .distinct()
                .filter(each -> !each.value().equals(own))
                .forEach(places::add);
        return places;
    }

    private static String address(SumKind kind, String more, SumTyped typed) {
        return UriComponentsBuilder.fromPath(SUMS + "/" + kind.segment() + more)
                .queryParams(typed.filled())
                .encode()
                .toUriString();
    }
}
