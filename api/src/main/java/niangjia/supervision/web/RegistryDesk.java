package niangjia.supervision.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.PersonId;
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
import niangjia.shared.web.acts.ReadCommand;
import niangjia.supervision.read.CommitteeOf;
import niangjia.supervision.read.CommitteeView;
import niangjia.supervision.read.CredentialOf;
import niangjia.supervision.read.CredentialView;
import niangjia.supervision.read.EmployerOf;
import niangjia.supervision.read.EmployerView;
import niangjia.supervision.read.ReferralOf;
import niangjia.supervision.read.ReferralView;
import niangjia.supervision.read.RegistryEntry;
import niangjia.supervision.read.RegistryShows;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One act on something registered, from the body to the record: the same for programs and for pages. */
@Component
class RegistryDesk {
    private static final String ORIGIN = "origin";
    private static final String UNIT = "unit";

    private final ActSending sending;
    private final FormReader reader;
    private final QuestionDesk questions;
    private final Seals seals;
    private final Clock clock;

    RegistryDesk(ActSending sending, FormReader reader, QuestionDesk questions, Seals seals, Clock clock) {
        this.sending = sending;
        this.reader = reader;
        this.questions = questions;
        this.seals = seals;
        this.clock = clock;
    }

    LocalDate today() {
        return DeskTime.dayOf(clock.instant());
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
                            ? referral(request.actor(), stream).now().origin()
                            : "";
                    return read(kind, form, stream, origin, body.get(), request.actor());
                },
                request,
                seen -> changes(kind, request.actor(), stream, seen));
    }

    /** Whether a viewer already sees what was done; waits a moment for it. */
    boolean shows(Acted acted) {
        return acted.sequence() < 0
                || questions.ask(new RegistryShows(acted.stream(), acted.sequence()), Boolean.class);
    }

    EmployerView employer(Actor viewer, String stream) {
        return questions
                .askForOptional(new EmployerOf(viewer, stream, today()), EmployerView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    CommitteeView committee(Actor viewer, String stream) {
        return questions
                .askForOptional(new CommitteeOf(viewer, stream, today()), CommitteeView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    CredentialView credential(Actor viewer, String stream) {
        return questions
                .askForOptional(new CredentialOf(viewer, stream, today()), CredentialView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    ReferralView referral(Actor viewer, String stream) {
        return questions
                .askForOptional(new ReferralOf(viewer, stream), ReferralView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    private ReadCommand<Object> read(
            RegistryKind kind, RegistryForm form, String stream, String origin, JsonNode body, Actor actor) {
        if (kind == RegistryKind.REFERRAL && form.begins()) {
            verifyOrigin(origin, actor);
        }
        ReferralWords words = new ReferralWords(stream, origin, form.name(), this::hasKey);
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

    /** A committee is named after its union, so there cannot be two. */
    private static String key(RegistryKind kind, JsonNode body, ActRequest request) {
        String derived = UUID.nameUUIDFromBytes(
                        (request.actor().staffId() + "\n" + request.requestId()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return Optional.of(body.path(UNIT).asString("").strip())
                .filter(unit -> kind == RegistryKind.COMMITTEE)
                .filter(unit -> unit.matches("[0-9A-Za-z][0-9A-Za-z_-]{0,39}"))
                .orElse(derived);
    }

    private boolean hasKey(PersonId person) {
        try {
            var unused = seals.seal(person, "");
            return true;
        } catch (IllegalStateException noKey) {
            return false;
        }
    }

    private List<Problem.Change> changes(RegistryKind kind, Actor viewer, String stream, long seen) {
        return course(kind, viewer, stream).stream()
                .filter(entry -> entry.sequence() > seen)
                .map(entry -> new Problem.Change(
                        entry.sequence(), entry.recordedAt(), entry.by(), entry.byUnit(), entry.kind()))
                .toList();
    }

    private List<RegistryEntry> course(RegistryKind kind, Actor viewer, String stream) {
        return switch (kind) {
            case EMPLOYER -> employer(viewer, stream).course();
            case COMMITTEE -> committee(viewer, stream).course();
            case CREDENTIAL -> credential(viewer, stream).course();
            case REFERRAL -> referral(viewer, stream).course();
        };
    }
}
