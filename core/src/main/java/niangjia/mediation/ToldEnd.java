package niangjia.mediation;

import java.util.Optional;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** How a mediation ended, as the matter it grew out of is told. */
record ToldEnd(String bornFrom, SealedText words) {
    /** Empty if this is no end, or if the mediation grew out of nothing. */
    static Optional<ToldEnd> of(MediationEvent event) {
        // what was rejected was told then
        if (event instanceof CaseClosed closed && !closed.reason().equals(CaseEnd.REJECTED.name())) {
            return of(closed.bornFrom(), closed.outcome());
        }
        return event instanceof ApplicationRejected rejected
                ? of(rejected.bornFrom(), rejected.explanation())
                : Optional.empty();
    }

    private static Optional<ToldEnd> of(@Nullable String bornFrom, SealedText words) {
        return Optional.ofNullable(bornFrom).map(parent -> new ToldEnd(parent, words));
    }
}
