package niangjia.audit.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import niangjia.audit.read.AsOfChange;
import niangjia.audit.read.AsOfListChanges;
import niangjia.audit.read.AsOfNotReady;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediationId;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two moments, for programs. */
@RestController
@RequestMapping(ApiPaths.V1)
class AsOfApi {
    static final String CASE = "/audit/as-of/case";
    static final String QUEUE = "/audit/as-of/queue";
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final SignedInStaff staff;
    private final AsOfTwice twice;

    AsOfApi(SignedInStaff staff, AsOfTwice twice) {
        this.staff = staff;
        this.twice = twice;
    }

    /** @param before null if there was nothing, or if the viewer may not read it */
    record FieldChange(
            String path, @Nullable String before, @Nullable String after) {}

    record CaseDifference(String caseId, Instant from, Instant to, String axis, List<FieldChange> fields) {}

    record RowChange(QueueRow row, List<FieldChange> fields) {}

    record QueueDifference(
            QueueTab tab,
            Instant from,
            Instant to,
            String axis,
            int before,
            int after,
            List<QueueRow> came,
            List<QueueRow> went,
            List<RowChange> changed) {}

    @GetMapping(CASE)
    ResponseEntity<CaseDifference> ofCase(
            @RequestParam("case") String caseId,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String axis) {
        if (!ComplaintId.isOne(caseId) && !SupervisionId.isOne(caseId) && !MediationId.isOne(caseId)) {
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        AsOfTwice.Moments moments = twice.moments(from, to, axis);
        return fresh(new CaseDifference(
                caseId,
                moments.from().at(),
                moments.to().at(),
                axis(moments),
                fields(twice.ofCase(staff.current(), caseId, moments))));
    }

    @GetMapping(QUEUE)
    ResponseEntity<QueueDifference> ofQueue(
            @RequestParam(defaultValue = "ALL") QueueTab tab,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String axis) {
        AsOfTwice.Moments moments = twice.moments(from, to, axis);
        try {
            AsOfListChanges changes = twice.ofQueue(staff.current(), tab, moments, PATIENCE);
            return fresh(new QueueDifference(
                    tab,
                    moments.from().at(),
                    moments.to().at(),
                    axis(moments),
                    changes.before(),
                    changes.after(),
                    rows(changes.came()),
                    rows(changes.went()),
                    changes.changed().stream()
                            .map(each -> new RowChange((QueueRow) each.row(), fields(each.fields())))
                            .toList()));
        } catch (AsOfNotReady waiting) {
            throw new RuleViolated("desk/unavailable", List.of());
        }
    }

    private static List<QueueRow> rows(List<Record> rows) {
        return rows.stream().map(QueueRow.class::cast).toList();
    }

    private static List<FieldChange> fields(List<AsOfChange> changes) {
        return changes.stream()
                .map(change -> new FieldChange(change.path(), text(change.before()), text(change.after())))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Words words ? words.text() : value == null ? null : value.toString();
    }

    private static String axis(AsOfTwice.Moments moments) {
        return moments.from().axis().name().toLowerCase(Locale.ROOT);
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(body);
    }
}
