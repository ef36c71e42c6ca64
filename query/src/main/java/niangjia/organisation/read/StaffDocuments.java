package niangjia.organisation.read;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import niangjia.organisation.Assignments;
import niangjia.organisation.DaySpan;
import niangjia.organisation.Grant;
import niangjia.organisation.StaffId;
import niangjia.organisation.Substitution;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the people they stand for. */
final class StaffDocuments {
    static final String NAME = "name";
    static final String ONE_TIME = "passwordOneTime";
    static final String LOCKED = "lockedOut";
    static final String LOCKED_UNTIL = "lockedUntil";
    /** The units that may find the person: those served in, ever, and all above them. */
    static final String SCOPE = "scope";

    static final String HOME = "home";
    static final String GRANTS = "grants";
    static final String GRANT_ROLE = "role";
    static final String GRANT_UNIT = "unit";
    static final String SUBSTITUTIONS = "substitutions";
    static final String SUBSTITUTE_FOR = "for";
    static final String FROM = "from";
    static final String TO = "to";
    static final String LAST_DAY = "lastDay";

    private static final String SIGN_IN_NAME = "signInName";

    private StaffDocuments() {}

    static void begin(Document doc, String signInName, String name, UnitRef home) {
        doc.append(SIGN_IN_NAME, signInName).append(NAME, name).append(HOME, home.path());
        doc.append(ONE_TIME, false).append(LOCKED, false).append(LOCKED_UNTIL, null);
        keep(doc, Assignments.none());
    }

    static void assign(Document doc, UnaryOperator<Assignments> change) {
        keep(doc, change.apply(assignments(doc)));
    }

    static StaffMember whole(Document doc) {
        return new StaffMember(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(SIGN_IN_NAME),
                doc.getString(NAME),
                unit(doc.getString(HOME)),
                assignments(doc),
                doc.getBoolean(ONE_TIME),
                doc.getBoolean(LOCKED),
                doc.getDate(LOCKED_UNTIL) == null
                        ? null
                        : doc.getDate(LOCKED_UNTIL).toInstant());
    }

    static StaffMember withoutSecurity(StaffMember member) {
        return new StaffMember(
                member.staffId(),
                member.sequence(),
                member.signInName(),
                member.name(),
                member.homeUnit(),
                member.assignments(),
                false,
                false,
                null);
    }

    private static void keep(Document doc, Assignments assignments) {
        Set<String> scope = new LinkedHashSet<>(unit(doc.getString(HOME)).lineage());
        assignments.grants().forEach(grant -> scope.addAll(grant.unit().lineage()));
        List<Document> grants = assignments.grants().stream()
                .map(grant -> span(grant.days(), "grantId", grant.grantId())
                        .append(GRANT_ROLE, grant.role().name())
                        .append(GRANT_UNIT, grant.unit().path()))
                .toList();
        List<Document> substitutions = assignments.substitutions().stream()
                .map(each -> span(each.days(), "substitutionId", each.substitutionId())
                        .append(SUBSTITUTE_FOR, each.substituteFor().value()))
                .toList();
        doc.append(SCOPE, List.copyOf(scope)).append(GRANTS, grants).append(SUBSTITUTIONS, substitutions);
        doc.append(LAST_DAY, text(assignments.lastDay()));
    }

    private static Assignments assignments(Document doc) {
        List<Grant> grants = doc.getList(GRANTS, Document.class).stream()
                .map(row -> new Grant(
                        row.getString("grantId"),
                        Role.valueOf(row.getString(GRANT_ROLE)),
                        unit(row.getString(GRANT_UNIT)),
                        span(row)))
                .toList();
        List<Substitution> substitutions = doc.getList(SUBSTITUTIONS, Document.class).stream()
                .map(row -> new Substitution(
                        row.getString("substitutionId"), new StaffId(row.getString(SUBSTITUTE_FOR)), span(row)))
                .toList();
        return new Assignments(grants, substitutions, day(doc, LAST_DAY));
    }

    private static Document span(DaySpan days, String key, String id) {
        return new Document(key, id).append(FROM, text(days.from())).append(TO, text(days.to()));
    }

    private static DaySpan span(Document row) {
        return new DaySpan(LocalDate.parse(row.getString(FROM)), day(row, TO));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(Document doc, String field) {
        String day = doc.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static UnitRef unit(String path) {
        String[] codes = path.substring(1).split("/", -1);
        return new UnitRef(codes[codes.length - 2], path);
    }
}
