package niangjia.complaint;

import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/** Where the orders of a bulk go: to a unit, to a handler, or, withdrawn, to nobody. */
public record BulkTarget(
        @Nullable UnitRef unit,
        @Nullable String handlerId,
        @Nullable String handlerName) {
    public static final BulkTarget NOBODY = new BulkTarget(null, null, null);

    public static BulkTarget of(UnitRef unit) {
        return new BulkTarget(unit, null, null);
    }

    public static BulkTarget of(String handlerId, String handlerName) {
        return new BulkTarget(null, handlerId, handlerName);
    }
}
