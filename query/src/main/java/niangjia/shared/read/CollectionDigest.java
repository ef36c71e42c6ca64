package niangjia.shared.read;

/**
 * One collection, live and rebuilt: how many documents, and SHA-256 over the canonical digests of all of them in ascending
 * order. The same digests mean the same documents.
 */
public record CollectionDigest(
        String collection, long liveDocuments, String live, long rebuiltDocuments, String rebuilt) {
    public boolean equal() {
        return live.equals(rebuilt);
    }
}
