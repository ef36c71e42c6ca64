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
    private final SeriesNumbers numbers;
    private final KeyCache cache = new KeyCache(CACHED, System::nanoTime);
    private int changesSeen;

    PersonKeys(
            JdbcTemplate jdbc,
            Database database,
            TransactionManager plain,
            TransactionManager durable,
            MasterKey master,
            SeriesNumbers numbers) {
        this.jdbc = jdbc;
        this.database = database;
        this.plain = plain;
        this.durable = durable;
        this.master = master;
        this.numbers = numbers;
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
        return durable.fetchInTransaction(() -> destroyNow(person));
    }

    /** In the transaction that runs. */
    boolean destroyNow(PersonId person) {
        int destroyed = jdbc.update(
                "update person_key set wrapped = null, destroyed_at = current_timestamp"
                        + " where person_id = ? and wrapped is not null",
                person.value());
        jdbc.update("delete from person_handle where person_id = ?", person.value());
        changed(person);
        return destroyed == 1;
    }

    void restrict(String cause, PersonId person) {
        boolean isNew = database.insertIfAbsent(
                jdbc,
                "insert into person_restriction (person_id, cause, since) values (?, ?, current_timestamp)",
                person.value(),
                cause);
        if (isNew) {
            changed(person);
        }
    }

    void release(String cause) {
        jdbc.update("delete from person_restriction where cause = ?", cause);
    }

    boolean restricted(PersonId person) {
        return !jdbc.queryForList(
                        "select r.cause from person_restriction r join person_key k on k.person_id = r.person_id"
                                + " where r.person_id = ? and k.wrapped is not null",
                        person.value())
                .isEmpty();
    }

    private void changed(PersonId person) {
        jdbc.update(
                "insert into key_change (number, person_id) values (?, ?)",
                numbers.next("keys changed"),
                person.value());
        cache.remove(person.value());
        afterCommit(() -> cache.remove(person.value()));
    }

    synchronized long changes() {
        look();
        return changesSeen;
    }

    /** Throws away the keys that any node destroyed or restricted since the last look. */
    private void look() {
        if (!cache.isToLook()) {
            return;
        }
        try {
            synchronized (this) {
                jdbc.query(
                        "select number, person_id from key_change where number > ? order by number",
                        row -> {
                            cache.remove(row.getString(2));
                            changesSeen = row.getInt(1);
                        },
                        changesSeen);
            }
        } catch (RuntimeException e) {
            cache.lookAgain();
            throw e;
        }
    }

    /**
     * The keys of these persons; empty where destroyed or restricted.
     *
     * @throws IllegalStateException if a person never had a key here
     */
    Map<String, Optional<SecretKey>> of(Collection<String> persons) {
        look();
        Map<String, Optional<SecretKey>> keys = new HashMap<>();
        persons.forEach(person -> cache.get(person).ifPresent(key -> keys.put(person, Optional.of(key))));
        List<String> missing =
                persons.stream().distinct().filter(p -> !keys.containsKey(p)).toList();
        for (int from = 0; from < missing.size(); from += CHUNK) {
            load(missing.subList(from, Math.min(missing.size(), from + CHUNK)), keys, false);
        }
        for (String person : missing) {
            if (!keys.containsKey(person)) {
                throw new IllegalStateException("no key was ever made for " + person);
            }
        }
        return keys;
    }

    /** The keys that are not destroyed, of restricted persons too; none of them stays in memory. */
    Map<String, Optional<SecretKey>> guarded(Collection<String> persons) {
        Map<String, Optional<SecretKey>> keys = new HashMap<>();
        List<String> asked = persons.stream().distinct().toList();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            load(asked.subList(from, Math.min(asked.size(), from + CHUNK)), keys, true);
        }
        return keys;
    }

    private void load(List<String> persons, Map<String, Optional<SecretKey>> keys, boolean guarded) {
        long mark = cache.mark();
        String marks = String.join(",", persons.stream().map(p -> "?").toList());
        jdbc.query(
                "select k.person_id, k.wrapped, (select count(*) from person_restriction r"
                        + " where r.person_id = k.person_id) from person_key k where k.person_id in (" + marks + ")",
                row -> {
                    String person = row.getString(1);
                    String wrapped = row.getString(2);
                    boolean restricted = row.getInt(3) > 0;
                    if (wrapped == null || restricted && !guarded) {
                        keys.put(person, Optional.empty());
                        return;
                    }
                    SecretKey key = master.unwrap(wrapped, person);
                    keys.put(person, Optional.of(key));
                    if (restricted) {
                        return;
                    }
                    // a key made by a transaction that fails must not be used after it
                    afterCommit(() -> cache.put(person, key, mark));
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
