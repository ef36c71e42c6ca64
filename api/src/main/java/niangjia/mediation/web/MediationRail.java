package niangjia.mediation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import niangjia.complaint.read.CourseView.Station;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationParts.EndView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The main steps of a case, those taken with their days and those ahead; an end without agreement leaves out what lies between. */
@Component
final class MediationRail {
    List<Station> of(MediationView view) {
        List<Station> stations = new ArrayList<>();
        FailureView failure = view.failure();
        EndView end = view.end();
        boolean over = failure != null || view.rejection() != null || view.status() == MediationStatus.REFUSED;
        add(stations, "mediation.received", view.receivedAt(), false);
        add(stations, "mediation.accepted", view.acceptedAt(), over);
        add(stations, "mediation.met", met(view), over);
        add(stations, "mediation.effective", view.effectiveAt(), over);
        if (failure != null) {
            add(stations, "mediation.failed", failure.at(), false);
        } else if (view.effectiveAt() != null) {
            boolean done = view.status() == MediationStatus.PERFORMED
                    || Objects.requireNonNull(view.performance()).outstandingFen() == 0;
            add(stations, "mediation.performed", done ? lastPaid(view) : null, end != null);
        }
        add(stations, "mediation.closed", end == null ? null : end.at(), false);
        return next(stations, view);
    }

    /** The first step that was not taken is the next one, with the day by which it is due. */
    private static List<Station> next(List<Station> stations, MediationView view) {
        List<Station> told = new ArrayList<>();
        boolean found = false;
        for (Station each : stations) {
            boolean next = each.at() == null && !found;
            found = found || next;
            told.add(new Station(
                    each.key(),
                    each.at(),
                    next,
                    next ? view.due().map(Term::dueOn).orElse(null) : null));
        }
        return told;
    }

    private static void add(List<Station> stations, String key, @Nullable Instant at, boolean leftOut) {
        if (at != null || !leftOut) {
            stations.add(new Station(key, at, false, null));
        }
    }

    private static @Nullable Instant met(MediationView view) {
        return view.sessions().stream()
                .map(SessionView::heldAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant lastPaid(MediationView view) {
        return Objects.requireNonNull(view.performance()).payments().stream()
                .map(each -> each.paidOn().atStartOfDay(DeskTime.ZONE).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(view.effectiveAt());
    }
}
