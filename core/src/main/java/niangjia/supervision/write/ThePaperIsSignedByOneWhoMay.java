package niangjia.supervision.write;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.supervision.PaperKind;

record ThePaperIsSignedByOneWhoMay(PaperKind kind, Set<Role> actual) implements Rule {
    /** A reminder needs the union's seal alone; what demands and what accuses needs the chair or vice-chair. */
    private static Set<Role> expected(PaperKind kind) {
        return kind == PaperKind.REMINDER || kind == PaperKind.PUBLIC_REMINDER
                ? EnumSet.of(Role.CHAIR, Role.SUPERVISOR)
                : EnumSet.of(Role.CHAIR);
    }

    @Override
    public boolean violated() {
        return actual.stream().noneMatch(expected(kind)::contains);
    }

    @Override
    public String code() {
        return "supervision/signer-rank";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                kind,
                actual.stream().sorted().toList(),
                expected(kind).stream().sorted().toList());
    }
}
