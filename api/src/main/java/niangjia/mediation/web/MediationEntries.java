package niangjia.mediation.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionStatus;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.NoteView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.shared.web.acts.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of a case that an act can point at. */
@Component
final class MediationEntries {
    private static final Set<String> ANSWERS = Set.of("RecordConsent", "RecordRefusal");
    private static final Set<String> OF_OPEN_CLAIMS =
            Set.of("AmendClaim", "SettleClaims", "WaiveClaims", "NotePaidBefore", "WithdrawClaim");

    private final MediationBench bench;
    private final PageWords words;

    MediationEntries(MediationBench bench, PageWords words) {
        this.bench = bench;
        this.words = words;
    }

    /** @return empty unless the input names an entry of the case */
    Optional<List<Choice>> existing(MediationForm form, Slot slot, String path, MediationView view, Actor actor) {
        return MediationKeys.adds(form, path)
                ? Optional.empty()
                : Optional.ofNullable(choices(form, slot.name(), path, view, actor))
                        .map(Stream::toList);
    }

    private @Nullable Stream<Choice> choices(
            MediationForm form, String slot, String path, MediationView view, Actor actor) {
        return switch (slot) {
            case "partyId" -> parties(asked(form, view).stream());
            case "payerId", "present" -> parties(takingPart(view));
            case "payeeId", "toWhom", "whom" -> people(view);
            case "signerId" -> Stream.concat(people(view), standing(view));
            case "linkId", "covers" ->
                view.proceedings().stream()
                        .map(each -> new Choice(
                                each.linkId(),
                                words.text("mediation.entry.link", each.body(), words.label("Forum", each.forum()))));
            case "bodyId" ->
                view.bodies().stream().filter(each -> !each.left()).map(each -> new Choice(each.bodyId(), each.name()));
            case "sessionId" -> sessions(form, view).map(each -> new Choice(each.sessionId(), session(each)));
            case "noteId" -> view.notes().stream().map(each -> new Choice(each.noteId(), note(each)));
            case "appraisalId" ->
                view.appraisals().stream()
                        .filter(each -> each.endedAt() == null)
                        .map(each -> new Choice(each.appraisalId(), each.body()));
            case "claimId", "claimIds" -> claims(form, view).map(each -> new Choice(each.claimId(), claim(each)));
            case "memberId", "memberIds" -> members(view.roll().members().stream());
            case "representativeId" -> members(view.roll().members().stream().filter(MemberView::representative));
            case "proposalId" ->
                view.proposals().stream()
                        .map(each -> new Choice(
                                each.proposalId(),
                                words.text(
                                        "mediation.entry.proposal",
                                        words.label("ProposedBy", each.by()),
                                        words.yuan(each.sumFen()))));
            case "agreementId" ->
                view.agreement().stream()
                        .map(each -> new Choice(
                                each.agreementId(),
                                words.text("mediation.entry.agreement", words.exact(each.draftedAt()))));
            case "instalmentId" ->
                instalments(view).map(each -> new Choice(each.instalmentId(), instalment(each, view)));
            case "dutyId" -> duties(view).map(each -> new Choice(each.dutyId(), duty(each, view)));
            case "entryId" ->
                Stream.concat(
                        instalments(view).map(each -> new Choice(each.instalmentId(), instalment(each, view))),
                        duties(view).map(each -> new Choice(each.dutyId(), duty(each, view))));
            case "enforcementId" ->
                view.enforcements().stream()
                        .map(each -> new Choice(
                                each.enforcementId(),
                                words.text(
                                        "mediation.entry.enforcement",
                                        words.label("EnforcementKind", each.kind()),
                                        each.body())));
            case "mediator" -> path.equals("mediator") ? standing(view) : bench.choices(view, actor).stream();
            case "mediators" -> standing(view);
            case "room" -> bench.rooms(actor).stream();
            default -> null;
        };
    }

    /** What a party is called, by the reader's rights. */
    String name(PartyView party) {
        String name = party.name();
        return words.text(
                "mediation.entry.party",
                name == null ? clear(party.person()) : name,
                words.label("PartySide", party.side()));
    }

    private Stream<Choice> people(MediationView view) {
        return Stream.concat(parties(takingPart(view)), members(view.roll().members().stream()));
    }

    private Stream<Choice> parties(Stream<PartyView> parties) {
        return parties.map(each -> new Choice(each.partyId(), name(each)));
    }

    private static List<PartyView> asked(MediationForm form, MediationView view) {
        return ANSWERS.contains(form.name())
                ? view.partiesOn(PartySide.RESPONDENT)
                : takingPart(view).toList();
    }

    private static Stream<PartyView> takingPart(MediationView view) {
        return view.parties().stream().filter(PartyView::takesPart);
    }

    private Stream<Choice> members(Stream<MemberView> members) {
        return members.filter(each -> each.leftAt() == null)
                .map(each -> new Choice(each.memberId(), clear(each.name())));
    }

    private static Stream<Choice> standing(MediationView view) {
        return view.bench().stream().filter(BenchView::stands).map(each -> new Choice(each.mediatorId(), each.name()));
    }

    private static Stream<SessionView> sessions(MediationForm form, MediationView view) {
        boolean note = form.name().equals("WriteNote");
        return view.sessions().stream().filter(each -> note || each.status().equals(SessionStatus.SCHEDULED.name()));
    }

    private static Stream<ClaimView> claims(MediationForm form, MediationView view) {
        return view.claims().claims().stream()
                .filter(each ->
                        !OF_OPEN_CLAIMS.contains(form.name()) || each.result().equals("OPEN"));
    }

    private static Stream<InstalmentView> instalments(MediationView view) {
        var performance = view.performance();
        return performance == null
                ? Stream.empty()
                : performance.instalments().stream().filter(each -> each.outstandingFen() > 0);
    }

    private static Stream<DutyView> duties(MediationView view) {
        var performance = view.performance();
        return performance == null
                ? Stream.empty()
                : performance.duties().stream().filter(each -> !each.fulfilled());
    }

    private String session(SessionView each) {
        return words.text("mediation.entry.session", words.exact(each.from()), words.label("SessionKind", each.kind()));
    }

    private String note(NoteView each) {
        return words.text("mediation.entry.note", words.label("PartySide", each.side()), words.exact(each.at()));
    }

    private String claim(ClaimView each) {
        return words.text(
                "mediation.entry.claim", words.label("ClaimKind", each.kind()), words.yuan(each.claimedFen()));
    }

    private String instalment(InstalmentView each, MediationView view) {
        return words.text(
                "mediation.entry.instalment",
                words.day(each.dueOn()),
                view.party(each.payerId()).map(this::name).orElse(each.payerId()),
                words.yuan(each.outstandingFen()));
    }

    private String duty(DutyView each, MediationView view) {
        return words.text(
                "mediation.entry.duty",
                words.day(each.checkOn()),
                view.party(each.partyId()).map(this::name).orElse(each.partyId()),
                words.label("DutyKind", each.kind()));
    }

    private String clear(@Nullable Words said) {
        String text = said == null ? "" : said.text();
        return text == null ? words.text("sealed.mark") : text;
    }
}
