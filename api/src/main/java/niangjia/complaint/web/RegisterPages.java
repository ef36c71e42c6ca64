package niangjia.complaint.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.ContactEntry;
import niangjia.complaint.read.ContactPage;
import niangjia.complaint.read.ContactsOn;
import niangjia.complaint.read.DayTotals;
import niangjia.complaint.read.TotalsOn;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of a day: who called, wrote or came. */
@Page
class RegisterPages {
    /** What is rendered at once: a busy day has many more than a screen shows. */
    private static final int ROWS = 100;

    private static final int ROWS_OF_PAPER = 500;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final PageWords words;

    RegisterPages(SignedInStaff staff, QuestionDesk questions, UnitDirectory units, PageWords words) {
        this.staff = staff;
        this.questions = questions;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/register")
    String show(
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = staff.current();
        LocalDate asked = day(day);
        String narrowed = unit == null || unit.isBlank() ? null : unit;
        ContactPage page = questions.ask(new ContactsOn(asked, narrowed, actor, cursor, ROWS), ContactPage.class);
        fill(model, actor, asked, narrowed);
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute("rows", page.items());
        model.addAttribute("next", page.next());
        return "complaint/register";
    }

    /** The day sheet on paper: every contact, the first one first. */
    @GetMapping("/register/print")
    String print(
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        Actor actor = staff.current();
        LocalDate asked = day(day);
        String narrowed = unit == null || unit.isBlank() ? null : unit;
        List<ContactEntry> rows = new ArrayList<>();
        String cursor = null;
        do {
            ContactPage page =
                    questions.ask(new ContactsOn(asked, narrowed, actor, cursor, ROWS_OF_PAPER), ContactPage.class);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        Collections.reverse(rows);
        fill(model, actor, asked, narrowed);
        model.addAttribute("rows", rows);
        model.addAttribute("title", words.text("register.title", words.day(asked)));
        model.addAttribute(
                "back",
                UriComponentsBuilder.fromPath("/register")
                        .queryParam("day", asked)
                        .queryParamIfPresent("unit", Optional.ofNullable(narrowed))
                        .encode()
                        .toUriString());
        return "complaint/register-print";
    }

    private void fill(Model model, Actor actor, LocalDate day, @Nullable String unit) {
        model.addAttribute("day", day);
        model.addAttribute("unit", unit);
        model.addAttribute("totals", questions.ask(new TotalsOn(day, unit, actor), DayTotals.class));
    }

    /** A day that cannot be read is today: the address line is no place for refusals. */
    private LocalDate day(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? words.today() : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return words.today();
        }
    }
}
