package niangjia.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.organisation.StaffId;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.MemberRank;

/** The invented employers and committees as they are written down, each line a row of cells. */
final class RegistryLines {
    private static final String FILE = "registry.txt";
    private static final String NONE = "-";

    private final List<String> lines;

    private RegistryLines(List<String> lines) {
        this.lines = lines;
    }

    /** From a day to a day. */
    record Days(LocalDate from, LocalDate to) {
        static Optional<Days> of(String cell) {
            if (cell.equals(NONE)) {
                return Optional.empty();
            }
            String[] days = cell.split("\\.\\.", -1);
            return Optional.of(new Days(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        }
    }

    static RegistryLines read() {
        try (InputStream file = RegistryLines.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new RegistryLines(text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows below a heading. */
    List<List<String>> rows(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean here = false;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                here = line.equals("== " + heading);
            } else if (here) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(each -> !each.equals(NONE));
    }

    /** @param unit in whose name those are known who cannot sign in */
    static List<CommitteeMember> members(String cell, String unit) {
        List<CommitteeMember> members = new ArrayList<>();
        for (String written : cell.split(",", -1)) {
            String[] parts = written.strip().split(" ", -1);
            boolean woman = parts[0].startsWith("*");
            String id = filled(parts[1])
                    .map(name -> StaffId.ofSignInName(name).value())
                    .orElse("member:%s-%d".formatted(unit, members.size() + 1));
            String name = woman ? parts[0].substring(1) : parts[0];
            members.add(new CommitteeMember(id, name, MemberRank.valueOf(parts[2]), members.isEmpty(), woman));
        }
        return members;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The parts of a cell that holds several. */
    static List<String> several(String cell) {
        return filled(cell)
                .map(each ->
                        Arrays.stream(each.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }
}
