package niangjia.desk;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import niangjia.audit.web.Machinery.Processor;
import niangjia.ledger.Ledger;
import niangjia.ledger.RecordFollower;
import niangjia.ledger.Upkeep;
import niangjia.ledger.Waits;
import niangjia.seal.RecordSeal;
import niangjia.verify.Checkpoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The desk's own figures for whoever scrapes them; tags are names of read models and nothing that anybody typed. */
@Component
class DeskMeters implements MeterBinder {
    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(2);

    private final DeskMachinery machinery;
    private final Ledger ledger;
    private final ObjectProvider<RecordSeal> seal;
    private final ObjectProvider<RecordFollower> follower;
    private Map<String, Processor> looked = Map.of();
    private long lookedAt = System.nanoTime() - 2 * GOOD_FOR;

    DeskMeters(
            DeskMachinery machinery,
            Ledger ledger,
            ObjectProvider<RecordSeal> seal,
            ObjectProvider<RecordFollower> follower) {
        this.machinery = machinery;
        this.ledger = ledger;
        this.seal = seal;
        this.follower = follower;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ofProcessors(registry, "niangjia.processor.lag.events", Processor::behind);
        ofProcessors(registry, "niangjia.processor.lag.seconds", Processor::secondsBehind);
        ofProcessors(registry, "niangjia.processor.dead.letters", Processor::letters);
        ofProcessors(registry, "niangjia.processor.segments.unclaimed", each -> each.segments() - each.claimed());
        Upkeep upkeep = ledger.upkeep();
        FunctionCounter.builder("niangjia.processor.claims.lost", upkeep, Upkeep::lostClaims)
                .register(registry);
        FunctionTimer.builder(
                        "niangjia.record.commit", upkeep.diskWaits(), Waits::times, Waits::seconds, TimeUnit.SECONDS)
                .register(registry);
        Gauge.builder("niangjia.record.head", ledger, Ledger::head).register(registry);
        Gauge.builder("niangjia.record.sealed", this, DeskMeters::sealed).register(registry);
        follower.stream().forEach(each -> Gauge.builder("niangjia.record.behind.server", each, DeskMeters::behind)
                .register(registry));
    }

    private void ofProcessors(MeterRegistry registry, String name, ToDoubleFunction<Processor> figure) {
        for (String group : ReadModels.GROUPS) {
            Gauge.builder(name, this, meters -> meters.figure(group, figure))
                    .tag("processor", group)
                    .register(registry);
        }
    }

    private double figure(String group, ToDoubleFunction<Processor> figure) {
        Processor processor = look().get(group);
        return processor == null ? Double.NaN : figure.applyAsDouble(processor);
    }

    /** One look serves all figures of a scrape. */
    private synchronized Map<String, Processor> look() {
        if (System.nanoTime() - lookedAt > GOOD_FOR) {
            List<Processor> all = machinery.processors();
            looked = all.stream().collect(Collectors.toMap(Processor::name, each -> each));
            lookedAt = System.nanoTime();
        }
        return looked;
    }

    private static double behind(RecordFollower follower) {
        try {
            return follower.behind();
        } catch (IllegalStateException away) {
            return Double.NaN;
        }
    }

    private double sealed() {
        RecordSeal sealing = seal.getIfAvailable();
        return sealing == null ? 0 : sealing.last().map(Checkpoint::size).orElse(0L);
    }
}
