package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.mediation.BenchEvent;
import niangjia.mediation.BenchEvent.MediatorObjected;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.BenchEvent.MediatorStoodAside;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.MediatorFacts;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;

/** Who mediates in which case that runs, by what the cases themselves tell: somebody may have a case and no session yet. */
final class MediatorCases {
    static final String COLLECTION = "mediator_cases";
    static final String MEDIATORS = "mediators";

    private static final String RUNNING = "running";

    private final DocumentStore cases;

    MediatorCases(DocumentStore cases) {
        this.cases = cases;
    }

    void hear(BenchEvent event, long sequence) {
        cases.change(event.caseId(), sequence, doc -> {
            if (event instanceof MediatorsAppointed e) {
                bench(doc, bench -> e.mediators().stream()
                        .map(MediatorFacts::mediatorId)
                        .forEach(bench::add));
            } else if (event instanceof MediatorObjected e) {
                bench(doc, bench -> bench.remove(e.mediatorId()));
            } else if (event instanceof MediatorStoodAside e) {
                bench(doc, bench -> bench.remove(e.mediatorId()));
            } else if (event instanceof MediatorReplaced e) {
                bench(doc, bench -> {
                    bench.remove(e.mediatorId());
                    bench.add(e.successor().mediatorId());
                });
            }
            doc.append(RUNNING, true);
        });
    }

    void closed(String caseId, long sequence) {
        cases.change(caseId, sequence, doc -> {
            bench(doc, bench -> {});
            doc.append(RUNNING, false);
        });
    }

    void clear() {
        cases.clear();
    }

    /** Of whom there is no case, they are not among the keys. */
    Map<String, Long> of(Collection<String> mediators) {
        return cases
                .find(Filters.and(Filters.eq(RUNNING, true), Filters.in(MEDIATORS, mediators)))
                .projection(Projections.include(MEDIATORS))
                .into(new ArrayList<>())
                .stream()
                .flatMap(doc -> doc.getList(MEDIATORS, String.class).stream())
                .filter(mediators::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void bench(Document doc, Consumer<Set<String>> change) {
        Set<String> bench = new LinkedHashSet<>(doc.getList(MEDIATORS, String.class, List.of()));
        change.accept(bench);
        doc.append(MEDIATORS, List.copyOf(bench));
    }
}
