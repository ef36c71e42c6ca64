package niangjia.complaint.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niangjia.complaint.Satisfaction;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** Counts lines of the queue by whom and when, and lists what a place counts: both by the same rules. */
final class Board {
    private static final String NOBODY = "";

    private Board() {}

    static BoardView of(BoardOf query, List<QueueLine> lines) {
        BoardAsk ask = query.on();
        Predicate<QueueLine> inHand = line -> holds(line, ask, BoardPart.IN_HAND, null);
        Map<String, List<QueueLine>> rows = lines.stream()
                .filter(inHand)
                .collect(Collectors.groupingBy(line -> row(line, ask), TreeMap::new, Collectors.toList()));
        List<BoardView.Row> read = new ArrayList<>();
        rows.forEach((key, in) -> read.add(new BoardView.Row(key, name(in, ask), cells(in, ask))));
        Function<BoardPart, Long> count = part ->
                lines.stream().filter(line -> holds(line, ask, part, null)).count();
        long fell = count.apply(BoardPart.FELL_DUE);
        long rated = count.apply(BoardPart.RATED);
        return new BoardView(
                read,
                new BoardView.Figures(
                        count.apply(BoardPart.IN_HAND),
                        count.apply(BoardPart.OVERDUE),
                        count.apply(BoardPart.PAUSED),
                        fell,
                        fell - count.apply(BoardPart.FELL_LATE),
                        rated,
                        rated - count.apply(BoardPart.UNHAPPY)));
    }

    /** @param rows what the viewer may see of these, in this order */
    static QueuePage list(BoardListOf query, List<QueueLine> lines, Function<List<String>, QueuePage> rows) {
        List<QueueLine> counted = lines.stream()
                .filter(line -> holds(line, query.on(), query.part(), query.day()))
                .filter(line -> query.row() == null || query.row().equals(row(line, query.on())))
                .sorted(QueueLine.FIRST_DUE_FIRST)
                .toList();
        String cursor = query.cursor() == null ? "" : read(query.cursor());
        List<QueueLine> behind =
                counted.stream().filter(line -> key(line).compareTo(cursor) > 0).toList();
        List<QueueLine> shown = behind.subList(0, Math.min(query.size(), behind.size()));
        boolean more = behind.size() > shown.size();
        List<QueueRow> read =
                rows.apply(shown.stream().map(QueueLine::id).toList()).rows();
        return new QueuePage(read, more ? written(shown.get(shown.size() - 1)) : null);
    }

    static boolean holds(QueueLine line, BoardAsk ask, BoardPart part, @Nullable LocalDate day) {
        DueMarks due = line.due();
        Instant at = due.at();
        return switch (part) {
            case FELL_DUE -> !fell(line, ask).isEmpty();
            case FELL_LATE -> fell(line, ask).stream().anyMatch(handled -> handled.lateAt(ask.now()));
            case RATED -> rated(line, ask);
            case UNHAPPY ->
                rated(line, ask) && Satisfaction.NOT_SATISFIED.name().equals(due.rating());
            case IN_HAND -> line.running() && within(line, ask);
            case PAUSED -> line.running() && within(line, ask) && due.halted();
            case UNDATED -> line.running() && within(line, ask) && at == null && !due.halted();
            case OVERDUE -> line.running() && within(line, ask) && late(at, ask.now());
            case DAY ->
                line.running()
                        && within(line, ask)
                        && ahead(at, ask).filter(each -> each.equals(day)).isPresent();
            case LATER ->
                line.running()
                        && within(line, ask)
                        && ahead(at, ask).filter(ask.lastDay()::isBefore).isPresent();
        };
    }

    private static List<BoardView.Cell> cells(List<QueueLine> lines, BoardAsk ask) {
        List<BoardView.Cell> cells = new ArrayList<>();
        for (BoardPart part :
                List.of(BoardPart.OVERDUE, BoardPart.LATER, BoardPart.PAUSED, BoardPart.UNDATED, BoardPart.IN_HAND)) {
            cells.add(cell(part, null, lines, ask));
        }
        for (LocalDate day = ask.today(); !day.isAfter(ask.lastDay()); day = day.plusDays(1)) {
            cells.add(cell(BoardPart.DAY, day, lines, ask));
        }
        return cells.stream().filter(cell -> cell.count() > 0).toList();
    }

    private static BoardView.Cell cell(BoardPart part, @Nullable LocalDate day, List<QueueLine> lines, BoardAsk ask) {
        List<QueueLine> in =
                lines.stream().filter(line -> holds(line, ask, part, day)).toList();
        Map<String, Long> byClock = in.stream()
                .map(line -> line.due().clock())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new BoardView.Cell(part, day, in.size(), byClock);
    }

    /** Reach is asked elsewhere; this is the part of it the board is about. */
    private static boolean within(QueueLine line, BoardAsk ask) {
        return switch (ask.scope()) {
            case ME -> line.people().stream().anyMatch(QueueHeads.persons(ask.viewer())::contains);
            case UNIT -> line.due().unit().equals(ask.unit());
            case SUBTREE -> line.due().unit().isWithin(ask.unit());
        };
    }

    private static String row(QueueLine line, BoardAsk ask) {
        return switch (ask.scope()) {
            case ME -> line.due().clock() == null ? NOBODY : line.due().clock();
            case UNIT -> line.handler() == null ? NOBODY : line.handler();
            case SUBTREE -> {
                List<String> lineage = line.due().unit().lineage();
                int below = ask.unit().lineage().size();
                yield lineage.size() > below ? lineage.get(below) : ask.unit().id();
            }
        };
    }

    private static @Nullable String name(List<QueueLine> lines, BoardAsk ask) {
        return ask.scope() == BoardScope.UNIT ? lines.get(0).due().handlerName() : null;
    }

    private static List<Handled> fell(QueueLine line, BoardAsk ask) {
        return line.due().handled().stream()
                .filter(handled -> handled.fellDue(ask.monthStart(), ask.now()) && by(handled, line, ask))
                .toList();
    }

    /** What was handled counts for the unit that handled it, whoever answers for the order since. */
    private static boolean by(Handled handled, QueueLine line, BoardAsk ask) {
        return switch (ask.scope()) {
            case ME -> within(line, ask);
            case UNIT -> handled.path().equals(ask.unit().path());
            case SUBTREE -> handled.path().startsWith(ask.unit().path());
        };
    }

    private static boolean rated(QueueLine line, BoardAsk ask) {
        Instant at = line.due().ratedAt();
        if (at == null
                || at.isBefore(ask.monthStart())
                || Satisfaction.NO_COMMENT.name().equals(line.due().rating())) {
            return false;
        }
        List<Handled> handled = line.due().handled();
        return handled.isEmpty() ? within(line, ask) : by(handled.get(handled.size() - 1), line, ask);
    }

    private static boolean late(@Nullable Instant at, Instant now) {
        return at != null && now.getEpochSecond() > at.getEpochSecond();
    }

    /** The last day of what is not late. */
    private static Optional<LocalDate> ahead(@Nullable Instant at, BoardAsk ask) {
        return Optional.ofNullable(at).filter(end -> !late(end, ask.now())).map(DeskTime::dayOf);
    }

    /** Sorts as text the way the lines are sorted, so a page begins exactly behind the one before. */
    private static String key(QueueLine line) {
        return "%015d~%04d~%015d~%s"
                .formatted(
                        line.due().order().toEpochMilli(),
                        line.urgencyRank(),
                        line.enteredAt().toEpochMilli(),
                        line.id());
    }

    private static String written(QueueLine line) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key(line).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if no list can have given it */
    private static String read(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
