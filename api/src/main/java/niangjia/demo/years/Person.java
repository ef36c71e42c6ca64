package niangjia.demo.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niangjia.complaint.WorkerKind;
import org.jspecify.annotations.Nullable;

/**
 * An invented worker.
 *
 * @param phone of the invented range of the project, 1990000xxxx
 * @param idNumber of a district that does not exist; null if not asked for
 */
record Person(
        String name,
        String surname,
        boolean woman,
        String phone,
        @Nullable String idNumber,
        List<WorkerKind> kinds) {
    private static final String INVENTED_RANGE = "1990000";
    private static final String INVENTED_DISTRICT = "439900";
    private static final int FIRST_NUMBER = 3_000;
    /** Prime, so that steps of another size meet every number once before any twice. */
    private static final int NUMBERS = 6_007;

    private static final int STEP = 2_741;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    static Person of(long seed, int index, Trade trade, Phrasebook words) {
        Chance chance = Chance.of(seed, "person", index);
        boolean woman = chance.in(share(trade));
        String surname = words.say("surname", chance, Map.of());
        String given = words.say(woman ? "given.WOMAN" : "given.MAN", chance, Map.of());
        String phone = INVENTED_RANGE + (FIRST_NUMBER + (int) ((long) index * STEP % NUMBERS));
        return new Person(
                surname + given,
                surname,
                woman,
                phone,
                chance.in(0.12) ? idNumber(chance, woman) : null,
                kinds(trade, woman, chance));
    }

    private static double share(Trade trade) {
        return switch (trade) {
            case BUILDING, MINERALS, LOGISTICS, DELIVERY -> 0.12;
            case GARMENTS, HAIR, CATERING, HOMECARE, RETAIL, CARE -> 0.72;
            default -> 0.48;
        };
    }

    private static List<WorkerKind> kinds(Trade trade, boolean woman, Chance chance) {
        List<WorkerKind> kinds = new ArrayList<>();
        if (trade == Trade.DELIVERY) {
            kinds.add(chance.in(0.5) ? WorkerKind.PARTIAL_LABOUR_RELATION : WorkerKind.PLATFORM_SELF_EMPLOYED);
        } else {
            kinds.add(WorkerKind.LABOUR_RELATION);
        }
        add(kinds, WorkerKind.MIGRANT, chance.in(trade == Trade.BUILDING ? 0.85 : 0.3));
        add(kinds, WorkerKind.WOMAN, woman);
        add(kinds, WorkerKind.UNION_MEMBER, chance.in(0.22));
        add(kinds, WorkerKind.REHIRED_RETIRED, chance.in(0.03));
        add(kinds, WorkerKind.DISABLED, chance.in(0.012));
        add(kinds, WorkerKind.MODEL_WORKER, chance.in(0.004));
        return List.copyOf(kinds);
    }

    private static void add(List<WorkerKind> kinds, WorkerKind kind, boolean is) {
        if (is) {
            kinds.add(kind);
        }
    }

    private static String idNumber(Chance chance, boolean woman) {
        String born = "%d%02d%02d".formatted(chance.between(1962, 2003), chance.between(1, 12), chance.between(1, 28));
        int place = chance.between(0, 498) * 2 + (woman ? 0 : 1);
        String number = INVENTED_DISTRICT + born + "%03d".formatted(place);
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number + CHECKS.charAt(sum % CHECKS.length());
    }
}
