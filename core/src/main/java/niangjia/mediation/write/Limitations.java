package niangjia.mediation.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.ClaimEvent;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationTrack;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** From which day the time against each claim is counted, and by which law. */
final class Limitations {
    static final List<MediationClock> CLOCKS = List.of(MediationClock.LIMITATION, MediationClock.CIVIL_LIMITATION);
    private static final String WAGE = "WAGE";

    private final CaseFile file;
    private final ClaimTable claims;

    Limitations(CaseFile file, ClaimTable claims) {
        this.file = file;
        this.claims = claims;
    }

    /**
     * How the time against one claim is to run.
     *
     * @param from null if no time runs, or nobody has said since when
     */
    record Run(
            String claimId,
            MediationClock clock,
            String variant,
            @Nullable Instant from) {}

    static boolean moves(MediationEvent event) {
        return event instanceof ClaimEvent
                || event instanceof ApplicationScreened
                || event instanceof RelationFound
                || event instanceof AgreementEffective
                || event instanceof OralAgreementMade;
    }

    List<Run> runs() {
        return claims.lines().stream().map(this::run).toList();
    }

    private Run run(ClaimLine line) {
        boolean labour = file.track() == MediationTrack.LABOUR;
        boolean pay = labour && line.kind().pay();
        LocalDate day = pay ? file.employmentEndedOn() : line.knownOn();
        return new Run(
                line.claimId(),
                labour ? MediationClock.LIMITATION : MediationClock.CIVIL_LIMITATION,
                pay ? WAGE : "",
                day == null || over(line)
                        ? null
                        : day.atStartOfDay(DeskTime.ZONE).toInstant());
    }

    /** What was paid, dropped or bindingly settled needs no more time. */
    private boolean over(ClaimLine line) {
        return switch (line.result()) {
            case PAID_BEFORE, WITHDRAWN -> true;
            case SETTLED, WAIVED -> bound();
            case OPEN -> false;
        };
    }

    private boolean bound() {
        return switch (file.status()) {
            case EFFECTIVE, DEFAULTED, PERFORMED -> true;
            default -> false;
        };
    }
}
