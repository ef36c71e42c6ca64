package niangjia.desk;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import niangjia.shared.web.BackgroundWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two threads for work that outlives its request; more would only wait for the same disk. */
@Configuration(proxyBeanMethods = false)
class BackgroundConfiguration {
    private static final int THREADS = 2;

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService backgroundThreads() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "background-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    BackgroundWork backgroundWork(ExecutorService backgroundThreads) {
        return work -> {
            // a copy, since signing out empties the context the session holds
            SecurityContext own = SecurityContextHolder.createEmptyContext();
            own.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
            return backgroundThreads.submit(new DelegatingSecurityContextRunnable(work, own));
        };
    }
}
