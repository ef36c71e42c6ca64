package niangjia.complaint.read;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What leads to the slots of entries. */
final class Searchable {
    final PhoneTerms phones = new PhoneTerms();
    final NameTerms names = new NameTerms();
    final EmployerTerms employers = new EmployerTerms();
    final OpenWords words = new OpenWords();
    final Terms ids = new Terms(term -> {}, term -> {});
    /** Of open matters alone: a place with a hundred closed ones says nothing about the call. */
    final Terms places = new Terms(term -> {}, term -> {});

    /** @param before null if the slot was empty; what stays the same is left alone, since most events change nothing here */
    void change(@Nullable KnownEntry before, KnownEntry now, int slot) {
        change(
                before == null ? null : before.phone(),
                now.phone(),
                old -> phones.remove(old, slot),
                each -> phones.add(each, slot));
        change(
                before == null ? null : before.name(),
                now.name(),
                old -> names.remove(old, slot),
                each -> names.add(each, slot));
        change(
                before == null ? null : before.idHash(),
                now.idHash(),
                old -> ids.remove(old, slot),
                each -> ids.add(each, slot));
        change(
                before == null ? null : place(before),
                place(now),
                old -> places.remove(old, slot),
                each -> places.add(each, slot));
        change(
                before == null ? null : words(before),
                words(now),
                old -> words.remove(old, slot),
                each -> words.add(each, slot));
        List<String> known = before == null ? List.of() : before.employers();
        known.stream().filter(name -> !now.employers().contains(name)).forEach(name -> employers.remove(name, slot));
        now.employers().stream().filter(name -> !known.contains(name)).forEach(name -> employers.add(name, slot));
    }

    private static void change(
            @Nullable String before, @Nullable String now, Consumer<String> remove, Consumer<String> add) {
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            remove.accept(before);
        }
        if (now != null) {
            add.accept(now);
        }
    }

    private static @Nullable String place(KnownEntry entry) {
        return entry.open() ? entry.keys().place() : null;
    }

    private static @Nullable String words(KnownEntry entry) {
        if (!entry.open()) {
            return null;
        }
        return (entry.summary() == null ? "" : entry.summary()) + "\n" + (entry.first() == null ? "" : entry.first());
    }
}
