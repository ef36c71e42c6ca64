package niangjia.supervision.web;

import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.EmployerStatus;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralStatus;
import niangjia.supervision.read.CommitteeFilter;
import niangjia.supervision.read.CommitteePage;
import niangjia.supervision.read.CommitteeView;
import niangjia.supervision.read.CommitteesOn;
import niangjia.supervision.read.CredentialFilter;
import niangjia.supervision.read.CredentialPage;
import niangjia.supervision.read.CredentialView;
import niangjia.supervision.read.CredentialsOn;
import niangjia.supervision.read.EmployerPage;
import niangjia.supervision.read.EmployerView;
import niangjia.supervision.read.EmployersOn;
import niangjia.supervision.read.ReferralPage;
import niangjia.supervision.read.ReferralView;
import niangjia.supervision.read.ReferralsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registries beside the cases, for programs that look. */
@RestController
@RequestMapping(ApiPaths.V1)
class RegistryReadApi {
    private final RegistryReading reading;
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    RegistryReadApi(RegistryReading reading, QuestionDesk questions, SignedInStaff staff) {
        this.reading = reading;
        this.questions = questions;
        this.staff = staff;
    }

    @GetMapping("/employers")
    ResponseEntity<EmployerPage> employers(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable EmployerStatus state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        EmployersOn asked =
                new EmployersOn(staff.current(), words, unit, state, reading.today(), cursor, PageLink.size(size));
        EmployerPage page = questions.ask(asked, EmployerPage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/employers/{id}")
    ResponseEntity<EmployerView> employer(@PathVariable String id) {
        EmployerView view = reading.employer(staff.current(), RegistryKind.EMPLOYER.read(id));
        return one(view, view.now().sequence());
    }

    @GetMapping("/committees")
    ResponseEntity<CommitteePage> committees(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "ALL") CommitteeFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        CommitteesOn asked =
                new CommitteesOn(staff.current(), unit, filter, reading.today(), cursor, PageLink.size(size));
        CommitteePage page = questions.ask(asked, CommitteePage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/committees/{id}")
    ResponseEntity<CommitteeView> committee(@PathVariable String id) {
        CommitteeView view = reading.committee(staff.current(), RegistryKind.COMMITTEE.read(id));
        return one(view, view.now().sequence());
    }

    @GetMapping("/credentials")
    ResponseEntity<CredentialPage> credentials(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "ALL") CredentialFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        CredentialsOn asked =
                new CredentialsOn(staff.current(), unit, filter, reading.today(), cursor, PageLink.size(size));
        CredentialPage page = questions.ask(asked, CredentialPage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/credentials/{id}")
    ResponseEntity<CredentialView> credential(@PathVariable String id) {
        CredentialView view = reading.credential(staff.current(), RegistryKind.CREDENTIAL.read(id));
        return one(view, view.now().sequence());
    }

    @GetMapping("/referrals")
    ResponseEntity<ReferralPage> referrals(
            @RequestParam(required = false) @Nullable ReferralStatus state,
            @RequestParam(required = false) @Nullable ReferralBody body,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        ReferralsOn asked = new ReferralsOn(staff.current(), state, body, origin, cursor, PageLink.size(size));
        ReferralPage page = questions.ask(asked, ReferralPage.class);
        return PageLink.page(page, page.next());
    }

    @GetMapping("/referrals/{id}")
    ResponseEntity<ReferralView> referral(@PathVariable String id) {
        ReferralView view = reading.referral(staff.current(), RegistryKind.REFERRAL.read(id));
        return one(view, view.now().sequence());
    }

    private static <T> ResponseEntity<T> one(T view, long sequence) {
        return ResponseEntity.ok()
                .eTag("\"" + sequence + "\"")
                .header("Cache-Control", "no-store")
                .body(view);
    }
}
