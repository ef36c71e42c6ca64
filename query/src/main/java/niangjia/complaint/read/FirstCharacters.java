package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.read.Terms.Term;

/** Terms by how a name of theirs begins: by the character, and by the first letter of each of its readings. */
final class FirstCharacters {
    private final Map<Character, List<Named>> byCharacter = new HashMap<>();
    private final Map<Character, List<Named>> byLetter = new HashMap<>();

    /** A term under one of its names. */
    record Named(String name, Term term) {}

    void add(Named named) {
        char first = named.name().charAt(0);
        byCharacter.computeIfAbsent(first, c -> new ArrayList<>()).add(named);
        letters(first).forEach(letter -> byLetter.computeIfAbsent(letter, l -> new ArrayList<>())
                .add(named));
    }

    void remove(Named named) {
        char first = named.name().charAt(0);
        byCharacter.getOrDefault(first, new ArrayList<>()).remove(named);
        letters(first).forEach(letter -> byLetter.getOrDefault(letter, new ArrayList<>())
                .remove(named));
    }

    List<Named> with(char character) {
        return byCharacter.getOrDefault(character, List.of());
    }

    /** Those that may sound like something that begins with this letter, or with a character read so. */
    List<Named> soundingLike(char character) {
        Set<Character> letters = letters(character);
        if (letters.size() == 1) {
            return byLetter.getOrDefault(letters.iterator().next(), List.of());
        }
        List<Named> all = new ArrayList<>();
        letters.forEach(letter -> all.addAll(byLetter.getOrDefault(letter, List.of())));
        return all;
    }

    private static Set<Character> letters(char character) {
        Set<Character> letters = new HashSet<>();
        Pinyin.readings(character).forEach(reading -> letters.add(reading.charAt(0)));
        return letters;
    }
}
