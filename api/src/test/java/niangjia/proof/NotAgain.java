package niangjia.proof;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** What was lost or let out once is no accident of a busy machine: a test that failed fails when it is asked again. */
public final class NotAgain implements BeforeEachCallback, TestWatcher {
    private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        FAILED.add(context.getUniqueId());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (FAILED.contains(context.getUniqueId())) {
            throw new IllegalStateException("failed before, and is not asked again");
        }
    }
}
