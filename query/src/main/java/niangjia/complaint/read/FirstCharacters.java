package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import niangjia.complaint.read.Terms.Term;

/** Terms by how a name of theirs begins: by the character, and by the first letter of each of its readings. */
final class FirstCharacters {
    private final Map<Character, Bucket> byCharacter = new HashMap<>();
    private final Map<Character, Bucket> byLetter = new HashMap<>();

    /** A term under one of its names. */
    record Named(String name, Term term) {}

    /** Those gone are passed by, and swept out when they are as many as those that are there. */
    private static final class Bucket {
        private final List<Named> all = new ArrayList<>();
        private int gone;

        void oneLess() {
            if (++gone * 2 > all.size()) {
                all.removeIf(named -> named.term().size() == 0);
                gone = 0;
            }
        }

        void each(Consumer<Named> found) {
            for (Named named : all) {
                if (named.term().size() > 0) {
                    found.accept(named);
                }
            }
        }
    }

    void add(Named named) {
        char first = named.name().charAt(0);
        byCharacter.computeIfAbsent(first, c -> new Bucket()).all.add(named);
        letters(first)
                .forEach(letter ->
                        byLetter.computeIfAbsent(letter, l -> new Bucket()).all.add(named));
    }

    /** Of a term that stands in no slot any more. */
    void remove(Named named) {
        char first = named.name().charAt(0);
        less(byCharacter, first);
        letters(first).forEach(letter -> less(byLetter, letter));
    }

    /** Those that may sound like something that begins with this character, or be spelt with this letter. */
    void soundingLike(char character, Consumer<Named> found) {
        Set<Character> letters = letters(character);
        if (letters.isEmpty()) {
            each(byCharacter, character, found);
        }
        letters.forEach(letter -> each(byLetter, letter, found));
    }

    private static void less(Map<Character, Bucket> buckets, char key) {
        Bucket bucket = buckets.get(key);
        if (bucket != null) {
            bucket.oneLess();
        }
    }

    private static void each(Map<Character, Bucket> buckets, char key, Consumer<Named> found) {
        Bucket bucket = buckets.get(key);
        if (bucket != null) {
            bucket.each(found);
        }
    }

    private static Set<Character> letters(char character) {
        Set<Character> letters = new HashSet<>();
        Pinyin.readings(character).forEach(reading -> letters.add(reading.charAt(0)));
        return letters;
    }
}
