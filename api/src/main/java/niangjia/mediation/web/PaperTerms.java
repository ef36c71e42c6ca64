package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import niangjia.letters.Printed;
import niangjia.letters.web.TermWords;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time a mediation has, the windows after an agreement and the limitation, in the words of papers. */
@Component
class PaperTerms {
    private static final Set<MediationClock> TOTALS =
            EnumSet.of(MediationClock.TOTAL, MediationClock.COURT_BEFORE_FILING, MediationClock.COURT_AFTER_FILING);

    private final TermWords terms;

    PaperTerms(TermWords terms) {
        this.terms = terms;
    }

    /** What the rules in force on the day of the paper give; null where they say nothing. */
    @Nullable
    String given(MediationClock clock, PaperCase c) {
        return terms.term(
                clock.ruleKey(), new UnitRef(c.view().holderId(), c.view().holderPath()), c.now());
    }

    Optional<Term> newest(MediationView view, Set<MediationClock> clocks) {
        return view.terms().stream()
                .filter(term -> clocks.contains(MediationClock.of(term.termId())))
                .reduce((older, newer) -> newer);
    }

    /** How long the mediation may last. */
    Optional<Term> total(MediationView view) {
        return newest(view, TOTALS);
    }

    /** For example 自收到申请之日起15日, without what it was extended by. */
    @Nullable
    String said(Term term, MediationView view) {
        String count = TermWords.said(term.count().unit(), term.count().count());
        LocalDate from = DeskTime.dayOf(term.startedAt());
        boolean received = from.equals(DeskTime.dayOf(view.receivedAt()));
        boolean accepted = view.acceptedAt() != null && from.equals(DeskTime.dayOf(view.acceptedAt()));
        String since = received ? "自收到申请之日起" : accepted ? "自受理之日起" : "自收到材料之日起";
        return count == null ? null : since + count;
    }

    @Nullable
    LocalDate unextended(Term term) {
        return terms.unextended(term);
    }

    /** Until when one may go elsewhere, and how that is derived; it never says more than is on record. */
    @Nullable
    String limitation(MediationView view) {
        if (!view.track().equals(MediationTrack.LABOUR.name())) {
            return lines(view, "向人民法院请求保护民事权利的诉讼时效期间为三年，自知道或者应当知道权利受到损害以及义务人之日起计算。");
        }
        String law = "劳动争议申请仲裁的时效期间为一年，从知道或者应当知道其权利被侵害之日起计算。";
        LocalDate ended = view.employmentEndedOn();
        boolean pay = view.claims().claims().stream()
                .anyMatch(each -> ClaimKind.valueOf(each.kind()).pay());
        if (ended != null) {
            law += "劳动关系于" + Printed.day(ended) + "终止，拖欠劳动报酬的，应当自终止之日起一年内申请仲裁。";
        } else if (pay) {
            law += "劳动关系存续期间因拖欠劳动报酬发生争议的，不受一年时效期间的限制；劳动关系终止的，应当自终止之日起一年内提出。";
        }
        return lines(view, law);
    }

    private static String lines(MediationView view, String law) {
        List<String> lines = new ArrayList<>(List.of(law));
        view.claims().claims().forEach(claim -> running(claim)
                .ifPresent(term -> lines.add(PaperClaims.label(claim) + "：自" + PaperTongue.day(term.startedAt())
                        + "起算，至" + Printed.day(term.dueOn()) + "。")));
        return String.join("\n", lines);
    }

    /** The first last day of all claims; null where none runs. */
    @Nullable
    LocalDate limitationEndsOn(MediationView view) {
        return view.claims().claims().stream()
                .map(PaperTerms::running)
                .flatMap(Optional::stream)
                .map(Term::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<Term> running(ClaimView claim) {
        return Optional.ofNullable(claim.limitation())
                .filter(term ->
                        !Objects.equals(claim.result(), "WITHDRAWN") && !Objects.equals(claim.result(), "PAID_BEFORE"));
    }
}
