package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import niangjia.shared.DataKind;
import niangjia.shared.Opened;
import niangjia.shared.web.PersonalParts.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What of whom came to hand while one answer was made: only what then stands in the answer has been shown. */
public final class Glance {
    private static final String NAME = Glance.class.getName();
    /** As said by whatever is on paper and cannot be looked for in the answer. */
    private static final String ANY = "";

    private final Map<Subject, Map<DataKind, Set<String>>> texts = new LinkedHashMap<>();
    private final Map<String, Set<String>> units = new LinkedHashMap<>();
    private @Nullable Consumer<Glance> late;

    private record Subject(
            @Nullable String person, @Nullable String matter) {}

    static Glance begin(HttpServletRequest request) {
        Glance glance = new Glance();
        request.setAttribute(NAME, glance);
        return glance;
    }

    /** Of the request that is being answered in this thread; none where nobody looks. */
    static Optional<Glance> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((Glance) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST));
    }

    /** An answer to a question came to hand. */
    static void answered(Object query, Object answer) {
        current().ifPresent(glance -> glance.note(query, answer));
    }

    /** A kept paper of a matter came to hand. */
    public static void paper(String matter) {
        current().ifPresent(glance -> {
            glance.add(new Whose(null, matter, Set.of()), DataKind.PAPER, ANY);
            glance.tellLate();
        });
    }

    /** Words about a matter came to hand that nobody was asked for; null for none that is known. */
    public static void words(@Nullable String matter, String words) {
        if (matter != null) {
            current().ifPresent(glance -> {
                glance.add(new Whose(null, matter, Set.of()), DataKind.WORDS, words);
                glance.tellLate();
            });
        }
    }

    /** From now on what comes to hand is told at once, before whoever asked gets it. */
    synchronized void tellAtOnce(Consumer<Glance> told) {
        texts.clear();
        late = told;
    }

    private synchronized void note(Object query, Object answer) {
        PersonalParts.find(answer, PersonalParts.asked(query), this::add);
        tellLate();
    }

    private synchronized void add(Whose whose, DataKind kind, String text) {
        if (whose.person() == null && whose.matter() == null) {
            return;
        }
        texts.computeIfAbsent(new Subject(whose.person(), whose.matter()), of -> new EnumMap<>(DataKind.class))
                .computeIfAbsent(kind, of -> new HashSet<>())
                .add(text);
        if (whose.matter() != null) {
            units.computeIfAbsent(whose.matter(), of -> new HashSet<>()).addAll(whose.units());
        }
    }

    private void tellLate() {
        if (late != null && !texts.isEmpty()) {
            late.accept(this);
            texts.clear();
        }
    }

    /**
     * @param unit of the reader
     * @param stands whether a text stands in the answer
     */
    synchronized List<Opened> opened(String unit, Predicate<String> stands) {
        List<Opened> opened = new ArrayList<>();
        texts.forEach((subject, kinds) -> {
            Set<DataKind> shown = EnumSet.noneOf(DataKind.class);
            kinds.forEach((kind, values) -> {
                if (values.stream().anyMatch(value -> value.equals(ANY) || stands.test(value))) {
                    shown.add(kind);
                }
            });
            if (!shown.isEmpty()) {
                Set<String> having = units.getOrDefault(String.valueOf(subject.matter()), Set.of());
                Boolean outside = having.isEmpty() ? null : !having.contains(unit);
                opened.add(new Opened(subject.person(), subject.matter(), outside, shown));
            }
        });
        return opened;
    }

    synchronized boolean isEmpty() {
        return texts.isEmpty();
    }
}
