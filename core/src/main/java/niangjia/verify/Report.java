package niangjia.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was checked, what was found, what cannot be proved.
 *
 * @param header null if the bundle does not begin as one
 * @param shown events whose bytes were hashed
 * @param hidden events of which only roots were told
 * @param checkpoints that hold
 * @param last the last that holds, null if none
 * @param lastWitnesses the given witnesses whose signature stands under that one
 * @param witnessed valid signatures of witnesses, by name
 * @param strangers signatures of keys that were not given, not checked
 * @param compared known checkpoints that were held against this record
 * @param findingCount of which no more than the first are told
 */
public record Report(
        @Nullable BundleHeader header,
        long shown,
        long hidden,
        long checkpoints,
        @Nullable Checkpoint last,
        Set<String> lastWitnesses,
        Map<String, Long> witnessed,
        long strangers,
        long compared,
        List<Finding> findings,
        long findingCount,
        List<Limit> limits) {
    public Report {
        lastWitnesses = Set.copyOf(lastWitnesses);
        witnessed = Map.copyOf(witnessed);
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
    }

    public Verdict verdict() {
        if (!findings.isEmpty()) {
            return Verdict.BROKEN;
        }
        return limits.contains(Limit.UNSEALED) || limits.contains(Limit.NO_CHECKPOINT)
                ? Verdict.UNPROVEN
                : Verdict.HOLDS;
    }

    /** For a reader: the verdict first, then what was checked, what was found, what cannot be proved. */
    public String text(boolean english) {
        return ReportText.of(this, english ? Words.ENGLISH : Words.CHINESE);
    }

    public boolean found(Finding.Kind kind) {
        return findings.stream().anyMatch(each -> each.kind() == kind);
    }
}
