package niangjia.supervision.web;

import java.time.LocalDate;
import java.util.List;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.read.CommitteeView;
import niangjia.supervision.read.EmployerView;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in a form when it is first shown: what is so now, where it is the ground for what will be. */
final class RegistryDefaults {
    private static final String ROWS = "members[";
    private static final String NAME = "].name";

    private RegistryDefaults() {}

    static MultiValueMap<String, String> of(RegistryForm form, Object view, LocalDate today) {
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
        if (form.slots().stream().anyMatch(slot -> slot.name().equals("on"))) {
            typed.set("on", today.toString());
        }
        return typed;
    }

    /** Without the empty rows, as the body was read: so a fault stands beside the row it is about. */
    static MultiValueMap<String, String> packed(MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> packed = new LinkedMultiValueMap<>();
        typed.forEach((name, values) -> {
            if (!name.startsWith(ROWS)) {
                packed.put(name, values);
            }
        });
        int row = 0;
        for (int n = 0; typed.containsKey(ROWS + n + NAME); n++) {
            if (!String.valueOf(typed.getFirst(ROWS + n + NAME)).isBlank()) {
                String from = ROWS + n + "].";
                String to = ROWS + row + "].";
                typed.forEach((name, values) -> {
                    if (name.startsWith(from)) {
                        packed.put(to + name.substring(from.length()), values);
                    }
                });
                row++;
            }
        }
        return packed;
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
