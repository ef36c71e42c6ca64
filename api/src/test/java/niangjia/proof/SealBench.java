package niangjia.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niangjia.ledger.Ledger;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;

/** Sealing and opening words of 200 bytes under keys that are known, and the keyed hash of a phone number. */
final class SealBench {
    private static final int PERSONS = 100;
    private static final int EACH = 300;

    private final Figures figures = new Figures();

    List<String> run(Ground ground) {
        try (Ledger ledger = Ledger.open(ground.ledger("seals"), List.of(BareOrder.BareEvent.class))) {
            Seals seals = ledger.seals();
            List<PersonId> persons = new ArrayList<>();
            for (int i = 0; i < PERSONS; i++) {
                persons.add(seals.newPerson());
            }
            String words = "x".repeat(200);
            for (int round = 0; round <= Figures.ROUNDS; round++) {
                List<SealedText> sealed = new ArrayList<>();
                long began = System.nanoTime();
                for (int i = 0; i < PERSONS * EACH; i++) {
                    sealed.add(seals.seal(persons.get(i % PERSONS), words));
                }
                figures.add(round, "seal", micros(began));
                began = System.nanoTime();
                sealed.forEach(text -> seals.open(text).orElseThrow());
                figures.add(round, "open", micros(began));
                began = System.nanoTime();
                for (int i = 0; i < PERSONS * EACH; i++) {
                    if (seals.keyedHash(Seals.HandleKind.PHONE, "1390000" + i).isEmpty()) {
                        throw new IllegalStateException();
                    }
                }
                figures.add(round, "hash", micros(began));
            }
        }
        return List.of(String.format(
                Locale.ROOT,
                "| seal, open, keyed hash of 200 bytes | %.1f, %.1f, %.1f | | | µs each |",
                figures.median("seal"),
                figures.median("open"),
                figures.median("hash")));
    }

    private static double micros(long began) {
        return (System.nanoTime() - began) / 1e3 / (PERSONS * EACH);
    }
}
