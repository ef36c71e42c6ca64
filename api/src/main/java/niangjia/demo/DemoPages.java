package niangjia.demo;

import niangjia.demo.DemoProgress.State;
import niangjia.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** One line at the foot of every page while the five years are being loaded. */
final class DemoPages {
    private static final String LOADING = "demoLoading";

    private DemoPages() {}

    /** Elsewhere the frame finds no such attribute, and shows nothing. */
    @ControllerAdvice(annotations = Page.class)
    @Profile("demo")
    static class Foot {
        private final DemoProgress progress;

        Foot(DemoProgress progress) {
            this.progress = progress;
        }

        @ModelAttribute(LOADING)
        @Nullable
        State loading() {
            State state = progress.state();
            return state.loading() ? state : null;
        }
    }

    /** The line asks for itself again until there is nothing more to tell. */
    @Page
    @Profile("demo")
    static class Line {
        private final DemoProgress progress;

        Line(DemoProgress progress) {
            this.progress = progress;
        }

        @GetMapping("/demo/progress")
        String progress(Model model) {
            model.addAttribute(LOADING, progress.state());
            return "fragments/demo :: loading";
        }
    }
}
