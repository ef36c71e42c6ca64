package niangjia.complaint.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niangjia.complaint.Clock;
import niangjia.complaint.read.BoardAsk;
import niangjia.complaint.read.BoardPart;
import niangjia.complaint.read.BoardScope;
import niangjia.complaint.read.BoardView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.terms.CalendarDay;
import niangjia.shared.terms.DayKind;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The board as the page draws it: a column for each day, a line for each who answers, every place with its address. */
@Component
final class BoardTable {
    private static final int SHARES = 3;
    private static final int NAMED_CLOCKS = 2;

    private final UnitDirectory units;
    private final TermsInForce terms;
    private final PageWords words;

    BoardTable(UnitDirectory units, TermsInForce terms, PageWords words) {
        this.units = units;
        this.terms = terms;
        this.words = words;
    }

    /**
     * @param look over, today, rest, later, held, or empty for a plain day
     * @param badge 班 on a weekend that is worked, 休 on a weekday that is not
     */
    public record Column(
            BoardPart part,
            @Nullable LocalDate day,
            String name,
            String number,
            String look,
            String badge,
            String title) {}

    /** @param heat 0 to 3: how much it is beside the fullest place of a day */
    public record Place(
            long count,
            String kinds,
            String look,
            int heat,
            boolean open,
            @Nullable String href,
            String title) {}

    /** @param href the board of that unit alone, where the line is one */
    public record Line(String name, @Nullable String href, long inHand, long overdue, List<Place> places) {}

    /**
     * @param fullest the most any line has in hand
     * @param idle how many units have nothing
     */
    public record Table(List<Column> columns, List<Line> lines, List<Place> sums, long fullest, long idle) {}

    Table of(BoardView board, BoardAsk ask, BoardPages.Looked looked) {
        List<Column> columns = columns(ask);
        long most = board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.part() == BoardPart.DAY)
                .mapToLong(BoardView.Cell::count)
                .max()
                .orElse(1);
        List<Line> lines = new ArrayList<>();
        for (String key : keys(board, ask)) {
            BoardView.Row row = board.rows().stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElse(new BoardView.Row(key, null, List.of()));
            Predicate<Column> open = column -> column.part() == looked.part()
                    && Objects.equals(column.day(), looked.day())
                    && key.equals(looked.row());
            String name = name(row, ask);
            lines.add(new Line(
                    name,
                    below(key, ask),
                    count(row, BoardPart.IN_HAND, null),
                    count(row, BoardPart.OVERDUE, null),
                    columns.stream()
                            .map(column -> place(row, key, name, column, ask, most, open.test(column)))
                            .toList()));
        }
        List<Place> sums =
                columns.stream().map(column -> sum(board, column, ask, looked)).toList();
        return new Table(
                columns,
                lines,
                sums,
                lines.stream().mapToLong(Line::inHand).max().orElse(0),
                idle(ask, lines.size()));
    }

    private long idle(BoardAsk ask, int busy) {
        int below = ask.unit().lineage().size();
        long all = units.openWithin(ask.unit()).stream()
                .filter(unit -> unit.unit().lineage().size() <= below + 1)
                .count();
        return ask.scope() == BoardScope.SUBTREE ? Math.max(0, all - busy) : 0;
    }

    /** What the list of a place is about. */
    String title(BoardAsk ask, BoardPart part, @Nullable String row, @Nullable LocalDate day) {
        String who = row == null
                ? words.text(
                        "board.scope." + ask.scope(), units.nameOf(ask.unit().id()))
                : name(new BoardView.Row(row, null, List.of()), ask);
        return words.text("board.title-of", who, part(part, day));
    }

    String address(
            String path,
            BoardAsk ask,
            BoardPart part,
            @Nullable String row,
            @Nullable LocalDate day,
            @Nullable String cursor) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("scope", ask.scope())
                .queryParam("unit", ask.unit().id())
                .queryParam("part", part)
                .queryParamIfPresent("row", Optional.ofNullable(row))
                .queryParamIfPresent("day", Optional.ofNullable(day))
                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                .build()
                .encode()
                .toUriString();
    }

    private String part(BoardPart part, @Nullable LocalDate day) {
        return day == null ? words.text("board.part." + part) : words.text("board.due-on", words.day(day));
    }

    /** Units stand as the tree is read; whoever has nothing in hand takes no line. */
    private List<String> keys(BoardView board, BoardAsk ask) {
        List<String> found = board.rows().stream().map(BoardView.Row::key).toList();
        if (ask.scope() != BoardScope.SUBTREE) {
            return found;
        }
        List<String> keys = new ArrayList<>(units.openWithin(ask.unit()).stream()
                .map(unit -> unit.unit().id())
                .filter(found::contains)
                .toList());
        // a unit that is closed may still hold something
        found.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys;
    }

    private String name(BoardView.Row row, BoardAsk ask) {
        return switch (ask.scope()) {
            case SUBTREE ->
                row.key().equals(ask.unit().id())
                        ? words.text("board.itself", units.nameOf(row.key()))
                        : units.nameOf(row.key());
            case UNIT ->
                row.key().isEmpty()
                        ? words.text("board.nobody")
                        : Optional.ofNullable(row.name())
                                .orElseGet(() -> row.key().substring(row.key().indexOf(':') + 1));
            case ME -> row.key().isEmpty() ? words.text("board.no-clock") : clock(row.key());
        };
    }

    private @Nullable String below(String key, BoardAsk ask) {
        boolean unit =
                ask.scope() == BoardScope.SUBTREE && !key.equals(ask.unit().id());
        return unit
                ? UriComponentsBuilder.fromPath("/board")
                        .queryParam("scope", BoardScope.SUBTREE)
                        .queryParam("unit", key)
                        .build()
                        .toUriString()
                : null;
    }

    private List<Column> columns(BoardAsk ask) {
        WorkCalendar calendar = terms.calendarFor(ask.unit());
        List<Column> columns = new ArrayList<>();
        columns.add(column(BoardPart.OVERDUE, "over"));
        for (LocalDate day = ask.today(); !day.isAfter(ask.lastDay()); day = day.plusDays(1)) {
            columns.add(column(day, calendar.day(day), ask));
        }
        columns.add(column(BoardPart.LATER, "later"));
        columns.add(column(BoardPart.PAUSED, "held"));
        columns.add(column(BoardPart.IN_HAND, "whole"));
        return columns;
    }

    private Column column(BoardPart part, String look) {
        String name = words.text("board.part." + part);
        return new Column(part, null, name, "", look, "", name);
    }

    private Column column(LocalDate day, CalendarDay known, BoardAsk ask) {
        boolean today = day.equals(ask.today());
        String look = today ? "today" : known.working() ? "" : "rest";
        String badge =
                switch (known.kind()) {
                    case MAKE_UP, LOCAL_WORK -> words.text("day.worked");
                    case HOLIDAY, LOCAL_OFF -> words.text("day.off");
                    case WEEKDAY, WEEKEND -> "";
                };
        String weekday = today
                ? words.text("board.today")
                : DateTimeFormatter.ofPattern(
                                words.text(known.working() ? "format.weekday" : "format.weekday-brief"),
                                LocaleContextHolder.getLocale())
                        .format(day);
        boolean quiet = !known.working() && !today;
        String number = day.getDayOfMonth() == 1 && !quiet
                ? words.text("why.month-day", day.getMonthValue(), 1)
                : String.valueOf(day.getDayOfMonth());
        String title =
                known.name().isEmpty() ? words.day(day) : words.text("board.day-named", words.day(day), known.name());
        return new Column(
                BoardPart.DAY,
                day,
                weekday,
                number,
                look + (known.kind() == DayKind.MAKE_UP ? " worked" : ""),
                badge,
                title);
    }

    private Place place(
            BoardView.Row row, String key, String name, Column column, BoardAsk ask, long most, boolean open) {
        Optional<BoardView.Cell> cell = cell(row, column.part(), column.day());
        long count = cell.map(BoardView.Cell::count).orElse(0L);
        int heat = column.part() == BoardPart.DAY && count > 0
                ? (int) Math.min(SHARES, 1 + (count - 1) * SHARES / Math.max(1, most))
                : 0;
        String kinds = cell.map(each -> kinds(each.byClock(), NAMED_CLOCKS)).orElse("");
        String href = count == 0 ? null : address("/board", ask, column.part(), key, column.day(), null);
        String title = words.text("board.place", name, part(column.part(), column.day()), count)
                + cell.map(each -> all(each.byClock())).orElse("");
        return new Place(count, kinds, column.look(), heat, open, href, title);
    }

    private Place sum(BoardView board, Column column, BoardAsk ask, BoardPages.Looked looked) {
        long count = board.rows().stream()
                .mapToLong(row -> count(row, column.part(), column.day()))
                .sum();
        boolean open =
                column.part() == looked.part() && Objects.equals(column.day(), looked.day()) && looked.row() == null;
        String href = count == 0 ? null : address("/board", ask, column.part(), null, column.day(), null);
        String title = words.text("board.place", words.text("board.sum"), part(column.part(), column.day()), count);
        return new Place(count, "", column.look(), 0, open, href, title);
    }

    private static long count(BoardView.Row row, BoardPart part, @Nullable LocalDate day) {
        return cell(row, part, day).map(BoardView.Cell::count).orElse(0L);
    }

    private static Optional<BoardView.Cell> cell(BoardView.Row row, BoardPart part, @Nullable LocalDate day) {
        return row.cells().stream()
                .filter(cell -> cell.part() == part && Objects.equals(cell.day(), day))
                .findFirst();
    }

    private String all(Map<String, Long> byClock) {
        return byClock.isEmpty() ? "" : words.text("board.kinds", kinds(byClock, Clock.values().length));
    }

    /** The commonest first. */
    private String kinds(Map<String, Long> byClock, int most) {
        return byClock.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> words.text("board.kind", words.text("brief." + entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private String clock(String name) {
        return words.phrase("term.clock", List.of(Clock.valueOf(name).termId(1)));
    }
}
