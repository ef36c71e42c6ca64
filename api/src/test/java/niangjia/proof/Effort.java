package niangjia.proof;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/** Processor time this process has used so far. Of all measures it minds least what else the machine does. */
record Effort(Duration used) {
    static Effort now() {
        return new Effort(Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()));
    }

    String since(Effort before, long acts, int seconds) {
        long nanos = used.minus(before.used).toNanos();
        return String.format(
                Locale.ROOT,
                "processor time of desk and sender: %.1f ms an act, %.0f of 100 of one processor",
                nanos / 1e6 / acts,
                nanos / 1e7 / seconds);
    }
}
