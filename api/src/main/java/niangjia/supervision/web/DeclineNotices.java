package niangjia.supervision.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.read.Words;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.letters.Printed;
import niangjia.letters.web.LetterShelf;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.PageUnits;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.ReadCommand;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.read.SupervisionParts.DeclineView;
import niangjia.supervision.read.SupervisionParts.NoticeView;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The notice that a clue is declined (不予受理通知书): a form until it is given in writing, then the text that was given. Number,
 * day and whom it goes to are put into the print and do not stand in the text that is kept.
 */
@Component
class DeclineNotices {
    private static final String TEMPLATE = "decline";

    private final LetterWords words;
    private final LetterMarks marks;
    private final PageUnits units;
    private final LetterShelf shelf;
    private final FormReader reader;
    private final CommandDesk commands;
    private final Clock clock;

    DeclineNotices(
            LetterWords words,
            LetterMarks marks,
            PageUnits units,
            LetterShelf shelf,
            FormReader reader,
            CommandDesk commands,
            Clock clock) {
        this.words = words;
        this.marks = marks;
        this.units = units;
        this.shelf = shelf;
        this.reader = reader;
        this.commands = commands;
        this.clock = clock;
    }

    /** The command; of a notice in writing, the text is on the shelf. */
    ReadCommand<SupervisionCommand> read(SupervisionView view, SupervisionPeople people, JsonNode body, Actor giver) {
        ReadCommand<DeclineAsked> read = reader.read(DeclineAsked.FORM, people.caseId(), people, body);
        DeclineAsked asked = read.command();
        Letter letter = written(view, giver, asked.occurredAt());
        GiveDeclineNotice command = new GiveDeclineNotice(
                people.caseId(),
                asked.occurredAt(),
                asked.medium(),
                asked.inWriting() ? letter.digest().hex() : null);
        if (asked.inWriting()) {
            // of a case that is not declined the record says more than the gaps of its letter
            commands.wouldRefuse(command, giver).ifPresent(refusal -> {
                throw refusal;
            });
            shelf.keep(view.caseId(), letter.readyOrRefuse());
        }
        return new ReadCommand<>(command, read.occurredAt(), read.lateReason());
    }

    /** @throws RuleViolated if nothing was declined, or the text given is sealed to the reader, gone, or not the one on record */
    Letter printed(SupervisionView view, Actor reader) {
        DeclineView decline = Optional.ofNullable(view.decline()).orElseThrow(CaseLetters::unknown);
        Map<String, String> brought = new LinkedHashMap<>();
        name(view).ifPresent(name -> brought.put("complainant", name));
        NoticeView notice = decline.notice();
        if (notice == null || notice.digest() == null) {
            return written(view, reader, clock.instant()).issued(brought);
        }
        if (decline.explanation().sealed()) {
            throw new RuleViolated("letters/paper-sealed", List.of());
        }
        brought.put("number", marks.number(notice));
        brought.put("issuedOn", Printed.day(DeskTime.dayOf(notice.at())));
        return shelf.kept(view.caseId(), notice.digest()).issued(brought);
    }

    private Letter written(SupervisionView view, Actor writer, Instant at) {
        Filling filling = Filling.empty()
                .line("issuer", units.nameOf(view.holderId()))
                .day("receivedOn", DeskTime.dayOf(view.registeredAt()))
                .line("problem", words.matter(view.category()))
                .lines("bases", words.bases(new UnitRef(view.holderId(), view.holderPath()), at))
                .line("contact", writer.name())
                .line("phone", LetterWords.HOTLINE);
        DeclineView decline = view.decline();
        if (decline != null) {
            filling = filling.choice("ground", decline.reason())
                    .text("explanation", decline.explanation().text())
                    .lines("routes", List.of(decline.routeTold()));
        }
        return PaperTemplates.inForce(TEMPLATE, DeskTime.dayOf(at)).fill(filling);
    }

    private static Optional<String> name(SupervisionView view) {
        return Optional.ofNullable(view.complainant()).map(who -> who.name()).map(Words::text);
    }
}
