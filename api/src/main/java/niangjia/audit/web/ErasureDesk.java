package niangjia.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import niangjia.audit.ErasureActs;
import niangjia.audit.ErasureCommand;
import niangjia.audit.ErasureCommand.ApproveErasure;
import niangjia.audit.ErasureCommand.LiftHold;
import niangjia.audit.ErasureCommand.PlaceHold;
import niangjia.audit.ErasureCommand.ProposeErasure;
import niangjia.audit.ErasureCommand.RefuseErasure;
import niangjia.audit.ErasureCommand.RequestErasure;
import niangjia.audit.ErasureCommand.RestrictPersons;
import niangjia.audit.ErasureId;
import niangjia.audit.read.ErasureOf;
import niangjia.audit.read.ErasurePage;
import niangjia.audit.read.ErasureShows;
import niangjia.audit.read.ErasureView;
import niangjia.audit.read.ErasuresIn;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Acts on erasures, from the body to the record: the same for programs and for pages. */
@Component
public class ErasureDesk {
    static final Set<String> REQUEST_FIELDS = Set.of("matter", "persons", "basis", "identity", "words");

    /** Of a stream, who is meant if nobody is named. */
    private static final List<String> ASKERS = List.of(".caller", ".complainant", ".applicant");

    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final ErasureLook look;
    private final ErasureCertificate certificate;
    private final ErasureSweeper sweeper;
    private final Seals seals;
    private final Clock clock;

    public ErasureDesk(
            CommandDesk commands,
            QuestionDesk questions,
            ErasureLook look,
            ErasureCertificate certificate,
            ErasureSweeper sweeper,
            Seals seals,
            Clock clock) {
        this.commands = commands;
        this.questions = questions;
        this.look = look;
        this.certificate = certificate;
        this.sweeper = sweeper;
        this.seals = seals;
        this.clock = clock;
    }

    ErasurePage list(Actor viewer, @Nullable String cursor, int size) {
        readable(viewer);
        return questions.ask(new ErasuresIn(viewer, cursor, size), ErasurePage.class);
    }

    /** @throws RuleViolated {@code erasure/unknown} for who may not read it, too */
    ErasureView view(Actor viewer, String key) {
        readable(viewer);
        return questions
                .askForOptional(new ErasureOf(viewer, id(key).value()), ErasureView.class)
                .orElseThrow(() -> new RuleViolated("erasure/unknown", List.of()));
    }

    /** For who proposes: where the person stands, and who quotes them. */
    ErasureLook.Scope scope(Actor viewer, ErasureView view) {
        if (!viewer.holdsAnyOf(ErasureActs.PROPOSERS)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return look.scope(view.persons());
    }

    Acted request(JsonNode body, ActRequest request) {
        // before anything is looked up: whether a person stands in a matter is itself a fact about them
        if (!request.actor().holdsAnyOf(ErasureActs.PROPOSERS)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return commands.actedBefore(request).orElseGet(() -> {
            ErasureReader reader = new ErasureReader(body, REQUEST_FIELDS);
            String matter = reader.words("matter");
            List<PersonId> named = reader.persons("persons");
            String words = reader.text("words");
            var basis = reader.basis();
            var identity = reader.identity();
            reader.refuse();
            ErasureId id =
                    ErasureId.of(UUID.nameUUIDFromBytes(request.requestId().getBytes(StandardCharsets.UTF_8))
                            .toString());
            Instant now = clock.instant();
            RequestErasure command =
                    new RequestErasure(id, now, matter, persons(matter, named), basis, identity, sealed(id, words));
            return commands.send(command, now, request);
        });
    }

    Acted act(ErasureAct act, String key, JsonNode body, ActRequest request) {
        ErasureView view = view(request.actor(), key);
        return commands.actedBefore(request).orElseGet(() -> {
            ErasureReader reader = new ErasureReader(body, act.fields());
            if (act == ErasureAct.SWEEP) {
                reader.refuse();
                sweeper.again(view.row().erasureId());
                return new Acted(view.row().erasureId(), view.sequence(), false);
            }
            Instant now = clock.instant();
            ErasureCommand command = command(act, view, reader, now, request.actor());
            return commands.send(command, now, request);
        });
    }

    boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new ErasureShows(acted.stream(), acted.sequence()));
    }

    private ErasureCommand command(ErasureAct act, ErasureView view, ErasureReader reader, Instant now, Actor actor) {
        ErasureId id = new ErasureId(view.row().erasureId());
        return switch (act) {
            case RESTRICT -> {
                reader.refuse();
                yield new RestrictPersons(id, now);
            }
            case HOLD -> {
                var ground = reader.hold();
                String reason = reader.text("reason");
                var until = reader.until();
                reader.refuse();
                yield new PlaceHold(id, now, "h" + (view.holds().size() + 1), ground, sealed(id, reason), until);
            }
            case LIFT -> {
                String hold = reader.words("hold");
                String reason = reader.text("reason");
                reader.refuse();
                yield new LiftHold(id, now, hold, sealed(id, reason));
            }
            case PROPOSE -> propose(id, view, reader, now);
            case APPROVE -> {
                reader.refuse();
                yield new ApproveErasure(id, now, look.standing(view.persons()).open());
            }
            case REFUSE -> {
                var ground = reader.refusal();
                String reason = reader.text("reason");
                reader.refuse();
                yield new RefuseErasure(id, now, ground, sealed(id, reason));
            }
            case CERTIFY -> {
                reader.refuse();
                yield certificate.issue(view, now, actor);
            }
            case SWEEP -> throw new IllegalStateException("a sweep is no command");
        };
    }

    private ProposeErasure propose(ErasureId id, ErasureView view, ErasureReader reader, Instant now) {
        List<PersonId> more = reader.persons("persons");
        var kept = reader.kept();
        reader.refuse();
        List<String> persons = Stream.concat(
                        view.persons().stream(), more.stream().map(PersonId::value))
                .distinct()
                .toList();
        ErasureLook.Scope scope = look.scope(persons);
        return new ProposeErasure(
                id,
                now,
                persons.stream().map(PersonId::new).toList(),
                kept,
                scope.quoted().keySet().stream().map(PersonId::new).toList(),
                scope.open());
    }

    /** Who is named must stand in the matter; all who are found by the same numbers are the same person. */
    private List<PersonId> persons(String matter, List<PersonId> named) {
        List<String> there = look.people(matter);
        List<String> chosen = named.isEmpty()
                ? there.stream()
                        .filter(each -> ASKERS.stream().anyMatch(each::endsWith))
                        .toList()
                : named.stream().map(PersonId::value).toList();
        if (there.isEmpty() || chosen.isEmpty() || !there.containsAll(chosen)) {
            throw new RuleViolated("erasure/person-unknown", List.of());
        }
        return look.alike(chosen).stream().map(PersonId::new).toList();
    }

    /** Under a key of the request: what it says is nobody else's, and can be made unreadable. */
    private SealedText sealed(ErasureId id, String words) {
        PersonId own = new PersonId("person:erasure." + id.key());
        seals.ensure(own);
        return seals.seal(own, words);
    }

    private static ErasureId id(String key) {
        if (!key.matches("[A-Za-z0-9-]{1,54}")) {
            throw new RuleViolated("erasure/unknown", List.of());
        }
        return ErasureId.of(key);
    }

    private static void readable(Actor viewer) {
        if (!viewer.holdsAnyOf(ErasureActs.READERS)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
    }
}
