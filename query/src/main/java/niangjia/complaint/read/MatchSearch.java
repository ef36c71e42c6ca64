package niangjia.complaint.read;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.read.EmployerSearch.Employer;
import niangjia.complaint.read.Match.EmployerFacts;
import niangjia.complaint.read.Match.Kind;
import niangjia.complaint.read.PeopleSearch.Person;
import niangjia.complaint.read.Terms.Term;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** One look into the index: what may have to do with the call, weighed, and told as far as the viewer may see. */
final class MatchSearch {
    private static final double FRESH = 10;
    private static final double FADES_IN_DAYS = 120;
    private static final double OPEN = 8;
    /** What speaks more weakly is not worth a look during a call. */
    private static final double LEAST = 16;

    /** A second one of a kind says less than the first. */
    private static final double AGAIN = 0.75;

    private static final double WORDS_OF_THE_SAME = 0.5;

    private static final Comparator<Scored> STRONGEST_FIRST = Comparator.comparingDouble((Scored each) -> -each.score())
            .thenComparing(each -> each.found().entry().id());

    private final Visible visible;
    private final Typed typed;
    private final Instant at;
    private final EmployerSearch employers;
    private final PeopleSearch people;
    private final MatterSearch matters;

    MatchSearch(KnownIndex index, Actor viewer, Typed typed, Instant at) {
        this.visible = new Visible(new Reach(viewer), typed.complaintId() == null ? "" : typed.complaintId());
        this.typed = typed;
        this.at = at;
        this.employers = new EmployerSearch(index, visible);
        this.people = new PeopleSearch(index, visible, typed);
        this.matters = new MatterSearch(index, visible, typed);
    }

    /** @param entry by which it is shown */
    private record Found(
            Kind kind,
            KnownEntry entry,
            Evidence evidence,
            int contacts,
            @Nullable EmployerFacts facts) {}

    private record Scored(Found found, double score) {
        double worth(Map<Kind, Double> share) {
            return score * share.getOrDefault(found.kind(), 1.0);
        }
    }

    List<Match> all(int most) {
        Map<Term, Hint> meant = employers.meant(typed);
        Map<KnownEntry, Evidence> similar = matters.find(meant);
        List<Found> found = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Person person : people.find(meant)) {
            person.entries().forEach(entry -> {
                Evidence words = similar.remove(entry);
                if (words != null) {
                    words.hints().forEach(hint -> person.evidence().add(hint.of(WORDS_OF_THE_SAME)));
                }
            });
            KnownEntry entry = person.entries().stream()
                    .filter(KnownEntry::open)
                    .findFirst()
                    .orElse(person.entries().get(0));
            shown.add(entry.id());
            found.add(new Found(
                    Kind.PERSON, entry, person.evidence(), person.entries().size(), null));
        }
        similar.forEach((entry, evidence) -> found.add(new Found(Kind.MATTER, entry, evidence, 1, null)));
        List<Found> best = best(found, most);
        best.forEach(each -> shown.add(each.entry().id()));
        employers.visible(meant, at).forEach(each -> found.add(found(each, shown)));
        return best(found, most).stream().map(this::match).toList();
    }

    List<Match> employersAlone(int most) {
        List<Found> found = employers.visible(employers.meant(typed), at).stream()
                .map(each -> found(each, Set.of()))
                .toList();
        return found.stream()
                .map(each -> new Scored(each, score(each)))
                .sorted(STRONGEST_FIRST)
                .limit(most)
                .map(each -> match(each.found()))
                .toList();
    }

    private static Found found(Employer employer, Set<String> shown) {
        Evidence evidence = new Evidence();
        evidence.add(employer.hint());
        return new Found(
                Kind.EMPLOYER,
                employer.shownBy(shown),
                evidence,
                employer.entries().size(),
                employer.facts());
    }

    /** Strongest first, but a second of a kind must be so much stronger. */
    private List<Found> best(List<Found> found, int most) {
        List<Scored> left = new ArrayList<>(found.stream()
                .filter(each -> each.evidence().weight() >= LEAST)
                .map(each -> new Scored(each, score(each)))
                .sorted(STRONGEST_FIRST)
                .toList());
        List<Found> best = new ArrayList<>();
        Map<Kind, Double> share = new EnumMap<>(Kind.class);
        while (best.size() < most && !left.isEmpty()) {
            // the list is in order, so the first of each kind is its strongest
            Scored next = left.get(0);
            for (Scored each : left) {
                if (each.worth(share) > next.worth(share)) {
                    next = each;
                }
            }
            left.remove(next);
            best.add(next.found());
            share.merge(next.found().kind(), AGAIN, (one, again) -> one * again);
        }
        return best;
    }

    private double score(Found found) {
        double days = Duration.ofMillis(
                        Math.max(0, at.toEpochMilli() - found.entry().contactAt()))
                .toDays();
        boolean open =
                found.facts() == null ? found.entry().open() : found.facts().open() > 0;
        return found.evidence().weight() + FRESH * Math.exp(-days / FADES_IN_DAYS) + (open ? OPEN : 0);
    }

    private Match match(Found found) {
        KnownEntry entry = found.entry();
        Sight sight = visible.of(entry);
        String about = entry.about(sight);
        String title =
                switch (found.kind()) {
                    case PERSON -> entry.name();
                    case EMPLOYER ->
                        found.facts() == null ? null : found.facts().name();
                    case MATTER -> about;
                };
        return new Match(
                found.kind(),
                title,
                entry.id(),
                entry.number(),
                entry.state(),
                entry.open(),
                entry.seen().secret(),
                entry.category(),
                found.kind() == Kind.MATTER ? null : about,
                entry.duty(),
                entry.waiting(),
                DeskTime.dayOf(Instant.ofEpochMilli(entry.contactAt())),
                found.contacts(),
                found.facts(),
                found.evidence().reasons(),
                fills(found));
    }

    private Map<String, String> fills(Found found) {
        Map<String, String> fills = new LinkedHashMap<>();
        KnownEntry entry = found.entry();
        if (found.kind() == Kind.PERSON) {
            put(fills, "caller.name", entry.name(), typed.callerName());
            put(fills, "caller.phone", entry.writtenPhone(), typed.phone());
            if (isBlank(typed.employer()) && !entry.employers().isEmpty()) {
                put(fills, "order.employer.name", entry.employers().get(0), typed.employer());
                place(fills, entry);
            }
        } else if (found.facts() != null) {
            put(fills, "order.employer.name", found.facts().name(), typed.employer());
            place(fills, entry);
        }
        return fills;
    }

    private void place(Map<String, String> fills, KnownEntry entry) {
        if (isBlank(typed.place())) {
            put(fills, "order.place", entry.place(), typed.place());
        }
    }

    private static void put(Map<String, String> fills, String field, @Nullable String value, @Nullable String typed) {
        if (value != null && !value.equals(typed)) {
            fills.put(field, value);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
