package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.read.Match.Why;
import niangjia.complaint.read.Terms.Term;

/** Who may be calling: complaints by number, ID number and name, put together by person. */
final class PeopleSearch {
    /** As many complaints are put together for one answer. */
    private static final int MOST = 300;

    private static final double ID = 110;
    private static final double EMPLOYER_TOO = 0.55;
    private static final double PLACE_TOO = 8;

    private final KnownIndex index;
    private final Visible visible;
    private final Typed typed;
    private final Map<Integer, Evidence> bySlot = new HashMap<>();

    PeopleSearch(KnownIndex index, Visible visible, Typed typed) {
        this.index = index;
        this.visible = visible;
        this.typed = typed;
    }

    /** Complaints of one person, the latest first, with all that speaks for that person. */
    record Person(List<KnownEntry> entries, Evidence evidence) {}

    /** @param employers the employers that may be meant */
    List<Person> find(Map<Term, Hint> employers) {
        String phone = PhoneDigits.of(typed.phone());
        if (phone != null) {
            index.searchable().phones.find(phone, this::known);
        }
        if (typed.idHash() != null) {
            Term term = index.searchable().ids.get(typed.idHash());
            if (term != null) {
                known(term, new Hint(Why.SAME_ID, ID));
            }
        }
        if (typed.callerName() != null) {
            index.searchable().names.find(typed.callerName(), this::known);
        }
        String place = typed.place() == null ? "" : EmployerName.key(typed.place());
        bySlot.forEach((slot, evidence) -> {
            KnownEntry entry = index.at(slot);
            EmployerSearch.known(entry, employers).forEach(hint -> evidence.add(hint.of(EMPLOYER_TOO)));
            if (!place.isEmpty() && place.equals(entry.keys().place())) {
                evidence.add(new Hint(Why.SAME_PLACE, PLACE_TOO));
            }
        });
        return together();
    }

    private void known(Term term, Hint hint) {
        for (int i = 0; i < term.size(); i++) {
            int slot = term.slot(i);
            if (visible.of(index.at(slot)).identity()) {
                bySlot.computeIfAbsent(slot, s -> new Evidence()).add(hint);
            }
        }
    }

    /** One complaint and what speaks for its caller. */
    private record Candidate(KnownEntry entry, Evidence evidence) {}

    private List<Person> together() {
        List<Candidate> best = bySlot.entrySet().stream()
                .map(found -> new Candidate(index.at(found.getKey()), found.getValue()))
                .sorted(Comparator.<Candidate>comparingDouble(
                                each -> -each.evidence().weight())
                        .thenComparing(each -> -each.entry().contactAt())
                        .thenComparing(each -> each.entry().id()))
                .limit(MOST)
                .toList();
        Map<String, Integer> firstWith = new HashMap<>();
        Groups joined = new Groups(best.size());
        for (int i = 0; i < best.size(); i++) {
            for (String key : keys(best.get(i).entry())) {
                Integer other = firstWith.putIfAbsent(key, i);
                if (other != null) {
                    joined.join(i, other);
                }
            }
        }
        Map<Integer, List<Candidate>> people = new HashMap<>();
        for (int i = 0; i < best.size(); i++) {
            people.computeIfAbsent(joined.of(i), g -> new ArrayList<>()).add(best.get(i));
        }
        return people.values().stream().map(PeopleSearch::person).toList();
    }

    private static Person person(List<Candidate> candidates) {
        Evidence all = new Evidence();
        candidates.forEach(each -> all.add(each.evidence()));
        List<KnownEntry> entries = candidates.stream()
                .map(Candidate::entry)
                .sorted(Comparator.comparing(KnownEntry::contactAt).reversed().thenComparing(KnownEntry::id))
                .toList();
        return new Person(entries, all);
    }

    /** Two complaints that share one of these are one person's, as far as a desk can tell. */
    private static Set<String> keys(KnownEntry entry) {
        List<String> keys = new ArrayList<>(List.of("person " + entry.person()));
        String name = entry.name() == null ? "" : NameTerms.plain(entry.name());
        if (entry.phone() != null) {
            // a firm's number may be everybody's, so a number alone joins only those who go by one name
            keys.add("phone " + entry.phone() + " " + name);
        }
        if (entry.idHash() != null) {
            keys.add("id " + entry.idHash());
        }
        if (!name.isEmpty()) {
            entry.keys().employers().forEach(employer -> keys.add("at " + employer + " " + name));
        }
        return Set.copyOf(keys);
    }

    /** Which of a few things belong together. */
    private static final class Groups {
        private final int[] above;

        Groups(int size) {
            above = new int[size];
            for (int i = 0; i < size; i++) {
                above[i] = i;
            }
        }

        int of(int i) {
            int top = i;
            while (above[top] != top) {
                top = above[top];
            }
            return top;
        }

        void join(int one, int other) {
            above[of(one)] = of(other);
        }
    }
}
