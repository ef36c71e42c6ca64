package niangjia.complaint.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.Clock;
import niangjia.complaint.read.OpenTerms;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Escalation;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;
import niangjia.shared.web.UnitLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which notices a person has: they follow from the terms that run, the ladder of their rules and the time, so none is
 * given twice and none is forgotten. Who is told at which step stands in the ladder of the rule pack and nowhere else.
 */
@Component
final class NoticeRules {
    private final TermsInForce terms;
    private final UnitLookup units;

    NoticeRules(TermsInForce terms, UnitLookup units) {
        this.terms = terms;
        this.units = units;
    }

    /**
     * The highest step a term has reached for somebody.
     *
     * @param key of the term, the step and the end: an end that moves is another matter
     * @param since when the step was reached
     */
    record Notice(String key, String complaintId, Term term, int percent, Instant since) {}

    /** The latest first; those of terms that stand still wait with them. */
    List<Notice> of(Actor viewer, OpenTerms open, Instant now) {
        return open.terms().stream()
                .flatMap(one -> notice(viewer, one, now).stream())
                .sorted(Comparator.comparing(Notice::since).reversed().thenComparing(Notice::key))
                .toList();
    }

    private Optional<Notice> notice(Actor viewer, OpenTerms.One one, Instant now) {
        Term term = one.term();
        Clock clock = Clock.of(term.termId());
        if (clock == Clock.RETURN || clock == Clock.DECLINE) {
            // a right that runs out presses nobody
            return Optional.empty();
        }
        WorkCalendar calendar = terms.calendar(term.calendarVersion())
                .orElseGet(() -> Calendars.published().newest());
        return ladder(term)
                .filter(step -> tells(step, clock, one, viewer))
                .flatMap(step -> term
                        .reaches(step.percent(), calendar)
                        .filter(at -> !at.isAfter(now))
                        .map(at -> new Notice(key(one, step), one.complaintId(), term, step.percent(), at))
                        .stream())
                .max(Comparator.comparingInt(Notice::percent));
    }

    private static String key(OpenTerms.One one, Escalation step) {
        return one.complaintId() + "/" + one.term().termId() + "/" + step.percent() + "/"
                + one.term().dueAt().getEpochSecond();
    }

    private Stream<Escalation> ladder(Term term) {
        Optional<RulePack> pack = terms.pack(term.packId());
        return pack.flatMap(each -> each.find(term.ruleKey())).map(TermRule::ladder).stream()
                .flatMap(List::stream);
    }

    private boolean tells(Escalation step, Clock clock, OpenTerms.One one, Actor viewer) {
        String unit = clock.ofTheHolder() && one.holderId() != null ? one.holderId() : one.receivedBy();
        return switch (step.place()) {
            case HOLDER -> isOf(unit, viewer) && holds(step, clock, one, viewer);
            case PLATFORM -> isOf(one.receivedBy(), viewer) && viewer.holdsAnyOf(step.roles());
            case UNIT_ABOVE -> isOf(above(unit), viewer) && viewer.holdsAnyOf(step.roles());
        };
    }

    /** Once somebody handles it, the other handlers of the unit are spared. */
    private static boolean holds(Escalation step, Clock clock, OpenTerms.One one, Actor viewer) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(step.roles());
        if (!clock.ofTheHolder() && roles.remove(Role.HANDLER)) {
            roles.add(clock == Clock.CALL_BACK ? Role.OPERATOR : Role.DISPATCHER);
        }
        boolean asHandler = roles.remove(Role.HANDLER)
                && viewer.roles().contains(Role.HANDLER)
                && (one.handlerId() == null
                        || one.handlerId().equals(viewer.staffId())
                        || one.handlerId().equals(viewer.onBehalfOf()));
        return asHandler || viewer.holdsAnyOf(roles);
    }

    private static boolean isOf(@Nullable String unit, Actor viewer) {
        return viewer.unit().id().equals(unit);
    }

    private @Nullable String above(String unit) {
        List<String> lineage = units.byCode(unit).map(UnitRef::lineage).orElse(List.of());
        return lineage.size() < 2 ? null : lineage.get(lineage.size() - 2);
    }
}
