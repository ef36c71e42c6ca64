package niangjia.shared.read;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niangjia.shared.read.DocumentDifference.Kind;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Compares a collection with another that should be the same, once whole, then again where something was changed. */
final class Comparison {
    private final DocumentStore live;
    private final DocumentStore rebuilt;
    private final Map<String, byte[]> equal = new HashMap<>();
    private final Map<String, Pair> different = new TreeMap<>();

    /** The digests of one document on both sides. */
    private record Pair(byte @Nullable [] live, byte @Nullable [] rebuilt) {}

    Comparison(DocumentStore live, DocumentStore rebuilt) {
        this.live = live;
        this.rebuilt = rebuilt;
    }

    DocumentStore rebuilt() {
        return rebuilt;
    }

    void all() {
        equal.clear();
        different.clear();
        Map<String, byte[]> expected = new HashMap<>();
        for (RawBsonDocument document : rebuilt.raw().find().batchSize(DocumentStore.CHUNK)) {
            expected.put(id(document), digest(document));
        }
        for (RawBsonDocument document : live.raw().find().batchSize(DocumentStore.CHUNK)) {
            String id = id(document);
            put(id, digest(document), expected.remove(id));
        }
        expected.forEach((id, digest) -> put(id, null, digest));
    }

    /** Those that were changed since, and those that differed. */
    void again(Set<String> changed) {
        Set<String> ids = new TreeSet<>(changed);
        ids.addAll(different.keySet());
        for (List<String> some : Chunks.of(ids, DocumentStore.CHUNK)) {
            Map<String, RawBsonDocument> one = live.load(some);
            Map<String, RawBsonDocument> other = rebuilt.load(some);
            some.forEach(id -> put(id, digest(one.get(id)), digest(other.get(id))));
        }
    }

    private void put(String id, byte @Nullable [] one, byte @Nullable [] other) {
        equal.remove(id);
        different.remove(id);
        if (one != null && Arrays.equals(one, other)) {
            equal.put(id, one);
        } else if (one != null || other != null) {
            different.put(id, new Pair(one, other));
        }
    }

    int different() {
        return different.size();
    }

    List<DocumentDifference> differences(int most) {
        List<String> ids = different.keySet().stream().limit(most).toList();
        Map<String, RawBsonDocument> one = live.load(ids);
        Map<String, RawBsonDocument> other = rebuilt.load(ids);
        return ids.stream()
                .map(id -> difference(id, one.get(id), other.get(id)))
                .toList();
    }

    private DocumentDifference difference(String id, @Nullable RawBsonDocument one, @Nullable RawBsonDocument other) {
        if (one == null || other == null) {
            Kind kind = other == null ? Kind.ONLY_LIVE : Kind.ONLY_REBUILT;
            return new DocumentDifference(live.name(), id, kind, List.of());
        }
        return new DocumentDifference(live.name(), id, Kind.CHANGED, FieldDifferences.between(one, other));
    }

    CollectionDigest digest() {
        List<byte[]> lives = new ArrayList<>(equal.values());
        List<byte[]> builts = new ArrayList<>(equal.values());
        different.values().forEach(pair -> {
            if (pair.live() != null) {
                lives.add(pair.live());
            }
            if (pair.rebuilt() != null) {
                builts.add(pair.rebuilt());
            }
        });
        return new CollectionDigest(live.name(), lives.size(), over(lives), builts.size(), over(builts));
    }

    private static String over(Collection<byte[]> digests) {
        MessageDigest sha = CanonicalBytes.sha256();
        digests.stream().sorted(Arrays::compareUnsigned).forEach(sha::update);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String id(RawBsonDocument document) {
        return document.getString("_id").getValue();
    }

    private static byte @Nullable [] digest(@Nullable RawBsonDocument document) {
        return document == null
                ? null
                : CanonicalBytes.digest(document.getByteBuffer().asNIO());
    }
}
