package niangjia.ledger;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import niangjia.shared.BookedSpans;
import niangjia.shared.Bookings;
import niangjia.shared.CredentialStore;
import niangjia.shared.Drafts;
import niangjia.shared.ErasureShelf;
import niangjia.shared.Numbers;
import niangjia.shared.Openings;
import niangjia.shared.Papers;
import niangjia.shared.PersonId;
import niangjia.shared.PersonRights;
import niangjia.shared.Seals;
import niangjia.shared.SeatSettingsStore;
import niangjia.shared.StoredBytes;
import niangjia.shared.StoredEvents;
import niangjia.shared.StoredRecord;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The durable record, opened: everything that lives in its database, on one connection per transaction. Whoever opens
 * it closes it, after everything that uses it has stopped.
 */
public final class Ledger implements AutoCloseable {
    private final Storage storage;
    private final Transactions transactions;
    private final ProcessorTables processors;
    private final Serializer messages = RecordJson.messages();
    private final Serializer events;
    private final EventStorageEngine engine;
    private final CountedTokenStore tokens;
    private final Waits diskWaits = new Waits();
    private final SealedShelves shelves;
    private final Turns turns;
    private final Numbers numbers;
    private final SpanBookings bookings;
    private final Requests requests;
    private final CredentialStore credentials;
    private final SeatSettingsStore seatSettings;
    private final OpeningRows openings;
    private final Inspection inspection;
    private final StoredEvents storedEvents;
    private final StoredRecord stored;
    private final Database database;
    private final Clock clock;
    // process and host alone are not enough: each container has a process 1, and a test two desks in one process
    private final String node = ManagementFactory.getRuntimeMXBean().getName() + "/"
            + UUID.randomUUID().toString().substring(0, 8);

    private Ledger(Storage storage, LedgerSettings settings, EventNames names, EventUpcaster chain) {
        this.storage = storage;
        JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
        database = settings.database();
        clock = database.clock(jdbc);
        // the framework asks these for when a claim runs out, when an event was recorded, when a letter was put aside
        AbstractTokenEntry.clock = clock;
        GenericEventMessage.clock = clock;
        GenericDeadLetter.clock = clock;
        transactions = Transactions.of(storage, settings, diskWaits);
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(storage.pool()));
        events = new EventSerializer(names);
        turns = Turns.of(database);
        engine = new RecordEngine(connections, transactions.plain(), events, chain, turns);
        processors = new ProcessorTables(connections, transactions.plain(), messages, events);
        tokens = processors.tokens(node);
        SeriesNumbers series = new SeriesNumbers(jdbc, database, turns);
        numbers = series;
        shelves = SealedShelves.open(storage.pool(), database, settings.keyDirectory(), transactions, series);
        bookings = new SpanBookings(jdbc, database, turns);
        requests = new Requests(jdbc, database, storage.barrier(), turns);
        credentials = new Credentials(storage.pool(), database, transactions.durable());
        seatSettings = new SeatSettingsRows(jdbc, database, transactions.plain());
        openings = new OpeningRows(jdbc, transactions.durable(), turns);
        inspection = new Inspection(jdbc);
        stored = new StoredRows(jdbc);
        storedEvents = new StoredEventRows(stored, names);
    }

    /**
     * Opens the ledger, and makes or brings up to date its tables and its master key.
     *
     * @param eventFamilies sealed types whose leaves carry {@link niangjia.shared.Recorded}
     * @param upcasters oldest revision first
     * @throws IllegalStateException if the master key is missing, too open, damaged or of another ledger
     * @throws IllegalArgumentException if an event has no name or two have the same
     */
    public static Ledger open(LedgerSettings settings, List<Class<?>> eventFamilies, EventUpcaster... upcasters) {
        EventNames names = EventNames.of(eventFamilies);
        Storage storage = Storage.open(settings);
        try {
            new MoveMark(storage.pool()).refuseADesk();
            return new Ledger(storage, settings, names, new EventUpcasterChain(upcasters));
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /** The time by which the record is kept, the same on every node; its zone means nothing. */
    public Clock clock() {
        return clock;
    }

    public DataSource dataSource() {
        return storage.pool();
    }

    public PlatformTransactionManager platformTransactions() {
        return transactions.platform();
    }

    /** For the command bus: a commit returns only when it is on disk. */
    public TransactionManager commandTransactions() {
        return transactions.durable();
    }

    /**
     * For processors that only read, and write what can be written again. Not for those that send commands: what is
     * recorded must not be forgotten once it was seen.
     */
    public TransactionManager readingTransactions() {
        return transactions.reading();
    }

    /** For event processors, whose work is repeated if it is lost. */
    public TransactionManager processorTransactions() {
        return transactions.plain();
    }

    public EventStorageEngine engine() {
        return engine;
    }

    public TokenStore tokens() {
        return tokens;
    }

    /** The same tokens, for who keeps all processors from their segments, those of this process too. */
    public TokenStore tokensHeldBack() {
        return processors.tokens(node + "/held-back");
    }

    /**
     * Takes segments of processors and rebuilds from processes that died with them, so that nobody waits for their claims to
     * run out. Only for a process that works alone on its read models, and before its processors start.
     */
    public void releaseTokens() {
        JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
        jdbc.update("update token_entry set owner = null where owner is not null");
        jdbc.update("delete from rebuild_turn");
        new NodeRows(jdbc, database, clock).allGone();
    }

    /** By which the nodes keep out of each other's rebuilds. */
    public RebuildTurns rebuildTurns() {
        return new RebuildTurns(new JdbcTemplate(storage.pool()), database, clock, node);
    }

    /** From now on this process is one of the nodes that share the segments of processors, until that is closed. */
    public WorkingNodes join() {
        return new WorkingNodes(new NodeRows(new JdbcTemplate(storage.pool()), database, clock), node);
    }

    /** This process, as it is named among the nodes. */
    public String node() {
        return node;
    }

    /** The other nodes at work on this record; none where the read models lie in a file of this process. */
    public List<String> otherNodes() {
        return new NodeRows(new JdbcTemplate(storage.pool()), database, clock)
                .atWork().stream().filter(each -> !each.equals(node)).toList();
    }

    /** How far the segments of processors have come, and a way to hold them between two batches. */
    public TokenHold tokenHold() {
        return new TokenHold(storage.pool(), messages);
    }

    /** The letters of one processing group. */
    public JdbcSequencedDeadLetterQueue<EventMessage<?>> deadLetters(String processingGroup) {
        return processors.deadLetters(processingGroup);
    }

    /** For those who look after the processors. */
    public Upkeep upkeep() {
        return new Upkeep(new JdbcTemplate(storage.pool()), messages, tokens::losses, diskWaits);
    }

    /** For messages and tokens. */
    public Serializer serializer() {
        return messages;
    }

    /** For events alone, under their logical names. */
    public Serializer eventSerializer() {
        return events;
    }

    public Seals seals() {
        return shelves.seals();
    }

    /**
     * Destroys the person's key and look-up handles: what is sealed under it can never be read again.
     *
     * @return false if there was no key to destroy
     */
    public boolean erase(PersonId person) {
        return shelves.keys().destroy(person);
    }

    /** For the command that decides it. */
    public PersonRights personRights() {
        return shelves.erasures();
    }

    public StoredBytes storedBytes() {
        return new StoredByteRows(stored);
    }

    /**
     * The position of the slowest segment of these processors, on whatever node it runs; -1 if one has not begun. A dead
     * letter counts as passed.
     */
    public long slowest(Collection<String> processors) {
        return new TokenPositions(new JdbcTemplate(storage.pool()), messages).slowest(processors);
    }

    public ErasureShelf erasureShelf() {
        return shelves.erasures();
    }

    public Numbers numbers() {
        return numbers;
    }

    public Bookings bookings() {
        return bookings;
    }

    /** The same spans, for those who look. */
    public BookedSpans bookedSpans() {
        return bookings::between;
    }

    public CredentialStore credentials() {
        return credentials;
    }

    public SeatSettingsStore seatSettings() {
        return seatSettings;
    }

    public Drafts drafts() {
        return shelves.drafts();
    }

    public Papers papers() {
        return shelves.papers();
    }

    /** Events as their bytes stand here. */
    public StoredEvents storedEvents() {
        return storedEvents;
    }

    /** The record as it is stored. */
    public StoredRecord stored() {
        return stored;
    }

    public Openings openings() {
        return openings;
    }

    /**
     * From now on a server keeps the record, and the ledger's table follows it. Returns when it has caught up.
     *
     * @throws IllegalStateException if the server's record is not the one of this ledger, or it does not answer
     */
    public RecordFollower follow(ServedRecord served) {
        JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
        RecordFollower follower = new RecordFollower(
                served,
                new RecordCopy(jdbc, transactions.plain(), turns),
                new CopiedStore(engine),
                caughtUp -> new BegunRequests(jdbc, database, transactions.durable(), caughtUp));
        follower.start();
        new MoveMark(storage.pool()).served(served.where());
        return follower;
    }

    /** The server that keeps the record, if one does: without it a desk would go on with a copy that nobody follows. */
    public Optional<String> servedBy() {
        return new MoveMark(storage.pool())
                .found()
                .filter(mark -> mark.state().equals(MoveMark.SERVED))
                .map(MoveMark.Found::other);
    }

    /** By which the events of these families are written, for a program that has no ledger open. */
    public static Serializer eventSerializer(List<Class<?>> eventFamilies) {
        return new EventSerializer(EventNames.of(eventFamilies));
    }

    Turns turns() {
        return turns;
    }

    public Requests requests() {
        return requests;
    }

    /** The number of the last event, 0 for an empty record. */
    public long head() {
        return inspection.head();
    }

    /** What is wrong with the numbering of the index or of a stream, in words; empty if all is well. */
    public List<String> inspect() {
        return inspection.findings();
    }

    @Override
    public void close() {
        try {
            openings.settle();
        } finally {
            if (clock instanceof RecordClock asked) {
                asked.close();
            }
            storage.close();
        }
    }
}
