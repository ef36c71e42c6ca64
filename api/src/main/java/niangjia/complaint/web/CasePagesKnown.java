package niangjia.complaint.web;

import java.util.Set;
import niangjia.complaint.read.CaseParts.Order;
import niangjia.complaint.read.CaseParts.Pending;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a case already says and a form therefore need not ask again. */
final class CasePagesKnown {
    /** Who may have an order in hand. */
    static final Set<Role> HANDLING = Set.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR);

    private CasePagesKnown() {}

    static void fill(String act, CaseView view, MultiValueMap<String, String> typed) {
        Pending pending = view.pending();
        switch (act) {
            case "OpenOrder" -> {
                put(typed, "matterType", "COMPLAINT");
                put(typed, "urgency", "ORDINARY");
                put(typed, "workers", "1");
                put(typed, "employer.kind", "EMPLOYER");
            }
            case "Classify" -> classify(view.order(), typed);
            case "GrantExtension" -> put(typed, "workingDays", pending.extensionDays());
            case "Park" -> {
                put(typed, "committedOn", pending.parkUntil());
                put(
                        typed,
                        "reason",
                        pending.parkReason() == null
                                ? null
                                : pending.parkReason().text());
            }
            case "CorrectAccount" ->
                put(
                        typed,
                        "account",
                        view.intake().account() == null
                                ? null
                                : view.intake().account().text());
            case "AddInformation", "ContactCaller" -> put(typed, "medium", "PHONE");
            case "NameRespondent", "SubstituteRespondent", "NamePayer" -> {
                put(typed, "party.kind", "EMPLOYER");
                put(typed, "successor.kind", "SUCCESSOR");
            }
            default -> {
                // nothing is known beforehand
            }
        }
    }

    private static void classify(@Nullable Order order, MultiValueMap<String, String> typed) {
        if (order != null) {
            put(typed, "urgency", order.urgency());
            put(typed, "category", order.category());
            put(typed, "difficulty", order.difficulty());
        }
    }

    private static void put(MultiValueMap<String, String> typed, String path, @Nullable Object value) {
        if (value != null) {
            typed.set(path, value.toString());
        }
    }
}
