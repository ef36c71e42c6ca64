package niangjia.audit.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.ExportId;
import niangjia.complaint.web.ExportBook;
import niangjia.seal.RecordSeal;
import niangjia.seal.SealRefused;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the record, or one case of it, out of the house: put on record first, written beside the request, then handed over. */
@Component
class SealExports {
    static final String GONE = "audit/export-gone";
    private static final int KEPT = 6;
    private static final Logger LOG = LoggerFactory.getLogger(SealExports.class);

    private final SealOffice office;
    private final ExportBook book;
    private final BackgroundWork background;
    private final Clock clock;
    private final Map<String, SealExport> exports = new LinkedHashMap<>();

    SealExports(SealOffice office, ExportBook book, BackgroundWork background, Clock clock) {
        this.office = office;
        this.book = book;
        this.background = background;
        this.clock = clock;
    }

    /**
     * @param id asked for again under the same, nothing is done twice
     * @param of the case, null for the whole record
     * @throws RuleViolated if nothing of it is sealed, or it was taken out before and is here no more
     */
    SealExport begin(Actor actor, ExportId id, @Nullable SealedCase of, String reason) {
        SealRights.taking(actor);
        ExportBook.reasonIn(reason);
        synchronized (exports) {
            SealExport known = exports.get(id.value());
            if (known != null && known.isOf(actor.staffId())) {
                return known;
            }
        }
        if (book.knows(id, actor)) {
            throw new RuleViolated(GONE, List.of());
        }
        office.sealNow();
        SealExport export = new SealExport(id.value(), actor.staffId(), of, sealed(of), clock.instant());
        if (!keep(export)) {
            return of(actor, id.value());
        }
        try {
            recorded(id, actor, of, reason);
            background.begin(() -> write(export, actor));
            return export;
        } catch (RuntimeException refused) {
            export.fail(refused);
            throw refused;
        }
    }

    private void recorded(ExportId id, Actor actor, @Nullable SealedCase of, String reason) {
        String list = of == null ? "audit/record" : "audit/capsule";
        book.begin(id, actor, list, of == null ? Map.of() : Map.of("case", of.id()), null, reason);
    }

    /** @throws RuleViolated {@code audit/export-gone} if there is none, or it is another person's */
    SealExport of(Actor actor, String id) {
        synchronized (exports) {
            SealExport export = exports.get(id.startsWith("export:") ? id : "export:" + id);
            if (export == null || !export.isOf(actor.staffId())) {
                throw new RuleViolated(GONE, List.of());
            }
            return export;
        }
    }

    private long sealed(@Nullable SealedCase of) {
        RecordSeal seal = office.seal();
        if (of == null) {
            return seal.last()
                    .orElseThrow(() -> new RuleViolated("audit/nothing-sealed", List.of()))
                    .size();
        }
        long sealed = seal.ofStream(of.id()).sealed();
        if (sealed == 0) {
            throw new RuleViolated("audit/nothing-sealed", List.of());
        }
        return sealed;
    }

    private void write(SealExport export, Actor actor) {
        ExportId id = new ExportId(export.id());
        try (SealFile file = SealFile.create()) {
            RecordSeal seal = office.seal();
            SealedCase of = export.of();
            if (of == null) {
                seal.exportRecord(file.out(), clock.instant(), export::progress);
            } else {
                seal.exportCase(Set.of(of.id()), file.out(), clock.instant());
                export.progress(export.total());
            }
            SealExport.Written written = file.written(Math.toIntExact(export.written()));
            book.finish(id, actor, written.events(), written.digest(), true);
            export.done(written);
        } catch (IOException | RuntimeException failed) {
            // a refusal of the seal names places in the record and nobody
            LOG.error(
                    "{} did not go out: {}",
                    id,
                    failed instanceof SealRefused ? failed.getMessage() : failed.getClass());
            export.fail(failed instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) failed);
            book.finish(id, actor, 0, "", false);
        }
    }

    /** @return false if the same is asked for at the same time and on its way already */
    private boolean keep(SealExport export) {
        synchronized (exports) {
            if (exports.putIfAbsent(export.id(), export) != null) {
                return false;
            }
            Iterator<SealExport> oldest = exports.values().iterator();
            while (exports.size() > KEPT && oldest.hasNext()) {
                SealExport each = oldest.next();
                if (each.failed() || each.result() != null) {
                    forget(each);
                    oldest.remove();
                }
            }
            return true;
        }
    }

    @PreDestroy
    void end() {
        synchronized (exports) {
            exports.values().forEach(SealExports::forget);
            exports.clear();
        }
    }

    private static void forget(SealExport export) {
        SealExport.Written written = export.result();
        if (written != null) {
            remove(written.file());
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("a bundle that was handed over could not be removed: {}", file);
        }
    }
}
