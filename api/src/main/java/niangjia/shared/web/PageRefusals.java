package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import niangjia.shared.RuleViolated;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a page refuses is told on a page. */
@ControllerAdvice(annotations = Page.class)
class PageRefusals {
    /** Over by itself before long: what was asked or typed is worth another try as it is. */
    private static final Set<String> PASSING = Set.of(QuestionDesk.UNAVAILABLE, SignedInStaff.NOT_YET);

    private final PageProblems problems;
    private final PageFrame frame;
    private final ObjectProvider<RefusalParts> parts;

    PageRefusals(PageProblems problems, PageFrame frame, ObjectProvider<RefusalParts> parts) {
        this.problems = problems;
        this.frame = frame;
        this.parts = parts;
    }

    @ExceptionHandler({RuleViolated.class, BadInput.class, StaleForm.class, ConcurrencyException.class})
    String refused(RuntimeException refusal, Model model, HttpServletRequest request, HttpServletResponse response) {
        PageProblem problem = problems.refused(refusal, response);
        model.addAttribute("frame", frame.frame());
        model.addAttribute("problem", problem);
        if (PASSING.contains(problem.code())) {
            FormAgain.of(request).ifPresent(form -> model.addAttribute("again", form));
            if (request.getMethod().equals("GET")) {
                model.addAttribute("retry", asked(request));
            }
        }
        parts.forEach(each -> model.addAllAttributes(each.of(request)));
        return "shared/refusal";
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
