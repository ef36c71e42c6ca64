package niangjia.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The public vectors of Certificate Transparency, and every small tree against the definition of the RFC. */
class Rfc6962Test {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex)
            .toList();

    private final TreeHash hash = new TreeHash(HashAlgorithm.SHA_256);

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_root_of_so_many_leaves_is_the_published_one(int leaves, String root) {
        assertThat(HEX.formatHex(range(leaves).root())).isEqualTo(root);
    }

    static Stream<Arguments> inclusions() {
        return Stream.of(
                Arguments.of(0, 1, List.of()),
                Arguments.of(
                        0,
                        8,
                        List.of(
                                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")),
                Arguments.of(
                        5,
                        8,
                        List.of(
                                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
                Arguments.of(2, 3, List.of("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")),
                Arguments.of(
                        1,
                        5,
                        List.of(
                                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")));
    }

    @ParameterizedTest
    @MethodSource("inclusions")
    void a_published_proof_of_inclusion_is_made_and_holds(int leaf, int size, List<String> published) {
        List<byte[]> proof = roots(Proofs.inclusion(leaf, size), size);
        assertThat(proof.stream().map(HEX::formatHex)).isEqualTo(published);
        assertThat(Proofs.includes(
                        hash,
                        hash.leaf(LEAVES.get(leaf)),
                        leaf,
                        size,
                        proof,
                        range(size).root()))
                .isTrue();
    }

    static Stream<Arguments> consistencies() {
        return Stream.of(
                Arguments.of(1, 1, List.of()),
                Arguments.of(
                        1,
                        8,
                        List.of(
                                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")),
                Arguments.of(
                        6,
                        8,
                        List.of(
                                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
                Arguments.of(
                        2,
                        5,
                        List.of(
                                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")));
    }

    @ParameterizedTest
    @MethodSource("consistencies")
    void a_published_proof_of_consistency_is_made_and_holds(int older, int size, List<String> published) {
        List<byte[]> proof = roots(Proofs.consistency(older, size), size);
        assertThat(proof.stream().map(HEX::formatHex)).isEqualTo(published);
        assertThat(extend(older, size, proof)).isTrue();
    }

    @Test
    void every_small_tree_is_the_one_the_rfc_defines_and_grows_on_from_its_frontier() {
        List<byte[]> leaves = many(70);
        for (int size = 0; size <= 70; size++) {
            CompactRange range = new CompactRange(hash);
            leaves.subList(0, size).forEach(leaf -> range.add(hash.leaf(leaf)));
            assertThat(range.root()).isEqualTo(defined(leaves.subList(0, size)));
            CompactRange again = CompactRange.of(hash, size, range.frontier());
            assertThat(again.root()).isEqualTo(range.root());
            again.add(hash.leaf(leaves.get(0)));
            range.add(hash.leaf(leaves.get(0)));
            assertThat(again.root()).isEqualTo(range.root());
        }
    }

    @Test
    void every_proof_of_a_small_tree_holds_and_with_one_bit_changed_does_not() {
        List<byte[]> leaves = many(33);
        for (int size = 1; size <= leaves.size(); size++) {
            byte[] root = defined(leaves.subList(0, size));
            for (int at = 0; at < size; at++) {
                List<byte[]> proof = roots(leaves, Proofs.inclusion(at, size));
                byte[] leaf = hash.leaf(leaves.get(at));
                assertThat(Proofs.includes(hash, leaf, at, size, proof, root)).isTrue();
                assertThat(Proofs.includes(hash, hash.leaf(new byte[] {99}), at, size, proof, root))
                        .isFalse();
                assertThat(Proofs.includes(hash, leaf, at + 1, size, proof, root))
                        .isFalse();
                bent(proof).forEach(bad -> assertThat(bad.equals(proof)).isFalse());
                int index = at;
                int whole = size;
                bent(proof).forEach(bad -> assertThat(Proofs.includes(hash, leaf, index, whole, bad, root))
                        .isFalse());
            }
            for (int older = 0; older <= size; older++) {
                List<byte[]> proof = roots(leaves, Proofs.consistency(older, size));
                byte[] before = defined(leaves.subList(0, older));
                assertThat(Proofs.extend(hash, older, before, size, root, proof))
                        .isTrue();
                if (older > 0) {
                    assertThat(Proofs.extend(hash, older, hash.leaf(before), size, root, proof))
                            .isFalse();
                    assertThat(Proofs.extend(hash, older, before, size, hash.leaf(root), proof))
                            .isFalse();
                }
                int first = older;
                int whole = size;
                bent(proof).forEach(bad -> assertThat(Proofs.extend(hash, first, before, whole, root, bad))
                        .isFalse());
            }
        }
    }

    @Test
    void a_subtree_stands_only_where_a_tree_has_one() {
        CompactRange range = new CompactRange(hash);
        range.add(hash.leaf(LEAVES.get(0)));
        assertThatThrownBy(() -> range.add(1, hash.empty())).isInstanceOf(IllegalArgumentException.class);
        range.add(hash.leaf(LEAVES.get(1)));
        range.add(1, roots(List.of(new Span(2, 4)), 4).get(0));
        assertThat(range.root()).isEqualTo(range(4).root());
    }

    @Test
    void a_span_is_parted_into_the_fewest_subtrees() {
        assertThat(new Span(0, 7).subtrees()).containsExactly(new Span(0, 4), new Span(4, 6), new Span(6, 7));
        assertThat(new Span(3, 9).subtrees()).containsExactly(new Span(3, 4), new Span(4, 8), new Span(8, 9));
        assertThat(new Span(8, 16).subtrees()).containsExactly(new Span(8, 16));
    }

    /** The proof with one bit changed, one hash missing, one too many. */
    private static List<List<byte[]>> bent(List<byte[]> proof) {
        List<List<byte[]>> bent = new ArrayList<>();
        for (int at = 0; at < proof.size(); at++) {
            List<byte[]> changed = new ArrayList<>(proof);
            byte[] one = proof.get(at).clone();
            one[at % one.length] ^= 1;
            changed.set(at, one);
            bent.add(changed);
            List<byte[]> missing = new ArrayList<>(proof);
            missing.remove(at);
            bent.add(missing);
        }
        List<byte[]> more = new ArrayList<>(proof);
        more.add(new byte[32]);
        bent.add(more);
        return bent;
    }

    private static List<byte[]> many(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> new byte[] {i.byteValue(), 7})
                .toList();
    }

    /** MTH as RFC 6962 2.1 writes it. */
    private byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return hash.empty();
        }
        if (leaves.size() == 1) {
            return hash.leaf(leaves.get(0));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = defined(leaves.subList(0, split));
        return hash.node(left, defined(leaves.subList(split, leaves.size())));
    }

    private CompactRange range(int size) {
        CompactRange range = new CompactRange(hash);
        LEAVES.subList(0, size).forEach(leaf -> range.add(hash.leaf(leaf)));
        return range;
    }

    private boolean extend(int older, int size, List<byte[]> proof) {
        return Proofs.extend(hash, older, range(older).root(), size, range(size).root(), proof);
    }

    private List<byte[]> roots(List<Span> spans, int size) {
        return roots(LEAVES.subList(0, size), spans);
    }

    private List<byte[]> roots(List<byte[]> leaves, List<Span> spans) {
        SpanHashes roots = new SpanHashes(hash, spans);
        for (int at = 0; at < leaves.size(); at++) {
            roots.add(new Span(at, at + 1), hash.leaf(leaves.get(at)));
        }
        return roots.roots();
    }
}
