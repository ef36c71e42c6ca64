package niangjia.supervision.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.UnitRef;
import org.bson.Document;

/** Which unit has a case, which took it in, and whom it concerns by that. */
public final class CaseHolder {
    public static final String HOLDER = "holder";
    public static final String HOLDER_PATH = "holderPath";
    public static final String REGISTERED_BY = "registeredBy";
    /** The units that see it: those concerned and all above them. */
    public static final String SCOPE = "scope";
    /** Staff who took in who it is about. */
    public static final String TAKEN_IN_BY = "takenInBy";

    private static final String REGISTERED_PATH = "registeredPath";

    private CaseHolder() {}

    public static void begin(Document doc, String unitId, String path, Heard heard) {
        doc.append(REGISTERED_BY, unitId).append(REGISTERED_PATH, path).append(TAKEN_IN_BY, List.of());
        takenInBy(doc, heard);
        moved(doc, unitId, path);
    }

    public static void takenInBy(Document doc, Heard heard) {
        Set<String> staff = new LinkedHashSet<>(doc.getList(TAKEN_IN_BY, String.class));
        if (heard.staffId() != null) {
            staff.add(heard.staffId());
        }
        doc.append(TAKEN_IN_BY, List.copyOf(staff));
    }

    public static void moved(Document doc, String unitId, String path) {
        doc.append(HOLDER, unitId).append(HOLDER_PATH, path);
        Set<String> units =
                new LinkedHashSet<>(UnitRef.at(doc.getString(REGISTERED_PATH)).lineage());
        units.addAll(UnitRef.at(path).lineage());
        doc.append(SCOPE, List.copyOf(units));
    }
}
