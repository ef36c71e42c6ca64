package niangjia.complaint.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import niangjia.complaint.read.Duty;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.Words;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the queue as a file that office programs open: as the reader sees them on the page, and nothing they can run. */
@Component
final class QueueCsv {
    private static final String MARK = "\uFEFF";
    /** What programs take for the beginning of a formula, in both widths, and what they skip before it. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(DeskTime.ZONE);

    private static final List<String> HEADS = List.of(
            "queue.number",
            "queue.entered",
            "field.channel",
            "field.urgency",
            "field.category",
            "export.matter",
            "export.employer",
            "field.workers",
            "queue.secret",
            "case.state",
            "register.unit",
            "queue.holder",
            "queue.who",
            "queue.next",
            "queue.last",
            "export.last-at");

    private final PageWords words;

    QueueCsv(PageWords words) {
        this.words = words;
    }

    /**
     * What went out.
     *
     * @param digest SHA-256 of every byte, in hexadecimal digits
     * @param failure why it ended before its end; null if it did not
     */
    record Written(int rows, String digest, @Nullable Exception failure) {}

    /** @param pages by cursor, the first by null */
    Written write(OutputStream out, Function<@Nullable String, QueuePage> pages) {
        MessageDigest digest = sha256();
        int rows = 0;
        Exception failure = null;
        try {
            Writer text = new OutputStreamWriter(new DigestOutputStream(out, digest), StandardCharsets.UTF_8);
            text.write(MARK);
            CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
            csv.printRecord(HEADS.stream().map(words::text).toList());
            @Nullable String cursor = null;
            do {
                QueuePage page = pages.apply(cursor);
                for (QueueRow row : page.rows()) {
                    csv.printRecord(cells(row).stream().map(QueueCsv::harmless).toList());
                    rows++;
                }
                csv.flush();
                cursor = page.next();
            } while (cursor != null);
        } catch (IOException | RuntimeException gone) {
            failure = gone;
        }
        return new Written(rows, HexFormat.of().formatHex(digest.digest()), failure);
    }

    /** A cell that a program would run is made one it shows. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private List<String> cells(QueueRow row) {
        return List.of(
                row.number(),
                moment(row.enteredAt()),
                words.label("Channel", row.channel()),
                words.label("Urgency", row.urgency()),
                words.label("Category", row.category()),
                said(row.summary()),
                said(row.employer()),
                row.workers() == 0 ? "" : String.valueOf(row.workers()),
                row.secret() ? words.text("sealed.secret") : "",
                words.label("ComplaintStatus", row.state().name()),
                words.unit(row.receivedBy()),
                words.unit(row.holderId()),
                row.handlerName() == null ? "" : row.handlerName(),
                duty(row.duty()),
                words.phrase(row.last().key(), row.last().args()),
                moment(row.lastAt()));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private String duty(@Nullable Duty duty) {
        return duty == null ? "" : words.text(duty.key());
    }

    private String said(@Nullable Words said) {
        if (said == null) {
            return "";
        }
        if (said.lost() != null) {
            return words.text("sealed.lost." + said.lost());
        }
        String text = said.text();
        return said.sealed() || text == null ? words.text("sealed.mark") : text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
