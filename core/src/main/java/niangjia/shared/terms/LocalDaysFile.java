package niangjia.shared.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a unit's own days typed as plain text, one thing a line, as in a {@link NoticeFile} but without its heads:
 *
 * <pre>
 * off  2026-12-21..2026-12-22 县庆      (or 休)
 * work 2026-12-26 县庆                  (or 班)
 * </pre>
 *
 * Nothing at all is a list without days.
 */
public final class LocalDaysFile {
    private static final Pattern ROW = Pattern.compile("(off|休|work|班)\\s+(\\S+?)(?:\\.\\.(\\S+))?(?:\\s+(\\S.*))?");
    private static final String FORM = "off|work yyyy-mm-dd..yyyy-mm-dd …";
    private static final int LONGEST = 60;

    private final String file;
    private final List<FileFault> faults = new ArrayList<>();
    private final Map<LocalDate, LocalDay> days = new LinkedHashMap<>();

    private LocalDaysFile(String file) {
        this.file = file;
    }

    /** All faults are told at once, each with its row. */
    public static Checked<List<LocalDay>> read(String file, String text) {
        return new LocalDaysFile(file).read(text);
    }

    /** As it would be typed. */
    public static String write(List<LocalDay> days) {
        StringBuilder text = new StringBuilder();
        days.forEach(each -> text.append(each.working() ? "work " : "off  ")
                .append(each.day())
                .append(' ')
                .append(each.reason())
                .append('\n'));
        return text.toString();
    }

    private Checked<List<LocalDay>> read(String text) {
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                row(number, line.strip());
            }
        }
        return faults.isEmpty() ? Checked.good(List.copyOf(days.values())) : Checked.faulty(faults);
    }

    private void row(int number, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            fault(number, FaultReason.ROW_MALFORMED, line, FORM);
            return;
        }
        boolean working = row.group(1).equals("work") || row.group(1).equals("班");
        String reason = row.group(4) == null ? "" : row.group(4);
        Optional<LocalDate> first = date(number, row.group(2));
        Optional<LocalDate> last = row.group(3) == null ? first : date(number, row.group(3));
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (last.get().isBefore(first.get()) || last.get().isAfter(first.get().plusDays(LONGEST))) {
            fault(number, FaultReason.RANGE_REVERSED, line, "1.." + LONGEST);
            return;
        }
        if (reason.isEmpty()) {
            fault(number, FaultReason.ROW_MALFORMED, line, FORM);
            return;
        }
        first.get().datesUntil(last.get().plusDays(1)).forEach(day -> {
            if (days.putIfAbsent(day, new LocalDay(day, working, reason)) != null) {
                fault(number, FaultReason.DAY_TWICE, day.toString(), "1");
            }
        });
    }

    private Optional<LocalDate> date(int number, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            fault(number, FaultReason.VALUE_MALFORMED, text, "yyyy-mm-dd");
            return Optional.empty();
        }
    }

    private void fault(int number, FaultReason reason, String actual, String expected) {
        faults.add(new FileFault(file, String.valueOf(number), reason, actual, expected));
    }
}
