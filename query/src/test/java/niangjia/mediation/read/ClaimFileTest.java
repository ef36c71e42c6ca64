package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.ClaimEvent.ClaimAmended;
import niangjia.mediation.ClaimEvent.ClaimAssessed;
import niangjia.mediation.ClaimEvent.RightsExplained;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.ClockEvent.ClockStopped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimFileTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk = new ReadModelDesk(
            new EachEventTwice(),
            MediationFile.GROUP,
            new MediationFile(store, new FakeSeals(), ReadModelDesk.NO_COURSES));
    private final MediationTale tale =
            new MediationTale(1).open().talked("talk").stated("c1", "WAGE", 900_00L);

    private int told;

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void an_amended_claim_was_neither_assessed_nor_explained() {
        tale.then((c, at) -> new ClaimAssessed(c, at, "c1", 800_00L, List.of("劳动法 50"), tale.words("算式")))
                .then((c, at) -> new RightsExplained(c, at, List.of("c1"), "a1", tale.words("说明")));
        ClaimView before = table().claims().get(0);
        assertThat(before.statutory()).isNotNull();
        assertThat(before.rights()).hasSize(1);
        tale.then((c, at) -> new ClaimAmended(c, at, tale.claim("c1", "WAGE", 700_00L), 2));
        ClaimView after = table().claims().get(0);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.claimedFen()).isEqualTo(700_00);
        assertThat(after.statutory()).isNull();
        assertThat(after.rights()).isEmpty();
    }

    @Test
    void who_takes_the_place_of_a_payer_takes_over_what_they_settled() {
        tale.settled("s1", 500_00L, "r1", "c1");
        assertThat(table().settlements()).extracting(SettlementView::payerId).containsExactly("r1");
        tale.then(
                (c, at) -> new PartySubstituted(c, at, "r1", MediationTale.firm("RESPONDENT", "r2"), tale.words("更名")));
        assertThat(table().settlements()).extracting(SettlementView::payerId).containsExactly("r2");
        assertThat(table().open()).isZero();
    }

    @Test
    void the_time_against_a_claim_is_the_one_that_runs_now() {
        tale.then((c, at) -> EveryMediationEvent.clock(c, at, "limitation:c1#1"));
        assertThat(table().claims().get(0).limitation().termId()).isEqualTo("limitation:c1#1");
        tale.then((c, at) -> new ClockStopped(c, at, "limitation:c1#1", "RECKONED_ANEW"));
        assertThat(table().claims().get(0).limitation())
                .as("nobody said since when")
                .isNull();
        tale.then((c, at) ->
                MediationTale.started(c, at, "limitation:c1#2", "arbitration.limitation", LocalDate.of(2027, 6, 1)));
        assertThat(table().claims().get(0).limitation().dueOn()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    private ClaimTableView table() {
        desk.tell(tale.events().subList(told, tale.events().size()));
        told = tale.events().size();
        return desk.askOptional(new MediationOf(MediationTale.MEDIATOR, tale.id), MediationView.class)
                .orElseThrow()
                .claims();
    }
}
