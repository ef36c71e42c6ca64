package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niangjia.complaint.read.Words;
import niangjia.mediation.BenchEvent;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.MediatorEvent.ConflictDeclared;
import niangjia.mediation.MediatorEvent.ConflictLifted;
import niangjia.mediation.MediatorEvent.MediatorChanged;
import niangjia.mediation.MediatorEvent.MediatorEntered;
import niangjia.mediation.MediatorEvent.MediatorRecalled;
import niangjia.mediation.MediatorEvent.MediatorReinstated;
import niangjia.mediation.MediatorEvent.MediatorReleased;
import niangjia.mediation.MediatorEvent.MediatorRenewed;
import niangjia.mediation.MediatorEvent.MediatorSuspended;
import niangjia.mediation.MediatorEvent.MediatorTrained;
import niangjia.mediation.MediatorStatus;
import niangjia.mediation.OfficeHours;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.read.RegistryCourse;
import niangjia.supervision.read.RegistryReach;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 调解员名册: who may mediate, in what and in which languages, when they sit, and what they have before them. */
@Component
@ProcessingGroup(MediatorRegistry.GROUP)
public class MediatorRegistry {
    public static final String GROUP = "mediator-registry";
    /** So many days before it ends a term is told to be ending: time to name somebody anew. */
    public static final int SOON = 60;

    static final String COLLECTION = "mediator_registry";
    static final Keyset ENDING_FIRST = Keyset.ascending(MediatorDocuments.RANK).thenAscending(MediatorDocuments.UNTIL);

    private final DocumentStore mediators;
    private final MediatorCases cases;
    private final MediatorLoads loads;
    private final Seals seals;

    public MediatorRegistry(ReadStore store, MediatorLoads loads, Seals seals) {
        this.mediators = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(RegistryReach.SCOPE, MediatorDocuments.RANK, MediatorDocuments.UNTIL, "_id"),
                Indexes.ascending(MediatorDocuments.UNIT));
        this.cases = new MediatorCases(
                store.collection(GROUP, MediatorCases.COLLECTION, Indexes.ascending(MediatorCases.MEDIATORS)));
        this.loads = loads;
        this.seals = seals;
    }

    @EventHandler
    void on(MediatorEvent event, DomainEventMessage<?> told) {
        mediators.change(event.mediatorId(), told.getSequenceNumber(), doc -> {
            if (event instanceof MediatorEntered e) {
                MediatorDocuments.enter(doc, e);
            } else if (event instanceof MediatorTrained e) {
                MediatorDocuments.train(doc, e);
            } else if (event instanceof MediatorChanged e) {
                MediatorDocuments.practise(doc, e.specialities(), e.languages(), e.officeHours());
            } else if (event instanceof MediatorRenewed e) {
                MediatorDocuments.until(doc, e.to());
            } else if (event instanceof ConflictDeclared e) {
                MediatorDocuments.declare(doc, e);
            } else if (event instanceof ConflictLifted e) {
                MediatorDocuments.lift(doc, e.conflictId());
            } else if (event instanceof MediatorSuspended e) {
                MediatorDocuments.status(doc, MediatorStatus.SUSPENDED, e.reason());
            } else if (event instanceof MediatorReinstated) {
                MediatorDocuments.status(doc, MediatorStatus.ON_ROSTER, null);
            } else if (event instanceof MediatorReleased e) {
                MediatorDocuments.leave(doc, e.on(), e.reason());
            } else if (event instanceof MediatorRecalled e) {
                MediatorDocuments.term(doc, e.from(), e.to());
                MediatorDocuments.status(doc, MediatorStatus.ON_ROSTER, null);
            }
            RegistryCourse.tell(doc, told, event.occurredAt(), words(event), facts(event));
        });
    }

    @EventHandler
    void on(BenchEvent event, DomainEventMessage<?> told) {
        cases.hear(event, told.getSequenceNumber());
    }

    @EventHandler
    void on(CaseClosed event, DomainEventMessage<?> told) {
        cases.closed(event.caseId(), told.getSequenceNumber());
    }

    @ResetHandler
    void reset() {
        mediators.clear();
        cases.clear();
    }

    @QueryHandler
    MediatorPage on(MediatorsOn query) {
        List<Bson> all = new ArrayList<>();
        all.add(new RegistryReach(query.viewer()).registries());
        if (query.unit() != null) {
            all.add(Filters.eq(RegistryReach.SCOPE, query.unit()));
        }
        if (query.speciality() != null) {
            all.add(Filters.eq(
                    MediatorDocuments.SPECIALITIES, query.speciality().name()));
        }
        if (query.language() != null) {
            all.add(Filters.eq(MediatorDocuments.LANGUAGES, query.language()));
        }
        all.addAll(wanted(query.filter(), query.on()));
        Page<Document> page =
                ENDING_FIRST.page(mediators, Filters.and(all), query.size(), query.cursor(), Function.identity());
        return new MediatorPage(rows(page.items(), query.on()), page.next());
    }

    @QueryHandler
    Optional<MediatorView> on(MediatorOf query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        return mediators
                .byId(query.mediatorId())
                .filter(doc -> reach.registriesReach(doc.getList(RegistryReach.SCOPE, String.class)))
                .map(doc -> MediatorDocuments.view(
                        doc,
                        query.on(),
                        load(doc, load(List.of(query.mediatorId()), query.on())),
                        opened(query.viewer(), doc)));
    }

    @QueryHandler
    MediatorChoices on(MediatorsFor query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        List<String> lineage = query.unit().lineage();
        if (!reach.seesRegistries() || !reach.covers(lineage)) {
            return new MediatorChoices(List.of());
        }
        LocalDate day = DeskTime.dayOf(query.from());
        List<Bson> all = new ArrayList<>(wanted(MediatorFilter.ON_ROSTER, day));
        all.add(Filters.in(MediatorDocuments.UNIT, lineage));
        List<Document> found = mediators.find(Filters.and(all)).into(new ArrayList<>());
        List<String> ids = found.stream().map(doc -> doc.getString("_id")).toList();
        List<String> booked = loads.booked(ids, query.from(), query.to());
        Map<String, MediatorLoad> load = load(ids, day);
        return new MediatorChoices(found.stream()
                .sorted(Comparator.<Document, Integer>comparing(
                                doc -> doc.getString(MediatorDocuments.PATH).length())
                        .reversed()
                        .thenComparing(doc -> doc.getString("_id")))
                .map(doc -> new MediatorChoices.Choice(
                        MediatorDocuments.row(doc, day, load(doc, load)),
                        booked.contains(doc.getString("_id")),
                        OfficeHours.cover(MediatorDocuments.hours(doc), query.from(), query.to()),
                        MediatorDocuments.conflicting(doc, query)))
                .sorted(Comparator.comparing(choice -> !choice.free()))
                .toList());
    }

    private List<MediatorRow> rows(List<Document> found, LocalDate on) {
        Map<String, MediatorLoad> load =
                load(found.stream().map(doc -> doc.getString("_id")).toList(), on);
        return found.stream()
                .map(doc -> MediatorDocuments.row(doc, on, load(doc, load)))
                .toList();
    }

    private static MediatorLoad load(Document doc, Map<String, MediatorLoad> load) {
        return load.getOrDefault(doc.getString("_id"), MediatorLoad.NONE);
    }

    /** Sessions by what is booked, cases by what they tell. */
    private Map<String, MediatorLoad> load(List<String> mediators, LocalDate on) {
        Map<String, MediatorLoad> load = new HashMap<>(loads.of(mediators, on));
        cases.of(mediators)
                .forEach((mediator, count) ->
                        load.merge(mediator, MediatorLoad.NONE.with(count), (booked, none) -> booked.with(count)));
        return load;
    }

    private static List<Bson> wanted(MediatorFilter filter, LocalDate on) {
        String day = on.toString();
        Bson here = Filters.or(Filters.eq(MediatorDocuments.LEFT, null), Filters.gt(MediatorDocuments.LEFT, day));
        Bson suspended = Filters.eq(MediatorDocuments.STATUS, MediatorStatus.SUSPENDED.name());
        Bson acting = Filters.ne(MediatorDocuments.STATUS, MediatorStatus.SUSPENDED.name());
        Bson begun = Filters.lte(MediatorDocuments.FROM, day);
        Bson holds = Filters.gte(MediatorDocuments.UNTIL, day);
        return switch (filter) {
            case ALL -> List.of();
            case ON_ROSTER -> List.of(acting, begun, holds);
            case ENDING ->
                List.of(
                        acting,
                        begun,
                        holds,
                        Filters.lte(MediatorDocuments.UNTIL, on.plusDays(SOON).toString()));
            case EXPIRED -> List.of(here, acting, Filters.lt(MediatorDocuments.UNTIL, day));
            case SUSPENDED -> List.of(here, suspended);
            case LEFT -> List.of(Filters.lte(MediatorDocuments.LEFT, day));
        };
    }

    /** A conflict tells of a family, or of money: it is read by the mediator, and by who decides with it. */
    private Function<SealedText, Words> opened(Actor viewer, Document doc) {
        boolean reads = viewer.holdsAnyOf(RosterReach.KEEPERS)
                || viewer.staffId().equals(doc.getString(MediatorDocuments.STAFF));
        return reads ? this::open : unread -> Words.SEALED;
    }

    private Words open(SealedText sealed) {
        return Words.opened(seals, sealed);
    }

    private static @Nullable SealedText words(MediatorEvent event) {
        if (event instanceof ConflictDeclared e) {
            return e.words();
        }
        return event instanceof ConflictLifted e ? e.reason() : null;
    }

    private static List<? extends @Nullable Object> facts(MediatorEvent event) {
        if (event instanceof MediatorEntered e) {
            return List.of(e.unitId(), e.from(), e.to());
        }
        if (event instanceof MediatorTrained e) {
            return List.of(e.course(), e.trainedOn(), e.hours());
        }
        if (event instanceof MediatorRenewed e) {
            return List.of(e.to());
        }
        if (event instanceof ConflictDeclared e) {
            return List.of(e.conflictId(), e.kind());
        }
        if (event instanceof ConflictLifted e) {
            return List.of(e.conflictId());
        }
        if (event instanceof MediatorSuspended e) {
            return List.of(e.reason());
        }
        if (event instanceof MediatorReinstated e) {
            return List.of(e.reason());
        }
        if (event instanceof MediatorReleased e) {
            return List.of(e.on(), e.reason());
        }
        return event instanceof MediatorRecalled e ? List.of(e.from(), e.to()) : List.of();
    }
}
