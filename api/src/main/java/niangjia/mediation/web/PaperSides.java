package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationView;
import org.jspecify.annotations.Nullable;

/** Who is who in a case, as its papers name them. What the reader may not see is not known here: the place stays marked. */
final class PaperSides {
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(1\\d{10}|0\\d{2,3}[-—]?\\d{7,8})(?!\\d)");
    private static final Pattern FIRST = Pattern.compile("[，,；;（(\\s]");

    private final MediationView view;

    PaperSides(MediationView view) {
        this.view = view;
    }

    /** A firm on one side alone makes the other the worker's, whoever applied. */
    PartySide worker() {
        boolean firmApplies = view.partiesOn(PartySide.APPLICANT).stream().anyMatch(each -> each.name() != null);
        boolean firmAnswers = view.partiesOn(PartySide.RESPONDENT).stream().anyMatch(each -> each.name() != null);
        return firmApplies && !firmAnswers ? PartySide.RESPONDENT : PartySide.APPLICANT;
    }

    PartySide employer() {
        return worker() == PartySide.APPLICANT ? PartySide.RESPONDENT : PartySide.APPLICANT;
    }

    /** Those of both sides who take part, the applicants first. */
    Stream<PartyView> both() {
        return Stream.of(PartySide.APPLICANT, PartySide.RESPONDENT).flatMap(side -> view.partiesOn(side).stream());
    }

    static @Nullable String name(PartyView party) {
        return party.name() == null ? Words.textOf(party.person()) : party.name();
    }

    /** Of a party or a member of the roll. */
    @Nullable
    String name(@Nullable String id) {
        return view.party(Objects.requireNonNullElse(id, ""))
                .map(PaperSides::name)
                .or(() -> member(id).map(MemberView::name).map(Words::text))
                .orElse(null);
    }

    Optional<MemberView> member(@Nullable String id) {
        return view.roll().members().stream()
                .filter(each -> each.memberId().equals(id))
                .findFirst();
    }

    /** Null if one of them is not known here: half a side would be taken for the whole. */
    @Nullable
    String names(PartySide side) {
        return joined(side, PaperSides::name, "、");
    }

    /** With how many stand behind them, where there are more than those named. */
    @Nullable
    String workers() {
        String names = names(worker());
        int all = Math.max(view.roll().count(), view.workers());
        return names == null || all <= view.partiesOn(worker()).size() ? names : names + "等" + all + "人";
    }

    boolean group() {
        return view.roll().count() > 1;
    }

    /** Those on the roll now; none if the reader may not see one of the names. */
    List<MemberView> roll() {
        List<MemberView> now = view.roll().members().stream()
                .filter(each -> each.leftAt() == null)
                .toList();
        return now.stream().anyMatch(each -> each.name().text() == null) ? List.of() : now;
    }

    @Nullable
    String particulars(PartySide side) {
        return joined(side, each -> line(each.contact()), "；");
    }

    /** As particulars, but that nobody gave any is said: no law asks an agreement for more than the names. */
    @Nullable
    String registered(PartySide side) {
        return joined(side, each -> each.contact() == null ? "联系方式未登记" : line(each.contact()), "；");
    }

    static @Nullable String particulars(PartyView party) {
        return line(party.contact());
    }

    @Nullable
    String agent(PartySide side) {
        List<String> agents = view.partiesOn(side).stream()
                .map(each -> line(each.representative()))
                .filter(Objects::nonNull)
                .toList();
        return agents.isEmpty() ? null : String.join("；", agents);
    }

    /** Whose hand or seal is awaited on a side. */
    @Nullable
    String signer(PartySide side) {
        return joined(side, PaperSides::signer, "、");
    }

    static @Nullable String signer(PartyView party) {
        String agent = line(party.representative());
        if (agent != null) {
            return first(agent) + "（代理人）";
        }
        return party.name() == null ? name(party) : party.name() + "（盖章）";
    }

    /** The name alone of one who is described. */
    static String first(String described) {
        return FIRST.split(described, 2)[0];
    }

    static @Nullable String phone(PartyView party) {
        String contact = line(party.contact());
        Matcher phone = PHONE.matcher(contact == null ? "" : contact);
        return phone.find() ? phone.group() : null;
    }

    /** What is left of the way to reach them without the telephone; null if nothing is that could be a place. */
    static @Nullable String address(PartyView party) {
        String contact = line(party.contact());
        String place = PHONE.matcher(contact == null ? "" : contact)
                .replaceAll("")
                .replaceAll("(联系)?电话[:：]?|手机[:：]?", "")
                .replaceAll("[，,；;、。\\s]+$|^[，,；;、\\s]+", "");
        return place.isBlank() ? null : place;
    }

    static @Nullable String line(@Nullable Words words) {
        String text = Words.textOf(words);
        return text == null || text.isBlank() ? null : PaperTongue.line(text);
    }

    private @Nullable String joined(PartySide side, Function<PartyView, @Nullable String> said, String between) {
        List<String> all = new ArrayList<>();
        for (PartyView party : view.partiesOn(side)) {
            String each = said.apply(party);
            if (each == null) {
                return null;
            }
            all.add(each);
        }
        return all.isEmpty() ? null : String.join(between, all);
    }
}
