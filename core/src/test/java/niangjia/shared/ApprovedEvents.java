package niangjia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes the JSON of every event: one committed file per name and revision, written once with {@code -Dapprove=true},
 * never written over. A changed event needs a new revision, not a new file under the old one.
 */
public final class ApprovedEvents {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            // as the record itself writes: a question a record answers about itself is not one of its facts
            .changeDefaultVisibility(any -> any.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ApprovedEvents() {}

    /**
     * Several samples of one event are allowed: the first is the approved one, each is read back.
     *
     * @param folder below the folder of approved files, for example {@code organisation}
     * @param samples at least one of every event of the families
     * @param families sealed interfaces whose permitted types are the events
     */
    public static void verify(String folder, List<Object> samples, Class<?>... families) {
        verify(Path.of("src/test/resources/approved", folder), Boolean.getBoolean("approve"), samples, families);
    }

    static void verify(Path folder, boolean approve, List<Object> samples, Class<?>... families) {
        List<Class<?>> events =
                Stream.of(families).flatMap(ApprovedEvents::eventsOf).collect(Collectors.toCollection(ArrayList::new));
        assertThat(events).as("events of the families").isNotEmpty();
        assertThat(samples.stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .as("events with a sample")
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(events));
        Set<String> names = new TreeSet<>();
        for (Class<?> event : events) {
            assertThat(names.add(fileName(event)))
                    .as("stored name used once: %s", fileName(event))
                    .isTrue();
            List<Object> own = samples.stream().filter(event::isInstance).toList();
            verifyOne(folder.resolve(fileName(event)), approve, own.get(0));
            own.forEach(ApprovedEvents::verifyReadsBack);
        }
    }

    /** The name and revision an event is stored under; fails if it has none. */
    public static Recorded storedAs(Class<?> event) {
        Recorded recorded = event.getAnnotation(Recorded.class);
        assertThat(recorded).as("@Recorded of %s", event.getName()).isNotNull();
        return recorded;
    }

    private static Stream<Class<?>> eventsOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null ? Stream.of(family) : Stream.of(permitted).flatMap(ApprovedEvents::eventsOf);
    }

    private static String fileName(Class<?> event) {
        Recorded recorded = storedAs(event);
        return recorded.name() + "-" + recorded.revision() + ".json";
    }

    private static void verifyOne(Path file, boolean approve, Object sample) {
        String written = JSON.writeValueAsString(sample).replace("\r\n", "\n") + "\n";
        if (Files.notExists(file) && approve) {
            write(file, written);
        }
        if (Files.notExists(file)) {
            fail("not approved: " + file + " (expected to exist; -Dapprove=true writes it)");
        }
        String approved = read(file);
        assertThat(written).as("JSON of %s", file.getFileName()).isEqualTo(approved);
        assertThat((Object) JSON.readValue(approved, sample.getClass()))
                .as("read back from %s", file.getFileName())
                .isEqualTo(sample);
    }

    private static void verifyReadsBack(Object sample) {
        assertThat((Object) JSON.readValue(JSON.writeValueAsString(sample), sample.getClass()))
                .isEqualTo(sample);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
