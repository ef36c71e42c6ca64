package niangjia.desk;

import java.nio.file.Path;
import java.time.Duration;
import niangjia.ledger.LedgerSettings;
import niangjia.shared.read.ReadStoreSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the desk keeps its record and its read models, and which federation it serves.
 *
 * @param directory holds everything that is embedded, and the master key
 * @param record the database of the record; embedded in {@code directory} if there is no url
 * @param readStore the database of the read models; embedded in {@code directory} if there is no uri
 * @param federation the root of the tree of units
 * @param terms how the desk watches over terms
 */
@ConfigurationProperties("desk")
record DeskSettings(
        @DefaultValue("desk-data") Path directory,
        @DefaultValue Record record,
        @DefaultValue ReadStore readStore,
        @DefaultValue Federation federation,
        @DefaultValue Terms terms) {

    record Record(
            @Nullable String url,
            @DefaultValue("niangjia") String user,
            @DefaultValue("") String password,
            @DefaultValue("24") int connections,
            @Nullable Path keyDirectory) {}

    record ReadStore(
            @Nullable String uri, @DefaultValue("niangjia") String database) {}

    record Federation(
            @DefaultValue("430500") String code,
            @DefaultValue("邵阳市总工会") String name,
            @DefaultValue("CITY") String level) {}

    /**
     * @param watch whether this node looks for terms that have run out; where several do, nothing happens twice
     * @param every from the end of one look to the next
     * @param settle how long a matter is left alone after an entry: who enters late what was done in time is not overtaken
     */
    record Terms(
            @DefaultValue("true") boolean watch,
            @DefaultValue("20s") Duration every,
            @DefaultValue("2m") Duration settle) {}

    LedgerSettings ledger() {
        LedgerSettings embedded = LedgerSettings.embedded(directory);
        Path keys = record.keyDirectory() == null ? embedded.keyDirectory() : record.keyDirectory();
        return record.url() == null
                ? new LedgerSettings(embedded.url(), embedded.user(), embedded.password(), record.connections(), keys)
                : new LedgerSettings(record.url(), record.user(), record.password(), record.connections(), keys);
    }

    ReadStoreSettings reading() {
        return readStore.uri() == null
                ? ReadStoreSettings.inDirectory(directory.resolve("read"))
                : ReadStoreSettings.onMongo(readStore.uri(), readStore.database());
    }
}
