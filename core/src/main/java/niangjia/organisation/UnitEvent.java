package niangjia.organisation;

import java.time.Instant;
import niangjia.shared.Recorded;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/** What happened to a unit of the federation. */
public sealed interface UnitEvent {
    String unitId();

    /** When it happened in the world. */
    Instant occurredAt();

    /**
     * @param code the unit's code, the last one of the path
     * @param level name of a {@link UnitLevel}
     * @param parentCode none for the root
     * @param path codes from the root to the unit, each between slashes
     */
    @Recorded(name = "organisation.UnitFounded", revision = "1")
    record UnitFounded(
            String unitId,
            String code,
            String name,
            String level,
            @Nullable String parentCode,
            String path,
            Instant occurredAt)
            implements UnitEvent {
        public static UnitFounded event(
                UnitId unit, String name, UnitLevel level, @Nullable UnitRef parent, Instant occurredAt) {
            UnitRef place = parent == null ? UnitRef.root(unit.code()) : parent.child(unit.code());
            String parentCode = parent == null ? null : parent.id();
            return new UnitFounded(unit.value(), unit.code(), name, level.name(), parentCode, place.path(), occurredAt);
        }

        public UnitRef place() {
            return new UnitRef(code, path);
        }
    }

    @Recorded(name = "organisation.UnitRenamed", revision = "1")
    record UnitRenamed(String unitId, String name, Instant occurredAt) implements UnitEvent {}

    @Recorded(name = "organisation.UnitClosed", revision = "1")
    record UnitClosed(String unitId, String reason, Instant occurredAt) implements UnitEvent {}

    @Recorded(name = "organisation.UnitReopened", revision = "1")
    record UnitReopened(String unitId, String reason, Instant occurredAt) implements UnitEvent {}
}
