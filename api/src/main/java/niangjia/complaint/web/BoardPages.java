package niangjia.complaint.web;

import java.time.LocalDate;
import java.util.Optional;
import niangjia.complaint.read.BoardAsk;
import niangjia.complaint.read.BoardListOf;
import niangjia.complaint.read.BoardOf;
import niangjia.complaint.read.BoardPart;
import niangjia.complaint.read.BoardScope;
import niangjia.complaint.read.BoardView;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 期限看板: what is due when and with whom; every place and every figure opens its orders. */
@Page
class BoardPages {
    private static final int ROWS = 50;
    private static final int ROWS_AT_MOST = 300;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final BoardScopes scopes;
    private final BoardTable table;
    private final QueueRights rights;

    BoardPages(SignedInStaff staff, QuestionDesk questions, BoardScopes scopes, BoardTable table, QueueRights rights) {
        this.staff = staff;
        this.questions = questions;
        this.scopes = scopes;
        this.table = table;
        this.rights = rights;
    }

    /**
     * What somebody looks at.
     *
     * @param unit code of one below the viewer's; theirs if none
     * @param part the place that is open; none if null
     * @param row of the place; all rows if null
     */
    record Looked(
            @Nullable BoardScope scope,
            @Nullable String unit,
            @Nullable BoardPart part,
            @Nullable String row,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {}

    @GetMapping("/board")
    String show(
            @ModelAttribute("looked") Looked looked,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        Actor actor = staff.current();
        BoardAsk ask = scopes.ask(actor, looked.scope(), looked.unit());
        BoardView board = questions.ask(new BoardOf(ask), BoardView.class);
        model.addAttribute("ask", ask);
        model.addAttribute("scopes", scopes.offered(actor));
        model.addAttribute("units", scopes.units(actor));
        model.addAttribute("table", table.of(board, ask, looked));
        model.addAttribute("figures", board.figures());
        if (looked.part() != null) {
            list(actor, ask, looked, cursor, size, model);
        }
        return "complaint/board";
    }

    /** The orders of one place, as they are put below the board. */
    @GetMapping("/board/list")
    String list(
            @ModelAttribute("looked") Looked looked,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        Actor actor = staff.current();
        list(actor, scopes.ask(actor, looked.scope(), looked.unit()), looked, cursor, size, model);
        return cursor == null ? "complaint/board :: list" : "complaint/queue :: rows";
    }

    private void list(Actor actor, BoardAsk ask, Looked looked, @Nullable String cursor, int size, Model model) {
        BoardPart part = Optional.ofNullable(looked.part()).orElse(BoardPart.IN_HAND);
        int few = Math.max(1, Math.min(size, ROWS_AT_MOST));
        QueuePage page =
                questions.ask(new BoardListOf(ask, looked.row(), part, looked.day(), cursor, few), QueuePage.class);
        model.addAttribute("ask", ask);
        model.addAttribute("page", page);
        model.addAttribute("tab", QueueTab.ALL);
        model.addAttribute("narrowed", QueuePages.Narrowed.NOTHING);
        model.addAttribute("rights", rights.of(actor));
        model.addAttribute("listed", table.title(ask, part, looked.row(), looked.day()));
        if (page.next() != null) {
            model.addAttribute("moreHref", table.address("/board", ask, part, looked.row(), looked.day(), page.next()));
            model.addAttribute(
                    "moreLoad", table.address("/board/list", ask, part, looked.row(), looked.day(), page.next()));
        }
    }
}
