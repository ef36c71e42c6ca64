package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.terms.TermFact.TermExtended;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermPaused;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermFact.TermResumed;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.terms.TermFact.TermStopped;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one case, for any aggregate to hold. {@link #after} takes what happened; every other method decides: it
 * answers the facts that follow, in their order, or refuses. The book never changes; nothing is told to it but by facts.
 *
 * <p>Whatever is decided about a term whose time has passed unnoticed says first that it lapsed.
 */
public record TermBook(Map<String, Term> terms) {
    public static final TermBook EMPTY = new TermBook(Map.of());

    public TermBook {
        terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }

    /** Of terms that were kept somewhere. */
    public static TermBook of(Collection<Term> terms) {
        return new TermBook(terms.stream().collect(Collectors.toMap(Term::termId, Function.identity())));
    }

    /** The book after the fact. A fact about a term that never started is a fault of the record. */
    public TermBook after(TermFact fact) {
        Map<String, Term> all = new TreeMap<>(terms);
        if (fact instanceof TermStarted started) {
            all.put(fact.termId(), TermDraft.started(started));
        } else {
            Term term = find(fact.termId())
                    .orElseThrow(() -> new IllegalStateException("term: " + fact.termId() + " (expected: started)"));
            all.put(fact.termId(), TermDraft.after(term, fact));
        }
        return new TermBook(all);
    }

    public Optional<Term> find(String termId) {
        return Optional.ofNullable(terms.get(termId));
    }

    /** @throws niangjia.shared.RuleViolated {@code terms/unknown} */
    public Term term(String termId) {
        Rule.verify(new TheTermIsKnown(termId, terms.containsKey(termId)));
        return find(termId).orElseThrow();
    }

    public List<Term> open() {
        return terms.values().stream().filter(term -> term.status().open()).toList();
    }

    /** Those whose time has passed at the instant and of which it has not been said yet. */
    public List<Term> due(Instant at) {
        return terms.values().stream()
                .filter(term -> term.runsOutBy(at) && !term.lapsed())
                .toList();
    }

    public TermStarted start(String termId, RulePack pack, TermRule rule, Instant startedAt, WorkCalendar calendar) {
        return started(termId, pack, rule, startedAt, null, calendar);
    }

    /** For rules whose last day the act names. */
    public TermStarted startUntil(
            String termId, RulePack pack, TermRule rule, Instant startedAt, LocalDate day, WorkCalendar calendar) {
        Rule.verify(new TheNamedDayFollowsTheStart(day, startedAt));
        return started(termId, pack, rule, startedAt, day, calendar);
    }

    /** @param roles of the one who grants it */
    public List<TermFact> extend(
            String termId,
            Instant askedAt,
            Instant grantedAt,
            int by,
            Set<Role> roles,
            TermRule rule,
            WorkCalendar calendar) {
        Term term = term(termId);
        Rule.verify(
                new TheTermStands(term.status(), Set.of(TermStatus.RUNNING)),
                new TheActFollows(askedAt, term.startedAt()),
                new TheActFollows(grantedAt, askedAt),
                new TheTermHasNotRunOut(askedAt, term.dueAt()),
                new ExtensionsAreLeft(term.extensions().size(), rule.extension().times()),
                new ExtensionsStayWithinTheLimit(by, rule.extension().total() - term.extendedBy()),
                new TheRankMayExtend(roles, rule.extension().approvers()));
        Due due =
                Reckoning.due(term.count().longerBy(term.extendedBy() + by), term.startedAt(), term.pauses(), calendar);
        return lapsedBefore(
                term,
                grantedAt,
                new TermExtended(
                        termId, askedAt, grantedAt, by, calendar.version(), due.on(), due.at(), due.provisional()));
    }

    /** @param ground one the rule allows */
    public TermPaused pause(String termId, Instant at, String ground, TermRule rule) {
        Term term = term(termId);
        Rule.verify(
                new TheTermStands(term.status(), Set.of(TermStatus.RUNNING)),
                new TheRuleAllowsThePause(ground, rule.pauses()),
                new TheActFollows(at, lastTurn(term)),
                new TheTermHasNotRunOut(at, term.dueAt()));
        return new TermPaused(termId, at, ground);
    }

    public TermResumed resume(String termId, Instant at, WorkCalendar calendar) {
        Term term = term(termId);
        Rule.verify(new TheTermStands(term.status(), Set.of(TermStatus.PAUSED)), new TheActFollows(at, lastTurn(term)));
        Due due = Reckoning.due(
                term.count().longerBy(term.extendedBy()), term.startedAt(), term.pausesUntil(at), calendar);
        return new TermResumed(termId, at, calendar.version(), due.on(), due.at(), due.provisional());
    }

    /** Under another calendar and the rule it has: for a notice. Nothing if that changes nothing, or if the term has lapsed. */
    public List<TermFact> recompute(
            String termId, Instant at, String reason, @Nullable String source, WorkCalendar calendar) {
        Term term = term(termId);
        return recomputed(term, at, reason, source, term.packId(), term.count(), calendar);
    }

    /** Under another pack. Nothing if that changes nothing, or if the term has lapsed. */
    public List<TermFact> recompute(
            String termId,
            Instant at,
            String reason,
            @Nullable String source,
            RulePack pack,
            TermRule rule,
            WorkCalendar calendar) {
        Term term = term(termId);
        return recomputed(
                term, at, reason, source, pack.id(), rule.counted(term.count().namedDay()), calendar);
    }

    /** @param at when it was done, even if it is entered later: a lapse that was noticed in between stays said */
    public List<TermFact> meet(String termId, Instant at) {
        Term term = term(termId);
        Rule.verify(
                new TheTermStands(term.status(), Set.of(TermStatus.RUNNING, TermStatus.PAUSED)),
                new TheActFollows(at, term.startedAt()));
        return lapsedBefore(term, at, new TermMet(termId, at, term.dueAt(), term.runsOutBy(at)));
    }

    public List<TermFact> stop(String termId, Instant at, String ground) {
        Term term = term(termId);
        Rule.verify(
                new TheTermStands(term.status(), Set.of(TermStatus.RUNNING, TermStatus.PAUSED)),
                new TheActFollows(at, term.startedAt()));
        return lapsedBefore(term, at, new TermStopped(termId, at, ground));
    }

    /** Nothing if the time has not come, has been moved, or the lapse has been said before: it may be asked any number of times. */
    public Optional<TermLapsed> lapse(String termId, Instant at) {
        Term term = term(termId);
        return term.runsOutBy(at) && !term.lapsed()
                ? Optional.of(new TermLapsed(termId, term.dueAt(), at))
                : Optional.empty();
    }

    private TermStarted started(
            String termId,
            RulePack pack,
            TermRule rule,
            Instant startedAt,
            @Nullable LocalDate named,
            WorkCalendar calendar) {
        Rule.verify(
                new ATermIdIsUsedOnce(termId, terms.containsKey(termId)),
                new TheRuleNamesTheDay(rule.key(), rule.unit() == TermUnit.NAMED_DAY, named != null));
        TermCount count = rule.counted(named);
        Due due = Reckoning.due(count, startedAt, calendar);
        return new TermStarted(
                termId,
                rule.key(),
                pack.id(),
                calendar.version(),
                startedAt,
                count.unit().name(),
                count.count(),
                count.roll().name(),
                count.end().toString(),
                named,
                due.on(),
                due.at(),
                due.provisional());
    }

    private List<TermFact> recomputed(
            Term term,
            Instant at,
            String reason,
            @Nullable String source,
            String packId,
            TermCount count,
            WorkCalendar calendar) {
        if (!term.status().open() || term.lapsed()) {
            return List.of();
        }
        if (term.runsOutBy(at)) {
            return List.of(new TermLapsed(term.termId(), term.dueAt(), at));
        }
        Due due = term.due(count, calendar);
        boolean same = due.at().equals(term.dueAt())
                && due.provisional() == term.provisional()
                && packId.equals(term.packId());
        return same
                ? List.of()
                : List.of(new TermRecomputed(
                        term.termId(),
                        at,
                        reason,
                        source,
                        packId,
                        calendar.version(),
                        count.unit().name(),
                        count.count(),
                        count.roll().name(),
                        count.end().toString(),
                        due.on(),
                        due.at(),
                        due.provisional()));
    }

    private List<TermFact> lapsedBefore(Term term, Instant at, TermFact then) {
        List<TermFact> facts = new ArrayList<>();
        lapse(term.termId(), at).ifPresent(facts::add);
        facts.add(then);
        return facts;
    }

    /** The start, or the last time the clock was stopped or ran on. */
    private static Instant lastTurn(Term term) {
        Instant paused = term.pausedAt();
        if (paused != null) {
            return paused;
        }
        List<Pause> over = term.pauses();
        return over.isEmpty() ? term.startedAt() : over.get(over.size() - 1).to();
    }
}
