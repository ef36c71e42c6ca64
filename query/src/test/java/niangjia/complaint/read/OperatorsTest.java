package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The embedded server knows few operators, and ignores some in silence: what read models use is on a list. */
class OperatorsTest {
    private static final Set<String> KNOWN_TO_BOTH_SERVERS = Set.of(
            "Filters.and",
            "Filters.or",
            "Filters.eq",
            "Filters.ne",
            "Filters.in",
            "Filters.nin",
            "Filters.gte",
            "Filters.lt",
            "Filters.lte",
            "Filters.elemMatch",
            "Projections.include",
            "Sorts.ascending",
            "Sorts.descending",
            "Indexes.ascending",
            "Indexes.descending",
            "Indexes.compoundIndex",
            "$gte",
            "$lt");

    private static final Pattern USED = Pattern.compile(
            "\\b(?:Filters|Sorts|Indexes|Aggregates|Accumulators|Updates|Projections)\\.\\w+|\"(\\$\\w+)\"");

    @Test
    void read_models_use_no_other_operators() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String feature : Set.of("complaint", "organisation", "knowledge")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/niangjia", feature, "read"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher matcher = USED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
                    }
                }
            }
        }
        assertThat(used).isEqualTo(new TreeSet<>(KNOWN_TO_BOTH_SERVERS));
    }
}
