package niangjia.audit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.TermEvent;
import niangjia.shared.Actor;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;

/**
 * The events of one case up to some moment, as every item of the checklist asks them.
 *
 * @param steps in the order of the record
 */
record ReviewCourse(String caseId, ReviewedKind kind, List<ReviewStep> steps, ReviewBeside beside) {
    ReviewCourse {
        steps = List.copyOf(steps);
    }

    <E> List<ReviewTold<E>> all(Class<E> type) {
        List<ReviewTold<E>> found = new ArrayList<>();
        for (ReviewStep step : steps) {
            if (type.isInstance(step.event())) {
                found.add(new ReviewTold<>(step, type.cast(step.event())));
            }
        }
        return found;
    }

    <E> Optional<ReviewTold<E>> first(Class<E> type) {
        return all(type).stream().findFirst();
    }

    <E> Optional<ReviewTold<E>> last(Class<E> type) {
        return all(type).stream().reduce((older, newer) -> newer);
    }

    boolean has(Class<?> type) {
        return steps.stream().anyMatch(step -> type.isInstance(step.event()));
    }

    /** What happened to the clocks, with the events that tell it. */
    List<ReviewTold<TermFact>> clocks() {
        List<ReviewTold<TermFact>> facts = new ArrayList<>();
        for (ReviewStep step : steps) {
            if (step.event() instanceof ClockEvent told) {
                facts.add(new ReviewTold<>(step, told.fact()));
            } else if (step.event() instanceof TermEvent told) {
                facts.add(new ReviewTold<>(step, told.fact()));
            }
        }
        return facts;
    }

    /** Where a clock of this name ran out, or was met too late. */
    List<ReviewStep> missed(String clock) {
        return clocks().stream()
                .filter(told -> isOf(told.event().termId(), clock))
                .filter(told -> told.event() instanceof TermLapsed || told.event() instanceof TermMet met && met.late())
                .map(ReviewTold::step)
                .toList();
    }

    /** Whether a clock of this name ever ran. */
    boolean ran(String clock) {
        return clocks().stream().anyMatch(told -> isOf(told.event().termId(), clock));
    }

    /** Staff ids of everybody who acted in it, the desk itself left out. */
    List<String> actors() {
        return steps.stream()
                .flatMap(step -> Stream.ofNullable(step.by()))
                .filter(by -> !Actor.isTheDesk(by.staffId()))
                .flatMap(by -> Stream.concat(Stream.of(by.staffId()), Stream.ofNullable(by.onBehalfOf())))
                .distinct()
                .toList();
    }

    /** Terms are named by their clock, the subject if they have one, and how many times it was started. */
    private static boolean isOf(String termId, String clock) {
        return termId.startsWith(clock + "#") || termId.startsWith(clock + ":");
    }
}
