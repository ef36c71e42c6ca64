package niangjia.organisation.read;

import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the federation.
 *
 * @param sequence of the newest event included
 * @param parentId null for the root
 * @param depth 0 for the root
 */
public record UnitView(
        UnitRef unit,
        long sequence,
        String name,
        UnitLevel level,
        @Nullable String parentId,
        int depth,
        boolean open) {}
