package niangjia.organisation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The units of the federation, each in its place. A unit is found by the id of its document, hence without a search. */
@Component
@ProcessingGroup(UnitTree.GROUP)
public class UnitTree {
    public static final String GROUP = "unit-tree";
    static final String COLLECTION = "unit_tree";

    private static final String CODE = "code";
    private static final String PATH = "path";
    private static final String SCOPE = "scope";
    private static final String NAME = "name";
    private static final String LEVEL = "level";
    private static final String PARENT = "parent";
    private static final String OPEN = "open";

    private final DocumentStore units;

    public UnitTree(ReadStore store) {
        this.units = store.collection(GROUP, COLLECTION, Indexes.ascending(SCOPE, PATH));
    }

    @EventHandler
    void on(UnitFounded event, @SequenceNumber long seq) {
        units.change(event.unitId(), seq, doc -> doc.append(CODE, event.code())
                .append(PATH, event.path())
                .append(SCOPE, event.place().lineage())
                .append(NAME, event.name())
                .append(LEVEL, event.level())
                .append(PARENT, event.parentCode())
                .append(OPEN, true));
    }

    @EventHandler
    void on(UnitRenamed event, @SequenceNumber long seq) {
        units.change(event.unitId(), seq, doc -> doc.append(NAME, event.name()));
    }

    @EventHandler
    void on(UnitClosed event, @SequenceNumber long seq) {
        units.change(event.unitId(), seq, doc -> doc.append(OPEN, false));
    }

    @EventHandler
    void on(UnitReopened event, @SequenceNumber long seq) {
        units.change(event.unitId(), seq, doc -> doc.append(OPEN, true));
    }

    @ResetHandler
    void reset() {
        units.clear();
    }

    @QueryHandler
    Optional<UnitView> on(UnitById query) {
        return query.unitId().isBlank()
                ? Optional.empty()
                : units.byId(UnitId.ofCode(query.unitId()).value()).map(UnitTree::view);
    }

    @QueryHandler
    UnitList on(UnitsWithin query) {
        Bson within = query.unitId() == null ? new Document() : Filters.eq(SCOPE, query.unitId());
        List<UnitView> found = units.find(within)
                .sort(Sorts.ascending(PATH))
                .map(UnitTree::view)
                .into(new ArrayList<>());
        return new UnitList(found);
    }

    private static UnitView view(Document doc) {
        return new UnitView(
                new UnitRef(doc.getString(CODE), doc.getString(PATH)),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(NAME),
                UnitLevel.valueOf(doc.getString(LEVEL)),
                doc.getString(PARENT),
                doc.getList(SCOPE, String.class).size() - 1,
                doc.getBoolean(OPEN));
    }
}
