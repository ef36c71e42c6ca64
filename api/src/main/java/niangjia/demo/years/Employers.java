package niangjia.demo.years;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.PartyKind;

/** Two thousand invented firms; complaints gather at some of them. */
final class Employers {
    static final int COUNT = 2_000;
    private static final double GATHERING = 1.7;
    private static final double CLUSTER = 0.6;

    private final Map<Trade, List<Employer>> byTrade = new EnumMap<>(Trade.class);

    record Employer(String name, Trade trade, PartyKind kind, County county) {}

    Employers(long seed, Phrasebook words) {
        Set<String> taken = new HashSet<>();
        List<Trade> trades = List.of(Trade.values());
        for (int i = 0; taken.size() < COUNT; i++) {
            Chance chance = Chance.of(seed, "employer", i);
            // every trade has some, whatever the draw
            Trade trade = i < trades.size() ? trades.get(i) : chance.weighed(trades, Trade::weight);
            County county = county(trade, chance);
            String own = words.say("firm.first", chance, Map.of())
                    + words.say("firm.second", chance, Map.of())
                    + words.say("firm.third", chance, Map.of());
            String name = county.place() + own + words.say("trade." + trade + ".name", chance, Map.of());
            if (taken.add(name)) {
                byTrade.computeIfAbsent(trade, t -> new ArrayList<>())
                        .add(new Employer(name, trade, trade.party(chance), county));
            }
        }
    }

    Employer draw(Trade trade, Chance chance) {
        List<Employer> all = byTrade.getOrDefault(trade, List.of());
        return all.get((int) (all.size() * Math.pow(chance.unit(), GATHERING)));
    }

    private static County county(Trade trade, Chance chance) {
        boolean cluster = trade == Trade.BAGS || trade == Trade.LIGHTERS || trade == Trade.HARDWARE;
        return cluster && chance.in(CLUSTER) ? County.SHAODONG : chance.weighed(County.ALL, County::weight);
    }
}
