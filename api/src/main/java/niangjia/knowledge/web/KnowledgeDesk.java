package niangjia.knowledge.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.knowledge.GuidanceCommand;
import niangjia.knowledge.GuidanceCommand.ReinstateGuidance;
import niangjia.knowledge.GuidanceCommand.ReviseGuidance;
import niangjia.knowledge.GuidanceCommand.WithdrawGuidance;
import niangjia.knowledge.GuidanceCommand.WriteGuidance;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.Wording;
import niangjia.knowledge.read.GuidanceById;
import niangjia.knowledge.read.GuidanceShows;
import niangjia.knowledge.read.GuidanceView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.StaleForm;
import niangjia.shared.web.UnitLookup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One act on guidance, from the body to the record: the same for programs and for pages. */
@Component
public class KnowledgeDesk {
    static final List<String> ACTS = List.of("revise", "withdraw", "reinstate");
    private static final String STALE = "knowledge/stale";
    private static final int KEY_FROM_REQUEST = 12;

    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final UnitLookup units;
    private final Clock clock;

    public KnowledgeDesk(CommandDesk commands, QuestionDesk questions, UnitLookup units, Clock clock) {
        this.commands = commands;
        this.questions = questions;
        this.units = units;
        this.clock = clock;
    }

    /** @throws RuleViolated {@code knowledge/unknown} if there is none, or none for this viewer */
    GuidanceView view(Actor viewer, String id) {
        String stream = id(id).value();
        return questions
                .askForOptional(new GuidanceById(viewer, stream), GuidanceView.class)
                .orElseThrow(() -> new RuleViolated("knowledge/unknown", List.of(stream)));
    }

    Acted write(JsonNode body, ActRequest request) {
        return act(request, now -> {
            Wording wording = GuidanceReader.wording(body, List.of(GuidanceReader.KEY, GuidanceReader.UNIT));
            return new WriteGuidance(key(body, request), unit(body, request.actor()), wording, now);
        });
    }

    Acted change(String act, String id, JsonNode body, ActRequest request) {
        GuidanceId guidance = id(id);
        return act(request, now -> {
            if (act.equals("revise")) {
                Wording wording = GuidanceReader.wording(body, List.of(GuidanceReader.REASON));
                return new ReviseGuidance(guidance, wording, GuidanceReader.line(body, GuidanceReader.REASON), now);
            }
            GuidanceReader.only(body, List.of(GuidanceReader.REASON));
            String reason = GuidanceReader.line(body, GuidanceReader.REASON);
            return act.equals("withdraw")
                    ? new WithdrawGuidance(guidance, reason, now)
                    : new ReinstateGuidance(guidance, reason, now);
        });
    }

    /** Whether readers already see what was done; waits a moment for it. */
    boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new GuidanceShows(acted.stream(), acted.sequence()));
    }

    static GuidanceId id(String written) {
        try {
            return new GuidanceId(written);
        } catch (IllegalArgumentException none) {
            throw new RuleViolated("knowledge/unknown", List.of(""));
        }
    }

    private Acted act(ActRequest request, Function<Instant, GuidanceCommand> command) {
        return commands.actedBefore(request).orElseGet(() -> {
            Instant now = clock.instant();
            GuidanceCommand read = command.apply(now);
            try {
                return commands.send(read, now, request);
            } catch (RuleViolated refused) {
                Long seen = request.expectedSequence();
                if (!refused.code().equals(STALE) || seen == null) {
                    throw refused;
                }
                throw new StaleForm(
                        refused, since(view(request.actor(), read.guidance().value()), seen));
            }
        });
    }

    /** What happened to it after the sequence the writer saw, oldest first. */
    static List<Problem.Change> since(GuidanceView view, long seen) {
        Stream<Problem.Change> versions = view.versions().stream()
                .map(each -> new Problem.Change(
                        each.sequence(),
                        each.recordedAt(),
                        each.by(),
                        each.byUnit(),
                        each.number() == 1 ? "knowledge.GuidanceWritten" : "knowledge.GuidanceRevised"));
        Stream<Problem.Change> turns = view.turns().stream()
                .map(each -> new Problem.Change(
                        each.sequence(),
                        each.recordedAt(),
                        each.by(),
                        each.byUnit(),
                        each.offered() ? "knowledge.GuidanceReinstated" : "knowledge.GuidanceWithdrawn"));
        return Stream.concat(versions, turns)
                .filter(change -> change.sequence() > seen)
                .sorted(Comparator.comparingLong(Problem.Change::sequence))
                .toList();
    }

    private UnitRef unit(JsonNode body, Actor actor) {
        if (GuidanceReader.absent(body.path(GuidanceReader.UNIT))) {
            return actor.unit();
        }
        String code = GuidanceReader.line(body, GuidanceReader.UNIT);
        return units.byCode(code).orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of(code)));
    }

    /** Nobody has to think of a key; made of the request, so that a repeated one means the same. */
    private static GuidanceId key(JsonNode body, ActRequest request) {
        if (!GuidanceReader.absent(body.path(GuidanceReader.KEY))) {
            return GuidanceId.ofKey(GuidanceReader.line(body, GuidanceReader.KEY));
        }
        String plain = UUID.nameUUIDFromBytes(request.requestId().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return GuidanceId.ofKey("g-" + plain.substring(0, KEY_FROM_REQUEST));
    }
}
