package niangjia.audit;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of one rebuild. */
public sealed interface RebuildCommand {
    /** Not a read model: single cases of several, chosen by a seed. */
    String CASES = "cases";

    RebuildId rebuild();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * @param model processing group of the read model; {@link #CASES} for single cases of several
     * @param seed by which it was chosen; null if somebody chose it
     */
    record StartRebuild(
            @TargetAggregateIdentifier RebuildId rebuild,
            String model,
            RebuildKind kind,
            @Nullable Long seed,
            String reason,
            Instant occurredAt)
            implements RebuildCommand {}

    /** Before a switch, while both still stand at the position. */
    record RecordComparison(@TargetAggregateIdentifier RebuildId rebuild, RebuildFindings findings, Instant occurredAt)
            implements RebuildCommand {}

    /** The rebuilt documents are the live ones now. */
    record RecordSwitch(@TargetAggregateIdentifier RebuildId rebuild, Instant occurredAt) implements RebuildCommand {}

    /** @param cause {@code FAILED}, {@code STOPPED} or {@code AMENDED} */
    record BreakOffRebuild(@TargetAggregateIdentifier RebuildId rebuild, String cause, Instant occurredAt)
            implements RebuildCommand {}

    /** To make live what differs: the first pair of eyes. */
    record AskToSwitch(@TargetAggregateIdentifier RebuildId rebuild, String reason, Instant occurredAt)
            implements RebuildCommand {}

    /** The second pair of eyes. */
    record GrantSwitch(@TargetAggregateIdentifier RebuildId rebuild, String reason, Instant occurredAt)
            implements RebuildCommand {}

    /** The switched read model is right, and the one before may go. */
    record ConfirmSwitch(@TargetAggregateIdentifier RebuildId rebuild, Instant occurredAt) implements RebuildCommand {}
}
