package niangjia.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import niangjia.shared.PersonId;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One data key per person, wrapped by the master key; destroying it is what erases a person. */
final class PersonKeys {
    private static final int CACHED = 10_000;
    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager plain;
    private final TransactionManager durable;
    private final MasterKey master;
    private final KeyCache cache = new KeyCache(CACHED, System::nanoTime);

    PersonKeys(
            JdbcTemplate jdbc,
            Database database,
            TransactionManager plain,
            TransactionManager durable,
            MasterKey master) {
        this.jdbc = jdbc;
        this.database = database;
        this.plain = plain;
        this.durable = durable;
        this.master = master;
    }

    PersonId create() {
        PersonId person = new PersonId("person:" + UUID.randomUUID());
        ensure(person);
        return person;
    }

    /**
     * Not durable by itself: the event that says the first word under the key is, and its barrier covers what was
     * committed before it.
     */
    void ensure(PersonId person) {
        if (cache.get(person.value()).isPresent()) {
            return;
        }
        String wrapped = master.wrap(Aead.newKey(), person.value());
        plain.executeInTransaction(() -> database.insertIfAbsent(
                jdbc,
                "insert into person_key (person_id, wrapped, created_at) values (?, ?, current_timestamp)",
                person.value(),
                wrapped));
    }

    /** @return false if there was no key to destroy (any more) */
    boolean destroy(PersonId person) {
        return durable.fetchInTransaction(() -> {
            int destroyed = jdbc.update(
                    "update person_key set wrapped = null, destroyed_at = current_timestamp"
                            + " where person_id = ? and wrapped is not null",
                    person.value());
            jdbc.update("delete from person_handle where person_id = ?", person.value());
            afterCommit(() -> cache.remove(person.value()));
            return destroyed == 1;
        });
    }

    /**
     * The keys of these persons; empty where destroyed.
     *
     * @throws IllegalStateException if a person never had a key here
     */
    Map<String, Optional<SecretKey>> of(Collection<String> persons) {
        Map<String, Optional<SecretKey>> keys = new HashMap<>();
        persons.forEach(person -> cache.get(person).ifPresent(key -> keys.put(person, Optional.of(key))));
        List<String> missing =
                persons.stream().distinct().filter(p -> !keys.containsKey(p)).toList();
        for (int from = 0; from < missing.size(); from += CHUNK) {
            load(missing.subList(from, Math.min(missing.size(), from + CHUNK)), keys);
        }
        for (String person : missing) {
            if (!keys.containsKey(person)) {
                throw new IllegalStateException("no key was ever made for " + person);
            }
        }
        return keys;
    }

    private void load(List<String> persons, Map<String, Optional<SecretKey>> keys) {
        String marks = String.join(",", persons.stream().map(p -> "?").toList());
        jdbc.query(
                "select person_id, wrapped from person_key where person_id in (" + marks + ")",
                row -> {
                    String person = row.getString(1);
                    String wrapped = row.getString(2);
                    if (wrapped == null) {
                        keys.put(person, Optional.empty());
                        return;
                    }
                    SecretKey key = master.unwrap(wrapped, person);
                    keys.put(person, Optional.of(key));
                    // a key made by a transaction that fails must not be used after it
                    afterCommit(() -> cache.put(person, key));
                },
                persons.toArray());
    }

    private static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
