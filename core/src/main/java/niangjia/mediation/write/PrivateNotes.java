package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionCommand.PassOnNote;
import niangjia.mediation.SessionCommand.WriteNote;
import niangjia.mediation.SessionEvent.NotePassedOn;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What each side said in confidence, and what of it may be told. */
final class PrivateNotes {
    private final CaseFile file;
    private final Bench bench;
    private final Diary diary;
    private final Map<String, PartySide> notes = new HashMap<>();

    PrivateNotes(CaseFile file, Bench bench, Diary diary) {
        this.file = file;
        this.bench = bench;
        this.diary = diary;
    }

    @CommandHandler
    void decide(WriteNote command, Actor actor) {
        String session = command.sessionId();
        Rule.verify(
                new OnlyTheMediatorsOfTheCaseWriteNotes(actor.staffId(), bench.mediates(actor.staffId())),
                new TheEntryIsNew("note", command.noteId(), notes.containsKey(command.noteId())),
                new TheEntryIsKnown("session", String.valueOf(session), session == null || diary.knows(session)),
                new ANoteIsSealedUnderItsSidesKey(command.note().person().equals(file.keyOf(command.side()))));
        apply(new NoteWritten(
                command.caseId().value(),
                command.occurredAt(),
                command.noteId(),
                command.side().name(),
                session,
                command.note(),
                actor.staffId()));
    }

    @CommandHandler
    void decide(PassOnNote command, Actor actor) {
        Rule.verify(
                new OnlyTheMediatorsOfTheCaseWriteNotes(actor.staffId(), bench.mediates(actor.staffId())),
                new TheSideLetsItBeTold(command.sideAgreed()));
        PartySide side = Known.entry("note", command.noteId(), notes.get(command.noteId()));
        apply(new NotePassedOn(
                command.caseId().value(), command.occurredAt(), command.noteId(), side.name(), command.words()));
    }

    @EventSourcingHandler
    void evolve(NoteWritten event) {
        notes.put(event.noteId(), PartySide.valueOf(event.side()));
    }
}
