package niangjia.complaint.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Words;
import niangjia.complaint.web.ActPagesForm.Choice;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The entries of a case that an act can point at, and the keys of those it adds: nobody should have to type a key. */
@Component
final class ActPagesEntries {
    /** Acts that add an entry under a key of its own, with the letter such keys begin with. */
    private static final Map<String, String> ADDS = Map.ofEntries(
            Map.entry("JoinBody.bodyId", "b"),
            Map.entry("NameRespondent.party.partyId", "r"),
            Map.entry("NamePayer.party.partyId", "r"),
            Map.entry("SubstituteRespondent.successor.partyId", "r"),
            Map.entry("OpenOrder.employer.partyId", "r"),
            Map.entry("EnterMember.person", "m"),
            Map.entry("ActFor.person", "s"),
            Map.entry("GiveMandate.mandateId", "d"),
            Map.entry("LinkProceeding.proceedingId", "p"),
            Map.entry("ClaimItem.itemId", "i"),
            Map.entry("PromiseMoney.promiseId", "q"),
            Map.entry("ReceiveMoney.receiptId", "v"),
            Map.entry("PromiseDuty.dutyId", "u"),
            Map.entry("RequestCooperation.cooperationId", "c"));

    private final PageWords words;

    ActPagesEntries(PageWords words) {
        this.words = words;
    }

    static boolean adds(String act, String path) {
        return ADDS.containsKey(act + "." + path);
    }

    /** A key no entry of the case has yet. */
    static String newKey(String act, String path, @Nullable CaseView view) {
        String letter = ADDS.getOrDefault(act + "." + path, "k");
        Set<String> taken = view == null ? Set.of() : keys(view).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    /** The keys of the entries an act adds, made anew: another may have taken those of the form meanwhile. */
    static MultiValueMap<String, String> renewed(ActForm form, CaseView view, MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> renewed = new LinkedMultiValueMap<>(typed);
        String act = form.act().name();
        for (ActField field : form.fields()) {
            String path = path(field);
            if (adds(act, path) && typed.containsKey(path)) {
                renewed.set(path, newKey(act, path, view));
            }
        }
        return renewed;
    }

    /** Under which name a form carries the key of what the field adds. */
    static String path(ActField field) {
        return field.kind() == FieldKind.PARTY ? field.name() + ".partyId" : field.name();
    }

    /** Empty if the field points at no entry of the case. */
    Optional<List<Choice>> existing(String act, String field, CaseView view) {
        return Optional.ofNullable(
                switch (field) {
                    case "bodyId" ->
                        list(view.bodies().stream()
                                .filter(body -> !body.left())
                                .map(body -> new Choice(body.bodyId(), body.name())));
                    case "partyId" ->
                        list(view.parties().stream()
                                .filter(party -> party.succeededBy() == null)
                                .map(party -> new Choice(party.partyId(), clear(party.name(), party.partyId()))));
                    case "person", "representatives" -> members(view);
                    case "mandateId" ->
                        list(view.mandates().stream()
                                .filter(mandate -> !mandate.ended())
                                .map(mandate -> new Choice(mandate.mandateId(), mandate.scope())));
                    case "proceedingId" ->
                        list(view.proceedings().stream()
                                .map(each -> new Choice(
                                        each.proceedingId(), words.label("Forum", each.forum()) + " " + each.stage())));
                    case "itemId", "itemIds" ->
                        list(view.claims().stream().map(claim -> new Choice(claim.itemId(), claim.item())));
                    case "promiseId" ->
                        list(view.promises().stream().map(promise -> new Choice(promise.promiseId(), promise.payer())));
                    case "dutyId" ->
                        list(view.duties().stream()
                                .map(duty -> new Choice(duty.dutyId(), words.label("DutyKind", duty.kind()))));
                    case "cooperationId" ->
                        list(view.cooperations().stream().map(each -> new Choice(each.cooperationId(), each.union())));
                    case "childId" ->
                        act.equals("HearChildOutcome")
                                ? list(view.children().stream()
                                        .filter(child -> child.outcome() == null)
                                        .map(child -> new Choice(
                                                child.childId(),
                                                words.label("ChildKind", child.kind()) + " " + child.childId())))
                                : null;
                    default -> null;
                });
    }

    private List<Choice> members(CaseView view) {
        return list(view.members().stream()
                .filter(member -> member.personId() != null)
                .map(member -> new Choice(String.valueOf(member.personId()), clear(member.name(), ""))));
    }

    private static List<Choice> list(Stream<Choice> choices) {
        return choices.toList();
    }

    private String clear(Words said, String otherwise) {
        String text = said.text();
        return text == null ? words.text("sealed.mark") + " " + otherwise : text;
    }

    private static Stream<String> keys(CaseView view) {
        return Stream.of(
                        view.bodies().stream().map(each -> each.bodyId()),
                        view.parties().stream().map(each -> each.partyId()),
                        view.mandates().stream().map(each -> each.mandateId()),
                        view.proceedings().stream().map(each -> each.proceedingId()),
                        view.claims().stream().map(each -> each.itemId()),
                        view.promises().stream().map(each -> each.promiseId()),
                        view.receipts().stream().map(each -> each.receiptId()),
                        view.duties().stream().map(each -> each.dutyId()),
                        view.cooperations().stream().map(each -> each.cooperationId()),
                        view.members().stream().map(each -> shortKey(each.personId())),
                        view.caller().representations().stream().map(each -> shortKey(each.personId())))
                .flatMap(each -> each);
    }

    /** Of {@code person:<complaint>.m1}, the last part. */
    private static String shortKey(@Nullable String personId) {
        return personId == null ? "" : personId.substring(personId.lastIndexOf('.') + 1);
    }
}
