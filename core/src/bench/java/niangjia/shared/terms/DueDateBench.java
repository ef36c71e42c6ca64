package niangjia.shared.terms;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import niangjia.shared.DeskTime;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many ends of terms one core counts in a second: starts drawn over ten years, so that nothing stays in a cache by chance. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DueDateBench {
    private static final int STARTS = 1024;
    private static final int ROUNDS = 3000;

    private final WorkCalendar calendar = Calendars.published().newest();
    private final Instant[] starts = starts();
    private final List<WhatIf.Asked> open = open();
    private final RulePack other = RulePacks.bundled().active("420000", Instant.parse("2026-10-12T00:00:00Z"));

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void fifteen_working_days(Blackhole hole) {
        each(TermCount.workingDays(15), hole);
    }

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void thirty_days_rolling(Blackhole hole) {
        each(TermCount.calendarDays(30, RollPolicy.NEXT_WORKING_DAY), hole);
    }

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void a_year_rolling(Blackhole hole) {
        each(TermCount.years(1, RollPolicy.NEXT_WORKING_DAY), hole);
    }

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void twenty_four_hours(Blackhole hole) {
        each(TermCount.hours(24), hole);
    }

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void what_if_another_pack(Blackhole hole) {
        hole.consume(WhatIf.all(
                open,
                new WhatIf.Change(other, calendar, LocalDate.of(2026, 11, 1), Grandfathering.ALL_OPEN_MOVE),
                Instant.parse("2026-10-12T00:00:00Z")));
    }

    @Test
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DueDateBench.class.getName())
                        .forks(1)
                        .threads(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
    }

    /** The same by the processor's own clock, which does not mind what else the machine is doing. */
    @Test
    void measure_by_the_processor() {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        for (TermCount count : List.of(
                TermCount.workingDays(15),
                TermCount.calendarDays(30, RollPolicy.NEXT_WORKING_DAY),
                TermCount.years(1, RollPolicy.NEXT_WORKING_DAY),
                TermCount.hours(24))) {
            long nanos = 0;
            long seen = 0;
            for (int round = 0; round < 4; round++) {
                long began = processor.getCurrentThreadCpuTime();
                for (int i = 0; i < ROUNDS; i++) {
                    for (Instant start : starts) {
                        seen += Reckoning.due(count, start, calendar).at().getEpochSecond();
                    }
                }
                nanos = processor.getCurrentThreadCpuTime() - began;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f M a second of the processor (%d)%n",
                    count.unit(),
                    ROUNDS * STARTS * 1e3 / nanos,
                    seen);
        }
    }

    private void each(TermCount count, Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(Reckoning.due(count, start, calendar));
        }
    }

    private static Instant[] starts() {
        Random chance = new Random(12351);
        Instant[] drawn = new Instant[STARTS];
        LocalDate first = LocalDate.of(2017, 1, 1);
        for (int i = 0; i < STARTS; i++) {
            drawn[i] = first.plusDays(chance.nextInt(3600)).atStartOfDay(DeskTime.ZONE).toInstant()
                    .plusSeconds(chance.nextInt(86400));
        }
        return drawn;
    }

    private List<WhatIf.Asked> open() {
        RulePack hunan = RulePacks.bundled().active("430000", Instant.parse("2026-10-12T00:00:00Z"));
        TermRule rule = hunan.rule("supervision.opinionReply");
        List<WhatIf.Asked> terms = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            TermBook book = TermBook.EMPTY.after(TermBook.EMPTY.start("t", hunan, rule, starts[i], calendar));
            terms.add(new WhatIf.Asked("case-" + i, book.term("t")));
        }
        return terms;
    }
}
