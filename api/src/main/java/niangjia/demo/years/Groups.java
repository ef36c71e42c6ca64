package niangjia.demo.years;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.MemberStatus;

/** The first names on the roll of a group, and those who speak for it. */
final class Groups {
    private static final int ENTERED = 4;
    private static final int SPEAKERS = 3;
    /** Far from the numbers of those who came themselves. */
    private static final int OTHERS = 100_000;

    private Groups() {}

    static void enter(Telling t) {
        Matter matter = t.matter();
        int entered = Math.min(matter.workers(), ENTERED);
        long owed = Math.max(100, matter.sum() / matter.workers());
        List<String> keys = new ArrayList<>();
        for (int i = 1; i <= entered; i++) {
            String name = t.memberName(OTHERS + matter.index() * ENTERED + i);
            t.handler("enter-member", "person", "m" + i, "name", name, "owed", String.valueOf(owed));
            keys.add("m" + i);
        }
        if (t.in(0.7)) {
            t.handler(
                    "give-mandate",
                    "mandateId",
                    "w1",
                    "representatives",
                    keys.subList(0, Math.min(SPEAKERS, keys.size())),
                    "scope",
                    "协商、签收结果");
        }
    }

    static void paid(Telling t, int members) {
        long each = Math.max(100, t.matter().sum() / t.matter().workers());
        for (int i = 1; i <= members; i++) {
            t.handler("change-member", "person", "m" + i, "status", MemberStatus.PAID, "sum", String.valueOf(each));
        }
    }
}
