package niangjia.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 回放: one matter step by step, and its story on paper. Nothing here changes anything. */
@Page
@RequestMapping("/audit/replay/{family}/{key}")
class ReplayPages {
    /** How long a step stays while the page plays without the help of the browser. */
    private static final int SECONDS = 3;

    private final SignedInStaff staff;
    private final ReplayDesk desk;
    private final ReplayModel replay;

    ReplayPages(SignedInStaff staff, ReplayDesk desk, ReplayModel replay) {
        this.staff = staff;
        this.desk = desk;
        this.replay = replay;
    }

    /**
     * @param step counted from 1; the last one if none is asked for
     * @param at a place on the scrubber
     * @param moment up to which things happened
     * @param key whether only papers, clocks and changes of hands are listed
     * @param play whether the page goes on by itself
     */
    @GetMapping
    String show(
            @PathVariable String family,
            @PathVariable("key") String id,
            @RequestParam(required = false) @Nullable Integer step,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime moment,
            @RequestParam(defaultValue = "false") boolean key,
            @RequestParam(defaultValue = "false") boolean play,
            Model model,
            HttpServletResponse response) {
        Actor reader = staff.current();
        ReplayDesk.Found found = desk.find(reader, family, id);
        ReplayStep here = here(found.matter(), step, at, moment);
        replay.fill(model, reader, found, here, key, play);
        int next = here.number() + 1;
        if (play && next <= found.matter().steps().size()) {
            response.setHeader(
                    "Refresh", SECONDS + ";url=" + found.address() + "?play=true&key=" + key + "&step=" + next);
        }
        response.setHeader("Cache-Control", "no-store");
        return "audit/replay";
    }

    /** What happened, sentence by sentence, to be printed. */
    @GetMapping("/story")
    String story(
            @PathVariable String family, @PathVariable("key") String id, Model model, HttpServletResponse response) {
        replay.story(model, desk.find(staff.current(), family, id));
        response.setHeader("Cache-Control", "no-store");
        return "audit/replay-story";
    }

    private static ReplayStep here(
            ReplayCase matter, @Nullable Integer step, @Nullable Integer at, @Nullable LocalDateTime moment) {
        List<ReplayStep> steps = matter.steps();
        if (step != null) {
            return steps.get(Math.max(1, Math.min(steps.size(), step)) - 1);
        }
        if (at != null) {
            ReplayScale scale = ReplayScale.of(matter);
            return steps.stream()
                    .filter(each -> scale.x(each.occurredAt()) <= at + 0.5)
                    .reduce((one, later) -> later)
                    .orElse(steps.get(0));
        }
        if (moment != null) {
            // a minute is meant to its end
            Instant end = moment.plusMinutes(1).atZone(DeskTime.ZONE).toInstant();
            return steps.stream()
                    .filter(each -> each.occurredAt().isBefore(end))
                    .reduce((one, later) -> later)
                    .orElse(steps.get(0));
        }
        return steps.get(steps.size() - 1);
    }
}
