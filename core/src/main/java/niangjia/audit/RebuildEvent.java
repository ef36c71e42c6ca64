package niangjia.audit;

import java.time.Instant;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What became of one rebuild. Who, and from where, stands in the metadata. */
public sealed interface RebuildEvent {
    String rebuildId();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * @param model processing group of the read model
     * @param kind name of a {@link RebuildKind}
     * @param seed by which it was chosen; none if somebody chose it
     */
    @Recorded(name = "rebuild.RebuildStarted", revision = "1")
    record RebuildStarted(
            String rebuildId,
            String model,
            String kind,
            @Nullable Long seed,
            String reason,
            Instant occurredAt) implements RebuildEvent {}

    @Recorded(name = "rebuild.RebuildCompared", revision = "1")
    record RebuildCompared(String rebuildId, RebuildFindings findings, Instant occurredAt) implements RebuildEvent {}

    /** From now on readers see what was rebuilt; what they saw before is kept. */
    @Recorded(name = "rebuild.RebuildSwitched", revision = "1")
    record RebuildSwitched(String rebuildId, Instant occurredAt) implements RebuildEvent {}

    /** @param cause {@code FAILED}, {@code STOPPED} or {@code AMENDED} */
    @Recorded(name = "rebuild.RebuildBrokenOff", revision = "1")
    record RebuildBrokenOff(String rebuildId, String cause, Instant occurredAt) implements RebuildEvent {}

    /** @param askedBy staff id of the one who may not be the one to let it */
    @Recorded(name = "rebuild.SwitchAsked", revision = "1")
    record SwitchAsked(String rebuildId, String askedBy, String reason, Instant occurredAt) implements RebuildEvent {}

    /** It is rebuilt again, and becomes live even if it differs. */
    @Recorded(name = "rebuild.SwitchGranted", revision = "1")
    record SwitchGranted(String rebuildId, String reason, Instant occurredAt) implements RebuildEvent {}

    /** What was live before the switch is dropped. */
    @Recorded(name = "rebuild.SwitchConfirmed", revision = "1")
    record SwitchConfirmed(String rebuildId, Instant occurredAt) implements RebuildEvent {}
}
