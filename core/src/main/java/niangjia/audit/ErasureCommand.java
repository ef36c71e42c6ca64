package niangjia.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an erasure. */
public sealed interface ErasureCommand {
    ErasureId erasure();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * @param matter stream in which the person was found
     * @param persons keys of the person, one or more
     * @param words what was asked, under a key of the request
     */
    record RequestErasure(
            @TargetAggregateIdentifier ErasureId erasure,
            Instant occurredAt,
            String matter,
            List<PersonId> persons,
            ErasureBasis basis,
            ErasureIdentity identity,
            SealedText words)
            implements ErasureCommand {
        public RequestErasure {
            persons = List.copyOf(persons);
        }
    }

    /** From now on the data is kept and protected, and nothing else is done with it. */
    record RestrictPersons(@TargetAggregateIdentifier ErasureId erasure, Instant occurredAt)
            implements ErasureCommand {}

    /** @param until looked at again on that day; null if nobody can say */
    record PlaceHold(
            @TargetAggregateIdentifier ErasureId erasure,
            Instant occurredAt,
            String holdId,
            HoldGround ground,
            SealedText reason,
            @Nullable LocalDate until)
            implements ErasureCommand {}

    record LiftHold(@TargetAggregateIdentifier ErasureId erasure, Instant occurredAt, String holdId, SealedText reason)
            implements ErasureCommand {}

    /**
     * @param persons all keys that are to be destroyed, those of the request among them
     * @param kept keys that stay although words under them quote the person
     * @param quoted keys of such words, as they were found just now
     * @param open matters of the person in which a term runs, as they were found just now
     */
    record ProposeErasure(
            @TargetAggregateIdentifier ErasureId erasure,
            Instant occurredAt,
            List<PersonId> persons,
            List<KeptKey> kept,
            List<PersonId> quoted,
            List<String> open)
            implements ErasureCommand {
        public ProposeErasure {
            persons = List.copyOf(persons);
            kept = List.copyOf(kept);
            quoted = List.copyOf(quoted);
            open = List.copyOf(open);
        }
    }

    /** @param open matters of the person in which a term runs, as they were found just now */
    record ApproveErasure(@TargetAggregateIdentifier ErasureId erasure, Instant occurredAt, List<String> open)
            implements ErasureCommand {
        public ApproveErasure {
            open = List.copyOf(open);
        }
    }

    record RefuseErasure(
            @TargetAggregateIdentifier ErasureId erasure, Instant occurredAt, RefusalGround ground, SealedText reason)
            implements ErasureCommand {}

    /**
     * By the desk itself.
     *
     * @param streams in which the persons stand
     * @param digest over the stored bytes of all events of these streams, before anything is destroyed
     */
    record DestroyKeys(
            @TargetAggregateIdentifier ErasureId erasure,
            Instant occurredAt,
            List<String> open,
            int streams,
            long events,
            String digest)
            implements ErasureCommand {
        public DestroyKeys {
            open = List.copyOf(open);
        }
    }

    /** By the desk itself, once every node must have forgotten the keys. */
    record ConfirmForgotten(@TargetAggregateIdentifier ErasureId erasure, Instant occurredAt)
            implements ErasureCommand {}

    /** By the desk itself. */
    record RecordSweep(@TargetAggregateIdentifier ErasureId erasure, Instant occurredAt, SweepFacts result)
            implements ErasureCommand {}

    /** @param digest of the certificate's text, which is kept on the shelf of papers */
    record IssueCertificate(
            @TargetAggregateIdentifier ErasureId erasure, Instant occurredAt, int year, String template, String digest)
            implements ErasureCommand {}
}
