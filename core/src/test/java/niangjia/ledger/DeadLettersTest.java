package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadLettersTest {
    @TempDir
    Path directory;

    private static void enqueue(
            Ledger ledger, SequencedDeadLetterQueue<EventMessage<?>> queue, String stream, int sequence) {
        EventMessage<?> event =
                new GenericDomainEventMessage<>("Till", stream, sequence, new TillEvent.Rung(stream, sequence, null));
        ledger.processorTransactions()
                .executeInTransaction(() -> queue.enqueue(
                        stream, new GenericDeadLetter<>(stream, event, new IllegalStateException("broken"))));
    }

    @ParameterizedTest
    @EnumSource
    void a_sequence_beyond_the_first_page_is_found(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            var queue = ledger.deadLetters("register");
            for (int i = 0; i < 25; i++) {
                enqueue(ledger, queue, "t" + i, 1);
            }
            boolean done = queue.process(
                    letter -> letter.message().getPayload().equals(new TillEvent.Rung("t24", 1, null)),
                    letter -> Decisions.evict());
            assertThat(done).isTrue();
            assertThat(queue.contains("t24")).isFalse();
            assertThat(queue.size()).isEqualTo(24);
            assertThat(ledger.deadLetters("other").size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_long_sequence_is_walked_once_and_in_order(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            var queue = ledger.deadLetters("register");
            int letters = DeadLetterPages.PAGE * 2 + 7;
            List<Object> expected = new ArrayList<>();
            for (int i = 0; i < letters; i++) {
                enqueue(ledger, queue, "t", i);
                expected.add(new TillEvent.Rung("t", i, null));
            }
            List<Object> walked = new ArrayList<>();
            queue.deadLetterSequence("t")
                    .forEach(letter -> walked.add(letter.message().getPayload()));
            assertThat(walked).isEqualTo(expected);
        }
    }
}
