package niangjia.complaint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintStatus;
import org.junit.jupiter.api.Test;

/** The state table on paper: a change of who may do what is a change of this page, to be read before it is approved. */
class StateTableTextTest {
    private static final Path PAGE = Path.of("src/test/resources/approved/complaint/state-table.txt");

    @Test
    void the_state_table_is_as_it_was_approved() throws IOException {
        assertThat(ComplaintActs.all().stream().map(StateTableTextTest::line).collect(Collectors.joining()))
                .isEqualTo(Files.readString(PAGE).replace("\r\n", "\n"));
    }

    private static String line(ComplaintAct act) {
        return "%s | %s | %s | %s%n"
                .formatted(act.name(), states(act.from()), words(act.roles()), act.side())
                .replace("\r\n", "\n");
    }

    private static String states(Set<ComplaintStatus> from) {
        Set<ComplaintStatus> others = EnumSet.allOf(ComplaintStatus.class);
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
