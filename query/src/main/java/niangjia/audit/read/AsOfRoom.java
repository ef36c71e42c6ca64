package niangjia.audit.read;

import niangjia.shared.Seals;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.Scratch;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the past of single cases is laid out to be looked at: documents in memory, never on a disk, whatever the live ones are
 * kept in. Opened when it is first needed.
 */
@Component
public final class AsOfRoom implements AutoCloseable {
    static final ParameterResolverFactory RESOLVERS = ClasspathParameterResolverFactory.forClass(AsOfRoom.class);

    private @Nullable ReadStore memory;

    /** What read models are made with. @param terms those of the moment */
    record Furniture(ParameterResolverFactory resolvers, Seals seals, TermsInForce terms) {
        static Furniture with(Seals seals, TermsInForce terms) {
            return new Furniture(RESOLVERS, seals, terms);
        }
    }

    /** To be closed by whoever asked for it. */
    Scratch scratch() {
        return new Scratch(memory(), RESOLVERS);
    }

    private synchronized ReadStore memory() {
        ReadStore open = memory;
        if (open == null) {
            open = ReadStore.open(ReadStoreSettings.inMemory());
            memory = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (memory != null) {
            memory.close();
            memory = null;
        }
    }
}
