package niangjia.ledger;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import niangjia.shared.StoredEvent;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Moves a ledger's record into a server of events, and back. Keys, claims, papers and seals stay in the ledger, and so do
 * the events, as the copy that follows the server from then on; so the seal goes on over the same bytes and no read model
 * begins anew. May be broken off at any moment and given again. Behind it every event is read again from both.
 */
public final class ServedMove {
    private static final String TABLE = "event_entry";
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LedgerSettings settings;
    private final ServedRecord served;
    private final LedgerMove.Progress progress;

    public ServedMove(LedgerSettings settings, ServedRecord served, LedgerMove.Progress progress) {
        this.settings = settings;
        this.served = served;
        this.progress = progress;
    }

    /**
     * Into the server. If the proof holds, a desk may start only with that server; else only without.
     *
     * @throws MoveRefused {@code move/source-in-use}, {@code move/source-empty}, {@code move/source-gone}, {@code move/target-not-empty}
     */
    public MoveProof in() {
        try (Storage storage = LedgerMove.open(settings)) {
            LedgerMove.refuseCompany(storage, settings);
            JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
            long all = new Inspection(jdbc).head();
            if (all == 0) {
                throw new MoveRefused("move/source-empty", settings.toString());
            }
            MoveMark mark = new MoveMark(storage.pool());
            mark.found().filter(known -> !ours(known)).ifPresent(known -> {
                throw new MoveRefused("move/source-gone", known.other());
            });
            long there = served.head();
            if (there > all || there > 0 && !same(new StoredRows(jdbc), there)) {
                throw new MoveRefused("move/target-not-empty", served.where(), there);
            }
            if (mark.found().isEmpty()) {
                mark.set(MoveMark.GOING, served.where());
            }
            double perSecond = send(new StoredRows(jdbc), there, all);
            MoveProof proof = proof(jdbc, all, perSecond);
            if (proof.holds()) {
                mark.set(MoveMark.SERVED, served.where());
            } else {
                mark.clear();
            }
            storage.barrier().await();
            return proof;
        }
    }

    /**
     * Back into the ledger alone. If the proof holds, a desk may start only without the server.
     *
     * @throws MoveRefused {@code move/source-in-use}, {@code move/not-served}
     * @throws IllegalStateException if the server's record is not that of the ledger
     */
    public MoveProof home() {
        try (Storage storage = LedgerMove.open(settings)) {
            LedgerMove.refuseCompany(storage, settings);
            JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
            MoveMark mark = new MoveMark(storage.pool());
            Optional<MoveMark.Found> known = mark.found();
            if (known.isEmpty() || !known.get().state().equals(MoveMark.SERVED)) {
                throw new MoveRefused("move/not-served", settings.toString());
            }
            RecordCopy copy = new RecordCopy(
                    jdbc,
                    new SpringTransactionManager(new JdbcTransactionManager(storage.pool())),
                    Turns.of(settings.database()));
            copy.agree(served);
            long all = served.head();
            double perSecond = fetch(copy, all);
            MoveProof proof = proof(jdbc, all, perSecond);
            storage.barrier().await();
            if (proof.holds()) {
                mark.clear();
                storage.barrier().await();
            }
            return proof;
        }
    }

    private boolean ours(MoveMark.Found known) {
        return known.other().equals(served.where())
                && (known.state().equals(MoveMark.GOING) || known.state().equals(MoveMark.SERVED));
    }

    private boolean same(StoredRows rows, long number) {
        List<StoredEvent> there = served.after(number - 1, 1, PATIENCE);
        return !there.isEmpty()
                && page(rows, number - 1, number)
                        .get(0)
                        .messageId()
                        .equals(there.get(0).messageId());
    }

    private double send(StoredRows rows, long from, long all) {
        long began = System.nanoTime();
        for (long at = from; at < all; at = Math.min(all, at + PAGE)) {
            List<StoredEvent> page = page(rows, at, Math.min(all, at + PAGE));
            served.append(page);
            progress.moved(TABLE, at + page.size(), all);
        }
        return (all - from) * 1e9 / (System.nanoTime() - began);
    }

    private double fetch(RecordCopy copy, long all) {
        long began = System.nanoTime();
        long from = copy.head();
        long at = from;
        while (at < all) {
            List<StoredEvent> page = there(at, all);
            if (!copy.add(at, page)) {
                throw new MoveRefused("move/source-in-use", 1);
            }
            at += page.size();
            progress.moved(TABLE, at, all);
        }
        return (all - from) * 1e9 / (System.nanoTime() - began);
    }

    private MoveProof proof(JdbcTemplate jdbc, long all, double perSecond) {
        progress.proving(TABLE);
        StoredRows rows = new StoredRows(jdbc);
        List<String> findings = new ArrayList<>(new Inspection(jdbc).findings());
        MessageDigest here = ListDigest.sha256();
        MessageDigest there = ListDigest.sha256();
        long at = 0;
        while (at < all) {
            List<StoredEvent> theirs = there(at, all);
            List<StoredEvent> ours = page(rows, at, at + theirs.size());
            for (int i = 0; i < theirs.size(); i++) {
                byte[] mine = i < ours.size() ? CanonicalEvent.digest(ours.get(i)) : new byte[0];
                byte[] other = CanonicalEvent.digest(theirs.get(i));
                if (findings.isEmpty() && !MessageDigest.isEqual(mine, other)) {
                    findings.add("event " + theirs.get(i).position() + ": not the same in both");
                }
                here.update(mine);
                there.update(other);
            }
            at += theirs.size();
        }
        MoveProof.Table table =
                new MoveProof.Table(TABLE, new Inspection(jdbc).head(), hex(here), served.head(), hex(there));
        return new MoveProof(List.of(table), all, perSecond, findings);
    }

    private List<StoredEvent> there(long at, long all) {
        List<StoredEvent> page = served.after(at, (int) Math.min(PAGE, all - at), PATIENCE);
        if (page.isEmpty()) {
            throw new IllegalStateException(
                    served.where() + " gives no event behind " + at + " (expected: " + all + " in all)");
        }
        return page;
    }

    private static List<StoredEvent> page(StoredRows rows, long after, long upTo) {
        List<StoredEvent> page = new ArrayList<>();
        rows.each(after, upTo, page::add);
        return page;
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
