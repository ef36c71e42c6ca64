package niangjia.shared.terms;

import static niangjia.shared.terms.FaultReason.DAY_OUTSIDE_YEAR;
import static niangjia.shared.terms.FaultReason.DAY_TWICE;
import static niangjia.shared.terms.FaultReason.HEADER_MISSING;
import static niangjia.shared.terms.FaultReason.HEADER_TWICE;
import static niangjia.shared.terms.FaultReason.HEADER_UNKNOWN;
import static niangjia.shared.terms.FaultReason.NO_DAYS;
import static niangjia.shared.terms.FaultReason.RANGE_REVERSED;
import static niangjia.shared.terms.FaultReason.ROW_MALFORMED;
import static niangjia.shared.terms.FaultReason.VALUE_MALFORMED;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a notice typed as plain text, one thing a line:
 *
 * <pre>
 * title     国务院办公厅关于2026年部分节假日安排的通知
 * year      2026
 * published 2025-11-04
 * source    https://…
 * off  2026-10-01..2026-10-07 国庆节      (or 休)
 * work 2026-10-10 国庆节                  (or 班)
 * </pre>
 *
 * Empty lines and lines that begin with {@code #} are left out; {@code edition 2} replaces a notice typed wrongly. A
 * notice may name days of its year and of the December before.
 */
public final class NoticeFile {
    private static final List<String> NEEDED = List.of("title", "year", "published", "source");
    private static final List<String> HEADERS = List.of("title", "year", "published", "source", "edition");
    private static final Pattern ROW = Pattern.compile("(\\S+)\\s+(\\S.*)");
    private static final Pattern DAYS = Pattern.compile("(\\S+?)(?:\\.\\.(\\S+))?\\s+(\\S.*)");
    private static final Map<String, Boolean> WORKED = Map.of("off", false, "休", false, "work", true, "班", true);

    private final String file;
    private final List<FileFault> faults = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<LocalDate, NoticeDay> days = new LinkedHashMap<>();
    private final Map<LocalDate, Integer> rows = new HashMap<>();

    private NoticeFile(String file) {
        this.file = file;
    }

    /** All faults are told at once, each with its row. */
    public static Checked<Notice> read(String file, String text) {
        return new NoticeFile(file).read(text);
    }

    private Checked<Notice> read(String text) {
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                row(number, line.strip());
            }
        }
        int year = number("year", 0);
        int edition = number("edition", 1);
        Optional<LocalDate> published = date("published", headers.get("published"));
        NEEDED.stream().filter(name -> !headers.containsKey(name)).forEach(name -> fault("", HEADER_MISSING, "", name));
        if (days.isEmpty()) {
            fault("", NO_DAYS, "0", "1");
        }
        if (year > 0) {
            days.keySet().forEach(day -> within(year, day));
        }
        return faults.isEmpty()
                ? Checked.good(new Notice(
                        header("title"),
                        year,
                        published.orElseThrow(),
                        edition,
                        header("source"),
                        List.copyOf(days.values())))
                : Checked.faulty(faults);
    }

    private void row(int number, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            fault(number, ROW_MALFORMED, line, "off|work|" + String.join("|", HEADERS));
            return;
        }
        String word = row.group(1);
        Boolean working = WORKED.get(word);
        if (working != null) {
            days(number, working, row.group(2));
        } else if (!HEADERS.contains(word)) {
            fault(number, HEADER_UNKNOWN, word, "off|work|" + String.join("|", HEADERS));
        } else if (headers.putIfAbsent(word, row.group(2)) != null) {
            fault(number, HEADER_TWICE, word, "1");
        }
    }

    private void days(int number, boolean working, String text) {
        Matcher matcher = DAYS.matcher(text);
        if (!matcher.matches()) {
            fault(number, ROW_MALFORMED, text, "yyyy-mm-dd..yyyy-mm-dd …");
            return;
        }
        Optional<LocalDate> first = date(String.valueOf(number), matcher.group(1));
        Optional<LocalDate> last = matcher.group(2) == null ? first : date(String.valueOf(number), matcher.group(2));
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (last.get().isBefore(first.get()) || last.get().isAfter(first.get().plusDays(60))) {
            fault(number, RANGE_REVERSED, text, "1..60");
            return;
        }
        first.get().datesUntil(last.get().plusDays(1)).forEach(day -> {
            rows.putIfAbsent(day, number);
            if (days.putIfAbsent(day, new NoticeDay(day, working, matcher.group(3))) != null) {
                fault(number, DAY_TWICE, day.toString(), "1");
            }
        });
    }

    private void within(int year, LocalDate day) {
        if (day.isBefore(LocalDate.of(year - 1, 12, 1)) || day.getYear() > year) {
            fault(
                    rows.getOrDefault(day, 0),
                    DAY_OUTSIDE_YEAR,
                    day.toString(),
                    (year - 1) + "-12-01.." + year + "-12-31");
        }
    }

    private int number(String name, int otherwise) {
        String text = headers.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            fault(name, VALUE_MALFORMED, text, "1..9999");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    private Optional<LocalDate> date(String where, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            fault(where, VALUE_MALFORMED, text, "yyyy-mm-dd");
            return Optional.empty();
        }
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private void fault(int row, FaultReason reason, String actual, String expected) {
        fault(String.valueOf(row), reason, actual, expected);
    }

    private void fault(String where, FaultReason reason, String actual, String expected) {
        faults.add(new FileFault(file, where, reason, actual, expected));
    }
}
