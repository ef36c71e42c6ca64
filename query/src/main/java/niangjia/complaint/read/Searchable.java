package niangjia.complaint.read;

import java.util.Objects;

/** What leads to the slots of entries. */
final class Searchable {
    final PhoneTerms phones = new PhoneTerms();
    final NameTerms names = new NameTerms();
    final EmployerTerms employers = new EmployerTerms();
    final OpenWords words = new OpenWords();
    final Terms ids = new Terms(term -> {}, term -> {});
    /** Of open matters alone: a place with a hundred closed ones says nothing about the call. */
    final Terms places = new Terms(term -> {}, term -> {});

    void add(KnownEntry entry, int slot) {
        if (entry.phone() != null) {
            phones.add(entry.phone(), slot);
        }
        if (entry.name() != null) {
            names.add(entry.name(), slot);
        }
        if (entry.idHash() != null) {
            ids.add(entry.idHash(), slot);
        }
        entry.employers().forEach(name -> employers.add(name, slot));
        if (entry.open()) {
            words.add(words(entry), slot);
            if (entry.place() != null) {
                places.add(EmployerName.key(entry.place()), slot);
            }
        }
    }

    void remove(KnownEntry entry, int slot) {
        if (entry.phone() != null) {
            phones.remove(entry.phone(), slot);
        }
        if (entry.name() != null) {
            names.remove(entry.name(), slot);
        }
        if (entry.idHash() != null) {
            ids.remove(entry.idHash(), slot);
        }
        entry.employers().forEach(name -> employers.remove(name, slot));
        if (entry.open()) {
            words.remove(words(entry), slot);
            if (entry.place() != null) {
                places.remove(EmployerName.key(entry.place()), slot);
            }
        }
    }

    /** Whether the same leads to both. */
    static boolean same(KnownEntry one, KnownEntry other) {
        return one.open() == other.open()
                && Objects.equals(one.phone(), other.phone())
                && Objects.equals(one.name(), other.name())
                && Objects.equals(one.idHash(), other.idHash())
                && one.employers().equals(other.employers())
                && Objects.equals(one.place(), other.place())
                && Objects.equals(one.summary(), other.summary())
                && Objects.equals(one.first(), other.first());
    }

    static String words(KnownEntry entry) {
        return (entry.summary() == null ? "" : entry.summary()) + "\n" + (entry.first() == null ? "" : entry.first());
    }
}
