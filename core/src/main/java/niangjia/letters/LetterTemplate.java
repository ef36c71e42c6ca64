package niangjia.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.Rule;

/** One version of what a paper says, with the places to be filled. */
public final class LetterTemplate {
    private final String kind;
    private final String version;
    private final String name;
    private final LetterForm form;
    private final LocalDate inForceFrom;
    private final Map<String, Field> fields;
    private final List<Part> parts;

    LetterTemplate(
            String kind,
            String version,
            String name,
            LetterForm form,
            LocalDate inForceFrom,
            Map<String, Field> fields,
            List<Part> parts) {
        this.kind = kind;
        this.version = version;
        this.name = name;
        this.form = form;
        this.inForceFrom = inForceFrom;
        this.fields = fields;
        this.parts = List.copyOf(parts);
    }

    /** For example {@code opinion@2026.1}: what an event names. */
    public String id() {
        return kind + "@" + version;
    }

    public String kind() {
        return kind;
    }

    public String version() {
        return version;
    }

    /** What the paper is called, for example 工会劳动法律监督意见书. */
    public String name() {
        return name;
    }

    public LetterForm form() {
        return form;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** In the order of the file. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<Part> parts() {
        return parts;
    }

    /**
     * The letter, with a mark wherever a value is missing.
     *
     * @throws niangjia.shared.RuleViolated {@code letters/field-unknown}, {@code letters/value-misfit},
     *     {@code letters/value-not-printable}
     */
    public Letter fill(Filling filling) {
        filling.values().forEach((name, value) -> {
            Field field = fields.get(name);
            Rule.verify(new TheTemplateHasTheField(id(), name, field != null));
            if (field != null) {
                Rule.verify(new TheValueFitsItsField(field, value), new TheValueCanBePrinted(field, value));
            }
        });
        return new Letter(kind, id(), name, form, new Filler(this, filling).blocks());
    }
}
