package niangjia.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import niangjia.ledger.Ledger;
import niangjia.ledger.LedgerMove;
import niangjia.ledger.LedgerSettings;
import niangjia.ledger.MoveProof;
import niangjia.ledger.MoveRefused;
import niangjia.ledger.ServedMove;
import niangjia.ledger.ServedRecord;
import niangjia.ledger.ServedRecords;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code java -jar niangjia.jar move-ledger} with the settings of the desk that is moved and {@code desk.move.*}: exit 0 the
 * ledger is there and proved, 1 it is not equal, 2 wrong call, 3 refused. {@code --en} speaks English.
 */
final class MoveLedger implements LedgerMove.Progress {
    static final String NAME = "move-ledger";

    private static final long TOLD_EVERY = 1_000_000_000L;

    private final PrintStream out;
    private ResourceBundle words = ResourceBundle.getBundle("messages", Locale.ROOT);
    private long toldAt = System.nanoTime() - TOLD_EVERY;
    private String table = "";
    private long began;
    private long first;

    /** What is written down: from where to where, until when, and what was compared. */
    private record Told(String from, String to, Instant at, boolean holds, MoveProof proof) {
        Told(String from, String to, MoveProof proof) {
            this(from, to, Instant.now(), proof.holds(), proof);
        }
    }

    MoveLedger(PrintStream out) {
        this.out = out;
    }

    int run(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        SimpleCommandLinePropertySource typed = new SimpleCommandLinePropertySource(arguments);
        environment.getPropertySources().addFirst(typed);
        if (typed.containsProperty("en")) {
            words = ResourceBundle.getBundle("messages", Locale.ENGLISH);
        }
        Binder binder = Binder.get(environment);
        LedgerSettings from = binder.bindOrCreate("desk", DeskSettings.class).ledger();
        MoveSettings move = binder.bindOrCreate("desk.move", MoveSettings.class);
        if (move.unmark()) {
            LedgerMove.unmark(from);
            say("move.unmarked", from);
            return 0;
        }
        if (!move.somewhere()) {
            say("move.usage");
            return 2;
        }
        Path proof = move.proof().toAbsolutePath();
        // what cannot be written afterwards is said before; an earlier proof stays until there is another
        if (!Files.isWritable(Files.exists(proof) ? proof : proof.getParent())) {
            say("move.proof-unwritten", move.proof());
            return 3;
        }
        try {
            if (move.withServer()) {
                return told(move, withServer(from, move.home(), environment));
            }
            LedgerSettings to = move.to(from);
            return told(move, new Told(from.toString(), to.toString(), new LedgerMove(from, to, this).run()));
        } catch (MoveRefused refused) {
            say(
                    "move." + refused.code().substring("move/".length()),
                    refused.facts().toArray());
            return 3;
        } catch (IllegalStateException wrong) {
            say("move.failed", String.valueOf(wrong.getMessage()));
            return 3;
        } catch (IOException e) {
            say("move.proof-unwritten", move.proof());
            return 3;
        }
    }

    private Told withServer(LedgerSettings ledger, boolean home, StandardEnvironment environment) {
        Serializer events = Ledger.eventSerializer(EventFamilies.ALL);
        try (ServedRecord served = ServedRecords.found().open(environment::getProperty, events)) {
            ServedMove move = new ServedMove(ledger, served, this);
            return home
                    ? new Told(served.where(), ledger.toString(), move.home())
                    : new Told(ledger.toString(), served.where(), move.in());
        }
    }

    private int told(MoveSettings move, Told whole) throws IOException {
        MoveProof proof = whole.proof();
        for (MoveProof.Table each : proof.tables()) {
            say(each.equal() ? "move.equal" : "move.unequal", each.name(), each.rows(), each.movedRows());
        }
        proof.findings().forEach(out::println);
        Files.writeString(
                move.proof(),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(whole));
        say(proof.holds() ? "move.holds" : "move.holds-not", proof.events(), Math.round(proof.eventsPerSecond()));
        say("move.proof", move.proof());
        return proof.holds() ? 0 : 1;
    }

    @Override
    public void moved(String name, long rows, long of) {
        long now = System.nanoTime();
        boolean begins = !name.equals(table);
        if (begins) {
            table = name;
            began = now;
            first = rows;
        }
        if (begins || now - toldAt > TOLD_EVERY || rows == of) {
            toldAt = now;
            double perSecond = (rows - first) * 1e9 / Math.max(1, now - began);
            long left = perSecond < 1 ? 0 : Math.round((of - rows) / perSecond);
            say("move.moved", name, rows, of, Math.round(perSecond), left);
        }
    }

    @Override
    public void proving(String name) {
        say("move.proving", name);
    }

    private void say(String key, Object... facts) {
        out.println(MessageFormat.format(words.getString(key), facts));
    }
}
