package niangjia.shared.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts around a page what stands around every page, where it is shown instead of the one that was asked for. */
@Component
public class PageFrameAgain {
    private final PageFrame frame;

    PageFrameAgain(PageFrame frame) {
        this.frame = frame;
    }

    public void around(Model model) {
        model.addAttribute("frame", frame.frame());
    }
}
