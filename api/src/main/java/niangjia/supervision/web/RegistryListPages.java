package niangjia.supervision.web;

import java.util.List;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.UnitView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.EmployerStatus;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralStatus;
import niangjia.supervision.read.CommitteeFilter;
import niangjia.supervision.read.CommitteePage;
import niangjia.supervision.read.CommitteesOn;
import niangjia.supervision.read.CredentialFilter;
import niangjia.supervision.read.CredentialPage;
import niangjia.supervision.read.CredentialsOn;
import niangjia.supervision.read.EmployerPage;
import niangjia.supervision.read.EmployersOn;
import niangjia.supervision.read.ReferralPage;
import niangjia.supervision.read.ReferralsOn;
import niangjia.supervision.read.RegistryReach;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of the registries. */
@Page
class RegistryListPages {
    private static final int ROWS = 50;

    private final RegistryDesk desk;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final SignedInStaff staff;

    RegistryListPages(RegistryDesk desk, QuestionDesk questions, UnitDirectory units, SignedInStaff staff) {
        this.desk = desk;
        this.questions = questions;
        this.units = units;
        this.staff = staff;
    }

    @GetMapping("/registry/employers")
    String employers(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable EmployerStatus state,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = reader();
        EmployersOn asked = new EmployersOn(actor, filled(words), filled(unit), state, desk.today(), cursor, ROWS);
        fill(model, RegistryKind.EMPLOYER, actor, unit);
        model.addAttribute("page", questions.ask(asked, EmployerPage.class));
        model.addAttribute("words", words);
        model.addAttribute("state", state);
        model.addAttribute("states", EmployerStatus.values());
        model.addAttribute("narrowed", !words.isBlank() || !unit.isBlank() || state != null);
        return "registry/employers";
    }

    @GetMapping("/registry/committees")
    String committees(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "ALL") CommitteeFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = reader();
        CommitteesOn asked = new CommitteesOn(actor, filled(unit), filter, desk.today(), cursor, ROWS);
        fill(model, RegistryKind.COMMITTEE, actor, unit);
        model.addAttribute("page", questions.ask(asked, CommitteePage.class));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", CommitteeFilter.values());
        model.addAttribute("narrowed", !unit.isBlank() || filter != CommitteeFilter.ALL);
        return "registry/committees";
    }

    @GetMapping("/registry/credentials")
    String credentials(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "ALL") CredentialFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = reader();
        CredentialsOn asked = new CredentialsOn(actor, filled(unit), filter, desk.today(), cursor, ROWS);
        fill(model, RegistryKind.CREDENTIAL, actor, unit);
        model.addAttribute("page", questions.ask(asked, CredentialPage.class));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", CredentialFilter.values());
        model.addAttribute("narrowed", !unit.isBlank() || filter != CredentialFilter.ALL);
        return "registry/credentials";
    }

    @GetMapping("/registry/referrals")
    String referrals(
            @RequestParam(required = false) @Nullable ReferralStatus state,
            @RequestParam(required = false) @Nullable ReferralBody body,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = staff.current();
        if (!new RegistryReach(actor).seesReferrals()) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        ReferralsOn asked = new ReferralsOn(actor, state, body, origin, cursor, ROWS);
        fill(model, RegistryKind.REFERRAL, actor, "");
        model.addAttribute("page", questions.ask(asked, ReferralPage.class));
        model.addAttribute("state", state);
        model.addAttribute("states", ReferralStatus.values());
        model.addAttribute("body", body);
        model.addAttribute("bodies", ReferralBody.values());
        model.addAttribute("narrowed", state != null || body != null);
        return "registry/referrals";
    }

    private void fill(Model model, RegistryKind kind, Actor actor, String unit) {
        model.addAttribute("tab", kind.path());
        model.addAttribute("unit", unit);
        model.addAttribute(
                "areas",
                units.openWithin(actor.unit()).stream()
                        .filter((UnitView each) -> each.level() != UnitLevel.EMPLOYER)
                        .toList());
        model.addAttribute("mayBegin", kind.beginning().isFor(actor));
        model.addAttribute("begins", kind.beginning().name());
    }

    private Actor reader() {
        Actor actor = staff.current();
        if (!new RegistryReach(actor).seesRegistries()) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return actor;
    }

    private static @Nullable String filled(String written) {
        return written.isBlank() ? null : written.strip();
    }
}
