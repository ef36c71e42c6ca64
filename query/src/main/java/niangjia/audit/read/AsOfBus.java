package niangjia.audit.read;

import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** Asks read models that hear no live events by the very handlers that answer for the live ones. */
final class AsOfBus {
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final ParameterResolverFactory resolvers;

    AsOfBus(ParameterResolverFactory resolvers) {
        this.resolvers = resolvers;
    }

    void answersBy(Object readModel) {
        new AnnotationQueryHandlerAdapter<>(readModel, resolvers).subscribe(bus);
    }

    <R> CompletableFuture<R> ask(Object query, ResponseType<R> answer) {
        return gateway.query(query, answer);
    }
}
