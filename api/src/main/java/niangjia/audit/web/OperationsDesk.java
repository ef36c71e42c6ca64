package niangjia.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import niangjia.audit.LetterActId;
import niangjia.audit.LetterCommand;
import niangjia.audit.LetterCommand.DiscardLetter;
import niangjia.audit.LetterCommand.RetryLetter;
import niangjia.audit.RebuildActs;
import niangjia.audit.web.Machinery.LaidAsideEvent;
import niangjia.audit.web.Machinery.Processor;
import niangjia.seal.RecordSeal;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.acts.MatterIds;
import niangjia.verify.Checkpoint;
import org.springframework.stereotype.Component;

/** The machinery as administrators and auditors see it, and what administrators do with what was laid aside. */
@Component
class OperationsDesk {
    static final String GONE = "audit/letter-gone";
    static final String WAITS = "audit/letter-waits";
    private static final MatterIds IDS = new MatterIds("letter:", GONE);

    private final Machinery machinery;
    private final SealOffice seal;
    private final CommandDesk commands;
    private final Clock clock;

    OperationsDesk(Machinery machinery, SealOffice seal, CommandDesk commands, Clock clock) {
        this.machinery = machinery;
        this.seal = seal;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * @param head number of the last event on record
     * @param sealed number of the last event under a checkpoint; 0 where nothing seals
     */
    record View(long head, long sealed, List<Processor> processors, List<LaidAsideEvent> letters) {
        View {
            processors = List.copyOf(processors);
            letters = List.copyOf(letters);
        }
    }

    View look(Actor viewer) {
        RebuildDesk.look(viewer);
        long sealed =
                seal.sealed().flatMap(RecordSeal::last).map(Checkpoint::size).orElse(0L);
        return new View(machinery.head(), sealed, machinery.processors(), machinery.letters());
    }

    /**
     * On record first, then done.
     *
     * @throws RuleViolated {@link #GONE} if it is not there any more, {@link #WAITS} if another must be retried first
     */
    Acted act(LetterDoing doing, String id, String reason, ActRequest request) {
        if (!RebuildActs.rebuilds(request.actor())) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return commands.actedBefore(request).orElseGet(() -> {
            LaidAsideEvent letter = machinery.letter(id).orElseThrow(() -> new RuleViolated(GONE, List.of()));
            if (doing == LetterDoing.RETRY && !letter.first()) {
                throw new RuleViolated(WAITS, List.of(letter.letter().sequence()));
            }
            Instant now = clock.instant();
            // the same request writes to the same stream, so that it cannot be written twice
            LetterActId act = new LetterActId(IDS.begun(request.actor().staffId(), request.requestId()));
            Acted acted = commands.send(command(doing, act, letter, reason, now), now, request);
            var unused = doing == LetterDoing.RETRY ? machinery.retry(letter) : machinery.discard(letter);
            return acted;
        });
    }

    private static LetterCommand command(
            LetterDoing doing, LetterActId act, LaidAsideEvent letter, String reason, Instant at) {
        return doing == LetterDoing.RETRY
                ? new RetryLetter(act, letter.letter(), reason, at)
                : new DiscardLetter(act, letter.letter(), reason, at);
    }
}
