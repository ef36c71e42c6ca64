package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niangjia.shared.read.DocumentDifference.FieldDifference;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** In which fields two documents differ, down to the innermost, without saying what stands there. */
final class FieldDifferences {
    private static final String ABSENT = "absent";

    private final List<FieldDifference> found = new ArrayList<>();

    private FieldDifferences() {}

    static List<FieldDifference> between(BsonDocument live, BsonDocument rebuilt) {
        FieldDifferences differences = new FieldDifferences();
        differences.compare("", live, rebuilt);
        return differences.found;
    }

    private void compare(String path, @Nullable BsonValue live, @Nullable BsonValue rebuilt) {
        if (live instanceof BsonDocument one && rebuilt instanceof BsonDocument other) {
            Set<String> names = new TreeSet<>(one.keySet());
            names.addAll(other.keySet());
            names.forEach(name -> compare(path.isEmpty() ? name : path + "." + name, one.get(name), other.get(name)));
        } else if (live instanceof BsonArray one && rebuilt instanceof BsonArray other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "." + i, one.get(i), other.get(i));
            }
        } else if (live == null ? rebuilt != null : !live.equals(rebuilt)) {
            found.add(new FieldDifference(path, kind(live), kind(rebuilt)));
        }
    }

    private static String kind(@Nullable BsonValue value) {
        if (value == null) {
            return ABSENT;
        }
        return switch (value.getBsonType()) {
            case STRING -> "string(" + value.asString().getValue().length() + ")";
            case ARRAY -> "array(" + value.asArray().size() + ")";
            case DOCUMENT -> "document(" + value.asDocument().size() + ")";
            default -> value.getBsonType().name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
