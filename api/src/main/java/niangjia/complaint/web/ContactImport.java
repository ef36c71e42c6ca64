package niangjia.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.web.ImportReport.Line;
import niangjia.complaint.web.ImportReport.Outcome;
import niangjia.complaint.web.ImportReport.Sum;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Faults;
import niangjia.shared.web.Problem;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One run of one import. Each row is a request of its own, its id made of the import's name and the row's key: run again,
 * by whomever and however often, a row is logged once.
 */
final class ContactImport {
    private static final ActForm LOG_CONTACT = ActForm.bySegment("log-contact").orElseThrow();

    private final ComplaintDesk desk;
    private final RequestHeaders headers;
    private final Function<RuntimeException, Problem> problems;
    private final Order order;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private long rows;

    /**
     * @param name tells one import from another; a row's key is unique within it
     * @param lateReason for every row that gives none of its own
     */
    record Order(
            Actor actor,
            String name,
            boolean dryRun,
            @Nullable String lateReason) {}

    ContactImport(
            ComplaintDesk desk, RequestHeaders headers, Function<RuntimeException, Problem> problems, Order order) {
        this.desk = desk;
        this.headers = headers;
        this.problems = problems;
        this.order = order;
    }

    /** A row at fault is told and passed over. */
    Line take(ImportRow row) {
        rows++;
        Line line = line(row);
        counts.merge(line.outcome(), 1L, Long::sum);
        return line;
    }

    Sum sum(boolean done) {
        return new Sum(
                done,
                order.dryRun(),
                rows,
                count(Outcome.FIT),
                count(Outcome.LOGGED),
                count(Outcome.REPEATED),
                count(Outcome.REFUSED));
    }

    private Line line(ImportRow row) {
        String key = null;
        try {
            if (row.broken() != null || row.body() == null) {
                throw row.broken() == null ? new RuleViolated("request/row-broken", List.of()) : row.broken();
            }
            key = key(row.body());
            return log(row.number(), key, contact(row.body()));
        } catch (RuntimeException refused) {
            return new Line(row.number(), key, Outcome.REFUSED, null, null, problems.apply(refused));
        }
    }

    private Line log(long number, String key, ObjectNode body) {
        ActRequest request = request(key, body);
        ComplaintId complaint = ComplaintIds.of(order.actor().staffId(), request.requestId());
        if (order.dryRun()) {
            desk.tryOut(LOG_CONTACT, complaint, body, request);
            return new Line(number, key, Outcome.FIT, null, null, null);
        }
        Acted acted = desk.act(LOG_CONTACT, complaint, () -> body, request);
        return new Line(number, key, acted.repeated() ? Outcome.REPEATED : Outcome.LOGGED, acted.stream(), null, null);
    }

    private ActRequest request(String key, ObjectNode body) {
        String id = "import:" + UUID.nameUUIDFromBytes((order.name() + "\n" + key).getBytes(StandardCharsets.UTF_8));
        byte[] content = body.toString().getBytes(StandardCharsets.UTF_8);
        String digest = headers.digest("import " + order.name(), content);
        return new ActRequest(order.actor(), id, digest, null, order.lateReason(), "import");
    }

    private static ObjectNode contact(ObjectNode row) {
        ObjectNode body = row.deepCopy();
        body.remove(ImportRows.KEY);
        return body;
    }

    /** @throws BadInput if the row has no key to know it by */
    private static String key(JsonNode body) {
        Faults faults = new Faults();
        JsonNode key = body.path(ImportRows.KEY);
        if (JsonValues.absent(key)) {
            faults.add(ImportRows.KEY, Faults.MISSING, null, "a value");
        }
        String read = JsonValues.absent(key) ? null : new JsonValues(faults).line(ImportRows.KEY, key);
        faults.refuse();
        return read == null ? "" : read;
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
