package niangjia.complaint.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What must be done next in a complaint, and what others must do first; read from what {@link Course} keeps. */
public final class DutyRules {
    static final String DUTY = "duty";
    static final String DUTY_ROLE = "dutyRole";
    static final String DUTY_UNIT = "dutyUnit";
    static final String DUTY_STAFF = "dutyStaff";
    static final String DUTY_STAFF_NAME = "dutyStaffName";
    static final String WAITING = "waiting";

    private enum Step {
        DECIDE_CONTACT("duty.decideContact", Role.OPERATOR),
        DISPATCH("duty.dispatch", Role.DISPATCHER),
        SIGN("duty.sign", Role.HANDLER),
        DECIDE_RETURN("duty.decideReturn", Role.DISPATCHER),
        CONTACT_CALLER("duty.contactCaller", Role.HANDLER),
        DECIDE_EXTENSION("duty.decideExtension", Role.DISPATCHER),
        DECIDE_PARKING("duty.decideParking", Role.DISPATCHER),
        HEAR_CHILD("duty.hearChild", Role.HANDLER),
        REPORT("duty.report", Role.HANDLER),
        KEEP_COMMITMENT("duty.keepCommitment", Role.HANDLER),
        APPROVE("duty.approve", Role.CHAIR),
        REVIEW("duty.review", Role.DISPATCHER),
        CALL_BACK("duty.callBack", Role.OPERATOR),
        CLOSE("duty.close", Role.DISPATCHER);

        private final String key;
        private final Role role;

        Step(String key, Role role) {
            this.key = key;
            this.role = role;
        }

        boolean ofTheHolder() {
            return role == Role.HANDLER || role == Role.CHAIR;
        }
    }

    private DutyRules() {}

    /** Every key a {@link Duty} can have: each needs words in the message files. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Step step : Step.values()) {
            keys.add(step.key);
        }
        return keys;
    }

    static void settle(Document doc) {
        Step step = step(doc);
        String unit = step == null ? null : doc.getString(step.ofTheHolder() ? Standing.HOLDER : Standing.RECEIVED_BY);
        String staff = step == null ? null : staff(doc, step, Course.HANDLER, Course.LOGGED_BY);
        String name = step == null ? null : staff(doc, step, Course.HANDLER_NAME, Course.LOGGED_BY_NAME);
        doc.append(DUTY, step == null ? null : step.key).append(DUTY_ROLE, step == null ? null : step.role.name());
        doc.append(DUTY_UNIT, unit).append(DUTY_STAFF, staff).append(DUTY_STAFF_NAME, name);
        doc.append(WAITING, waiting(doc));
    }

    static @Nullable Duty read(Document doc) {
        String key = doc.getString(DUTY);
        if (key == null) {
            return null;
        }
        String day = doc.getString(Course.COMMITTED_ON);
        boolean dated = key.equals(Step.KEEP_COMMITMENT.key) && day != null;
        return new Duty(
                key,
                Role.valueOf(doc.getString(DUTY_ROLE)),
                doc.getString(DUTY_UNIT),
                doc.getString(DUTY_STAFF),
                doc.getString(DUTY_STAFF_NAME),
                dated ? LocalDate.parse(day) : null);
    }

    private static @Nullable Step step(Document doc) {
        return switch (Standing.stateOf(doc)) {
            case LOGGED -> Step.DECIDE_CONTACT;
            case OPEN -> Step.DISPATCH;
            case DISPATCHED -> Step.SIGN;
            case RETURN_REQUESTED -> Step.DECIDE_RETURN;
            case SIGNED -> whileSigned(doc);
            case PARKED -> Step.KEEP_COMMITMENT;
            case AWAITING_APPROVAL -> Step.APPROVE;
            case REPORTED -> Step.REVIEW;
            case REVIEWED -> Step.CALL_BACK;
            case CALLED_BACK -> Step.CLOSE;
            case CLOSED, DECLINED -> null;
        };
    }

    private static Step whileSigned(Document doc) {
        if (doc.get(Course.EXTENSION_ASKED) != null) {
            return Step.DECIDE_EXTENSION;
        }
        if (doc.get(Course.PARKING_ASKED) != null) {
            return Step.DECIDE_PARKING;
        }
        if (!doc.getBoolean(Course.ANONYMOUS) && !doc.getBoolean(Course.CONTACTED)) {
            return Step.CONTACT_CALLER;
        }
        return doc.getList(Course.OPEN_CHILDREN, String.class).isEmpty() ? Step.REPORT : Step.HEAR_CHILD;
    }

    private static @Nullable String staff(Document doc, Step step, String handler, String logger) {
        return switch (step) {
            case DECIDE_CONTACT -> doc.getString(logger);
            case CONTACT_CALLER, HEAR_CHILD, REPORT, KEEP_COMMITMENT -> doc.getString(handler);
            default -> null;
        };
    }

    private static List<String> waiting(Document doc) {
        List<String> reasons = new ArrayList<>();
        ComplaintStatus state = Standing.stateOf(doc);
        switch (state) {
            case RETURN_REQUESTED -> reasons.add("RETURN");
            case AWAITING_APPROVAL -> reasons.add("APPROVAL");
            case REPORTED -> reasons.add("REVIEW");
            case PARKED -> reasons.add("PARKED");
            case SIGNED -> {
                if (doc.get(Course.EXTENSION_ASKED) != null) {
                    reasons.add("EXTENSION");
                }
                if (doc.get(Course.PARKING_ASKED) != null) {
                    reasons.add("PARKING");
                }
            }
            default -> {}
        }
        if (Standing.isRunning(doc)
                && !doc.getList(Course.OPEN_CHILDREN, String.class).isEmpty()) {
            reasons.add("CHILD");
        }
        return reasons;
    }
}
