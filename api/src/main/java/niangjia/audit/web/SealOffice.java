package niangjia.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import niangjia.audit.CosignatureId;
import niangjia.audit.SealCommand.AcceptCosignature;
import niangjia.seal.AnchorFile;
import niangjia.seal.RecordSeal;
import niangjia.seal.SealRefused;
import niangjia.seal.SealRound;
import niangjia.seal.SealedCheckpoint;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.verify.Malformed;
import niangjia.verify.Note;
import niangjia.verify.NoteSignature;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The seal of the record as pages and programs ask for it; there may be none. */
@Component
class SealOffice {
    private final Optional<RecordSeal> seal;
    private final Optional<SealRound> round;
    private final Optional<AnchorFile> anchor;
    private final CommandDesk commands;
    private final RequestHeaders headers;
    private final Clock clock;

    SealOffice(
            ObjectProvider<RecordSeal> seal,
            ObjectProvider<SealRound> round,
            ObjectProvider<AnchorFile> anchor,
            CommandDesk commands,
            RequestHeaders headers,
            Clock clock) {
        this.seal = Optional.ofNullable(seal.getIfAvailable());
        this.round = Optional.ofNullable(round.getIfAvailable());
        this.anchor = Optional.ofNullable(anchor.getIfAvailable());
        this.commands = commands;
        this.headers = headers;
        this.clock = clock;
    }

    Optional<RecordSeal> sealed() {
        return seal;
    }

    /** @throws RuleViolated {@code audit/seal-off} if nothing seals here */
    RecordSeal seal() {
        return seal.orElseThrow(() -> new RuleViolated("audit/seal-off", List.of()));
    }

    boolean stopped() {
        return round.filter(each -> each.standing().stopped()).isPresent();
    }

    /** What stands outside the database, of the newest there; nothing where there is no anchor. */
    List<Note> anchored() {
        return anchor.flatMap(AnchorFile::last).stream().toList();
    }

    /** So that what is taken out ends with the newest; whatever refuses it is told on the page and in the bundle. */
    void sealNow() {
        round.ifPresent(each -> each.sealNow(clock.instant()));
    }

    SealView view() {
        return seal.flatMap(each -> round.map(turn -> SealView.of(
                        each,
                        turn.standing(),
                        anchor.map(file -> file.path().toString()).orElse(null))))
                .orElse(SealView.OFF);
    }

    /** The latest first. @param cursor number of a checkpoint, empty for the first page */
    SealView.Page checkpoints(String cursor, int size) {
        List<SealedCheckpoint> found = seal().before(number(cursor), size + 1);
        List<SealView.Line> lines =
                found.stream().limit(size).map(SealView.Line::of).toList();
        return new SealView.Page(
                lines, found.size() > size ? Long.toString(lines.get(size - 1).number()) : null);
    }

    private static long number(String cursor) {
        if (cursor.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new RuleViolated("request/bad-cursor", List.of());
        }
        return Long.parseLong(cursor);
    }

    /** @throws RuleViolated {@code audit/day-not-closed} */
    String daySheet(LocalDate day) {
        return seal().daySheet(day).orElseThrow(() -> new RuleViolated("audit/day-not-closed", List.of(day)));
    }

    /** @throws RuleViolated {@code audit/checkpoint-unknown} */
    String note(long number) {
        return seal().note(number).orElseThrow(() -> unknown(number)).whole();
    }

    /** What a witness asks for before it signs: that one checkpoint extends another. */
    SealView.Proof extension(long older, long newer) {
        if (older < 0 || older > newer) {
            throw unknown(older);
        }
        note(newer);
        if (older > 0) {
            note(older);
        }
        return new SealView.Proof(
                older,
                newer,
                seal().extension(older, newer).stream()
                        .map(Base64.getEncoder()::encodeToString)
                        .toList());
    }

    /** @throws RuleViolated {@code audit/cosignature-refused} if it is not of a witness known here over that checkpoint */
    void accept(long number, String line, Actor actor, String screen) {
        note(number);
        try {
            NoteSignature signature = NoteSignature.parse(line.strip());
            seal().accept(number, line.strip());
            CosignatureId id = CosignatureId.of(number, signature.keyId());
            AcceptCosignature command =
                    new AcceptCosignature(id, clock.instant(), number, signature.name(), signature.line());
            // taken in once by whomever: sent again it is no clash, and after a crash it is made good
            String digest = headers.digest(id.value(), new byte[0]);
            commands.send(command, command.occurredAt(), new ActRequest(actor, id.value(), digest, null, null, screen));
        } catch (SealRefused | Malformed refused) {
            throw new RuleViolated("audit/cosignature-refused", List.of(number, witnesses()));
        }
    }

    private String witnesses() {
        return String.join(
                ", ", seal().witnesses().stream().map(key -> key.name()).toList());
    }

    private static RuleViolated unknown(long number) {
        return new RuleViolated("audit/checkpoint-unknown", List.of(number));
    }
}
