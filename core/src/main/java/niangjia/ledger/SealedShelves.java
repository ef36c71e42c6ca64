package niangjia.ledger;

import java.nio.file.Path;
import javax.sql.DataSource;
import niangjia.shared.Seals;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that is sealed under the keys of persons, and what destroys such a key with everything beneath it. */
record SealedShelves(PersonKeys keys, Seals seals, SealedDrafts drafts, SealedPapers papers, Erasures erasures) {
    /** @throws IllegalStateException if the master key is missing, too open, damaged or of another ledger */
    static SealedShelves open(
            DataSource pool, Database database, Path keyDirectory, Transactions transactions, SeriesNumbers numbers) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        MasterKey master = transactions.durable().fetchInTransaction(() -> new MasterKeyCheck(jdbc)
                .agree(new MasterKeyFile(keyDirectory)));
        PersonKeys keys = new PersonKeys(jdbc, database, transactions.plain(), transactions.durable(), master, numbers);
        Seals seals = new KeyedSeals(keys, master, jdbc, database, transactions.plain());
        SealedDrafts drafts = new SealedDrafts(pool, database, transactions.durable(), seals);
        SealedPapers papers = new SealedPapers(jdbc, database, transactions.durable(), keys);
        return new SealedShelves(
                keys, seals, drafts, papers, new Erasures(jdbc, keys, seals, transactions.durable(), drafts, papers));
    }
}
