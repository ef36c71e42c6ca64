package niangjia.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import niangjia.audit.RebuildActs;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildCommand.AskToSwitch;
import niangjia.audit.RebuildCommand.BreakOffRebuild;
import niangjia.audit.RebuildCommand.ConfirmSwitch;
import niangjia.audit.RebuildCommand.GrantSwitch;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.audit.read.RebuildNamed;
import niangjia.audit.read.RebuildPage;
import niangjia.audit.read.RebuildShows;
import niangjia.audit.read.RebuildView;
import niangjia.audit.read.RebuildsOf;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.MatterIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rebuilds asked for and looked at: the same for pages and for programs. */
@Component
public class RebuildDesk {
    private static final MatterIds IDS = new MatterIds("rebuild:", "request/unknown-path");

    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final Rebuilder rebuilder;
    private final Clock clock;

    public RebuildDesk(CommandDesk commands, QuestionDesk questions, Rebuilder rebuilder, Clock clock) {
        this.commands = commands;
        this.questions = questions;
        this.rebuilder = rebuilder;
        this.clock = clock;
    }

    List<String> models() {
        return rebuilder.models();
    }

    RebuildPage list(Actor viewer, @Nullable String cursor, int size) {
        look(viewer);
        return questions.ask(new RebuildsOf(viewer, cursor, size), RebuildPage.class);
    }

    /** @throws RuleViolated {@code request/unknown-path} if there is none, or it is not for this viewer */
    RebuildView one(Actor viewer, String id) {
        look(viewer);
        return questions
                .askForOptional(new RebuildNamed(viewer, id), RebuildView.class)
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    RebuildGoing going(RebuildView view) {
        return RebuildGoing.of(view, rebuilder.progress(RebuildId.of(view.id())).orElse(null));
    }

    Acted start(String model, boolean switches, String reason, ActRequest request) {
        return commands.actedBefore(request).orElseGet(() -> {
            if (!rebuilder.models().contains(model)) {
                throw new RuleViolated("request/bad-parameter", List.of("model", String.join(",", rebuilder.models())));
            }
            return start(model, switches ? RebuildKind.SWITCH : RebuildKind.COMPARE, reason, request);
        });
    }

    private Acted start(String model, RebuildKind kind, String reason, ActRequest request) {
        Instant now = clock.instant();
        // the same request begins the same, on whatever node and whoever forgot the answer
        RebuildId rebuild = new RebuildId(IDS.begun(request.actor().staffId(), request.requestId()));
        return claimed(rebuild, model, request, () -> {
            Acted acted = commands.send(new StartRebuild(rebuild, model, kind, null, reason, now), now, request);
            rebuilder.begin(rebuild, model, kind);
            return acted;
        });
    }

    /** By the record a second time: what was under way when it was first asked may be over by now. */
    private Acted claimed(RebuildId rebuild, String model, ActRequest request, Supplier<Acted> act) {
        rebuilder.claim(rebuild, model, request.actor().name());
        try {
            return commands.actedBefore(request).orElseGet(act);
        } catch (RuntimeException refused) {
            rebuilder.drop(rebuild);
            throw refused;
        }
    }

    Acted act(RebuildAct act, String id, String reason, ActRequest request) {
        RebuildView view = one(request.actor(), id);
        return commands.actedBefore(request).orElseGet(() -> {
            Instant now = clock.instant();
            RebuildId rebuild = RebuildId.of(id);
            if (act == RebuildAct.GRANT) {
                return claimed(Rebuilder.letGoLive(rebuild), view.model(), request, () -> {
                    Acted acted = commands.send(command(act, rebuild, reason, now), now, request);
                    rebuilder.again(rebuild, view.model());
                    return acted;
                });
            }
            Acted acted = commands.send(command(act, rebuild, reason, now), now, request);
            if (act == RebuildAct.CONFIRM) {
                rebuilder.dropReplaced(view.model());
            }
            return acted;
        });
    }

    /** Whether readers already see what was done; waits a moment for it. */
    boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new RebuildShows(acted.stream(), acted.sequence()));
    }

    private static RebuildCommand command(RebuildAct act, RebuildId rebuild, String reason, Instant at) {
        return switch (act) {
            case ASK -> new AskToSwitch(rebuild, reason, at);
            case GRANT -> new GrantSwitch(rebuild, reason, at);
            case CONFIRM -> new ConfirmSwitch(rebuild, at);
            case BREAK_OFF -> new BreakOffRebuild(rebuild, "STOPPED", at);
        };
    }

    static void look(Actor viewer) {
        if (!RebuildActs.looks(viewer)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
    }
}
