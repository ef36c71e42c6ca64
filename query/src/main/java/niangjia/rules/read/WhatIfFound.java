package niangjia.rules.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would move.
 *
 * @param cases looked at
 * @param asked open terms looked at
 * @param same would end when they end now, and no more certainly
 * @param kept left alone: they started before the effective day, or go by a pack of a nearer unit
 * @param withoutRule the pack has no such rule
 * @param moved by group, furthest first
 */
public record WhatIfFound(
        long cases, int asked, int same, int kept, int withoutRule, Map<MoveGroup, List<MovedTerm>> moved) {
    public WhatIfFound {
        moved = Map.copyOf(moved);
    }

    public List<MovedTerm> of(MoveGroup group) {
        return moved.getOrDefault(group, List.of());
    }

    public int count(MoveGroup group) {
        return of(group).size();
    }

    /**
     * @param after key of the last row of the page before; null for the first page
     * @throws IllegalArgumentException if no such row is in the group
     */
    public List<MovedTerm> page(MoveGroup group, @Nullable String after, int size) {
        List<MovedTerm> rows = of(group);
        int from = after == null ? 0 : place(rows, after) + 1;
        return rows.subList(from, Math.min(rows.size(), from + size));
    }

    /** Key to ask the page behind this one with; null if it is the last. */
    public @Nullable String next(MoveGroup group, List<MovedTerm> page) {
        List<MovedTerm> rows = of(group);
        if (page.isEmpty() || page.get(page.size() - 1) == rows.get(rows.size() - 1)) {
            return null;
        }
        return page.get(page.size() - 1).key();
    }

    private static int place(List<MovedTerm> rows, String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("cursor of another list (expected: one of its rows)");
    }
}
