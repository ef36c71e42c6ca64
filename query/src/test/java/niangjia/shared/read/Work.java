package niangjia.shared.read;

import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;

/** A unit of work with nothing around it, where a processor would only be in the way of the question. */
final class Work {
    private Work() {}

    static void change(DocumentStore documents, String id, long seq, Consumer<Document> mutation) {
        run(() -> documents.change(id, seq, mutation));
    }

    static void run(Runnable changes) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("event"));
        try {
            changes.run();
        } catch (RuntimeException e) {
            work.rollback(e);
            throw e;
        }
        work.commit();
    }
}
