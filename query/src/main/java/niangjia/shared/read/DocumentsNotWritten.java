package niangjia.shared.read;

import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import java.util.stream.Collectors;

/** Some documents of a batch were not taken by the store; the batch has to be repeated. */
public final class DocumentsNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // the store's own texts are left out: they quote the values of documents
    DocumentsNotWritten(String collection, List<BulkWriteError> errors, int expected) {
        super(collection + ": " + errors.size() + " errors (expected: " + expected + " documents written), codes "
                + errors.stream().map(BulkWriteError::getCode).distinct().collect(Collectors.toList()));
    }

    DocumentsNotWritten(String collection, int written, int expected) {
        super(collection + ": " + written + " documents written (expected: " + expected + ")");
    }
}
