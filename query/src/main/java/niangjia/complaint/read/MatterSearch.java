package niangjia.complaint.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import niangjia.complaint.read.Match.Why;
import niangjia.complaint.read.Terms.Term;

/** Open matters that sound like what is being told, with what speaks for each. */
final class MatterSearch {
    /** As many are read closely for one answer. */
    private static final int MOST = 60;

    private static final int SHORTEST = 4;
    private static final double WORDS = 60;
    private static final double MOST_FOR_WORDS = 44;
    private static final double LEAST_LIKE = 0.1;
    private static final double EMPLOYER_TOO = 0.4;
    private static final double PLACE = 12;
    private static final double CATEGORY = 5;

    private final KnownIndex index;
    private final Visible visible;
    private final Typed typed;

    MatterSearch(KnownIndex index, Visible visible, Typed typed) {
        this.index = index;
        this.visible = visible;
        this.typed = typed;
    }

    Map<KnownEntry, Evidence> find(Map<Term, Hint> employers) {
        Map<KnownEntry, Evidence> found = new HashMap<>();
        similar(found);
        samePlace(found);
        found.forEach((entry, evidence) -> {
            EmployerSearch.known(entry, employers).forEach(hint -> evidence.add(hint.of(EMPLOYER_TOO)));
            if (typed.category() != null && typed.category().equals(entry.category())) {
                evidence.add(new Hint(Why.SAME_CATEGORY, CATEGORY));
            }
        });
        return found;
    }

    private void similar(Map<KnownEntry, Evidence> found) {
        if (typed.account() == null || typed.account().strip().length() < SHORTEST) {
            return;
        }
        OpenWords.Query query = index.searchable().words.ask(typed.account());
        query.best(index.size(), MOST, slot -> visible.of(index.at(slot)).any())
                .forEach(slot -> judge(query, index.at(slot), found));
    }

    private void judge(OpenWords.Query query, KnownEntry entry, Map<KnownEntry, Evidence> found) {
        // only words the viewer may read can be why
        Sight sight = visible.of(entry);
        String words = (sight.written() && entry.summary() != null ? entry.summary() : "")
                + "\n"
                + (sight.told() && entry.first() != null ? entry.first() : "");
        double like = query.likeness(words);
        if (like >= LEAST_LIKE) {
            List<String> shared = query.shared(words);
            found.computeIfAbsent(entry, e -> new Evidence())
                    .add(new Hint(Why.SIMILAR_WORDS, Math.min(MOST_FOR_WORDS, 8 + WORDS * like), shared));
        }
    }

    private void samePlace(Map<KnownEntry, Evidence> found) {
        if (typed.place() == null || typed.place().strip().length() < SHORTEST) {
            return;
        }
        Term term = index.searchable().places.get(EmployerName.key(typed.place()));
        if (term == null) {
            return;
        }
        IntStream.range(0, term.size())
                .mapToObj(i -> index.at(term.slot(i)))
                .filter(entry -> visible.of(entry).any())
                .sorted(Comparator.comparing(KnownEntry::contactAt).reversed().thenComparing(KnownEntry::id))
                .limit(MOST)
                .forEach(entry ->
                        found.computeIfAbsent(entry, e -> new Evidence()).add(new Hint(Why.SAME_PLACE, PLACE)));
    }
}
