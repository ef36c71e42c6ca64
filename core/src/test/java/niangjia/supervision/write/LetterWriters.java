package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionId;

/** A program that issues papers by sixteen hands until it is killed: each number is said aloud once it is on disk. */
final class LetterWriters {
    static final int HANDS = 16;

    private LetterWriters() {}

    public static void main(String[] arguments) throws Exception {
        int each = Integer.parseInt(arguments[1]);
        try (LetterDesk desk = new LetterDesk(Path.of(arguments[0]))) {
            ExecutorService hands = Executors.newFixedThreadPool(HANDS);
            List<Future<?>> all = new ArrayList<>();
            for (int hand = 0; hand < HANDS; hand++) {
                SupervisionId id = SupervisionId.of(arguments[2] + "-" + hand);
                all.add(hands.submit(() -> write(desk, id, each)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            hands.shutdown();
        }
        System.out.println("done");
    }

    private static void write(LetterDesk desk, SupervisionId id, int each) {
        desk.open(id);
        for (int i = 0; i < each; i++) {
            String paperId = id.value() + "-" + i;
            desk.sign(id, paperId, PaperKind.REMINDER);
            desk.issue(id, paperId, AT);
            System.out.println("issued " + paperId);
        }
    }
}
