package niangjia.mediation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.Words;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.read.RoomOf;
import niangjia.mediation.read.RoomView;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who and what the pages of mediation speak of, and the marks of its codes; templates know it as {@code @mediationLook}. */
@Component("mediationLook")
final class MediationLook {
    private static final Look PLAIN = new Look("", "flag");

    /** No code means two things on these pages. */
    private static final Map<String, Look> LOOKS = Stream.of(
                    looks("good", "check", "SETTLED SIGNED CONFIRMED EFFECTIVE HELD STANDS ACCEPTED PAID DONE"),
                    looks("good", "money", "PAID_BEFORE"),
                    looks("attention", "warn", "WAIVED OBJECTED COUNTERED MISSED"),
                    looks("attention", "close", "REJECTED REFUSED"),
                    looks("muted", "close", "WITHDRAWN CANCELLED REPLACED STOOD_ASIDE ENDED"),
                    looks("muted", "term-wide", "OPEN AHEAD"),
                    looks("accent", "paper", "DRAFTED ASKED ISSUED SERVED"),
                    looks("accent", "talk", "SCHEDULED"),
                    looks("overdue", "term-over", "LATE DEFAULTED"))
            .flatMap(each -> each)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final PageWords words;
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    MediationLook(PageWords words, QuestionDesk questions, SignedInStaff staff) {
        this.words = words;
        this.questions = questions;
        this.staff = staff;
    }

    /** @param tone class of the mark */
    record Look(String tone, String icon) {}

    /**
     * Somebody a case speaks of.
     *
     * @param name of an organisation or a mediator; null where it is a natural person's own
     */
    record One(@Nullable String name, @Nullable Words person) {}

    public Look of(String code) {
        return LOOKS.getOrDefault(code, PLAIN);
    }

    /** @param id of a party, a member of the roll or a mediator */
    public One who(MediationView view, String id) {
        return view.party(id)
                .map(party -> new One(party.name(), party.person()))
                .or(() -> view.roll().members().stream()
                        .filter(each -> each.memberId().equals(id))
                        .map(MemberView::name)
                        .map(name -> new One(null, name))
                        .findFirst())
                .or(() -> view.bench().stream()
                        .filter(each -> each.mediatorId().equals(id))
                        .map(each -> new One(each.name(), null))
                        .findFirst())
                .orElseGet(() -> new One(id, null));
    }

    /** Of those who mediate or did, by their staff ids; empty if it is none of them. */
    public String names(MediationView view, List<String> staffIds) {
        return view.bench().stream()
                .filter(each -> staffIds.contains(each.staffId()))
                .map(BenchView::name)
                .distinct()
                .collect(Collectors.joining(words.text("list.comma")));
    }

    public String name(MediationView view, String staffId) {
        return names(view, List.of(staffId));
    }

    /** What a duty is about: the hour of a session, the day and sum of an instalment, a body, a claim, a party, a promise; null for no more than that. */
    public @Nullable String about(MediationView view, @Nullable String subject) {
        if (subject == null) {
            return null;
        }
        return view.session(subject)
                .map(session -> words.exact(session.from()))
                .or(() -> instalment(view, subject))
                .or(() -> view.proceedings().stream()
                        .filter(each -> each.linkId().equals(subject))
                        .map(ProceedingsView::body)
                        .findFirst())
                .or(() -> view.claims().claims().stream()
                        .filter(each -> each.claimId().equals(subject))
                        .map(each -> words.label("ClaimKind", each.kind()))
                        .findFirst())
                .or(() -> view.party(subject).flatMap(MediationLook::called))
                .or(() -> Optional.ofNullable(which(view, subject)))
                .orElse(null);
    }

    /** Empty for a person whose name the reader may not see. */
    private static Optional<String> called(PartyView party) {
        Words person = party.person();
        return Optional.ofNullable(party.name())
                .or(() -> Optional.ofNullable(person).map(Words::text));
    }

    /** Which session, instalment or duty an entry of the course is about; null if about none. */
    @Nullable
    String which(MediationView view, String id) {
        return Stream.concat(
                        view.session(id).map(session -> words.exact(session.from())).stream(),
                        Stream.ofNullable(view.performance())
                                .flatMap(performance -> Stream.concat(
                                        performance.instalments().stream()
                                                .filter(each ->
                                                        each.instalmentId().equals(id))
                                                .map(each -> words.text("mediation.due", words.day(each.dueOn()))),
                                        performance.duties().stream()
                                                .filter(each -> each.dutyId().equals(id))
                                                .map(each -> words.label("DutyKind", each.kind())))))
                .findFirst()
                .orElse(null);
    }

    public String stand(InstalmentView each) {
        return each.outstandingFen() == 0 ? "PAID" : stand(each.defaulted() != null, each.overdue());
    }

    public String stand(DutyView each) {
        return each.fulfilled() ? "DONE" : stand(each.defaulted() != null, each.overdue());
    }

    /** Where a session is, or by what a talk is held. */
    public String place(SessionView session) {
        String room = session.room();
        if (room != null) {
            return questions
                    .askForOptional(new RoomOf(staff.current(), room, words.today()), RoomView.class)
                    .map(found -> found.now().name())
                    .orElseGet(() -> words.label("SessionWay", session.way()));
        }
        return Stream.of(
                        Optional.ofNullable(session.place()),
                        Optional.ofNullable(session.medium()).map(medium -> words.label("Medium", medium)),
                        Optional.ofNullable(session.way()).map(way -> words.label("SessionWay", way)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static String stand(boolean defaulted, boolean overdue) {
        if (defaulted) {
            return "DEFAULTED";
        }
        return overdue ? "LATE" : "AHEAD";
    }

    private Optional<String> instalment(MediationView view, String id) {
        return Stream.ofNullable(view.performance())
                .flatMap(performance -> performance.instalments().stream())
                .filter(each -> each.instalmentId().equals(id))
                .map(each ->
                        words.text("mediation.instalment", words.day(each.dueOn()), words.yuan(each.outstandingFen())))
                .findFirst();
    }

    private static Stream<Map.Entry<String, Look>> looks(String tone, String icon, String codes) {
        return Stream.of(codes.split(" ", -1)).map(code -> Map.entry(code, new Look(tone, icon)));
    }
}
