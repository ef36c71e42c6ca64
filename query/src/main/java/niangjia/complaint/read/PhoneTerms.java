package niangjia.complaint.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import niangjia.complaint.read.Match.Why;
import niangjia.complaint.read.Terms.Term;

/** Numbers of callers, found whole, half typed, or with one slip. */
final class PhoneTerms {
    private static final double SAME = 100;
    private static final double LOCAL = 70;
    private static final double SLIP = 52;
    private static final double BEGINS = 34;

    private final Postings traces = new Postings();
    private final SlotLists<String> beginnings = new SlotLists<>();
    private final Terms terms = new Terms(term -> post(term, true), term -> post(term, false));

    void add(String digits, int slot) {
        terms.add(digits, slot);
    }

    void remove(String digits, int slot) {
        terms.remove(digits, slot);
    }

    /** @param typed as {@link PhoneDigits} keeps it */
    void find(String typed, BiConsumer<Term, Hint> found) {
        Set<Integer> seen = new HashSet<>();
        for (String trace : PhoneDigits.traces(typed)) {
            traces.each(key(trace), number -> {
                if (seen.add(number)) {
                    judge(typed, terms.get(number), found);
                }
            });
        }
        if (typed.length() >= PhoneDigits.BEGINNING && typed.length() < 11) {
            beginnings.each(typed.substring(0, PhoneDigits.BEGINNING), number -> {
                Term term = terms.get(number);
                if (term.text.startsWith(typed) && seen.add(number)) {
                    found.accept(term, new Hint(Why.PHONE_BEGINS, BEGINS));
                }
            });
        }
    }

    int size() {
        return terms.size();
    }

    private static void judge(String typed, Term term, BiConsumer<Term, Hint> found) {
        if (term.text.equals(typed)) {
            found.accept(term, new Hint(Why.SAME_PHONE, SAME));
        } else if (typed.equals(PhoneDigits.local(term.text)) || term.text.equals(PhoneDigits.local(typed))) {
            found.accept(term, new Hint(Why.SAME_PHONE, LOCAL));
        } else if (PhoneDigits.oneSlip(typed, term.text)) {
            found.accept(term, new Hint(Why.PHONE_ONE_SLIP, SLIP, List.of(term.text)));
        }
    }

    private void post(Term term, boolean there) {
        for (String trace : PhoneDigits.traces(term.text)) {
            post(key(trace), term.number, there);
        }
        String local = PhoneDigits.local(term.text);
        if (local != null) {
            post(key(local), term.number, there);
        }
        if (PhoneDigits.isMobile(term.text)) {
            String beginning = term.text.substring(0, PhoneDigits.BEGINNING);
            if (there) {
                beginnings.add(beginning, term.number);
            } else {
                beginnings.remove(beginning, term.number);
            }
        }
    }

    private void post(long key, int number, boolean there) {
        if (there) {
            traces.add(key, number);
        } else {
            traces.remove(key, number);
        }
    }

    /** A one before the digits keeps zeros at the front. */
    private static long key(String digits) {
        return Long.parseLong("1" + digits);
    }
}
