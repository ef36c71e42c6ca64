package niangjia.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.audit.read.AsOfChange;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Words;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says changes of fields in the reader's words; templates know it as {@code @asOfWords}. */
@Component("asOfWords")
final class AsOfWords {
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[([^]]*)])?");
    /** Ids longer than this say nothing to anybody. */
    private static final int READABLE = 24;

    private static final Set<String> UNITS =
            Set.of("unitId", "holderId", "receivedBy", "receivedById", "leadId", "issuerId", "fromUnitId", "returnTo");
    /** Codes whose family is not named after the field. */
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "state", List.of("ComplaintStatus"),
            "status", List.of("SupervisionStatus", "MediationStatus", "PaperStatus", "TermStatus"),
            "code", List.of("ResultCode"),
            "kind", List.of("PaperKind", "ChildKind", "ClaimKind", "PartyKind", "SessionKind"),
            "track", List.of("MediationTrack"),
            "origin", List.of("ApplicationOrigin"),
            "side", List.of("PartySide", "HeardSide"),
            "role", List.of("Role"));

    private final PageWords words;

    AsOfWords(PageWords words) {
        this.words = words;
    }

    /** What a field is called, with those it lies in. */
    public String field(AsOfChange change) {
        Matcher steps = STEP.matcher(change.path());
        return steps.results()
                .map(step -> {
                    String name = words.field(step.group(1));
                    String key = step.group(2);
                    return key == null || key.isEmpty() || key.length() > READABLE
                            ? name
                            : words.text("asof.entry", name, said(step.group(1), key));
                })
                .collect(Collectors.joining(words.text("asof.in")));
    }

    public String before(AsOfChange change) {
        return value(change.path(), change.before());
    }

    public String after(AsOfChange change) {
        return value(change.path(), change.after());
    }

    private String value(String path, @Nullable Object value) {
        String name = path.replaceAll("\\[[^]]*]$", "").replaceAll(".*\\.", "");
        if (value == null) {
            return words.text("asof.nothing");
        }
        if (value instanceof Words said) {
            return said.text() == null ? words.text("asof.sealed") : said.text();
        }
        if (value instanceof Phrase phrase) {
            return words.phrase(phrase.key(), phrase.args());
        }
        if (value instanceof Instant at) {
            return words.exact(at);
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        if (value instanceof Boolean flag) {
            return words.text("flag." + flag);
        }
        if (value instanceof Number number && name.endsWith("Fen")) {
            return words.yuan(number.longValue());
        }
        return said(name, value.toString());
    }

    private String said(String name, String value) {
        if (UNITS.contains(name)) {
            return words.unit(value);
        }
        if (name.equals("terms") || name.equals("termId")) {
            return label("clock." + value.replaceAll("[:#].*", ""), value);
        }
        if (name.equals("key") || name.equals("waiting")) {
            return label(value.startsWith("duty.") ? value : "waiting." + value, value);
        }
        String own = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.concat(Stream.of(own), FAMILIES.getOrDefault(name, List.of()).stream())
                .map(family -> label("enum." + family + "." + value, value))
                .filter(label -> !label.equals(value))
                .findFirst()
                .orElse(value);
    }

    private String label(String key, String otherwise) {
        try {
            return words.text(key);
        } catch (NoSuchMessageException none) {
            return otherwise;
        }
    }
}
