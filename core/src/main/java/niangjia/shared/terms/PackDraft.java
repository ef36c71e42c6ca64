package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pack as its file has it, before it is joined with the pack it builds on. */
record PackDraft(
        String file,
        String jurisdiction,
        String version,
        String name,
        LocalDate inForceFrom,
        @Nullable String base,
        List<Escalation> ladder,
        List<TermRule> rules,
        List<PackSetting> settings) {
    String id() {
        return jurisdiction + "@" + version;
    }
}
