package niangjia.complaint.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.BoardAsk;
import niangjia.complaint.read.BoardListOf;
import niangjia.complaint.read.BoardPart;
import niangjia.complaint.read.BoardScope;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.shared.Actor;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 今日摘要: one sheet on what is late, due today and due on the next working day, for a person and for their unit. */
@Page
class DigestPages {
    private static final int ASKED_TOGETHER = 500;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final BoardScopes scopes;
    private final TermsInForce terms;
    private final PageWords words;

    DigestPages(SignedInStaff staff, QuestionDesk questions, BoardScopes scopes, TermsInForce terms, PageWords words) {
        this.staff = staff;
        this.questions = questions;
        this.scopes = scopes;
        this.terms = terms;
        this.words = words;
    }

    /** @param name in words */
    record Part(String name, String look, List<QueueRow> rows) {}

    record Sheet(BoardScope scope, String name, List<Part> parts, int rows) {}

    @GetMapping("/board/digest")
    String show(@RequestParam(defaultValue = "false") boolean print, Model model) {
        Actor actor = staff.current();
        BoardAsk mine = scopes.ask(actor, BoardScope.ME, null);
        BoardAsk unit = scopes.ask(actor, BoardScope.UNIT, null);
        model.addAttribute("sheets", List.of(sheet(mine), sheet(unit)));
        model.addAttribute("day", mine.today());
        return print ? "complaint/digest-print" : "complaint/digest";
    }

    private Sheet sheet(BoardAsk ask) {
        LocalDate next = terms.calendarFor(ask.unit()).plusWorkingDays(ask.today(), 1);
        List<Part> parts = new ArrayList<>();
        parts.add(part(ask, BoardPart.OVERDUE, null, words.text("digest.overdue"), "overdue"));
        parts.add(part(ask, BoardPart.DAY, ask.today(), words.text("digest.today", words.day(ask.today())), "urgent"));
        parts.add(part(ask, BoardPart.DAY, next, words.text("digest.next", words.day(next)), ""));
        int rows = parts.stream().mapToInt(part -> part.rows().size()).sum();
        return new Sheet(ask.scope(), words.unit(ask.unit().id()), parts, rows);
    }

    private Part part(BoardAsk ask, BoardPart part, @Nullable LocalDate day, String name, String look) {
        List<QueueRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            QueuePage page =
                    questions.ask(new BoardListOf(ask, null, part, day, cursor, ASKED_TOGETHER), QueuePage.class);
            rows.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return new Part(name, look, rows);
    }
}
