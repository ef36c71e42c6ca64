package niangjia.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import niangjia.ledger.Answer;
import niangjia.ledger.Ledger;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.context.ApplicationContext;

/**
 * Writers that work on complaints until the process is killed: most steps are sent once, some twice at one time, some
 * beside another act on the same complaint, some are refused, and after a restart old ones are sent again.
 */
final class Load implements Runnable {
    private static final int MOST_SECONDS = 90;
    private static final int AT_ONCE = 3;
    private static final int REPEATED_FIRST = 40;

    private final CommandGateway gateway;
    private final Ledger ledger;
    private final Course course;
    private final Journal journal;
    private final long seed;
    private final int writers;
    private final ExecutorService beside;
    private final Typing typing;
    private final Map<String, Integer> done = new HashMap<>();
    private final List<String> acknowledged = new ArrayList<>();
    private final int first;
    private final long until;

    Load(ApplicationContext context, Journal journal, List<Journal.Line> before, long seed, int writers) {
        this.gateway = context.getBean(CommandGateway.class);
        this.ledger = context.getBean(Ledger.class);
        this.course = new Course(context.getBean(Seals.class));
        this.journal = journal;
        this.seed = seed;
        this.writers = writers;
        this.typing = new Typing(ledger.drafts(), journal);
        // of several nodes each has writers of its own
        this.first = context.getEnvironment().getProperty("proof.first", Integer.class, 0);
        this.until = System.nanoTime()
                + Duration.ofSeconds(context.getEnvironment().getProperty("proof.most", Integer.class, MOST_SECONDS))
                        .toNanos();
        this.beside = Executors.newFixedThreadPool(writers);
        remember(before);
    }

    private void remember(List<Journal.Line> before) {
        Set<String> seen = new HashSet<>();
        for (Journal.Line line : before) {
            String[] parts = line.request().split("/", -1);
            if (line.word().equals("ack") && parts.length == 2 && seen.add(line.request())) {
                done.merge(parts[0], Integer.parseInt(parts[1]) + 1, Math::max);
                acknowledged.add(line.request());
            }
        }
    }

    @Override
    public void run() {
        repeatOld(new Random(seed));
        journal.note("ready", "");
        List<Thread> all = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int mine = first + writer;
            Thread thread = new Thread(() -> write(mine), "writer-" + mine);
            all.add(thread);
            thread.start();
        }
        all.forEach(Load::join);
        beside.shutdownNow();
    }

    private void repeatOld(Random random) {
        for (int i = 0; i < REPEATED_FIRST && !acknowledged.isEmpty(); i++) {
            String request = acknowledged.get(random.nextInt(acknowledged.size()));
            String[] parts = request.split("/", -1);
            journal.note("again", request);
            deliver(request, () -> course.step(parts[0], Integer.parseInt(parts[1])));
        }
    }

    private void write(int writer) {
        Random random = new Random(seed * 31 + writer);
        int next = 0;
        List<String> open = new ArrayList<>();
        while (System.nanoTime() < until) {
            while (open.size() < AT_ONCE) {
                String complaint = "w" + writer + "-" + next++;
                if (done.getOrDefault(complaint, 0) < Course.STEPS) {
                    open.add(complaint);
                }
            }
            String complaint = open.get(random.nextInt(open.size()));
            int step;
            synchronized (done) {
                step = done.getOrDefault(complaint, 0);
            }
            if (step == Course.STEPS) {
                open.remove(complaint);
            } else {
                if (random.nextInt(3) == 0) {
                    typing.sentence(writer);
                }
                act(complaint, step, random);
            }
        }
    }

    private void act(String complaint, int step, Random random) {
        String request = Course.request(complaint, step);
        List<Future<?>> others = new ArrayList<>();
        int chance = random.nextInt(10);
        if (chance == 0) {
            journal.note("twin", request);
            others.add(beside.submit(() -> deliver(request, () -> course.step(complaint, step))));
        } else if (chance == 1 && step > 1 && step < Course.STEPS - 1) {
            String more = complaint + "/" + step + "/more-" + Long.toHexString(random.nextLong());
            others.add(beside.submit(() -> deliver(more, () -> course.addition(complaint, more))));
        } else if (chance == 2 && step > 0) {
            String odd = complaint + "/" + step + "/odd-" + Long.toHexString(random.nextLong());
            boolean begunTwice = random.nextBoolean();
            journal.note("odd", odd);
            others.add(beside.submit(() -> deliver(odd, () -> course.refused(complaint, begunTwice, odd))));
        }
        if (deliver(request, () -> course.step(complaint, step))) {
            synchronized (done) {
                done.put(complaint, step + 1);
            }
        }
        others.forEach(Load::join);
    }

    /** The line {@code ack} is written when the desk has answered, and not before. */
    private boolean deliver(String request, Supplier<CommandMessage<?>> command) {
        journal.note("sent", request);
        try {
            Object result = gateway.sendAndWait(command.get());
            journal.note("ack", request, result);
            Answer answer = ledger.requests()
                    .answered(request, course.digest(request))
                    .orElseThrow(() -> new IllegalStateException("acknowledged and unknown"));
            journal.note("answer", request, answer.stream(), answer.sequence());
            return true;
        } catch (RuntimeException e) {
            String code = refusal(e);
            if (code == null) {
                journal.note("unsure", request, e, e.getCause());
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            } else {
                journal.note("refused", request, code);
            }
            return false;
        }
    }

    private static String refusal(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof RuleViolated rule) {
                return rule.code();
            }
            if (t instanceof ConcurrencyException || t instanceof AggregateStreamCreationException) {
                return "clash";
            }
        }
        return null;
    }

    private static void join(Future<?> other) {
        try {
            other.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
