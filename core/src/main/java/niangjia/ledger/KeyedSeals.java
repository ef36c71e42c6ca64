package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seals under the person's own key, bound to the person: the words of one cannot be passed off as another's. */
final class KeyedSeals implements Seals {
    private static final String ALGORITHM = "a1:";

    private final PersonKeys keys;
    private final MasterKey master;
    private final JdbcTemplate jdbc;
    private final Database database;
    private final TransactionManager transactions;

    KeyedSeals(
            PersonKeys keys, MasterKey master, JdbcTemplate jdbc, Database database, TransactionManager transactions) {
        this.keys = keys;
        this.master = master;
        this.jdbc = jdbc;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public PersonId newPerson() {
        return keys.create();
    }

    @Override
    public void ensure(PersonId person) {
        keys.ensure(person);
    }

    @Override
    public SealedText seal(PersonId person, String clear) {
        String id = person.value();
        SecretKey key = Objects.requireNonNull(keys.of(List.of(id)).get(id)).orElseThrow(() -> refusal(person));
        byte[] sealed = Aead.seal(key, clear.getBytes(UTF_8), id.getBytes(UTF_8));
        return new SealedText(id, ALGORITHM + Base64.getEncoder().encodeToString(sealed));
    }

    private RuleViolated refusal(PersonId person) {
        String why = keys.restricted(person) ? "record/person-restricted" : "record/person-erased";
        return new RuleViolated(why, List.of(person.value()));
    }

    @Override
    public boolean restricted(PersonId person) {
        return keys.restricted(person);
    }

    @Override
    public long changes() {
        return keys.changes();
    }

    @Override
    public Optional<String> open(SealedText text) {
        return openAll(List.of(text)).get(0);
    }

    @Override
    public List<Optional<String>> openAll(Collection<SealedText> texts) {
        Map<String, Optional<SecretKey>> found =
                keys.of(texts.stream().map(SealedText::person).toList());
        return texts.stream()
                .map(text -> Objects.requireNonNull(found.get(text.person())).map(key -> opened(key, text)))
                .toList();
    }

    static String opened(SecretKey key, SealedText text) {
        if (!text.cipher().startsWith(ALGORITHM)) {
            throw new IllegalStateException("unknown seal on words of " + text.person());
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(text.cipher().substring(ALGORITHM.length()));
            return new String(Aead.open(key, sealed, text.person().getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("sealed words of " + text.person() + " were altered", e);
        }
    }

    @Override
    public String keyedHash(HandleKind kind, String normalised) {
        return master.hash(kind.name() + ":" + normalised);
    }

    @Override
    public void remember(HandleKind kind, String keyedHash, PersonId person) {
        transactions.executeInTransaction(() -> database.insertIfAbsent(
                jdbc,
                "insert into person_handle (kind, hash, person_id) values (?, ?, ?)",
                kind.name(),
                keyedHash,
                person.value()));
    }

    @Override
    public List<PersonId> knownBy(HandleKind kind, String keyedHash) {
        return jdbc.query(
                "select person_id from person_handle where kind = ? and hash = ? order by person_id",
                (row, number) -> new PersonId(row.getString(1)),
                kind.name(),
                keyedHash);
    }
}
