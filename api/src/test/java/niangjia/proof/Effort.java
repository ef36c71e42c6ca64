package niangjia.proof;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/** Processor time used so far by this process and by those it started, as a database that runs beside it. */
record Effort(Duration own, Duration others) {
    static Effort now() {
        long nanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        return new Effort(
                Duration.ofNanos(nanos),
                ProcessHandle.current()
                        .descendants()
                        .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                        .reduce(Duration.ZERO, Duration::plus));
    }

    Effort since(Effort before) {
        return new Effort(own.minus(before.own), others.minus(before.others));
    }

    String line(long acts, int seconds) {
        return String.format(
                Locale.ROOT,
                "processor time an act: %.1f ms here, %.1f ms in the database; in all %.0f of 100 of one processor",
                own.toNanos() / 1e6 / acts,
                others.toNanos() / 1e6 / acts,
                own.plus(others).toNanos() / 1e7 / seconds);
    }
}
