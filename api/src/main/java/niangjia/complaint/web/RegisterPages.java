package niangjia.complaint.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.read.ContactEntry;
import niangjia.complaint.read.ContactPage;
import niangjia.complaint.read.ContactsOn;
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

/** The register of a day: who called, wrote or came. */
@Page
class RegisterPages {
    private static final int ROWS = 500;

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
        ContactPage page = questions.ask(new ContactsOn(asked, actor, cursor, ROWS), ContactPage.class);
        List<ContactEntry> rows = page.items().stream()
                .filter(entry ->
                        unit == null || unit.isBlank() || entry.unitId().equals(unit))
                .toList();
        model.addAttribute("day", asked);
        model.addAttribute("unit", unit);
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute("rows", rows);
        model.addAttribute("next", page.next());
        model.addAttribute("media", tally(rows, ContactEntry::medium));
        model.addAttribute("states", tally(rows, entry -> entry.state().name()));
        return "complaint/register";
    }

    /** A day that cannot be read is today: the address line is no place for refusals. */
    private LocalDate day(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? words.today() : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return words.today();
        }
    }

    private static Map<String, Long> tally(List<ContactEntry> rows, Function<ContactEntry, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()));
    }
}
