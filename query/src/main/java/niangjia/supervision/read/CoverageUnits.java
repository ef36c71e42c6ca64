package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.organisation.UnitEvent;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.organisation.UnitLevel;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The unions that ought to have a committee, for any day. A union is older than its entry, so it counts from ever; it does
 * not count from the day it was closed until it is opened again.
 */
@Component
@ProcessingGroup(CoverageUnits.GROUP)
public class CoverageUnits {
    public static final String GROUP = "coverage-units";
    static final String COLLECTION = "coverage_units";

    private static final String CODE = "code";
    private static final String PATH = "path";
    private static final String NAME = "name";
    private static final String LEVEL = "level";
    private static final String TURNS = "turns";
    private static final String ON = "on";
    private static final String OPEN = "open";

    private final DocumentStore units;

    public CoverageUnits(ReadStore store) {
        this.units = store.collection(GROUP, COLLECTION, Indexes.ascending(RegistryReach.SCOPE));
    }

    /** A union as it stood on the day. */
    record Standing(UnitRef unit, String name, UnitLevel level) {}

    @EventHandler
    void on(UnitEvent event, @SequenceNumber long sequence) {
        units.change(event.unitId(), sequence, doc -> {
            if (event instanceof UnitFounded e) {
                UnitRef place = e.place();
                doc.append(CODE, place.id()).append(PATH, place.path()).append(RegistryReach.SCOPE, place.lineage());
                doc.append(NAME, e.name()).append(LEVEL, e.level()).append(TURNS, List.of());
            } else if (event instanceof UnitRenamed e) {
                doc.append(NAME, e.name());
            } else if (event instanceof UnitClosed e) {
                turn(doc, DeskTime.dayOf(e.occurredAt()), false);
            } else if (event instanceof UnitReopened e) {
                turn(doc, DeskTime.dayOf(e.occurredAt()), true);
            }
        });
    }

    @ResetHandler
    void reset() {
        units.clear();
    }

    List<Standing> within(UnitRef area, LocalDate on) {
        return units.find(Filters.eq(RegistryReach.SCOPE, area.id())).into(new ArrayList<>()).stream()
                .filter(doc -> stands(doc, on))
                .map(doc -> new Standing(
                        new UnitRef(doc.getString(CODE), doc.getString(PATH)),
                        doc.getString(NAME),
                        UnitLevel.valueOf(doc.getString(LEVEL))))
                .toList();
    }

    private static boolean stands(Document doc, LocalDate on) {
        boolean open = true;
        for (Document turn : doc.getList(TURNS, Document.class)) {
            if (!LocalDate.parse(turn.getString(ON)).isAfter(on)) {
                open = turn.getBoolean(OPEN);
            }
        }
        return open;
    }

    private static void turn(Document doc, LocalDate on, boolean open) {
        List<Document> turns = new ArrayList<>(doc.getList(TURNS, Document.class));
        turns.add(new Document(ON, on.toString()).append(OPEN, open));
        doc.append(TURNS, turns);
    }
}
