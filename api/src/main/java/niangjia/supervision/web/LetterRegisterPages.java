package niangjia.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.PaperSeries;
import niangjia.supervision.read.PaperNumbers;
import niangjia.supervision.read.PaperNumbersOf;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of numbers of one union, kind and year: every number in its row, void ones with their reason, none missing. */
@Page
class LetterRegisterPages {
    private static final int ROWS = 500;
    private static final int YEARS = 3;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final LetterMarks marks;
    private final UnitDirectory units;
    private final PageWords words;

    LetterRegisterPages(
            SignedInStaff staff, QuestionDesk questions, LetterMarks marks, UnitDirectory units, PageWords words) {
        this.staff = staff;
        this.questions = questions;
        this.marks = marks;
        this.units = units;
        this.words = words;
    }

    /** @param row null for a number that should be there and is not: something is wrong with the record */
    record Line(
            String number,
            PaperNumbers.@Nullable Row row,
            @Nullable String href) {}

    @GetMapping("/supervisions/letters")
    String show(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "OPINION") PaperSeries kind,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        Actor actor = staff.current();
        String issuer = unit == null || unit.isBlank() ? actor.unit().id() : unit;
        int thisYear = words.today().getYear();
        int asked = year == null ? thisYear : year;
        PaperNumbers page =
                questions.ask(new PaperNumbersOf(actor, issuer, kind, asked, cursor, ROWS), PaperNumbers.class);
        List<Line> lines = lines(page, issuer, kind, asked, after);
        model.addAttribute("lines", lines);
        model.addAttribute("next", page.next());
        model.addAttribute(
                "last",
                page.rows().isEmpty()
                        ? after
                        : page.rows().get(page.rows().size() - 1).number());
        model.addAttribute("issuer", issuer);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", PaperSeries.values());
        model.addAttribute("year", asked);
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS).mapToObj(back -> thisYear - back).toList());
        model.addAttribute("units", units.openWithin(actor.unit()));
        return "supervision/register";
    }

    private List<Line> lines(PaperNumbers page, String issuer, PaperSeries kind, int year, int after) {
        List<Line> lines = new ArrayList<>();
        int expected = after + 1;
        for (PaperNumbers.Row row : page.rows()) {
            for (; expected < row.number(); expected++) {
                lines.add(new Line(marks.number(issuer, kind, year, expected), null, null));
            }
            String address = SupervisionIds.address(row.caseId());
            String href = row.paperId() == null ? address : address + "/papers/" + row.paperId();
            lines.add(new Line(marks.number(issuer, kind, year, row.number()), row, href));
            expected = row.number() + 1;
        }
        return lines;
    }
}
