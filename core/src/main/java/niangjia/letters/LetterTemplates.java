package niangjia.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.Rule;
import niangjia.shared.terms.Checked;
import niangjia.shared.terms.FaultReason;
import niangjia.shared.terms.FileFault;

/** All templates there are. A version, once used, is never changed: a better wording is another version. */
public final class LetterTemplates {
    private final Map<String, LetterTemplate> byId;

    private LetterTemplates(Map<String, LetterTemplate> byId) {
        this.byId = byId;
    }

    static LetterTemplates none() {
        return new LetterTemplates(Map.of());
    }

    /** The templates that lie with the project. */
    public static LetterTemplates bundled() {
        return BundledTemplates.ALL;
    }

    /** Files by name. Whatever is wrong in any of them is told at once; then none is taken. */
    public Checked<LetterTemplates> with(Map<String, String> files) {
        Map<String, LetterTemplate> all = new LinkedHashMap<>(byId);
        List<FileFault> faults = new ArrayList<>();
        files.forEach((file, text) -> {
            Checked<LetterTemplate> read = TemplateFile.read(file, text);
            faults.addAll(read.faults());
            LetterTemplate template = read.value();
            if (template != null && all.putIfAbsent(template.id(), template) != null) {
                faults.add(new FileFault(file, "version", FaultReason.TEMPLATE_TWICE, template.id(), ""));
            }
        });
        return faults.isEmpty() ? Checked.good(new LetterTemplates(all)) : Checked.faulty(faults);
    }

    /** The newest of the kind that is in force on the day. @throws niangjia.shared.RuleViolated {@code letters/template-unknown} */
    public LetterTemplate inForce(String kind, LocalDate day) {
        Optional<LetterTemplate> found = byId.values().stream()
                .filter(each -> each.kind().equals(kind) && !each.inForceFrom().isAfter(day))
                .max(Comparator.comparing(LetterTemplate::inForceFrom)
                        .thenComparing(each -> each.version().length())
                        .thenComparing(LetterTemplate::version));
        Rule.verify(new TheTemplateIsKnown(kind + " " + day, found.isPresent()));
        return found.orElseThrow();
    }

    /** The very template an event names. @throws niangjia.shared.RuleViolated {@code letters/template-unknown} */
    public LetterTemplate named(String id) {
        Optional<LetterTemplate> found = Optional.ofNullable(byId.get(id));
        Rule.verify(new TheTemplateIsKnown(id, found.isPresent()));
        return found.orElseThrow();
    }

    public Collection<LetterTemplate> all() {
        return byId.values();
    }
}
