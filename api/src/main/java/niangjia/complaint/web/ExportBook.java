package niangjia.complaint.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import niangjia.complaint.ExportCommand.ExportList;
import niangjia.complaint.ExportCommand.FinishExport;
import niangjia.complaint.ExportId;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.RequestHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on record what leaves the desk: first that it goes and why, then what went. */
@Component
public final class ExportBook {
    private static final int REASON = 200;

    private final CommandDesk commands;
    private final RequestHeaders headers;
    private final Seals seals;
    private final Clock clock;

    ExportBook(CommandDesk commands, RequestHeaders headers, Seals seals, Clock clock) {
        this.commands = commands;
        this.headers = headers;
        this.seals = seals;
        this.clock = clock;
    }

    /** @throws RuleViolated {@code request/bad-parameter} if there is no reason, or more than a line of it */
    public static void reasonIn(String reason) {
        if (reason.isBlank() || reason.length() > REASON) {
            throw new RuleViolated("request/bad-parameter", List.of("reason"));
        }
    }

    /** Whether an export of this id was begun, by whichever process. */
    public boolean knows(ExportId id, Actor actor) {
        return commands.actedBefore(request(id, "list", actor)).isPresent();
    }

    /**
     * Before the first byte goes out.
     *
     * @param narrowed codes only, since they stay in clear and for good
     * @param typed what was searched for, in the words of a person
     * @throws RuleViolated if the actor may not take anything out
     */
    public void begin(
            ExportId id,
            Actor actor,
            String list,
            Map<String, String> narrowed,
            @Nullable String typed,
            String reason) {
        reasonIn(reason);
        // a key of its own: what somebody typed can be made unreadable, and that it was typed stays
        PersonId words = new PersonId("person:" + id.value().replace(':', '-'));
        seals.ensure(words);
        ExportList command = new ExportList(
                id,
                clock.instant(),
                list,
                narrowed,
                typed == null ? null : seals.seal(words, typed),
                seals.seal(words, reason.strip()));
        commands.send(command, command.occurredAt(), request(id, "list", actor));
    }

    /**
     * @param rows of a list, events of a bundle
     * @param whole false if not all of it went
     */
    public void finish(ExportId id, Actor actor, int rows, String digest, boolean whole) {
        FinishExport finish = new FinishExport(id, clock.instant(), rows, digest, whole);
        commands.send(finish, finish.occurredAt(), request(id, "finish", actor));
    }

    private ActRequest request(ExportId id, String part, Actor actor) {
        String requestId = id + "/" + part;
        return new ActRequest(
                actor, requestId, headers.digest(actor, requestId, new byte[0]), null, null, "page/export");
    }
}
