package niangjia.shared.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The status of every code there is: the one table. What stands in it is compared with the catalogue by a test. */
public final class ProblemStatus {
    private static final Map<String, Integer> TABLE = new TreeMap<>();

    static {
        // not understood
        of(400, "request/malformed", "request/bad-fields", "request/field-missing", "request/field-unknown");
        of(400, "request/field-too-long", "request/wrong-type", "request/not-one-of", "request/impossible-date");
        of(400, "request/bad-sum", "request/unknown-unit", "request/unknown-person", "request/bad-phone");
        of(400, "request/bad-id-number", "request/control-character", "request/bad-encoding");
        of(400, "request/in-the-future", "request/late-without-reason", "request/bad-parameter");
        of(400, "request/bad-cursor", "request/key-missing", "request/key-form", "request/bad-if-match");
        of(400, "request/rejected", "request/row-too-long", "request/row-broken", "record/no-request-id");
        of(400, "organisation/code-form", "organisation/text-length", "organisation/days-reversed");
        of(400, "organisation/sign-in-name-form", "organisation/sign-in-name-differs");
        of(400, "organisation/end-outside-days", "organisation/system-role-granted");
        of(400, "complaint/act-by-nobody", "complaint/committed-day-past", "complaint/extension-too-long");
        of(400, "complaint/instalments-out-of-order", "complaint/lead-is-assistant", "complaint/repeat-of-itself");
        of(400, "complaint/return-names-no-other-unit", "complaint/route-missing", "complaint/sum-missing");
        of(400, "complaint/too-many-representatives", "complaint/workers-missing", "complaint/name-missing");
        of(400, "terms/day-named-twice", "terms/day-without-reason", "terms/extension-too-long");
        of(400, "terms/file-faulty", "terms/named-day-mismatch", "terms/named-day-past");
        of(400, "complaint/bulk-row-count");
        of(400, "sign-in/old-password-wrong", "sign-in/password-length", "sign-in/password-not-new");
        of(400, "knowledge/key-form", "knowledge/text-length", "knowledge/too-many", "knowledge/category-unknown");
        of(400, "knowledge/source-missing", "knowledge/source-incomplete", "knowledge/source-link");
        of(400, "knowledge/days-reversed", "knowledge/verification-incomplete", "knowledge/verified-ahead");
        of(400, "complaint/notice-count");
        of(400, "rules/reason-length", "rules/file-too-long", "rules/too-many-days");
        of(400, "supervision/addressee-missing", "supervision/committee-of-another-unit");
        of(400, "supervision/days-backwards", "supervision/employer-needed", "supervision/fields-missing");
        of(400, "supervision/inventory-missing", "supervision/members-exceed-workers");
        of(400, "supervision/name-missing", "supervision/route-missing", "supervision/supervisor-twice");
        of(400, "supervision/workers-needed");
        of(400, "request/bad-seen", "request/seen-elsewhere", "request/seen-unknown");
        of(400, "letters/field-unknown", "letters/value-misfit", "letters/value-not-printable", "record/paper-empty");
        of(400, "erasure/persons", "erasure/identity", "erasure/hold-until", "erasure/request-cut");
        of(400, "erasure/kept-and-destroyed", "erasure/person-unknown");
        // nobody, or not this one
        of(401, "sign-in/needed", "sign-in/refused", "sign-in/locked", "record/no-actor");
        of(403, "sign-in/denied", "sign-in/password-change-needed", "request/seen-forged");
        of(403, "complaint/role-needed", "complaint/outside-unit", "complaint/unit-out-of-reach");
        of(403, "complaint/call-back-by-handler", "complaint/own-report", "complaint/own-request");
        of(403, "complaint/reviewer-is-handler", "complaint/not-an-upper-union");
        of(403, "complaint/bulk-of-another");
        of(403, "organisation/not-allowed", "organisation/own-grant", "organisation/own-substitute");
        of(403, "organisation/auditor-acts-for-nobody", "organisation/auditor-stands-apart");
        of(403, "terms/extension-by-rank");
        of(404, "terms/pack-unknown", "terms/rule-unknown", "terms/unknown");
        of(403, "knowledge/not-allowed", "rules/not-allowed");
        of(404, "rules/what-if-gone");
        of(403, "erasure/not-allowed", "erasure/four-eyes");
        of(404, "erasure/unknown", "erasure/no-certificate", "erasure/hold-unknown");
        of(404, "request/unknown-path", "complaint/unknown", "knowledge/unknown", "organisation/staff-unknown");
        of(404, "organisation/unit-unknown", "organisation/grant-unknown", "organisation/substitution-unknown");
        of(403, "supervision/certifier-level", "supervision/county-level-needed", "supervision/outside-unit");
        of(403, "supervision/own-draft", "supervision/own-report", "supervision/role-needed");
        of(403, "supervision/signer-of-another-unit", "supervision/signer-rank", "supervision/unit-not-below");
        of(404, "letters/template-unknown", "letters/paper-gone", "supervision/unknown");
        of(409, "letters/paper-altered");
        of(403, "letters/paper-sealed");
        of(404, "supervision/registry-unknown", "mediation/unknown");
        // the way it was asked
        of(405, "request/wrong-method");
        of(406, "request/not-acceptable");
        of(413, "request/too-large", "record/draft-too-long", "record/paper-too-long");
        of(415, "request/unsupported-media-type");
        // the matter stands otherwise
        of(409, "supervision/articles-needed", "supervision/both-sides-needed", "supervision/breach-needed");
        of(409, "supervision/close-reason", "supervision/committee-chair-missing");
        of(409, "supervision/committee-chair-rank", "supervision/committee-too-small");
        of(409, "supervision/complainant-not-informed", "supervision/consent-withdrawn");
        of(409, "supervision/credential-not-valid", "supervision/entry-exists", "supervision/entry-unknown");
        of(409, "supervision/evidence-needed", "supervision/exam-not-passed", "supervision/fields-too-many");
        of(409, "supervision/identity-without-consent", "supervision/issuer-without-part");
        of(409, "supervision/no-legal-duty", "supervision/nobody-to-tell", "supervision/not-an-upper-union");
        of(409, "supervision/notice-given");
        of(409, "supervision/out-of-scope", "supervision/paper-changed", "supervision/paper-kind");
        of(409, "supervision/paper-under-way", "supervision/paper-wrong-state");
        of(409, "supervision/procuratorate-too-early", "supervision/record-not-read");
        of(409, "supervision/record-unsigned", "supervision/referral-basis", "supervision/registry-state");
        of(409, "supervision/reminder-first", "supervision/report-needed", "supervision/risk-note-needed");
        of(409, "supervision/risk-too-high", "supervision/same-unit", "supervision/sensitive-without-consent");
        of(409, "supervision/separate-consent-needed", "supervision/small-employer-warning");
        of(409, "supervision/suggestion-without-ground", "supervision/supervisor-interest");
        of(409, "supervision/supervisor-not-assigned", "supervision/supervisor-recused");
        of(409, "supervision/talks-need-both", "supervision/third-parties-unchecked");
        of(409, "supervision/two-supervisors-needed", "supervision/unit-unknown", "supervision/witnesses-needed");
        of(409, "supervision/wrong-state");
        of(409, "complaint/wrong-state", "complaint/anonymous-not-rated", "complaint/call-back-outstanding");
        of(409, "complaint/child-pending", "complaint/designated-unit", "complaint/entry-ended");
        of(409, "complaint/extension-after-expiry");
        of(409, "complaint/entry-exists", "complaint/entry-unknown", "complaint/extension-pending");
        of(409, "complaint/extension-used", "complaint/no-call-back-consent", "complaint/no-extension-pending");
        of(409, "complaint/lead-not-holder", "complaint/parking-not-asked");
        of(409, "complaint/not-yet-due", "complaint/rework-of-satisfied", "complaint/rights-not-explained");
        of(409, "complaint/unhappy-without-reason", "complaint/waiver-without-rights");
        of(409, "complaint/bulk-chunk-order", "complaint/bulk-chunk-size", "complaint/bulk-no-undo");
        of(409, "complaint/bulk-not-to-be-undone", "complaint/bulk-rows-missing", "complaint/export-finished");
        of(409, "organisation/already-locked-out", "organisation/already-substitute", "organisation/grant-id-used");
        of(409, "organisation/level-not-below-parent", "organisation/not-locked-out", "organisation/nothing-changes");
        of(409, "organisation/role-already-granted", "organisation/staff-exists", "organisation/staff-left");
        of(409, "organisation/substitution-id-used", "organisation/unit-closed", "organisation/unit-exists");
        of(409, "organisation/unit-open");
        of(409, "terms/after-expiry", "terms/extensions-used", "terms/id-used");
        of(409, "terms/out-of-order", "terms/pause-ground", "terms/wrong-status");
        of(409, "knowledge/exists", "knowledge/nothing-changes", "knowledge/withdrawn", "knowledge/offered");
        of(409, "rules/nothing-changes", "rules/pack-elsewhere", "rules/before-pack");
        of(400, "audit/rebuild-reason-length");
        of(403, "audit/rebuild-four-eyes", "audit/rebuild-not-allowed");
        of(409, "audit/letter-gone", "audit/letter-waits");
        of(409, "audit/rebuild-asked-already", "audit/rebuild-not-different", "audit/rebuild-not-granted");
        of(409, "audit/rebuild-nothing-to-confirm", "audit/rebuild-over", "audit/rebuild-running");
        of(412, "rules/stale");
        of(409, "erasure/wrong-state", "erasure/hold-stands", "erasure/matter-open", "erasure/hold-exists");
        of(409, "erasure/quote-undecided", "erasure/sweep-unclean", "erasure/not-swept");
        of(409, "record/person-erased", "record/person-restricted");
        of(412, "erasure/stale");
        of(412, "supervision/stale", "complaint/stale", "knowledge/stale");
        of(409, "letters/incomplete");
        of(409, "record/draft-overtaken", "record/too-many-drafts");
        of(422, "record/request-reused");
        // the roster of mediators and the rooms
        of(400, "mediation/days-backwards", "mediation/mediator-twice", "mediation/speciality-needed");
        of(400, "mediation/office-hours-overlap", "mediation/conflict-unnamed", "mediation/too-few-seats");
        of(400, "mediation/closure-length");
        of(403, "mediation/role-needed", "mediation/outside-unit", "mediation/mediator-of-another");
        of(409, "mediation/registry-state", "mediation/unit-unknown", "mediation/entry-unknown");
        of(409, "mediation/entered-already");
        of(412, "mediation/stale");
        // mediation cases
        of(400, "mediation/caucus-side", "mediation/claims-missing", "mediation/day-ahead");
        of(400, "mediation/kind-missing", "mediation/mandate-empty", "mediation/named-twice");
        of(400, "mediation/nobody-there", "mediation/origin-unnamed", "mediation/route-missing");
        of(400, "mediation/routes-missing", "mediation/same-key", "mediation/session-hours");
        of(400, "mediation/session-place", "mediation/side-missing", "mediation/spot-record-missing");
        of(400, "mediation/sum-missing", "mediation/workers-needed");
        of(403, "mediation/note-by-another");
        of(409, "mediation/agreement-needs-both", "mediation/apply-together", "mediation/booked");
        of(409, "mediation/both-sides-needed", "mediation/call-back-missing", "mediation/caucus-minutes");
        of(409, "mediation/claims-open", "mediation/close-reason", "mediation/consent-not-explicit");
        of(409, "mediation/content-unchecked", "mediation/day-past", "mediation/end-ground");
        of(409, "mediation/enforcement-unfit", "mediation/entry-exists", "mediation/extension-consent");
        of(409, "mediation/group-too-small", "mediation/identity-unchecked", "mediation/mandate-missing");
        of(409, "mediation/mediator-conflict", "mediation/mediator-not-appointed", "mediation/mediator-not-on-roster");
        of(409, "mediation/mediator-out", "mediation/member-differs", "mediation/member-key");
        of(409, "mediation/minutes-unsigned", "mediation/not-of-this-side", "mediation/not-waivable");
        of(409, "mediation/not-yet-due", "mediation/note-key", "mediation/note-not-released");
        of(409, "mediation/nothing-outstanding", "mediation/notice-not-written", "mediation/overpaid");
        of(409, "mediation/payer-differs", "mediation/pending-elsewhere", "mediation/proof-missing");
        of(409, "mediation/refusal-untold", "mediation/representative-count", "mediation/review-unfit");
        of(409, "mediation/rights-not-explained", "mediation/room-closed", "mediation/same-unit");
        of(409, "mediation/sender-no-bar", "mediation/sender-untold", "mediation/session-untold");
        of(409, "mediation/session-wrong-state", "mediation/signature-missing", "mediation/sums-differ");
        of(409, "mediation/term-not-running", "mediation/text-changed", "mediation/window-closed");
        of(409, "mediation/wrong-state");
        // the seal of the record
        of(403, "audit/auditor-needed");
        of(404, "audit/case-unknown", "audit/checkpoint-unknown", "audit/day-not-closed", "audit/export-gone");
        of(409, "audit/cosignature-refused", "audit/nothing-sealed", "audit/seal-off");
        // looking back
        of(400, "audit/as-of-unreadable", "audit/as-of-ahead", "audit/as-of-axis");
        of(403, "audit/as-of-denied");
        of(404, "audit/as-of-not-shown");
        of(409, "audit/as-of-read-only");
        of(404, "audit/opening-by-nobody", "audit/opening-of-nobody");
        // file reviews
        of(400, "audit/review-period", "audit/review-size", "audit/review-seed");
        of(400, "audit/review-reason-missing", "audit/review-evidence-missing", "audit/review-answer-day");
        of(403, "audit/review-role", "audit/review-outside-unit", "audit/review-own-case");
        of(403, "audit/review-another-unit");
        of(404, "audit/review-finding-unknown", "audit/review-not-drawn", "audit/review-unknown");
        of(409, "audit/review-state", "audit/review-finding-state", "audit/review-finding-exists");
        of(409, "audit/review-list-empty", "audit/review-item-not-failed", "audit/review-contested-again");
        of(409, "audit/review-items-open", "audit/review-findings-open");
        of(412, "audit/stale");
        // ours
        of(500, "desk/fault");
        of(503, "record/busy", "desk/unavailable", "audit/opening-not-recorded", "sign-in/directory-behind");
    }

    private ProblemStatus() {}

    /** A code that is missing from the table is a refusal all the same, never a fault of the desk. */
    public static int of(String code) {
        return TABLE.getOrDefault(code, 409);
    }

    static Set<String> codes() {
        return TABLE.keySet();
    }

    private static void of(int status, String... codes) {
        for (String code : codes) {
            TABLE.put(code, status);
        }
    }
}
