package niangjia.supervision.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.shared.web.acts.Slot;
import niangjia.supervision.PaperKind;
import niangjia.supervision.read.SupervisionParts.EvidenceView;
import niangjia.supervision.read.SupervisionParts.FindingView;
import niangjia.supervision.read.SupervisionParts.HearingView;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionParts.RespondentView;
import niangjia.supervision.read.SupervisionParts.SupervisorView;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The entries of a case that an act can point at, and the keys of those it adds: nobody should have to type a key. */
@Component
final class SupervisionEntries {
    /** Acts that add an entry under a key of its own, with the letter such keys begin with. */
    private static final Map<String, String> ADDS = Map.ofEntries(
            Map.entry("NameRespondent.respondent.respondentId", "r"),
            Map.entry("SubstituteRespondent.successor.respondentId", "r"),
            Map.entry("JoinBody.bodyId", "b"),
            Map.entry("HearParty.recordId", "h"),
            Map.entry("GiveOralOpinion.recordId", "o"),
            Map.entry("TakeEvidence.evidenceId", "e"));

    private static final Set<String> SIGNED = Set.of("SignPaper", "IssuePaper");

    private final PaperNames names;
    private final Optional<CertifiedSupervisors> certified;
    private final PreparedReferrals referrals;
    private final PageWords words;

    SupervisionEntries(
            PaperNames names, Optional<CertifiedSupervisors> certified, PreparedReferrals referrals, PageWords words) {
        this.names = names;
        this.certified = certified;
        this.referrals = referrals;
        this.words = words;
    }

    /** What stands in the form before anybody types: keys of new entries, and choices where there is but one. */
    void begin(SupervisionForm form, SupervisionView view, MultiValueMap<String, String> typed) {
        ADDS.forEach((path, letter) -> {
            if (path.startsWith(form.name() + ".")) {
                typed.add(path.substring(form.name().length() + 1), newKey(letter, view));
            }
        });
        only(
                typed,
                form,
                "respondentId",
                standing(view).map(RespondentView::respondentId).toList());
        only(typed, form, "paperId", papers(form, view).map(PaperView::paperId).toList());
        only(typed, form, "recordId", open(view).map(HearingView::recordId).toList());
        if (has(form, "supervisors") && !form.name().equals("AssignSupervisors")) {
            assigned(view).forEach(each -> typed.add("supervisors", each.credentialId()));
        }
        if (form.name().equals("FindBreach")) {
            view.evidence().forEach(each -> typed.add("evidence", each.evidenceId()));
            typed.add("workers", String.valueOf(view.workers()));
        }
        if (form.name().equals("VerifyCorrection")) {
            typed.add("workers", String.valueOf(view.workers()));
        }
        if (form.name().equals("TransferMaterial")) {
            view.respondents().stream()
                    .map(RespondentView::finding)
                    .filter(finding -> finding != null)
                    .map(FindingView::evidence)
                    .flatMap(List::stream)
                    .forEach(each -> typed.add("evidence", each));
        }
        if (SIGNED.contains(form.name())) {
            digest(view, typed);
        }
    }

    /** The digest of the paper that is chosen, as the page showed it. */
    void digest(SupervisionView view, MultiValueMap<String, String> typed) {
        String paperId = typed.getFirst("paperId");
        if (paperId != null && typed.getFirst("digest") == null) {
            view.paper(paperId).ifPresent(paper -> typed.add("digest", paper.digest()));
        }
    }

    /** @return empty unless the input names an entry of the case */
    Optional<List<Choice>> existing(SupervisionForm form, Slot slot, String path, SupervisionView view, Actor actor) {
        if (ADDS.containsKey(form.name() + "." + path)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (slot.name()) {
                    case "respondentId" ->
                        path.equals("respondentId")
                                ? list(standing(view).map(each -> new Choice(each.respondentId(), each.name())))
                                : null;
                    case "paperId" ->
                        list(papers(form, view).map(paper -> new Choice(paper.paperId(), names.of(paper, view))));
                    case "recordId" ->
                        list(open(view).map(record -> new Choice(record.recordId(), said(record, view))));
                    case "evidenceId", "evidence" ->
                        list(view.evidence().stream().map(each -> new Choice(each.evidenceId(), evidence(each))));
                    case "supervisors" ->
                        list(assigned(view).map(each -> new Choice(each.credentialId(), supervisor(each))));
                    case "credential" ->
                        form.name().equals("AssignSupervisors")
                                ? certified
                                        .flatMap(list -> list.forCase(view, actor))
                                        .orElse(null)
                                : list(assigned(view).map(each -> new Choice(each.credentialId(), supervisor(each))));
                    case "bodyId" ->
                        list(view.bodies().stream()
                                .filter(each -> !each.left())
                                .map(each -> new Choice(each.bodyId(), each.name())));
                    case "referral" ->
                        form.name().equals("HearReferralOutcome")
                                ? list(view.handOvers().stream()
                                        .filter(each -> each.outcome() == null)
                                        .map(each -> new Choice(
                                                each.referralId(), words.label("ReferralBody", each.body()))))
                                : filled(referrals.of(view, actor));
                    case "mediationId" ->
                        list(view.mediations().stream()
                                .filter(each -> each.outcome() == null)
                                .map(each -> new Choice(
                                        each.mediationId(),
                                        words.phrase(
                                                "event.supervision.MediationSpunOff", List.of(each.mediationId())))));
                    case "kind" ->
                        form.writesAPaper()
                                ? list(Arrays.stream(PaperKind.values())
                                        .map(kind -> new Choice(kind.name(), words.label("PaperKind", kind.name()))))
                                : null;
                    default -> null;
                });
    }

    private static Stream<PaperView> papers(SupervisionForm form, SupervisionView view) {
        return view.papers().stream()
                .filter(paper -> form.act().paper().isEmpty() || SupervisionOffers.fits(form.act(), paper));
    }

    private static Stream<RespondentView> standing(SupervisionView view) {
        return view.respondents().stream().filter(each -> each.replaced() == null);
    }

    private static Stream<HearingView> open(SupervisionView view) {
        return view.hearings().stream().filter(each -> each.state().equals("OPEN"));
    }

    private static Stream<SupervisorView> assigned(SupervisionView view) {
        return view.supervisors().stream().filter(SupervisorView::assigned);
    }

    private static void only(
            MultiValueMap<String, String> typed, SupervisionForm form, String name, List<String> values) {
        boolean adds = ADDS.containsKey(form.name() + "." + name);
        if (values.size() == 1 && has(form, name) && !adds && typed.getFirst(name) == null) {
            typed.add(name, values.get(0));
        }
    }

    private static boolean has(SupervisionForm form, String name) {
        return form.slots().stream().anyMatch(slot -> slot.name().equals(name));
    }

    private static String newKey(String letter, SupervisionView view) {
        Set<String> taken = Stream.of(
                        view.respondents().stream().map(RespondentView::respondentId),
                        view.bodies().stream().map(each -> each.bodyId()),
                        view.hearings().stream().map(HearingView::recordId),
                        view.respondents().stream()
                                .map(each ->
                                        each.oral() == null ? "" : each.oral().recordId()),
                        view.evidence().stream().map(EvidenceView::evidenceId))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    private String said(HearingView record, SupervisionView view) {
        return words.text(
                "supervision.record",
                words.label("HeardSide", record.side()),
                clear(record.who()),
                view.respondent(record.respondentId()).map(RespondentView::name).orElse(""));
    }

    private String evidence(EvidenceView each) {
        return words.text("supervision.evidence-of", each.title(), words.label("EvidenceKind", each.kind()));
    }

    private String supervisor(SupervisorView each) {
        return words.text("supervision.supervisor-of", each.name(), each.number());
    }

    private String clear(@Nullable Words said) {
        String text = said == null ? "" : said.text();
        return text == null ? words.text("sealed.mark") : text;
    }

    /** Where there is none to choose, one can still be named. */
    private static @Nullable List<Choice> filled(List<Choice> choices) {
        return choices.isEmpty() ? null : choices;
    }

    private static List<Choice> list(Stream<Choice> choices) {
        return choices.toList();
    }
}
