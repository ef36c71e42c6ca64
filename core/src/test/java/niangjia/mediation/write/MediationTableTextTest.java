package niangjia.mediation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationStatus;
import org.junit.jupiter.api.Test;

/** The state table on paper: a change of who may do what is a change of this page, to be read before it is approved. */
class MediationTableTextTest {
    private static final Path PAGE = Path.of("src/test/resources/approved/mediation/state-table.txt");

    @Test
    void the_state_table_is_as_it_was_approved() throws IOException {
        String written =
                MediationActs.all().stream().map(MediationTableTextTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean("approve") && Files.notExists(PAGE)) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, written);
        }
        assertThat(written).isEqualTo(Files.readString(PAGE).replace("\r\n", "\n"));
    }

    private static String line(MediationAct act) {
        return "%s | %s | %s | %s\n".formatted(act.name(), states(act.from()), words(act.roles()), act.side());
    }

    private static String states(Set<MediationStatus> from) {
        Set<MediationStatus> others = EnumSet.allOf(MediationStatus.class);
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
