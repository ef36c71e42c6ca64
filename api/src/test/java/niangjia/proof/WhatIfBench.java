package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.read.WorkQueue;
import niangjia.demo.DemoProgress;
import niangjia.desk.RunningDesk;
import niangjia.desk.RunningDesk.Answer;
import niangjia.ledger.Ledger;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.Calendars;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a change of the rules would move, on the five years and with everything embedded: {@code mvn -Pbench test
 * -Dtest=WhatIfBench}. {@code -Dbench.contacts=1000} loads fewer.
 */
class WhatIfBench {
    private static final String CONTACTS = System.getProperty("bench.contacts", "all");
    private static final int ROUNDS = 7;
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(40);
    private static final double LIMIT_SECONDS = 10;
    private static final String ACTS = "/api/v1/rules/acts/";
    private static final String WHO = "administrator";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private final List<String> lines = new ArrayList<>();

    @Test
    void what_a_change_would_move_on_five_years() throws IOException {
        String began = DeskBench.load();
        try (RunningDesk desk = RunningDesk.demo(directory, "--desk.demo.contacts=" + CONTACTS)) {
            String loaded = awaitLoaded(desk);
            LocalDate today = LocalDate.now(DeskTime.ZONE);
            measure(desk, "a notice", "notices", Map.of("text", notice()));
            measure(
                    desk,
                    "days of one county",
                    "local-days",
                    Map.of("unit", "430502", "text", "off " + today.plusDays(1) + " test"));
            measure(
                    desk,
                    "a pack, all open terms moving",
                    "activations",
                    Map.of(
                            "unit",
                            "430500",
                            "pack",
                            loadPack(desk),
                            "effectiveOn",
                            today.toString(),
                            "grandfathering",
                            "ALL_OPEN_MOVE"));
            System.out.printf(
                    "%n%s%nload at the beginning %s, at the end %s%n%s%n%n%s%n",
                    DeskBench.machine(), began, DeskBench.load(), loaded, String.join("\n", lines));
        }
        assertThat(lines).hasSize(3);
    }

    private void measure(RunningDesk desk, String what, String act, Map<String, String> body) {
        double[] seconds = new double[ROUNDS];
        Map<String, String> asked = new TreeMap<>(body);
        asked.put("act", act);
        Answer last = null;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            last = desk.post(WHO, "/api/v1/rules/what-if", JSON.writeValueAsString(asked));
            seconds[round] = (System.nanoTime() - start) / 1e9;
            assertThat(last.body().path("state").asString()).as(last.text()).isEqualTo("DONE");
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        lines.add("%s: first %.2f s, median %.2f s, worst %.2f s; %,d open cases, %s"
                .formatted(
                        what,
                        first,
                        seconds[ROUNDS / 2],
                        seconds[ROUNDS - 1],
                        last.body().path("cases").asLong(),
                        last.body().path("totals")));
        assertThat(seconds[ROUNDS - 1]).as(what).isLessThan(LIMIT_SECONDS);
    }

    private static String notice() {
        int year = Calendars.published().newest().publishedThrough().getYear() + 1;
        return """
                title test
                year %d
                published %d-12-01
                source test
                off %d-12-20..%d-12-24 test
                off %d-01-01..%d-01-05 test
                """.formatted(year, year - 1, year - 1, year - 1, year, year);
    }

    /** Half of each of the terms that most orders have. */
    private static String loadPack(RunningDesk desk) {
        String rule = "{\"key\": \"%s\", \"count\": %d, \"unit\": \"WORKING_DAYS\", \"starts\": \"%s\","
                + " \"source\": \"test\", \"verified\": false}";
        String pack = """
                {"jurisdiction": "430000", "version": "2099.1", "name": "test", "inForceFrom": "2020-01-01",
                 "base": "430000@2026.1", "rules": [%s, %s]}
                """.formatted(
                        rule.formatted("complaint.handle", 2, "OrderDispatched"),
                        rule.formatted("complaint.overall", 20, "OrderOpened"));
        Answer loaded = desk.post(
                WHO, ACTS + "packs", JSON.writeValueAsString(Map.of("file", "test", "text", pack, "reason", "test")));
        assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
        return "430000@2099.1";
    }

    private static String awaitLoaded(RunningDesk desk) {
        long start = System.nanoTime();
        DemoProgress progress = desk.part(DemoProgress.class);
        while (progress.state().loading()) {
            assertThat(System.nanoTime() - start).isLessThan(LONGEST_LOAD.toNanos());
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(progress.state().refused()).isZero();
        long head = desk.part(Ledger.class).head();
        StreamingEventProcessor queue = desk.part(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(WorkQueue.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        while (!Check.at(queue, head)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return "%,d contacts, %,d events, loaded in %.0f s"
                .formatted(progress.state().done(), head, (System.nanoTime() - start) / 1e9);
    }
}
