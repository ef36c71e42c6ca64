package niangjia.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.supervision.CommitteeEvent.CommitteeDissolved;
import niangjia.supervision.CommitteeEvent.CommitteeEstablished;
import niangjia.supervision.CommitteeEvent.CommitteeReElected;

/** The terms of one committee as its events have told them, for any day; an election ends the term before it. */
public record CommitteeHistory(List<Span> spans) {
    public static final CommitteeHistory EMPTY = new CommitteeHistory(List.of());

    public CommitteeHistory {
        spans = List.copyOf(spans);
    }

    /**
     * One term.
     *
     * @param termEnds its last day by law
     * @param until the first day on which it no longer stood, {@link LocalDate#MAX} as long as it stands
     */
    public record Span(LocalDate from, LocalDate termEnds, LocalDate until) {
        private boolean standsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** The history with what has happened. */
    public CommitteeHistory after(CommitteeEvent event) {
        if (event instanceof CommitteeEstablished e) {
            return elected(e.from(), e.to());
        }
        if (event instanceof CommitteeReElected e) {
            return elected(e.from(), e.to());
        }
        if (event instanceof CommitteeDissolved e) {
            return new CommitteeHistory(endedBy(e.on()));
        }
        return this;
    }

    /** It has been set up and not dissolved, whether its term runs or not. */
    public boolean standsOn(LocalDate day) {
        return spans.stream().anyMatch(span -> span.standsOn(day));
    }

    public boolean inTermOn(LocalDate day) {
        return spans.stream().anyMatch(span -> span.standsOn(day) && !day.isAfter(span.termEnds()));
    }

    private CommitteeHistory elected(LocalDate from, LocalDate to) {
        List<Span> all = endedBy(from);
        all.add(new Span(from, to, LocalDate.MAX));
        return new CommitteeHistory(all);
    }

    private List<Span> endedBy(LocalDate day) {
        List<Span> all = new ArrayList<>();
        for (Span span : spans) {
            all.add(span.until().isAfter(day) ? new Span(span.from(), span.termEnds(), day) : span);
        }
        return all;
    }
}
