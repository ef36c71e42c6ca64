package niangjia.audit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.CaseFile;
import niangjia.complaint.read.KnownCallers;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.PersonId;
import niangjia.shared.Seals;
import niangjia.shared.StoredBytes.Stored;
import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildReport;
import niangjia.shared.read.Remake;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One in ten of all callers is erased while their read models are being replayed. */
class ThousandErasedTest {
    private static final int PEOPLE = 10_000;
    private static final int EVERY = 10;
    private static final int TOGETHER = 250;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {KnownCallers.GROUP, CallRegister.GROUP, CaseFile.GROUP})
    void a_thousand_of_ten_thousand_are_erased_during_a_replay_and_everything_else_stays(String group) {
        try (Ledger ledger = Ledger.open(LedgerSettings.embedded(directory), List.of(ComplaintEvent.class));
                ReadStore store = ReadStore.open(ReadStoreSettings.inMemory())) {
            Seals seals = ledger.seals();
            Function<ReadStore, ?> model = over(group, seals);
            ErasedPeople people = new ErasedPeople(seals);
            try (ReadModelDesk desk = new ReadModelDesk(ledger.engine(), group, model.apply(store))) {
                for (int from = 0; from < PEOPLE; from += TOGETHER) {
                    List<DomainEventMessage<?>> some = people.calls(from, from + TOGETHER);
                    ledger.commandTransactions()
                            .executeInTransaction(() -> ledger.engine().appendEvents(some));
                }
                desk.caughtUp();
                Set<String> all = new HashSet<>(streams(1));
                Stored before = ledger.storedBytes().of(all, ErasedPeople.AT.plusSeconds(PEOPLE));

                // half of it behind, half of it ahead of the replay
                PooledProcessing.rebuild(desk.configuration.eventProcessingConfiguration(), group);
                for (int from = 0; from < PEOPLE; from += TOGETHER * EVERY) {
                    List<PersonId> some = persons(from, from + TOGETHER * EVERY);
                    ledger.commandTransactions().executeInTransaction(() -> assertThat(
                                    ledger.personRights().destroy(some))
                            .isEqualTo(TOGETHER));
                }
                desk.caughtUp();
                EventStore record = desk.configuration.eventStore();
                ParameterResolverFactory resolvers =
                        ClasspathParameterResolverFactory.forClass(ThousandErasedTest.class);
                new Remake(
                                store,
                                stream -> record.readEvents(stream)
                                        .asStream()
                                        .<DomainEventMessage<?>>map(e -> e)
                                        .toList(),
                                resolvers)
                        .of(group, model, streams(EVERY));

                assertThat(ledger.storedBytes().of(all, ErasedPeople.AT.plusSeconds(PEOPLE)))
                        .as("the stored bytes of %s events", before.events())
                        .isEqualTo(before);
                assertThat(before.events()).isEqualTo(2L * PEOPLE);
                assertThat(ledger.inspect()).isEmpty();
                Set<Integer> told = told(store);
                assertThat(told).as("the erased").noneMatch(number -> number % EVERY == 0);
                assertThat(told).as("the twin: all others").hasSize(PEOPLE - PEOPLE / EVERY);
                RebuildReport report = new Rebuild(store, record, resolvers).beside(group, model);
                assertThat(report.differences()).isEmpty();
                assertThat(report.refused()).isZero();
                assertThat(report.documents()).isGreaterThanOrEqualTo(PEOPLE);
            }
        }
    }

    @Test
    void made_anew_while_the_stream_goes_on_nothing_of_it_is_lost() {
        try (Ledger ledger = Ledger.open(LedgerSettings.embedded(directory), List.of(ComplaintEvent.class));
                ReadStore store = ReadStore.open(ReadStoreSettings.inMemory())) {
            Function<ReadStore, ?> model = over(CallRegister.GROUP, ledger.seals());
            List<DomainEventMessage<?>> calls = new ErasedPeople(ledger.seals()).calls(0, 2);
            try (ReadModelDesk desk = new ReadModelDesk(ledger.engine(), CallRegister.GROUP, model.apply(store))) {
                ledger.commandTransactions()
                        .executeInTransaction(() -> ledger.engine().appendEvents(calls));
                desk.caughtUp();
                ledger.commandTransactions().executeInTransaction(() -> assertThat(
                                ledger.personRights().destroy(List.of(ErasedPeople.person(0))))
                        .isEqualTo(1));
                List<Integer> seen = new ArrayList<>();
                // the first time the stream is read without its end, as if that came a moment later
                Remake remake = new Remake(
                        store,
                        stream -> {
                            seen.add(1);
                            return calls.stream()
                                    .filter(each ->
                                            each.getAggregateIdentifier().equals(stream))
                                    .limit(seen.size() == 1 ? 1 : 2)
                                    .toList();
                        },
                        ClasspathParameterResolverFactory.forClass(ThousandErasedTest.class));
                assertThat(remake.of(CallRegister.GROUP, model, List.of("complaint:0")))
                        .isEqualTo(1);
                assertThat(seen).as("read again").hasSize(2);
                assertThat(told(store)).containsExactly(1);
            }
        }
    }

    private static Function<ReadStore, ?> over(String group, Seals seals) {
        return switch (group) {
            case KnownCallers.GROUP -> store -> new KnownCallers(store, seals);
            case CallRegister.GROUP -> store -> new CallRegister(store, seals);
            default -> store -> new CaseFile(store, seals, ReadModelDesk.NO_COURSES);
        };
    }

    private static List<String> streams(int every) {
        return IntStream.range(0, PEOPLE)
                .filter(number -> number % every == 0)
                .mapToObj(ErasedPeople::stream)
                .toList();
    }

    private static List<PersonId> persons(int from, int to) {
        return IntStream.range(from, to)
                .filter(number -> number % EVERY == 0)
                .mapToObj(ErasedPeople::person)
                .toList();
    }

    /** Whose words stand in some document. */
    private static Set<Integer> told(ReadStore store) {
        Set<Integer> told = new HashSet<>();
        store.documents((collection, document, json) -> {
            String id = document.split("[#/]", 2)[0];
            int number = Integer.parseInt(id.substring(id.indexOf(':') + 1));
            if (json.contains(ErasedPeople.phone(number))
                    || json.contains("来电人" + number)
                    || json.contains("第" + number + "个")) {
                told.add(number);
            }
        });
        return told;
    }
}
