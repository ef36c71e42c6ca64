package niangjia.complaint.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.NoticeCommand;
import niangjia.complaint.NoticeCommand.SeeNotices;
import niangjia.complaint.SeenId;
import niangjia.complaint.read.NoticesSeenBy;
import niangjia.complaint.read.NoticesShow;
import niangjia.complaint.read.OpenTerms;
import niangjia.complaint.read.OpenTermsOf;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.SeenNotices;
import niangjia.complaint.web.NoticeRules.Notice;
import niangjia.shared.Actor;
import niangjia.shared.SeatSettingsStore;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bell: what terms have told a person by themselves, seen or not yet seen. */
@Page
class NoticePages {
    private static final int ROWS = 50;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final CommandDesk commands;
    private final RequestHeaders headers;
    private final NoticeRules rules;
    private final BulkRows rows;
    private final SeatSettingsStore settings;
    private final Remarks remarks;
    private final Clock clock;

    NoticePages(
            SignedInStaff staff,
            QuestionDesk questions,
            CommandDesk commands,
            RequestHeaders headers,
            NoticeRules rules,
            BulkRows rows,
            SeatSettingsStore settings,
            Remarks remarks,
            Clock clock) {
        this.staff = staff;
        this.questions = questions;
        this.commands = commands;
        this.headers = headers;
        this.rules = rules;
        this.rows = rows;
        this.settings = settings;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @param seenAt when the reader saw it first; null if they have not */
    record Line(Notice notice, QueueRow row, @Nullable Instant seenAt) {}

    @GetMapping("/notices/bell")
    String bell(Model model) {
        Actor actor = staff.current();
        // what somebody must answer stays at the bell until it is answered
        model.addAttribute(
                "unseen", unseen(actor).size() + remarks.waiting(actor).size());
        return "complaint/notices :: bell";
    }

    @GetMapping("/notices")
    String show(@RequestParam(defaultValue = "0") int from, Model model) {
        Actor actor = staff.current();
        List<Notice> all = shown(actor);
        Set<String> news = unseen(actor, all).stream().map(Notice::key).collect(Collectors.toSet());
        List<Notice> sorted = new ArrayList<>(
                all.stream().filter(each -> news.contains(each.key())).toList());
        all.stream().filter(each -> !news.contains(each.key())).forEach(sorted::add);
        int first = Math.max(0, Math.min(from, sorted.size()));
        List<Notice> few = sorted.subList(first, Math.min(sorted.size(), first + ROWS));
        model.addAttribute("lines", lines(few, actor));
        model.addAttribute("waiting", first == 0 ? remarks.waiting(actor) : List.of());
        model.addAttribute("unseen", news.size());
        model.addAttribute("total", sorted.size());
        model.addAttribute("next", first + ROWS < sorted.size() ? first + ROWS : null);
        model.addAttribute("quiet", QuietHours.of(settings.of(actor.staffId())));
        return "complaint/notices";
    }

    /** Which ones are said to be seen; only those the person really has are written down. */
    @PostMapping("/notices/seen")
    String seen(@RequestParam(required = false) @Nullable List<String> key) {
        Actor actor = staff.current();
        Set<String> named = key == null ? Set.of() : Set.copyOf(key);
        List<String> fresh = unseen(actor).stream()
                .map(Notice::key)
                .filter(each -> named.isEmpty() || named.contains(each))
                .limit(NoticeCommand.LARGEST)
                .toList();
        if (!fresh.isEmpty()) {
            SeenId id = SeenId.of(UUID.randomUUID().toString());
            SeeNotices command = new SeeNotices(id, clock.instant(), fresh);
            String digest =
                    headers.digest(actor, "SEEN " + id, String.join(",", fresh).getBytes(StandardCharsets.UTF_8));
            commands.send(
                    command,
                    command.occurredAt(),
                    new ActRequest(actor, id + "/seen", digest, null, null, "page/notices"));
            questions.shows(new NoticesShow(id.value()));
        }
        return "redirect:/notices";
    }

    private List<Notice> unseen(Actor actor) {
        return unseen(actor, shown(actor));
    }

    private List<Notice> unseen(Actor actor, List<Notice> all) {
        Map<String, Instant> seen = seen(actor);
        return all.stream().filter(notice -> !seen.containsKey(notice.key())).toList();
    }

    private Map<String, Instant> seen(Actor actor) {
        return questions.ask(new NoticesSeenBy(actor), SeenNotices.class).firstAt();
    }

    /** Without those that wait for the end of quiet hours. */
    private List<Notice> shown(Actor actor) {
        Instant now = clock.instant();
        QuietHours quiet = QuietHours.of(settings.of(actor.staffId()));
        return rules.of(actor, questions.ask(new OpenTermsOf(actor), OpenTerms.class), now).stream()
                .filter(notice -> !quiet.shownAt(notice.since()).isAfter(now))
                .toList();
    }

    private List<Line> lines(List<Notice> notices, Actor actor) {
        Map<String, QueueRow> found =
                rows.now(notices.stream().map(Notice::complaintId).distinct().toList(), actor).stream()
                        .collect(Collectors.toMap(
                                QueueRow::complaintId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Instant> seen = seen(actor);
        List<Line> lines = new ArrayList<>();
        for (Notice notice : notices) {
            QueueRow row = found.get(notice.complaintId());
            if (row != null) {
                lines.add(new Line(notice, row, seen.get(notice.key())));
            }
        }
        return lines;
    }
}
