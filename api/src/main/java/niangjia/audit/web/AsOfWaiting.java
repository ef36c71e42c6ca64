package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import niangjia.audit.read.AsOfNotReady;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageFrameAgain;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Instead of a list that is still being laid out: how far it has come. The page asks again by itself. */
@ControllerAdvice(annotations = Page.class)
class AsOfWaiting {
    private final PageFrameAgain frame;

    AsOfWaiting(PageFrameAgain frame) {
        this.frame = frame;
    }

    @ExceptionHandler(AsOfNotReady.class)
    String waiting(AsOfNotReady waiting, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Refresh", "1");
        response.setHeader("Cache-Control", "no-store");
        frame.around(model);
        model.addAttribute("progress", waiting.progress());
        model.addAttribute("again", request.getRequestURI() + "?" + request.getQueryString());
        return "audit/as-of-progress";
    }
}
