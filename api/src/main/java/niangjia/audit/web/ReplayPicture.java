package niangjia.audit.web;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.Words;
import niangjia.complaint.web.CourseWords;
import niangjia.shared.terms.Term;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;

/** The view of a matter taken apart into single things, each with its name and its value in words. */
final class ReplayPicture {
    /** What is of the desk's own book-keeping, or said elsewhere on the page. */
    private static final Set<String> LEFT_OUT = Set.of(
            "caseId",
            "complaintId",
            "sequence",
            "last",
            "recomputations",
            "sealed",
            "holderPath",
            "issuerPath",
            "template",
            "digest",
            "personId",
            "key");

    /** So that what everybody looks for stands first. */
    private static final List<String> FIRST = List.of("state", "status", "duty", "holderId", "handler", "terms");

    private static final String ENUM = "enum.";

    private final ReplayNames names;
    private final CourseWords course;
    private final PageWords words;
    private final SortedMap<String, Thing> things = new TreeMap<>(ReplayPicture::order);

    private ReplayPicture(ReplayNames names, CourseWords course, PageWords words) {
        this.names = names;
        this.course = course;
        this.words = words;
    }

    /** One thing of it, with the name it has on the page. */
    record Thing(String name, Words value) {}

    /** By its path; empty for none. */
    static SortedMap<String, Thing> of(@Nullable Record view, ReplayNames names, CourseWords course, PageWords words) {
        ReplayPicture picture = new ReplayPicture(names, course, words);
        if (view != null) {
            picture.record("", "", view);
        }
        return picture.things;
    }

    private static int order(String one, String other) {
        int first = Integer.compare(rank(one), rank(other));
        return first == 0 ? one.compareTo(other) : first;
    }

    private static int rank(String path) {
        int at = FIRST.indexOf(path.replaceFirst("[.\\[].*", ""));
        return at < 0 ? FIRST.size() : at;
    }

    private void record(String path, String of, Record view) {
        for (RecordComponent part : view.getClass().getRecordComponents()) {
            if (!LEFT_OUT.contains(part.getName())) {
                add(path.isEmpty() ? part.getName() : path + "." + part.getName(), of, value(part, view));
            }
        }
    }

    private void add(String path, String of, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Words said) {
            put(path, of, said);
        } else if (value instanceof Term term) {
            things.put(path, new Thing(words.phrase("clock.term", List.of(term.termId())), Words.clear(said(term))));
        } else if (path.equals("duty") && value instanceof Record duty) {
            put(path, of, Words.clear(said(duty)));
        } else if (value instanceof Record nested) {
            record(path, of, nested);
        } else if (value instanceof List<?> items) {
            list(path, of, items);
        } else {
            put(path, of, Words.clear(plain(path, value)));
        }
    }

    private void list(String path, String of, List<?> items) {
        if (items.stream().noneMatch(each -> each instanceof Record)) {
            if (!items.isEmpty()) {
                put(
                        path,
                        of,
                        Words.clear(items.stream()
                                .map(each -> plain(path, each))
                                .collect(Collectors.joining(words.text("list.comma")))));
            }
            return;
        }
        int number = 0;
        for (Object item : items) {
            String id = item instanceof Term term ? term.termId() : id((Record) item, ++number);
            add(path + "[" + id + "]", names.knows(id) ? names.of(id) : of, item);
        }
    }

    /** Its own id where it has one, so that it is found again after others came before it. */
    private static String id(Record item, int number) {
        RecordComponent first = item.getClass().getRecordComponents()[0];
        Object id = first.getName().endsWith("Id") ? value(first, item) : null;
        return id == null ? String.valueOf(number) : id.toString();
    }

    /** A thing that has no name on any page is no news to a reader, but it counts. */
    private void put(String path, String of, Words value) {
        String last = path.replaceAll("\\[[^]]*]", "");
        String known = words.field(last.substring(last.lastIndexOf('.') + 1));
        String name = last.endsWith(known) ? "" : known;
        things.put(path, new Thing(of.isEmpty() || name.isEmpty() ? name : words.text("replay.of", of, name), value));
    }

    private String plain(String path, Object value) {
        if (value instanceof Enum<?> code) {
            return label(code.getDeclaringClass().getSimpleName(), code.name());
        }
        if (value instanceof Instant at) {
            return words.exact(at);
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        String text = value.toString();
        return names.knows(text) ? names.of(text) : course.valueOf("", new Field(path(path), text));
    }

    private static String path(String path) {
        String plain = path.replaceAll("\\[[^]]*]", "");
        return plain.equals("holderId") || plain.equals("receivedBy") || plain.equals("leadId") ? "unitId" : plain;
    }

    private String said(Record duty) {
        for (RecordComponent part : duty.getClass().getRecordComponents()) {
            if (part.getName().equals("key")) {
                return words.phrase(String.valueOf(value(part, duty)), List.of());
            }
        }
        return "";
    }

    private String said(Term term) {
        return words.text("replay.stand", words.day(term.dueOn()), words.text(stand(term)));
    }

    private static String stand(Term term) {
        if (term.lapsed() && term.status().open()) {
            return "replay.stand.late";
        }
        return switch (term.status()) {
            case RUNNING -> "replay.stand.running";
            case PAUSED -> "replay.stand.paused";
            case MET -> "replay.stand.met";
            case STOPPED -> "replay.stand.stopped";
        };
    }

    private String label(String type, String code) {
        String label = words.phrase(ENUM + type + "." + code, List.of());
        return label.startsWith(ENUM) ? code : label;
    }

    private static @Nullable Object value(RecordComponent part, Record owner) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }
}
