package niangjia.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.read.CommitteeView;
import niangjia.supervision.read.EmployerView;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in a form when it is first shown: what is so now, where it is the ground for what will be. */
final class RegistryDefaults {
    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");
    /** What a page sets by itself does not yet make a row. */
    private static final Set<String> CHOSEN = Set.of("rank", "chairs", "woman", "day");

    private RegistryDefaults() {}

    static MultiValueMap<String, String> of(RegistryForm form, Object view) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        if (view instanceof CommitteeView committee
                && form.slots().stream().anyMatch(slot -> slot.name().equals("members"))) {
            members(typed, committee.members());
        }
        if (view instanceof EmployerView employer) {
            switch (form.name()) {
                case "RenameEmployer" -> typed.set("name", employer.now().name());
                case "MoveEmployer" -> typed.set("place", employer.now().placeId());
                default -> {
                    // nothing of what is so now helps
                }
            }
        }
        return typed;
    }

    /** Without the empty rows, as the body was read: so a fault stands beside the row it is about. */
    static MultiValueMap<String, String> packed(MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> packed = new LinkedMultiValueMap<>();
        Map<String, Map<Integer, MultiValueMap<String, String>>> tables = new TreeMap<>();
        typed.forEach((name, values) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches()) {
                tables.computeIfAbsent(cell.group(1), table -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new LinkedMultiValueMap<>())
                        .put(cell.group(3), values);
            } else {
                packed.put(name, values);
            }
        });
        tables.forEach((table, rows) -> {
            int row = 0;
            for (MultiValueMap<String, String> cells : rows.values()) {
                if (filled(cells)) {
                    String to = table + "[" + row++ + "].";
                    cells.forEach((part, values) -> packed.put(to + part, values));
                }
            }
        });
        return packed;
    }

    private static boolean filled(MultiValueMap<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !CHOSEN.contains(cell.getKey()))
                .flatMap(cell -> cell.getValue().stream())
                .anyMatch(value -> !value.isBlank());
    }

    private static void members(MultiValueMap<String, String> typed, List<CommitteeMember> members) {
        for (int i = 0; i < members.size(); i++) {
            CommitteeMember member = members.get(i);
            String row = "members[" + i + "].";
            typed.set(row + "name", member.name());
            typed.set(row + "rank", member.rank());
            if (member.chairs()) {
                typed.set(row + "chairs", "true");
            }
            if (member.woman()) {
                typed.set(row + "woman", "true");
            }
        }
    }
}
