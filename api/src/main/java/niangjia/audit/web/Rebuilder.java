package niangjia.audit.web;

import java.util.List;
import java.util.Optional;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.shared.RuleViolated;
import niangjia.shared.read.RebuildProgress;

/** Does what was recorded as begun: rebuilds read models one after another, in this process. */
public interface Rebuilder {
    /** Read models that can be rebuilt. */
    List<String> models();

    /**
     * From now on nobody claims another of this read model, on whatever node, until it is begun and over, or dropped.
     *
     * @param by name of who asks
     * @throws RuleViolated {@code audit/rebuild-running} if another goes on somewhere, or waits
     */
    void claim(RebuildId rebuild, String model, String by);

    /** What was claimed was not recorded as begun. */
    void drop(RebuildId claimed);

    /** Goes on by itself, unless somebody began the same; what comes of it is put on record. */
    void begin(RebuildId rebuild, String model, RebuildKind kind);

    /** Empty if it does not go on here. */
    Optional<RebuildProgress> progress(RebuildId rebuild);

    /** Under which one is rebuilt again that two people let go live. */
    static RebuildId letGoLive(RebuildId granted) {
        return RebuildId.of(granted.name() + ".let");
    }

    /** Begins the claimed rebuild that goes live even if it differs, as two people let it by what this one found. */
    void again(RebuildId granted, String model);

    /** Drops what was live before the last switch of the model. */
    void dropReplaced(String model);
}
