package niangjia.mediation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.mediation.MediationClock;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * One of the two ways to make an agreement enforceable, and until when it is open.
 *
 * @param term null where the way never opened
 * @param reviews that were asked for on it
 */
record MediationWindow(ReviewKind kind, @Nullable Term term, List<ReviewView> reviews) {
    private static final Map<ReviewKind, MediationClock> CLOCKS = Map.of(
            ReviewKind.ARBITRAL, MediationClock.ARBITRAL_REVIEW,
            ReviewKind.JUDICIAL, MediationClock.JUDICIAL_CONFIRMATION);

    static List<MediationWindow> of(MediationView view) {
        return Stream.of(ReviewKind.values())
                .map(kind -> new MediationWindow(
                        kind,
                        view.terms().stream()
                                .filter(term -> MediationClock.of(term.termId()) == CLOCKS.get(kind))
                                .max(Comparator.comparing(Term::dueAt))
                                .orElse(null),
                        view.reviews().stream()
                                .filter(each -> each.kind().equals(kind.name()))
                                .toList()))
                .toList();
    }
}
