package niangjia.supervision.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Faults;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.ActSending;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.JsonValues;
import niangjia.shared.web.acts.MatterPersons;
import niangjia.shared.web.acts.ReadCommand;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One act on something registered, from the body to the record: the same for programs and for pages. */
@Component
class RegistryDesk {
    private static final String ORIGIN = "origin";

    private final ActSending sending;
    private final FormReader reader;
    private final QuestionDesk questions;
    private final Registries registries;
    private final RegistryReading reading;
    private final Seals seals;

    RegistryDesk(
            ActSending sending,
            FormReader reader,
            QuestionDesk questions,
            Registries registries,
            RegistryReading reading,
            Seals seals) {
        this.sending = sending;
        this.reader = reader;
        this.questions = questions;
        this.registries = registries;
        this.reading = reading;
        this.seals = seals;
    }

    LocalDate today() {
        return reading.today();
    }

    /** Begins something new; the same request of the same person always begins the same. */
    Acted begin(RegistryKind kind, Supplier<JsonNode> body, ActRequest request) {
        RegistryForm form = kind.beginning();
        return sending.send(
                () -> {
                    JsonNode read = body.get();
                    String stream = kind.stream(key(kind, read, request));
                    return read(kind, form, stream, origin(read), read, request.actor());
                },
                request,
                seen -> List.of());
    }

    /** @throws niangjia.shared.web.StaleForm with what changed, if the request expects another sequence */
    Acted act(RegistryKind kind, RegistryForm form, String stream, Supplier<JsonNode> body, ActRequest request) {
        return sending.send(
                () -> {
                    String origin = kind == RegistryKind.REFERRAL
                            ? reading.referral(request.actor(), stream).now().origin()
                            : "";
                    return read(kind, form, stream, origin, body.get(), request.actor());
                },
                request,
                seen -> changes(kind, request.actor(), stream, seen));
    }

    /** Whether a viewer already sees what was done; waits a moment for it. */
    boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(shows(acted.stream(), acted.sequence()));
    }

    private Object shows(String stream, long sequence) {
        return registries.shelfOf(registries.of(stream)).shows(stream, sequence);
    }

    private ReadCommand<Object> read(
            RegistryKind kind, RegistryForm form, String stream, String origin, JsonNode body, Actor actor) {
        if (kind == RegistryKind.REFERRAL && form.begins()) {
            verifyOrigin(origin, actor);
        }
        ReferralWords words = new ReferralWords(
                stream, origin, form.name(), MatterPersons.of(stream, seals).hasKey());
        return reader.read(form.form(), kind.id(stream), words, body);
    }

    /** What somebody may not see they cannot hand on. */
    private void verifyOrigin(String origin, Actor actor) {
        if (origin.isEmpty()) {
            return;
        }
        if (!ReferralWords.isMatter(origin)) {
            Faults faults = new Faults();
            faults.add(
                    ORIGIN,
                    Faults.WRONG_TYPE,
                    JsonValues.shown(origin),
                    String.join("…, ", ReferralWords.kinds()) + "…");
            faults.refuse();
        }
        if (origin.startsWith("supervision:")
                && questions
                        .askForOptional(new SupervisionOf(actor, origin), SupervisionView.class)
                        .isEmpty()) {
            throw SupervisionIds.unknown(origin);
        }
        if (origin.startsWith("complaint:")
                && questions
                        .askForOptional(new CaseOf(actor, origin), CaseView.class)
                        .isEmpty()) {
            throw new RuleViolated("complaint/unknown", List.of(origin));
        }
    }

    private static String origin(JsonNode body) {
        return body.path(ORIGIN).asString("").strip();
    }

    private String key(RegistryKind kind, JsonNode body, ActRequest request) {
        return registries.shelfOf(kind).key(kind, body).orElseGet(() -> UUID.nameUUIDFromBytes(
                        (request.actor().staffId() + "\n" + request.requestId()).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private List<Problem.Change> changes(RegistryKind kind, Actor viewer, String stream, long seen) {
        return registries.shelfOf(kind).see(kind, viewer, stream).course().stream()
                .filter(entry -> entry.sequence() > seen)
                .map(entry -> new Problem.Change(
                        entry.sequence(), entry.recordedAt(), entry.by(), entry.byUnit(), entry.kind()))
                .toList();
    }
}
