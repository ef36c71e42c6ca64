package niangjia.complaint.read;

import java.util.List;
import java.util.stream.Stream;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/** Open terms with whom they concern; no words of anybody. */
public record OpenTerms(List<One> terms) {
    public OpenTerms {
        terms = List.copyOf(terms);
    }

    /**
     * @param handlerId staff id of the handler, if there is one
     * @param holderId the unit that holds the order, if one does
     * @param receivedBy the unit that took it in
     */
    public record One(
            String complaintId,
            Term term,
            @Nullable String handlerId,
            @Nullable String holderId,
            String receivedBy) {}

    static Stream<One> of(QueueLine line) {
        return line.due().terms().stream()
                .map(term -> new One(line.id(), term, line.handler(), line.holder(), line.receivedBy()));
    }
}
