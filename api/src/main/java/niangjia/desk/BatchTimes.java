package niangjia.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** How long a read model's batches take, from the first event to behind the commit. */
final class BatchTimes implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final String KEY = BatchTimes.class.getName();

    private final Timer timer;

    BatchTimes(MeterRegistry registry, String group) {
        timer = Timer.builder("niangjia.processor.batch")
                .tag("processor", group)
                .register(registry);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        work.root().getOrComputeResource(KEY, key -> {
            Timer.Sample began = Timer.start();
            work.root().afterCommit(done -> began.stop(timer));
            return began;
        });
        return chain.proceed();
    }
}
