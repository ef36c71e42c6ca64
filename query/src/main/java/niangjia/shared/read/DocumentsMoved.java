package niangjia.shared.read;

/** The collection was switched to a rebuilt one while a batch was worked; the batch is to be done again. */
final class DocumentsMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentsMoved(String collection) {
        super(collection + ": switched to the rebuilt documents (expected: the batch comes again)");
    }
}
