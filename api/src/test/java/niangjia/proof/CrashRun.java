package niangjia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Starts a desk, lets it work, kills it without warning, and starts the next one on what is left; at the end one that
 * checks everything, and once more after a clean stop.
 *
 * @param directory empty; everything of the run stays in it
 * @param settings of the desk, as arguments
 * @param rounds how many desks are killed
 * @param seed of every chance in the run
 */
record CrashRun(Path directory, List<String> settings, int rounds, long seed, int writers, Server server) {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration END = Duration.ofSeconds(600);
    private static final int LEAST_WORK = 50;

    /** What the run came to; nothing is wrong if there are no findings. */
    record Report(
            int kills,
            long acknowledged,
            long twins,
            long again,
            long besides,
            long refused,
            long unsure,
            long head,
            List<String> findings,
            List<String> rebuilds) {
        static Report of(int kills, List<Journal.Line> lines) {
            Journal.Facts facts = Journal.Facts.of(lines);
            return new Report(
                    kills,
                    facts.acknowledged().size(),
                    count(lines, "twin"),
                    count(lines, "again"),
                    facts.acknowledged().stream()
                            .filter(r -> r.contains("/more-"))
                            .count(),
                    facts.refused().size(),
                    count(lines, "unsure"),
                    rests(lines, "checked").stream()
                            .mapToLong(rest -> Long.parseLong(rest.split("\t")[0]))
                            .max()
                            .orElse(-1),
                    lines.stream()
                            .filter(l -> l.word().equals("finding"))
                            .map(l -> l.request() + " " + l.rest())
                            .toList(),
                    lines.stream()
                            .filter(l -> l.word().equals("rebuilt"))
                            .map(l -> l.request() + " " + l.rest().replace('\t', ' '))
                            .toList());
        }

        private static long count(List<Journal.Line> lines, String word) {
            return lines.stream().filter(l -> l.word().equals(word)).count();
        }

        private static List<String> rests(List<Journal.Line> lines, String word) {
            return lines.stream()
                    .filter(l -> l.word().equals(word))
                    .map(Journal.Line::rest)
                    .toList();
        }
    }

    /** What is killed beside the desk. */
    interface Server {
        Server NONE = new Server() {};

        /** Kills the database as well, if this round is one for it. */
        default boolean killed(int round) {
            return false;
        }

        default void again() {}
    }

    Report run() {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            kill(round, random);
        }
        check(random.nextLong());
        check(random.nextLong());
        return Report.of(rounds, journal());
    }

    private void kill(int round, Random random) {
        Process desk = start("load", random.nextLong());
        try {
            await(desk, START, "ready", round + 1);
            long had = acknowledged();
            if (desk.waitFor(1_000 + random.nextInt(3_000), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the desk ended by itself: " + desk.exitValue());
            }
            long deadline = System.nanoTime() + START.toNanos();
            // of a slow machine's fifty acts none may have had another beside it
            while (acknowledged() - had < LEAST_WORK || round == rounds - 1 && !everyKind()) {
                if (System.nanoTime() > deadline || desk.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the desk did no work in round " + round);
                }
            }
            boolean both = server.killed(round);
            if (both) {
                boolean unused = desk.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            }
            desk.destroyForcibly().waitFor();
            if (both) {
                server.again();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            desk.destroyForcibly();
        }
    }

    /** Whether something of all that is judged at the end has happened; what is sent again comes with the next start. */
    private boolean everyKind() {
        Report sofar = Report.of(0, journal());
        return sofar.twins() > 0 && sofar.besides() > 0 && sofar.refused() > 0;
    }

    void check(long chance) {
        Process desk = start("check", chance);
        try {
            if (!desk.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the check did not end");
            }
            if (desk.exitValue() != 0) {
                throw new IllegalStateException("the check failed: " + desk.exitValue() + ", see " + directory);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            desk.destroyForcibly();
        }
    }

    Process start(String what, long chance, String... more) {
        return start(Map.of(), what, chance, more);
    }

    /** @param surroundings environment variables of the process, beside those of this one */
    Process start(Map<String, String> surroundings, String what, long chance, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashDesk.class.getName(),
                what,
                directory.toString(),
                Long.toString(chance),
                Integer.toString(writers),
                "--desk.directory=" + directory.resolve("desk")));
        command.addAll(settings);
        command.addAll(List.of(more));
        try {
            ProcessBuilder desk = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("desk.out").toFile()));
            desk.environment().putAll(surroundings);
            return desk.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await(Process desk, Duration most, String word, int times) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (journal().stream().filter(l -> l.word().equals(word)).count() < times) {
            if (System.nanoTime() > deadline || desk.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("not " + word + ", see " + directory.resolve("desk.out"));
            }
        }
    }

    long acknowledged() {
        return journal().stream().filter(l -> l.word().equals("ack")).count();
    }

    List<Journal.Line> journal() {
        return Journal.read(directory.resolve(CrashDesk.JOURNAL));
    }
}
