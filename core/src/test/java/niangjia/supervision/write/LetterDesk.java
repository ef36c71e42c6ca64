package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.supervisor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.complaint.Medium;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerSettings;
import niangjia.shared.Actor;
import niangjia.shared.Numbers;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.DeclineClue;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.ClueSource;
import niangjia.supervision.Complainant;
import niangjia.supervision.DeclineReason;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;

/** A ledger on disk with cases on it, to issue papers on for real. */
final class LetterDesk implements AutoCloseable {
    private final Ledger ledger;
    private final SimpleCommandBus bus;
    private final EmbeddedEventStore store;

    LetterDesk(Path directory) {
        this(LedgerSettings.embedded(directory), numbers -> numbers);
    }

    /** @param around what stands between the case and the numbers of the ledger */
    LetterDesk(LedgerSettings home, Function<Numbers, Numbers> around) {
        ledger = Ledger.open(home, List.of(SupervisionEvent.class, ClockEvent.class));
        store = EmbeddedEventStore.builder().storageEngine(ledger.engine()).build();
        bus = SimpleCommandBus.builder()
                .transactionManager(ledger.commandTransactions())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(SupervisionCase.class),
                new SimpleResourceParameterResolverFactory(
                        List.of(around.apply(ledger.numbers()), SupervisionFixture.roster(), TermsInForce.NONE)));
        AggregateAnnotationCommandHandler.<SupervisionCase>builder()
                .aggregateType(SupervisionCase.class)
                .parameterResolverFactory(parameters)
                .repository(EventSourcingRepository.builder(SupervisionCase.class)
                        .eventStore(store)
                        .parameterResolverFactory(parameters)
                        .build())
                .build()
                .subscribe(bus);
    }

    /** A case taken up by the county, on which papers may be written. */
    void open(SupervisionId id) {
        register(id, null);
        send(new AcceptClue(id, AT, null), chair());
    }

    /** A clue of somebody named, whom the county owes a notice. */
    void decline(SupervisionId id) {
        register(id, named(false));
        send(new DeclineClue(id, AT, DeclineReason.IN_COURT, sealed("explanation"), "court"), chair());
    }

    private void register(SupervisionId id, @Nullable Complainant who) {
        send(
                new RegisterClue(
                        id,
                        AT,
                        ClueSource.PATROL,
                        Category.WAGE,
                        COUNTY,
                        who,
                        sealed("account"),
                        List.of(respondent("r1", 120)),
                        1,
                        null),
                clerk());
    }

    /** Written, reviewed and signed: only the number is missing. */
    void sign(SupervisionId id, String paperId, PaperKind kind) {
        send(new DraftPaper(id, AT, paperId, paper(kind, "r1")), clerk());
        send(new PassPaper(id, AT, paperId, null), supervisor());
        send(new SignPaper(id, AT, paperId, "d1"), chair());
    }

    void issue(SupervisionId id, String paperId, Instant at) {
        send(new IssuePaper(id, at, paperId, "d1"), clerk());
    }

    /** @param digest null by mouth */
    void notice(SupervisionId id, Instant at, @Nullable String digest) {
        send(new GiveDeclineNotice(id, at, Medium.PAPER, digest), clerk());
    }

    /** @throws RuntimeException what the command failed with */
    void send(Object command, Actor actor) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetaData()), (sent, answer) -> {
                    if (answer.isExceptional()) {
                        failure.set(answer.exceptionResult());
                    }
                });
        if (failure.get() instanceof RuntimeException refused) {
            throw refused;
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
    }

    /** Every paper that has a number, in the order of the record. */
    List<PaperIssued> issued() {
        return told(PaperIssued.class);
    }

    /** Every notice of declining, in the order of the record. */
    List<DeclineNoticeGiven> noticed() {
        return told(DeclineNoticeGiven.class);
    }

    private <E> List<E> told(Class<E> event) {
        try (Stream<? extends EventMessage<?>> all = store.openStream(null).asStream()) {
            return all.limit(ledger.head())
                    .map(EventMessage::getPayload)
                    .filter(event::isInstance)
                    .map(event::cast)
                    .toList();
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
