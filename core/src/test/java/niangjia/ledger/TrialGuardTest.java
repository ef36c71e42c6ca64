package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import niangjia.shared.OnlyTried;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialGuardTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void what_is_only_tried_is_decided_and_leaves_nothing(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            assertThatThrownBy(() -> desk.send(new Till.Ring("t", 10), meta(true)))
                    .isInstanceOf(OnlyTried.class);
            assertThat(desk.stream("t")).hasSize(1);
            assertThat(desk.ledger.requests().answered("r1", "d")).isEmpty();
            assertThat(desk.ledger.head()).isEqualTo(1);
            assertThat(desk.send(new Till.Ring("t", 10), meta(false))).isEqualTo(10);
            assertThat(desk.stream("t")).hasSize(2);
            assertThat(desk.ledger.inspect()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_would_be_refused_says_so(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            assertThatThrownBy(() -> desk.send(new Till.Refuse("t"), meta(true)))
                    .isInstanceOf(RuleViolated.class);
        }
    }

    private static Map<String, String> meta(boolean trial) {
        Map<String, String> meta = new TreeMap<>(TestDesk.OPERATOR.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, "r1");
        meta.put(RecordMeta.REQUEST_DIGEST, "d");
        if (trial) {
            meta.put(RecordMeta.TRIAL, "true");
        }
        return meta;
    }
}
