package niangjia.supervision.read;

import static niangjia.supervision.read.CredentialTale.*;
import static niangjia.supervision.read.RegistryTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.CredentialEvent.CertificateRevoked;
import niangjia.supervision.CredentialEvent.CertificateSuspended;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialRegistryTest {
    private static final Actor CHAIR_OF_CITY = viewer(CITY, Role.CHAIR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final CredentialRegistry registry = new CredentialRegistry(store);

    @BeforeEach
    void feed() {
        RegistryTale tale = new RegistryTale();
        certified(tale, "long", CITY, "2025-01-01", "2028-12-31");
        certified(tale, "soon", COUNTY, "2024-02-01", "2026-12-11");
        certified(tale, "over", COUNTY, "2024-02-01", "2026-10-11");
        certified(tale, "ahead", OTHER, "2026-10-13", "2029-10-12");
        certified(tale, "halted", CITY, "2024-02-01", "2027-12-31");
        tell(tale, new CertificateSuspended(id("halted"), noon("2026-01-01"), "离岗"));
        certified(tale, "gone", CITY, "2024-02-01", "2027-12-31");
        tell(tale, new CertificateRevoked(id("gone"), noon("2026-01-01"), "POST_LEFT", "调离"));
        trained(tale, "new", COUNTY);
        examined(tale, "passed", COUNTY, true);
        examined(tale, "failed", COUNTY, false);
        try (ReadModelDesk desk =
                new ReadModelDesk(new InMemoryEventStorageEngine(), CredentialRegistry.GROUP, registry)) {
            desk.tell(tale.events());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void those_that_end_first_come_first_then_those_in_training_then_those_withdrawn() {
        assertThat(keys(CredentialFilter.ALL))
                .containsExactly("over", "soon", "halted", "long", "ahead", "failed", "new", "passed", "gone");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "VALID,       soon;long",
        "EXPIRING,    soon",
        "EXPIRED,     over",
        "IN_TRAINING, failed;new;passed",
        "SUSPENDED,   halted",
        "REVOKED,     gone"
    })
    void a_part_of_the_list_holds_what_its_name_says(CredentialFilter filter, String keys) {
        assertThat(String.join(";", keys(filter))).isEqualTo(keys);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3} days left")
    @CsvSource({
        "soon,   2024-01-31, NOT_YET,   ",
        "soon,   2024-02-01, CERTIFIED, 1044",
        "soon,   2026-10-11, CERTIFIED, 61",
        "soon,   2026-10-12, EXPIRING,  60",
        "soon,   2026-12-11, EXPIRING,  0",
        "soon,   2026-12-12, EXPIRED,   ",
        "halted, 2026-10-12, SUSPENDED, ",
        "gone,   2026-10-12, REVOKED,   ",
        "new,    2026-10-12, TRAINED,   ",
        "passed, 2026-10-12, EXAMINED,  ",
        "failed, 2026-10-12, FAILED,    "
    })
    void a_certificate_is_told_as_it_stands_on_the_day(String key, String on, CredentialState state, Integer left) {
        CredentialRow row = registry.on(new CredentialOf(CHAIR_OF_CITY, id(key), day(on)))
                .orElseThrow()
                .now();
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.daysLeft()).isEqualTo(left);
    }

    @Test
    void those_who_may_supervise_for_a_unit_are_its_own_and_then_those_above() {
        assertThat(supervisors(COUNTY)).containsExactly("soon", "long");
        assertThat(supervisors(CITY)).containsExactly("long");
        assertThat(supervisors(OTHER)).containsExactly("long");
        CredentialsFor beside = new CredentialsFor(viewer(COUNTY, Role.SUPERVISOR), OTHER, TODAY);
        assertThat(registry.on(beside).items()).isEmpty();
    }

    @Test
    void one_certificate_is_told_whole_and_within_reach() {
        CredentialView view =
                registry.on(new CredentialOf(CHAIR_OF_CITY, id("gone"), TODAY)).orElseThrow();
        assertThat(view.ground()).isEqualTo("POST_LEFT");
        assertThat(view.reason()).isEqualTo("调离");
        assertThat(view.score()).isEqualTo(86);
        assertThat(view.now().number()).isEqualTo("430500-2024-gone");
        assertThat(view.course()).hasSize(4);
        assertThat(registry.on(new CredentialOf(viewer(OTHER, Role.CHAIR), id("gone"), TODAY)))
                .isEmpty();
        assertThat(registry.on(new CredentialOf(viewer(CITY, Role.OPERATOR), id("gone"), TODAY)))
                .isEmpty();
    }

    private List<String> keys(CredentialFilter filter) {
        CredentialPage first = registry.on(new CredentialsOn(CHAIR_OF_CITY, null, filter, TODAY, null, 4));
        List<CredentialRow> all = new ArrayList<>(first.items());
        String next = first.next();
        while (next != null) {
            CredentialPage page = registry.on(new CredentialsOn(CHAIR_OF_CITY, null, filter, TODAY, next, 4));
            all.addAll(page.items());
            next = page.next();
        }
        return all.stream().map(row -> row.credentialId().substring(11)).toList();
    }

    private List<String> supervisors(UnitRef unit) {
        return registry.on(new CredentialsFor(CHAIR_OF_CITY, unit, TODAY)).items().stream()
                .map(row -> row.credentialId().substring(11))
                .toList();
    }
}
