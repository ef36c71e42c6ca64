package niangjia.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import niangjia.ledger.LedgerSettings;
import niangjia.seal.SealSettings;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.ReadStoreSettings.Access;
import niangjia.verify.NoteKey;
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
 * @param seal how the record is sealed
 * @param erasure how the desk carries out what was approved
 */
@ConfigurationProperties("desk")
record DeskSettings(
        @DefaultValue("desk-data") Path directory,
        @DefaultValue Record record,
        @DefaultValue ReadStore readStore,
        @DefaultValue Federation federation,
        @DefaultValue Terms terms,
        @DefaultValue Seal seal,
        @DefaultValue Erasure erasure) {

    record Record(
            @Nullable String url,
            @DefaultValue("niangjia") String user,
            @DefaultValue("") String password,
            @DefaultValue("24") int connections,
            @Nullable Path keyDirectory) {}

    /**
     * @param user and {@code password}: apart from the address, so that they are in no log of addresses
     * @param authority certificates in PEM the MongoDB is to be signed by; with one, TLS is used
     * @param found longest wait for a server that can be asked
     * @param answer longest wait for the answer to one question
     */
    record ReadStore(
            @Nullable String uri,
            @DefaultValue("niangjia") String database,
            @Nullable String user,
            @DefaultValue("") String password,
            @DefaultValue("admin") String authenticationDatabase,
            @Nullable Path authority,
            @DefaultValue("3s") Duration found,
            @DefaultValue("10s") Duration answer) {
        Access access() {
            return new Access(user, password, authenticationDatabase, authority, found, answer);
        }
    }

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

    /**
     * @param on whether this node seals; where several do, one at a time does
     * @param origin name of this record for ever; from the code of the federation if there is none
     * @param every from one checkpoint to the next, and so how long a change may go unseen
     * @param look how often it is looked whether one is due
     * @param lease how long another node waits for one that died
     * @param keyDirectory holds the sealing key; beside the master key if there is none
     * @param anchor directory of the file of checkpoints, best a write-once place; in {@code directory} if there is none
     * @param formerKeys that signed earlier checkpoints of this record
     * @param witnesses keys of other offices whose signatures are accepted
     */
    record Seal(
            @DefaultValue("true") boolean on,
            @Nullable String origin,
            @DefaultValue("10m") Duration every,
            @DefaultValue("5s") Duration look,
            @DefaultValue("2m") Duration lease,
            @Nullable Path keyDirectory,
            @Nullable Path anchor,
            @DefaultValue List<String> formerKeys,
            @DefaultValue List<String> witnesses) {}

    /** @param holder this process, unlike every other */
    SealSettings sealing(String holder) {
        return new SealSettings(
                seal.origin() == null ? "niangjia/" + federation.code() : seal.origin(),
                seal.keyDirectory() == null ? ledger().keyDirectory() : seal.keyDirectory(),
                holder,
                seal.lease(),
                seal.formerKeys().stream().map(NoteKey::parse).toList(),
                seal.witnesses().stream().map(NoteKey::parse).toList());
    }

    Path anchor() {
        return seal.anchor() == null ? directory.resolve("anchor") : seal.anchor();
    }

    /**
     * @param watch whether this node carries out erasures; where several do, nothing happens twice
     * @param every from the end of one look to the next
     * @param alsoSearch files and directories beside the desk's own in which words could lie, such as logs
     */
    record Erasure(
            @DefaultValue("true") boolean watch,
            @DefaultValue("2s") Duration every,
            @DefaultValue List<Path> alsoSearch) {}

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
                : ReadStoreSettings.onMongo(readStore.uri(), readStore.database(), readStore.access());
    }
}
