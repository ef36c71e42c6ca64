package niangjia.supervision.read;

import java.util.List;
import niangjia.supervision.read.SupervisionParts.BodyView;
import org.bson.Document;

/** Bodies that work on a case too, in its documents. */
public final class JoinedBodies {
    static final String BODIES = "bodies";

    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String LEFT = "left";

    private JoinedBodies() {}

    public static void join(Document doc, String bodyId, String name, String role) {
        Entries.add(
                doc,
                BODIES,
                new Document(Entries.ID, bodyId)
                        .append(NAME, name)
                        .append(ROLE, role)
                        .append(LEFT, false));
    }

    public static void leave(Document doc, String bodyId) {
        Entries.change(doc, BODIES, bodyId, body -> body.append(LEFT, true));
    }

    public static List<BodyView> of(Document doc) {
        return Entries.of(doc, BODIES).stream()
                .map(each -> new BodyView(
                        each.getString(Entries.ID), each.getString(NAME), each.getString(ROLE), each.getBoolean(LEFT)))
                .toList();
    }
}
