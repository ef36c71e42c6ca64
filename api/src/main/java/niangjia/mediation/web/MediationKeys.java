package niangjia.mediation.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationDeals.EnforcementView;
import niangjia.mediation.read.MediationDeals.PaymentView;
import niangjia.mediation.read.MediationDeals.PlannedDutyView;
import niangjia.mediation.read.MediationDeals.PlannedPaymentView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationTalks.AppraisalView;
import niangjia.mediation.read.MediationTalks.NoteView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationView;
import niangjia.supervision.read.SupervisionParts.BodyView;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys of what an act adds to a case: nobody should have to type one. */
final class MediationKeys {
    /** Acts that add one entry under a key of its own, with the letter such keys begin with. */
    private static final Map<String, String> ONE = Map.ofEntries(
            Map.entry("NameParty.party.party.partyId", "p"),
            Map.entry("SubstituteParty.successor.party.partyId", "p"),
            Map.entry("LinkProceedings.proceedings.linkId", "l"),
            Map.entry("JoinBody.bodyId", "b"),
            Map.entry("ScheduleSession.plan.sessionId", "s"),
            Map.entry("HoldTalk.sessionId", "s"),
            Map.entry("WriteNote.noteId", "n"),
            Map.entry("BeginAppraisal.appraisalId", "q"),
            Map.entry("StateClaim.claim.claimId", "c"),
            Map.entry("SettleClaims.settlementId", "u"),
            Map.entry("MakeProposal.proposalId", "v"),
            Map.entry("DraftAgreement.draft.agreementId", "g"),
            Map.entry("RecordOralAgreement.draft.agreementId", "g"),
            Map.entry("RecordPayment.payment.paymentId", "y"),
            Map.entry("OpenEnforcement.enforcementId", "e"));

    /** Rows, and parts that may be left out: their keys are given when something stands in them. */
    private static final Set<String> MANY = Set.of(
            "ReceiveApplication.parties.party.partyId",
            "ReceiveApplication.sentBy.linkId",
            "EnterMembers.members.memberId",
            "DraftAgreement.draft.payments.instalmentId",
            "DraftAgreement.draft.duties.dutyId",
            "RecordOralAgreement.draft.payments.instalmentId",
            "RecordOralAgreement.draft.duties.dutyId");

    private static final Map<PartySide, String> SIDES =
            Map.of(PartySide.APPLICANT, "a", PartySide.RESPONDENT, "r", PartySide.THIRD, "t");

    private final Set<String> taken = new HashSet<>();

    private MediationKeys(@Nullable MediationView view) {
        if (view != null) {
            taken(view).forEach(taken::add);
        }
    }

    /** Whether the field is the key of something the act adds. */
    static boolean adds(MediationForm form, String path) {
        String field = form.name() + "." + path;
        return ONE.containsKey(field) || MANY.contains(field);
    }

    /** Into a form before anybody types. */
    static void begin(MediationForm form, MediationView view, MultiValueMap<String, String> typed) {
        ONE.forEach((field, letter) -> {
            if (field.startsWith(form.name() + ".")) {
                typed.add(field.substring(form.name().length() + 1), new MediationKeys(view).next(letter));
            }
        });
    }

    /** Into the body of a form that came in. */
    static void complete(ObjectNode body, @Nullable MediationView view) {
        MediationKeys keys = new MediationKeys(view);
        for (JsonNode party : body.path("parties")) {
            keys.give(party.path("party"), "partyId", letter(party));
        }
        keys.give(body.path("sentBy"), "linkId", "l");
        body.path("members").forEach(each -> keys.give(each, "memberId", "w"));
        body.path("draft").path("payments").forEach(each -> keys.give(each, "instalmentId", "i"));
        body.path("draft").path("duties").forEach(each -> keys.give(each, "dutyId", "d"));
    }

    private void give(JsonNode entry, String name, String letter) {
        if (entry instanceof ObjectNode object && !object.has(name)) {
            object.put(name, next(letter));
        }
    }

    private String next(String letter) {
        int number = 1;
        while (!taken.add(letter + number)) {
            number++;
        }
        return letter + number;
    }

    private static String letter(JsonNode party) {
        return SIDES.entrySet().stream()
                .filter(each -> each.getKey().name().equals(party.path("side").asString("")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("p");
    }

    private static Set<String> taken(MediationView view) {
        List<AgreementView> drafts = view.agreements();
        return Stream.of(
                        view.parties().stream().map(PartyView::partyId),
                        view.proceedings().stream().map(ProceedingsView::linkId),
                        view.bodies().stream().map(BodyView::bodyId),
                        view.sessions().stream().map(SessionView::sessionId),
                        view.notes().stream().map(NoteView::noteId),
                        view.appraisals().stream().map(AppraisalView::appraisalId),
                        view.claims().claims().stream().map(ClaimView::claimId),
                        view.claims().settlements().stream().map(SettlementView::settlementId),
                        view.roll().members().stream().map(MemberView::memberId),
                        view.proposals().stream().map(ProposalView::proposalId),
                        drafts.stream().map(AgreementView::agreementId),
                        drafts.stream()
                                .flatMap(each -> each.payments().stream())
                                .map(PlannedPaymentView::instalmentId),
                        drafts.stream().flatMap(each -> each.duties().stream()).map(PlannedDutyView::dutyId),
                        view.performance() == null
                                ? Stream.<String>empty()
                                : view.performance().payments().stream().map(PaymentView::paymentId),
                        view.enforcements().stream().map(EnforcementView::enforcementId))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
