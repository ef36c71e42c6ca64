package niangjia.shared.terms;

import static niangjia.shared.terms.Given.at;
import static niangjia.shared.terms.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.shared.terms.TermFact.TermExtended;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermPaused;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermFact.TermResumed;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.terms.TermFact.TermStopped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The fields of the facts, as streams put them into their events. */
class TermFactsTest {
    private static final List<TermFact> ALL = List.of(
            new TermStarted(
                    "handle-1",
                    "complaint.handle",
                    "430000@2026.1",
                    "2025-11-04",
                    at("2026-10-12T09:00"),
                    "WORKING_DAYS",
                    5,
                    "NONE",
                    "24:00",
                    null,
                    day("2026-10-19"),
                    at("2026-10-19T23:59:59"),
                    false),
            new TermExtended(
                    "handle-1",
                    at("2026-10-16T09:00"),
                    at("2026-10-16T15:00"),
                    10,
                    "2025-11-04",
                    day("2026-11-02"),
                    at("2026-11-02T23:59:59"),
                    false),
            new TermPaused("handle-1", at("2026-10-20T09:00"), "PARKED"),
            new TermResumed(
                    "handle-1",
                    at("2026-10-21T09:00"),
                    "2025-11-04",
                    day("2026-11-03"),
                    at("2026-11-03T23:59:59"),
                    false),
            new TermRecomputed(
                    "handle-1",
                    at("2026-10-22T09:00"),
                    "notice",
                    "2026-10-22",
                    "430000@2026.1",
                    "2026-10-22",
                    "WORKING_DAYS",
                    5,
                    "NONE",
                    "24:00",
                    day("2026-11-04"),
                    at("2026-11-04T23:59:59"),
                    false),
            new TermLapsed("handle-1", at("2026-11-04T23:59:59"), at("2026-11-05T00:00:10")),
            new TermMet("handle-1", at("2026-11-05T09:00"), at("2026-11-04T23:59:59"), true),
            new TermStopped("handle-1", at("2026-11-05T09:00"), "RETURNED"));

    @Test
    void their_json_stays_as_it_is() {
        JsonMapper json = JsonMapper.builder().build();
        String written = ALL.stream()
                .map(fact -> fact.getClass().getSimpleName() + " " + json.writeValueAsString(fact) + "\n")
                .collect(Collectors.joining());
        assertThat(written).isEqualTo(Given.text("facts.txt"));
        assertThat(ALL).allSatisfy(fact -> assertThat(json.readValue(json.writeValueAsString(fact), fact.getClass()))
                .isEqualTo(fact));
    }

    @Test
    void none_is_left_out() {
        Set<Class<?>> shown = ALL.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(Set.copyOf(Arrays.asList(TermFact.class.getPermittedSubclasses())));
    }
}
