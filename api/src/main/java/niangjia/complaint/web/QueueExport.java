package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.complaint.Channel;
import niangjia.complaint.ExportId;
import niangjia.complaint.Urgency;
import niangjia.complaint.read.ExportPage;
import niangjia.complaint.read.ExportsIn;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a list of the queue out of the desk, as its reader sees it; first that it goes is put on record, then what went. */
@Page
class QueueExport {
    private static final Logger LOG = LoggerFactory.getLogger(QueueExport.class);
    private static final int ASKED_TOGETHER = 500;
    private static final int LATEST = 50;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final ExportBook book;
    private final QueueCsv csv;
    private final PageWords words;

    QueueExport(SignedInStaff staff, QuestionDesk questions, ExportBook book, QueueCsv csv, PageWords words) {
        this.staff = staff;
        this.questions = questions;
        this.book = book;
        this.csv = csv;
        this.words = words;
    }

    @PostMapping("/queue/export")
    void export(
            @RequestParam QueueTab tab,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("narrowed") QueuePages.Narrowed narrowed,
            HttpServletResponse response)
            throws IOException {
        Actor actor = staff.current();
        ExportBook.reasonIn(reason);
        onlyOurWords(narrowed.filter());
        ExportId id = ExportId.of(UUID.randomUUID().toString());
        QueueFilter filter = narrowed.filter();
        book.begin(id, actor, "queue/" + tab.name(), narrowed(filter), filter.number(), reason);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition(tab));
        QueueCsv.Written written = csv.write(response.getOutputStream(), cursor -> page(actor, tab, narrowed, cursor));
        book.finish(id, actor, written.rows(), written.digest(), written.failure() == null);
        if (written.failure() != null) {
            LOG.info(
                    "{}: ended after {} rows: {}",
                    id,
                    written.rows(),
                    written.failure().getClass().getName());
        }
    }

    @GetMapping("/queue/exports")
    String log(@RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("exports", questions.ask(new ExportsIn(staff.current(), cursor, LATEST), ExportPage.class));
        return "complaint/exports";
    }

    /** What a list was narrowed by stays in the record in clear and for good: nothing that somebody could have typed. */
    private void onlyOurWords(QueueFilter filter) {
        String unit = filter.unitId();
        one("category", filter.category(), Category.values());
        one("channel", filter.channel(), Channel.values());
        one("urgency", filter.urgency(), Urgency.values());
        if (unit != null && words.unit(unit).equals(unit)) {
            throw new RuleViolated("request/bad-parameter", List.of("unit"));
        }
    }

    private static void one(String field, @Nullable String value, Enum<?>... known) {
        if (value != null && Stream.of(known).noneMatch(each -> each.name().equals(value))) {
            throw new RuleViolated("request/bad-parameter", List.of(field));
        }
    }

    private static Map<String, String> narrowed(QueueFilter filter) {
        Map<String, String> narrowed = new TreeMap<>();
        put(narrowed, "category", filter.category());
        put(narrowed, "channel", filter.channel());
        put(narrowed, "urgency", filter.urgency());
        put(narrowed, "unit", filter.unitId());
        put(narrowed, "handler", filter.handlerId());
        return narrowed;
    }

    private static void put(Map<String, String> narrowed, String field, @Nullable String value) {
        if (value != null) {
            narrowed.put(field, value);
        }
    }

    private QueuePage page(Actor actor, QueueTab tab, QueuePages.Narrowed narrowed, @Nullable String cursor) {
        return questions.ask(new QueueOf(actor, tab, narrowed.filter(), cursor, ASKED_TOGETHER), QueuePage.class);
    }

    private String disposition(QueueTab tab) {
        String name = words.text(
                "export.file", words.text("tab." + tab.name()), words.today().toString());
        return ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
