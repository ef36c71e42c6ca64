package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;

/** The state table on paper: a change of who may do what is a change of this page, to be read before it is approved. */
class SupervisionTableTextTest {
    private static final Path PAGE = Path.of("src/test/resources/approved/supervision/state-table.txt");

    @Test
    void the_state_table_is_as_it_was_approved() throws IOException {
        String written = SupervisionActs.all().stream()
                .map(SupervisionTableTextTest::line)
                .collect(Collectors.joining());
        if (Boolean.getBoolean("approve") && Files.notExists(PAGE)) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, written);
        }
        assertThat(written).isEqualTo(Files.readString(PAGE).replace("\r\n", "\n"));
    }

    private static String line(SupervisionAct act) {
        String paper = act.paper().isEmpty() ? "" : " | paper " + words(act.paper());
        return "%s | %s | %s | %s%s\n".formatted(act.name(), states(act.from()), words(act.roles()), act.side(), paper);
    }

    private static String states(Set<SupervisionStatus> from) {
        Set<SupervisionStatus> others = EnumSet.allOf(SupervisionStatus.class);
        others.removeAll(from);
        if (others.isEmpty()) {
            return "any state";
        }
        return from.size() > others.size() ? "any state but " + words(others) : words(from);
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
