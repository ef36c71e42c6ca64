package niangjia.audit.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niangjia.audit.read.AsOf;
import niangjia.audit.read.AsOfAxis;
import niangjia.audit.read.AsOfChange;
import niangjia.audit.read.AsOfListChanges;
import niangjia.audit.read.AsOfReader;
import niangjia.audit.read.AsOfRights;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.QueueTab;
import niangjia.mediation.MediationId;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 回看: where a moment is chosen, and what differs between two. */
@Page
class AsOfPages {
    private static final Duration PATIENCE = Duration.ofMillis(1200);
    /** Of each kind of row; how many there are is said. */
    private static final int ROWS = 100;

    private static final int LONGEST_KEY = 50;

    private static final List<String> LISTS =
            List.of("/queue", "/board", "/register", "/registry", "/supervisions", "/mediation");

    private final SignedInStaff staff;
    private final AsOfTwice twice;
    private final AsOfFinding finding;
    private final Clock clock;

    AsOfPages(SignedInStaff staff, AsOfTwice twice, AsOfFinding finding, Clock clock) {
        this.staff = staff;
        this.twice = twice;
        this.finding = finding;
        this.clock = clock;
    }

    @GetMapping("/audit/as-of")
    String choose(Model model) {
        AsOfRights.verifyLists(staff.current());
        model.addAttribute("lists", LISTS);
        model.addAttribute("tabs", QueueTab.values());
        model.addAttribute("latest", minute());
        return "audit/as-of-choose";
    }

    /** Leads to a list or a case as of the moment. @param number of a case, as people write it; blank for the list */
    @GetMapping("/audit/as-of/open")
    String open(
            @RequestParam(defaultValue = "/queue") String page,
            @RequestParam(defaultValue = "") String number,
            @RequestParam String at,
            @RequestParam(required = false) @Nullable String axis) {
        Actor actor = staff.current();
        AsOf moment = AsOfReader.read(at, axis, clock.instant());
        String path = number.isBlank()
                ? LISTS.stream().filter(page::equals).findFirst().orElse("/queue")
                : finding.addressOf(actor, number);
        return "redirect:"
                + UriComponentsBuilder.fromPath(path)
                        .queryParam(AsOfAsked.AS_OF, at)
                        .queryParam(AsOfAsked.AXIS, moment.axis().name().toLowerCase(Locale.ROOT))
                        .build()
                        .encode()
                        .toUriString();
    }

    @GetMapping("/audit/as-of/difference")
    String difference(
            @RequestParam(defaultValue = "/queue") String page,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "ALL") QueueTab tab,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String axis,
            Model model) {
        Actor actor = staff.current();
        String path = number.isBlank() ? page : finding.addressOf(actor, number);
        Optional<String> caseId = caseOf(path);
        AsOfTwice.Moments moments = twice.moments(from.isBlank() ? minute() : from, to, axis);
        model.addAttribute("path", path);
        model.addAttribute("moments", moments);
        model.addAttribute("truth", moments.from().axis() == AsOfAxis.TRUE);
        model.addAttribute("from", minute(moments.from()));
        model.addAttribute("to", minute(moments.to()));
        model.addAttribute("latest", minute());
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", QueueTab.values());
        if (caseId.isPresent()) {
            List<AsOfChange> changes = twice.ofCase(actor, caseId.get(), moments);
            model.addAttribute("changes", changes);
            return "audit/as-of-case-difference";
        }
        AsOfListChanges changes = twice.ofQueue(actor, tab, moments, PATIENCE);
        model.addAttribute("list", changes);
        model.addAttribute("shown", ROWS);
        return "audit/as-of-queue-difference";
    }

    private static Optional<String> caseOf(String path) {
        if (!AsOfPaths.isACase(path)) {
            return Optional.empty();
        }
        String[] steps = path.split("/", -1);
        if (steps[2].length() > LONGEST_KEY) {
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        return Optional.of(
                switch (steps[1]) {
                    case "complaints" -> ComplaintId.of(steps[2]).value();
                    case "supervisions" -> SupervisionId.of(steps[2]).value();
                    default -> MediationId.of(steps[2]).value();
                });
    }

    private String minute() {
        return AsOfFrame.minute(LocalDateTime.ofInstant(clock.instant(), DeskTime.ZONE));
    }

    private static String minute(AsOf moment) {
        return AsOfFrame.minute(LocalDateTime.ofInstant(moment.at(), DeskTime.ZONE));
    }
}
