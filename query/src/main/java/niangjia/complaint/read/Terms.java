package niangjia.complaint.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Texts that matters share, such as a number or a name, each once and numbered, with the slots it stands in. */
final class Terms {
    private final Map<String, Term> byText = new HashMap<>();
    private final List<@Nullable Term> byNumber = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Consumer<Term> appeared;
    private final Consumer<Term> went;

    /** One text. */
    static final class Term {
        final String text;
        final int number;
        private int[] slots = new int[1];
        private int size;

        Term(String text, int number) {
            this.text = text;
            this.number = number;
        }

        int size() {
            return size;
        }

        int slot(int i) {
            return slots[i];
        }

        private void add(int slot) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size < 4 ? size + 1 : size * 3 / 2);
            }
            slots[size++] = slot;
        }

        private void remove(int slot) {
            for (int i = 0; i < size; i++) {
                if (slots[i] == slot) {
                    slots[i] = slots[--size];
                    return;
                }
            }
        }
    }

    /**
     * @param appeared told of a term when it gets its first slot
     * @param went told of a term that has lost its last
     */
    Terms(Consumer<Term> appeared, Consumer<Term> went) {
        this.appeared = appeared;
        this.went = went;
    }

    void add(String text, int slot) {
        Term term = byText.get(text);
        if (term == null) {
            Integer number = free.poll();
            term = new Term(text, number == null ? byNumber.size() : number);
            if (number == null) {
                byNumber.add(term);
            } else {
                byNumber.set(number, term);
            }
            byText.put(text, term);
            term.add(slot);
            appeared.accept(term);
        } else {
            term.add(slot);
        }
    }

    void remove(String text, int slot) {
        Term term = byText.get(text);
        if (term != null) {
            term.remove(slot);
            if (term.size == 0) {
                byText.remove(text);
                byNumber.set(term.number, null);
                free.add(term.number);
                went.accept(term);
            }
        }
    }

    @Nullable
    Term get(String text) {
        return byText.get(text);
    }

    /** One that is there, by its number. */
    Term get(int number) {
        Term term = byNumber.get(number);
        if (term == null) {
            throw new IllegalStateException("term " + number + " is gone (expected: postings go with their term)");
        }
        return term;
    }

    Iterable<Term> all() {
        return byText.values();
    }

    int size() {
        return byText.size();
    }
}
