package niangjia.supervision.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.Minimised;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralField;
import niangjia.supervision.read.CoverageRow;
import niangjia.supervision.read.CredentialState;
import niangjia.supervision.read.ReferralDue;
import niangjia.supervision.read.RegistryEntry;
import niangjia.supervision.read.RegistryReach;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** How registries are told on pages; templates know it as {@code @registry}. */
@Component("registry")
class RegistryLook {
    private final PageWords words;
    private final SignedInStaff staff;
    private final Clock clock;

    RegistryLook(PageWords words, SignedInStaff staff, @Qualifier("pageClock") Clock clock) {
        this.words = words;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param key of its name, and by which a page says it is the one */
    record Tab(String key, String href) {}

    /** The pages of this module that are open to the reader, in their order. */
    public List<Tab> tabs() {
        return open(new RegistryReach(staff.current())).stream()
                .map(key -> new Tab(key, key.equals("coverage") ? "/registry" : "/registry/" + key))
                .toList();
    }

    private static List<String> open(RegistryReach reach) {
        List<String> registries =
                List.of("coverage", "employers", "committees", "credentials", "mediators", "rooms", "calendar");
        if (!reach.seesReferrals()) {
            return registries;
        }
        return reach.seesRegistries()
                ? List.of(
                        "coverage",
                        "employers",
                        "committees",
                        "credentials",
                        "referrals",
                        "mediators",
                        "rooms",
                        "calendar")
                : List.of("referrals");
    }

    /** The key without the name of its kind, for addresses. */
    public String key(String stream) {
        return stream.substring(stream.indexOf(':') + 1);
    }

    /** In percent with one decimal; a dash where nothing is due. */
    public String rate(CoverageRow row) {
        return row.due() == 0
                ? words.text("sum.none")
                : words.text("coverage.percent", "%d.%d".formatted(row.perMille() / 10, row.perMille() % 10));
    }

    public String said(RegistryEntry entry) {
        return words.phrase("event." + entry.kind(), entry.facts());
    }

    /** The most that may go to the body, what is no personal data first. */
    public List<ReferralField> mostFor(ReferralBody body) {
        return Minimised.fieldsFor(body).stream()
                .sorted(Comparator.comparing(ReferralField::sensitive)
                        .thenComparing(ReferralField::personal)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether a field goes only with the person's own consent, or to save them. */
    public boolean sensitive(String field) {
        return ReferralField.valueOf(field).sensitive();
    }

    /** Whether its last second has gone by. */
    public boolean past(ReferralDue due) {
        return clock.instant().isAfter(due.dueAt());
    }

    /** Class of the mark of a certificate's state. */
    public String mark(CredentialState state) {
        return switch (state) {
            case CERTIFIED -> "good";
            case EXPIRING, FAILED, SUSPENDED -> "attention";
            case EXPIRED, REVOKED -> "overdue";
            default -> "";
        };
    }
}
