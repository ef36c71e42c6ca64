package niangjia.complaint.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.read.Match.EmployerFacts;
import niangjia.complaint.read.Terms.Term;
import niangjia.shared.DeskTime;

/** Employers that may be meant, each with its matters as far as the viewer may see them. */
final class EmployerSearch {
    /** As many are looked at closely for one answer. */
    private static final int MOST = 40;

    private static final int LATELY_MONTHS = 12;

    private final KnownIndex index;
    private final Visible visible;

    EmployerSearch(KnownIndex index, Visible visible) {
        this.index = index;
        this.visible = visible;
    }

    /** @param entries its matters, the latest first */
    record Employer(EmployerFacts facts, List<KnownEntry> entries, Hint hint) {
        /** The newest open one that is not shown otherwise, else the newest open one, else the newest. */
        KnownEntry shownBy(Set<String> shown) {
            return entries.stream()
                    .filter(e -> e.open() && !shown.contains(e.id()))
                    .findFirst()
                    .or(() -> entries.stream().filter(KnownEntry::open).findFirst())
                    .orElseGet(() -> entries.get(0));
        }
    }

    /** What speaks for the employers of this entry. */
    static List<Hint> known(KnownEntry entry, Map<Term, Hint> meant) {
        if (meant.isEmpty() || entry.keys().employers().isEmpty()) {
            return List.of();
        }
        return meant.entrySet().stream()
                .filter(each -> entry.keys().employers().contains(each.getKey().text))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is typed in the employer's field, and what the account names, counts. */
    Map<Term, Hint> meant(Typed typed) {
        Map<Term, Hint> meant = new LinkedHashMap<>();
        if (typed.account() != null) {
            meant.putAll(index.searchable().employers.mentioned(typed.account()));
        }
        if (typed.employer() != null) {
            index.searchable()
                    .employers
                    .find(typed.employer())
                    .forEach((term, hint) ->
                            meant.merge(term, hint, (one, two) -> two.weight() >= one.weight() ? two : one));
        }
        return meant;
    }

    List<Employer> visible(Map<Term, Hint> meant, Instant at) {
        List<Employer> employers = new ArrayList<>();
        meant.entrySet().stream()
                .sorted(Map.Entry.<Term, Hint>comparingByValue(
                                Comparator.comparingDouble(Hint::weight).reversed())
                        .thenComparing(entry -> -entry.getKey().size())
                        .thenComparing(entry -> entry.getKey().text))
                .limit(MOST)
                .forEach(entry -> {
                    List<KnownEntry> seen = seen(entry.getKey());
                    if (!seen.isEmpty()) {
                        employers.add(new Employer(facts(entry.getKey(), seen, at), seen, entry.getValue()));
                    }
                });
        return employers;
    }

    private List<KnownEntry> seen(Term term) {
        List<KnownEntry> seen = new ArrayList<>();
        for (int i = 0; i < term.size(); i++) {
            KnownEntry entry = index.at(term.slot(i));
            if (visible.of(entry).any()) {
                seen.add(entry);
            }
        }
        seen.sort(Comparator.comparing(KnownEntry::enteredAt).reversed().thenComparing(KnownEntry::id));
        return seen;
    }

    private static EmployerFacts facts(Term term, List<KnownEntry> seen, Instant at) {
        String name = seen.get(0).employers().stream()
                .filter(each -> EmployerName.key(each).equals(term.text))
                .findFirst()
                .orElse(term.text);
        long since =
                at.atZone(DeskTime.ZONE).minusMonths(LATELY_MONTHS).toInstant().toEpochMilli();
        int lately = (int) seen.stream().filter(e -> e.enteredAt() >= since).count();
        int open = (int) seen.stream().filter(KnownEntry::open).count();
        return new EmployerFacts(name, lately, open);
    }
}
