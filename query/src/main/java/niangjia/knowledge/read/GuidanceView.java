package niangjia.knowledge.read;

import java.time.LocalDate;
import java.util.List;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.GuidanceRef;
import niangjia.knowledge.Wording;
import niangjia.shared.UnitRef;

/**
 * One piece of guidance whole.
 *
 * @param sequence of the newest event included
 * @param unit in which, and below which, it holds
 * @param offered false once it is withdrawn
 * @param versions newest first, never empty
 * @param turns how it was withdrawn and reinstated, newest first
 */
public record GuidanceView(
        String id,
        long sequence,
        UnitRef unit,
        boolean offered,
        List<GuidanceVersion> versions,
        List<GuidanceTurn> turns) {
    public GuidanceView {
        versions = List.copyOf(versions);
        turns = List.copyOf(turns);
    }

    public GuidanceVersion current() {
        return versions.get(0);
    }

    public Wording wording() {
        return current().wording();
    }

    public String key() {
        return new GuidanceId(id).key();
    }

    /** By what an answer names the newest version. */
    public String ref() {
        return new GuidanceRef(new GuidanceId(id), current().number()).toString();
    }

    public boolean offeredOn(LocalDate day) {
        return offered && wording().holdsOn(day);
    }
}
