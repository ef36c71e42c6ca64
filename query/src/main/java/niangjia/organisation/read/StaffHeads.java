package niangjia.organisation.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.organisation.StaffId;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import org.bson.conversions.Bson;

/** What a {@link StaffFilter} asks of the documents. */
final class StaffHeads {
    private StaffHeads() {}

    static Bson within(String unitId, StaffFilter filter) {
        LocalDate day = DeskTime.dayOf(filter.at());
        List<Bson> all = new ArrayList<>(List.of(eq(StaffDocuments.SCOPE, unitId)));
        String begins = filter.begins() == null ? "" : filter.begins().strip();
        if (!begins.isEmpty()) {
            String signInName = StaffId.ofSignInName(begins).value();
            all.add(or(beginning(StaffDocuments.NAME, begins), beginning("_id", signInName)));
        }
        if (filter.role() != null) {
            all.add(and(inService(day), elemMatch(StaffDocuments.GRANTS, and(held(filter.role()), on(day)))));
        }
        if (filter.state() != null) {
            all.add(state(filter.state(), filter, day));
        }
        if (filter.home() != null) {
            String path = filter.home().path();
            all.add(or(
                    eq(StaffDocuments.HOME, path),
                    elemMatch(StaffDocuments.GRANTS, eq(StaffDocuments.GRANT_UNIT, path))));
        }
        if (filter.actsFor() != null) {
            all.add(elemMatch(StaffDocuments.SUBSTITUTIONS, eq(StaffDocuments.SUBSTITUTE_FOR, filter.actsFor())));
        }
        return and(all);
    }

    private static Bson state(StaffState state, StaffFilter filter, LocalDate day) {
        return switch (state) {
            case IN_SERVICE -> inService(day);
            case LEFT -> lt(StaffDocuments.LAST_DAY, day.toString());
            case LOCKED_OUT ->
                and(
                        eq(StaffDocuments.LOCKED, true),
                        or(eq(StaffDocuments.LOCKED_UNTIL, null), gte(StaffDocuments.LOCKED_UNTIL, filter.at())));
            case ONE_TIME_SECRET -> eq(StaffDocuments.ONE_TIME, true);
        };
    }

    private static Bson inService(LocalDate day) {
        return or(eq(StaffDocuments.LAST_DAY, null), gte(StaffDocuments.LAST_DAY, day.toString()));
    }

    private static Bson held(Role role) {
        return eq(StaffDocuments.GRANT_ROLE, role.name());
    }

    private static Bson on(LocalDate day) {
        return and(
                lte(StaffDocuments.FROM, day.toString()),
                or(eq(StaffDocuments.TO, null), gte(StaffDocuments.TO, day.toString())));
    }

    /** A range one code point wide, since no last character sorts last in every encoding. */
    private static Bson beginning(String field, String begins) {
        int last = begins.codePointBefore(begins.length());
        String head = begins.substring(0, begins.length() - Character.charCount(last));
        int next = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        return and(gte(field, begins), lt(field, head + Character.toString(Math.min(next, Character.MAX_CODE_POINT))));
    }
}
