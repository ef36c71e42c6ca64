package niangjia.audit;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about the seal of the record. */
public sealed interface SealCommand {
    CosignatureId cosignatureId();

    Instant occurredAt();

    /**
     * To be on record that somebody took in what another office signed.
     *
     * @param number of the checkpoint
     * @param witness the office that signed
     * @param line as it came, under the text of the checkpoint
     */
    record AcceptCosignature(
            @TargetAggregateIdentifier CosignatureId cosignatureId,
            Instant occurredAt,
            long number,
            String witness,
            String line)
            implements SealCommand {}
}
