package niangjia.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintEvent;
import niangjia.mediation.MediationEvent;
import niangjia.shared.Recorded;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lanes events stand in, by the names under which they are stored. */
class ReplayKindsTest {
    private static final List<Class<?>> FAMILIES = List.of(
            ComplaintEvent.class, SupervisionEvent.class, MediationEvent.class, ReferralEvent.class, ClockEvent.class);

    static Set<String> names() {
        return FAMILIES.stream()
                .flatMap(ReplayKindsTest::leaves)
                .map(each -> each.getAnnotation(Recorded.class).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ReplayKindsTest::leaves)
                : Stream.of(family);
    }

    @Test
    void every_name_in_a_lane_is_of_an_event_that_can_be_stored() {
        assertThat(names()).containsAll(ReplayKinds.PAPERS).containsAll(ReplayKinds.HAND_OVERS);
        assertThat(ReplayKinds.PAPERS).doesNotContainAnyElementsOf(ReplayKinds.HAND_OVERS);
    }

    @Test
    void every_clock_has_a_glyph_of_its_own_drawing() throws IOException {
        String icons = Files.readString(Path.of("src/main/resources/static/assets/icons.svg"), StandardCharsets.UTF_8);
        List<String> clocks = names().stream().filter(ReplayKinds::turnsAClock).toList();
        assertThat(clocks).hasSize(16);
        clocks.forEach(kind -> assertThat(icons).as(kind).contains("id=\"" + ReplayKinds.clockGlyph(kind) + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock.Lapsed", "complaint.TermLapsed"})
    void time_that_passed_looks_the_same_in_every_stream(String kind) {
        assertThat(ReplayKinds.clockGlyph(kind)).isEqualTo("term-over");
    }
}
