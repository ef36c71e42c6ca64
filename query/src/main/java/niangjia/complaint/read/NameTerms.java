package niangjia.complaint.read;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import niangjia.complaint.read.FirstCharacters.Named;
import niangjia.complaint.read.Match.Why;
import niangjia.complaint.read.Pinyin.Spelt;
import niangjia.complaint.read.Terms.Term;

/** Names of callers, found as they are written, as they sound, and by letters. */
final class NameTerms {
    private static final int SHORTEST = 2;
    private static final double SAME = 40;
    private static final double SOUNDS = 28;
    private static final double SPELT = 26;
    private static final double BEGINS = 22;
    /** What each doubling of those who bear the name takes away. */
    private static final double COMMON = 2.5;

    private static final double LEAST = 12;

    private final FirstCharacters byFirst = new FirstCharacters();
    private final Terms terms = new Terms(
            term -> byFirst.add(new Named(term.text, term)), term -> byFirst.remove(new Named(term.text, term)));

    /** A name of nothing but punctuation is none. */
    void add(String name, int slot) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            terms.add(plain, slot);
        }
    }

    void remove(String name, int slot) {
        terms.remove(plain(name), slot);
    }

    void find(String written, BiConsumer<Term, Hint> found) {
        String typed = plain(written);
        if (typed.length() < SHORTEST) {
            return;
        }
        boolean letters = typed.chars().anyMatch(c -> Pinyin.isLetter((char) c));
        byFirst.soundingLike(typed.charAt(0), named -> {
            Hint hint = letters ? spelt(typed, named.term()) : written(typed, named.term());
            if (hint.weight() > 0) {
                found.accept(named.term(), hint);
            }
        });
    }

    int size() {
        return terms.size();
    }

    static String plain(String name) {
        return Bigrams.plain(name).replaceAll("[\\s·.'-]+", "").toLowerCase(Locale.ROOT);
    }

    private static Hint written(String typed, Term term) {
        String name = term.text;
        if (name.equals(typed)) {
            return new Hint(Why.SAME_NAME, rare(SAME, term));
        }
        if (name.startsWith(typed)) {
            return new Hint(Why.NAME_BEGINS, rare(BEGINS, term));
        }
        return Pinyin.soundAlike(typed, name)
                ? new Hint(Why.NAME_SOUNDS, rare(SOUNDS, term), List.of(name))
                : new Hint(Why.NAME_SOUNDS, 0);
    }

    private static Hint spelt(String typed, Term term) {
        Spelt spelt = Pinyin.spelt(typed, term.text);
        double weight = spelt == Spelt.NOT ? 0 : rare(spelt == Spelt.WHOLE ? SPELT : BEGINS - 2, term);
        return new Hint(Why.NAME_SPELT, weight, List.of(term.text));
    }

    private static double rare(double weight, Term term) {
        return Math.max(LEAST, weight - COMMON * Math.log(term.size()) / Math.log(2));
    }
}
