package niangjia.audit.web;

import java.util.List;
import java.util.Optional;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.shared.read.RebuildProgress;

/** Does what was recorded as begun: rebuilds read models one after another, in this process. */
public interface Rebuilder {
    /** Read models that can be rebuilt. */
    List<String> models();

    /** @return name of the rebuild that goes on here, or waits; empty if none does */
    Optional<String> busyWith(String model);

    /** Goes on by itself; what comes of it is put on record. */
    void begin(RebuildId rebuild, String model, RebuildKind kind);

    /** Empty if it does not go on here. */
    Optional<RebuildProgress> progress(RebuildId rebuild);

    /** Begins a rebuild that goes live even if it differs, as two people let it by what this one found. */
    void again(RebuildId granted, String model);

    /** Drops what was live before the last switch of the model. */
    void dropReplaced(String model);
}
