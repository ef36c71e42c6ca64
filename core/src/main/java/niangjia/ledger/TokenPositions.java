package niangjia.ledger;

import java.util.Collection;
import java.util.Collections;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far processors have come, looked at without claiming their segments. */
record TokenPositions(JdbcTemplate jdbc, Serializer serializer) {
    long slowest(Collection<String> processors) {
        String marks = String.join(", ", Collections.nCopies(processors.size(), "?"));
        long[] slowest = {Long.MAX_VALUE};
        int[] segments = {0};
        jdbc.query(
                "select token, token_type from token_entry where processor_name in (" + marks + ")",
                row -> {
                    segments[0]++;
                    byte[] token = row.getBytes(1);
                    slowest[0] = Math.min(slowest[0], token == null ? -1 : position(token, row.getString(2)));
                },
                processors.toArray());
        return segments[0] == 0 ? -1 : slowest[0];
    }

    private long position(byte[] token, String type) {
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return read == null ? -1 : read.position().orElse(-1);
    }
}
