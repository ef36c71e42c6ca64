package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.complaint.read.FirstCharacters.Named;
import niangjia.complaint.read.Match.Why;
import niangjia.complaint.read.Pinyin.Spelt;
import niangjia.complaint.read.Terms.Term;

/** Employers, found by what is on their papers and by what people call them. */
final class EmployerTerms {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_MENTION = 3;
    private static final int LONGEST_MENTION = 16;
    /** More of an account is not looked through for employers; they are named early. */
    private static final int LOOKED_THROUGH = 1_000;

    private static final double SAME = 46;
    private static final double ALIAS = 42;
    private static final double SOUNDS = 32;
    private static final double SPELT = 30;
    private static final double MENTIONED = 30;
    private static final double LIKE = 36;
    private static final double LEAST_LIKE = 0.5;

    private final FirstCharacters byFirst = new FirstCharacters();
    private final SlotLists<Integer> byPair = new SlotLists<>();
    private final Map<String, List<Term>> byAlias = new HashMap<>();
    private final Map<String, EmployerName> names = new HashMap<>();
    private final Terms terms = new Terms(this::appeared, this::went);

    void add(String name, int slot) {
        if (!EmployerName.of(name).plain().isEmpty()) {
            terms.add(EmployerName.key(name), slot);
        }
    }

    void remove(String name, int slot) {
        terms.remove(EmployerName.key(name), slot);
    }

    int size() {
        return terms.size();
    }

    /** Each employer with what speaks most for it. */
    Map<Term, Hint> find(String written) {
        Map<Term, Hint> found = new LinkedHashMap<>();
        EmployerName typed = EmployerName.of(written);
        String plain = typed.plain();
        if (plain.length() < SHORTEST) {
            return found;
        }
        aliases(typed, found);
        if (plain.chars().anyMatch(c -> Pinyin.isLetter((char) c))) {
            byFirst.soundingLike(plain.charAt(0), named -> spelt(plain, named, found));
        } else {
            byFirst.soundingLike(typed.core().charAt(0), named -> sounds(typed, named, found));
        }
        alike(typed, found);
        return found;
    }

    /** Employers named somewhere in a longer text. */
    Map<Term, Hint> mentioned(String account) {
        Map<Term, Hint> found = new LinkedHashMap<>();
        String text = EmployerName.of(account.substring(0, Math.min(account.length(), LOOKED_THROUGH)))
                .plain();
        for (int from = 0; from < text.length(); from++) {
            int longest = Math.min(text.length(), from + LONGEST_MENTION);
            for (int to = from + SHORTEST_MENTION; to <= longest; to++) {
                String name = text.substring(from, to);
                byAlias.getOrDefault(name, List.of())
                        .forEach(term ->
                                better(found, term, new Hint(Why.EMPLOYER_MENTIONED, MENTIONED, List.of(name))));
            }
        }
        return found;
    }

    private void aliases(EmployerName typed, Map<Term, Hint> found) {
        for (String name : new HashSet<>(List.of(typed.core(), typed.plain()))) {
            for (Term term : byAlias.getOrDefault(name, List.of())) {
                boolean same = name(term).plain().equals(typed.plain());
                better(
                        found,
                        term,
                        same ? new Hint(Why.SAME_EMPLOYER, SAME) : new Hint(Why.EMPLOYER_ALIAS, ALIAS, List.of(name)));
            }
        }
    }

    private static void spelt(String plain, Named named, Map<Term, Hint> found) {
        Spelt spelt = Pinyin.spelt(plain, named.name());
        if (spelt == Spelt.WHOLE) {
            better(found, named.term(), new Hint(Why.EMPLOYER_SPELT, SPELT, List.of(named.name())));
        } else if (spelt == Spelt.BEGINNING) {
            better(found, named.term(), new Hint(Why.EMPLOYER_SPELT, SPELT - 4, List.of(named.name())));
        }
    }

    private static void sounds(EmployerName typed, Named named, Map<Term, Hint> found) {
        String name = named.name();
        if (name.startsWith(typed.plain())) {
            double share = (double) typed.plain().length() / name.length();
            better(found, named.term(), new Hint(Why.EMPLOYER_LIKE, LIKE - 10 + 10 * share, List.of(typed.plain())));
        } else if (Pinyin.soundAlike(typed.core(), name)) {
            better(found, named.term(), new Hint(Why.EMPLOYER_SOUNDS, SOUNDS, List.of(name)));
        }
    }

    /** Those that share most pairs of characters, or hold what was typed in the middle of their name. */
    private void alike(EmployerName typed, Map<Term, Hint> found) {
        int[] pairs = Bigrams.of(typed.core());
        Map<Integer, Integer> shared = new HashMap<>();
        for (int pair : pairs) {
            byPair.each(pair, number -> shared.merge(number, 1, Integer::sum));
        }
        shared.forEach((number, count) -> {
            Term term = terms.get(number);
            String core = name(term).core();
            // nearly as many pairs as characters, and no pair is looked up anew for each of thousands
            double share = 2.0 * count / (pairs.length + Math.max(1, core.length() - 1));
            boolean holds = core.contains(typed.core())
                    || core.length() > SHORTEST && typed.core().contains(core);
            if (holds || share >= LEAST_LIKE) {
                double like = Math.max(share, holds ? LEAST_LIKE : 0);
                better(found, term, new Hint(Why.EMPLOYER_LIKE, LIKE * like, List.of(core)));
            }
        });
    }

    private EmployerName name(Term term) {
        EmployerName name = names.get(term.text);
        return name == null ? EmployerName.of(term.text) : name;
    }

    private void appeared(Term term) {
        EmployerName name = EmployerName.of(term.text);
        names.put(term.text, name);
        everyName(name).forEach(each -> {
            byFirst.add(new Named(each, term));
            byAlias.computeIfAbsent(each, a -> new ArrayList<>(1)).add(term);
        });
        for (int pair : Bigrams.of(name.core())) {
            byPair.add(pair, term.number);
        }
    }

    private void went(Term term) {
        EmployerName name = names.remove(term.text);
        if (name == null) {
            return;
        }
        everyName(name).forEach(each -> {
            byFirst.remove(new Named(each, term));
            byAlias.computeIfPresent(each, (a, held) -> {
                held.remove(term);
                return held.isEmpty() ? null : held;
            });
        });
        for (int pair : Bigrams.of(name.core())) {
            byPair.remove(pair, term.number);
        }
    }

    private static List<String> everyName(EmployerName name) {
        List<String> all = new ArrayList<>(name.others());
        all.add(name.plain());
        return all;
    }

    private static void better(Map<Term, Hint> found, Term term, Hint hint) {
        found.merge(term, hint, (one, other) -> other.weight() > one.weight() ? other : one);
    }
}
