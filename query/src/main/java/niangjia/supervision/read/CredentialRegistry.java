package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.CredentialEvent.CertificateReinstated;
import niangjia.supervision.CredentialEvent.CertificateRenewed;
import niangjia.supervision.CredentialEvent.CertificateRevoked;
import niangjia.supervision.CredentialEvent.CertificateSuspended;
import niangjia.supervision.CredentialEvent.SupervisorCertified;
import niangjia.supervision.CredentialEvent.SupervisorExamined;
import niangjia.supervision.CredentialEvent.SupervisorTrained;
import niangjia.supervision.CredentialStatus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 监督员证: who may supervise, until when, and whose certificate soon ends. */
@Component
@ProcessingGroup(CredentialRegistry.GROUP)
public class CredentialRegistry {
    public static final String GROUP = "credential-registry";
    /** So many days before it ends a certificate is told to be ending: time to train and examine anew. */
    public static final int SOON = 60;

    static final String COLLECTION = "credential_registry";

    private static final Keyset ENDING_FIRST =
            Keyset.ascending(CredentialDocuments.RANK).thenAscending(CredentialDocuments.TO);

    private final DocumentStore credentials;

    public CredentialRegistry(ReadStore store) {
        this.credentials = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(RegistryReach.SCOPE, CredentialDocuments.RANK, CredentialDocuments.TO, "_id"),
                Indexes.ascending(CredentialDocuments.UNIT));
    }

    @EventHandler
    void on(CredentialEvent event, DomainEventMessage<?> told) {
        credentials.change(event.credentialId(), told.getSequenceNumber(), doc -> {
            if (event instanceof SupervisorTrained e) {
                CredentialDocuments.train(doc, e);
            } else if (event instanceof SupervisorExamined e) {
                CredentialDocuments.examine(doc, e);
            } else if (event instanceof SupervisorCertified e) {
                CredentialDocuments.certify(doc, e);
            } else if (event instanceof CertificateRenewed e) {
                CredentialDocuments.renew(doc, e.to());
            } else if (event instanceof CertificateSuspended e) {
                CredentialDocuments.status(doc, CredentialStatus.SUSPENDED, null, e.reason());
            } else if (event instanceof CertificateReinstated) {
                CredentialDocuments.status(doc, CredentialStatus.CERTIFIED, null, null);
            } else if (event instanceof CertificateRevoked e) {
                CredentialDocuments.status(doc, CredentialStatus.REVOKED, e.ground(), e.reason());
            }
            RegistryCourse.tell(doc, told, event.occurredAt(), null, facts(event));
        });
    }

    @ResetHandler
    void reset() {
        credentials.clear();
    }

    @QueryHandler
    CredentialPage on(CredentialsOn query) {
        List<Bson> all = new ArrayList<>();
        all.add(new RegistryReach(query.viewer()).registries());
        if (query.unit() != null) {
            all.add(Filters.eq(RegistryReach.SCOPE, query.unit()));
        }
        all.addAll(wanted(query.filter(), query.on()));
        Page<CredentialRow> page = ENDING_FIRST.page(
                credentials,
                Filters.and(all),
                query.size(),
                query.cursor(),
                doc -> CredentialDocuments.row(doc, query.on()));
        return new CredentialPage(page.items(), page.next());
    }

    @QueryHandler
    Optional<CredentialView> on(CredentialOf query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        return credentials
                .byId(query.credentialId())
                .filter(doc -> reach.registriesReach(doc.getList(RegistryReach.SCOPE, String.class)))
                .map(doc -> CredentialDocuments.view(doc, query.on()));
    }

    @QueryHandler
    CredentialPage on(CredentialsFor query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        List<String> lineage = query.unit().lineage();
        if (!reach.seesRegistries() || !reach.covers(lineage)) {
            return new CredentialPage(List.of(), null);
        }
        List<Bson> all = new ArrayList<>(wanted(CredentialFilter.VALID, query.on()));
        all.add(Filters.in(CredentialDocuments.UNIT, lineage));
        List<Document> found = credentials.find(Filters.and(all)).into(new ArrayList<>());
        found.sort(Comparator.<Document, Integer>comparing(
                        doc -> doc.getString(CredentialDocuments.PATH).length())
                .reversed()
                .thenComparing(doc -> doc.getString("_id")));
        return new CredentialPage(
                found.stream()
                        .map(doc -> CredentialDocuments.row(doc, query.on()))
                        .toList(),
                null);
    }

    private static List<Bson> wanted(CredentialFilter filter, LocalDate on) {
        String day = on.toString();
        Bson certified = Filters.eq(CredentialDocuments.STATUS, CredentialStatus.CERTIFIED.name());
        Bson begun = Filters.lte(CredentialDocuments.FROM, day);
        Bson holds = Filters.gte(CredentialDocuments.TO, day);
        return switch (filter) {
            case ALL -> List.of();
            case VALID -> List.of(certified, begun, holds);
            case EXPIRING ->
                List.of(
                        certified,
                        begun,
                        holds,
                        Filters.lte(CredentialDocuments.TO, on.plusDays(SOON).toString()));
            case EXPIRED -> List.of(certified, Filters.lt(CredentialDocuments.TO, day));
            case IN_TRAINING ->
                List.of(Filters.in(
                        CredentialDocuments.STATUS, CredentialStatus.TRAINED.name(), CredentialStatus.EXAMINED.name()));
            case SUSPENDED -> List.of(Filters.eq(CredentialDocuments.STATUS, CredentialStatus.SUSPENDED.name()));
            case REVOKED -> List.of(Filters.eq(CredentialDocuments.STATUS, CredentialStatus.REVOKED.name()));
        };
    }

    private static List<?> facts(CredentialEvent event) {
        if (event instanceof SupervisorTrained e) {
            return List.of(e.course(), e.trainedOn());
        }
        if (event instanceof SupervisorExamined e) {
            return List.of(e.examinedOn(), e.score(), e.passed());
        }
        if (event instanceof SupervisorCertified e) {
            return List.of(e.number(), e.issuerId(), e.from(), e.to());
        }
        if (event instanceof CertificateRenewed e) {
            return List.of(e.to());
        }
        if (event instanceof CertificateSuspended e) {
            return List.of(e.reason());
        }
        if (event instanceof CertificateReinstated e) {
            return List.of(e.reason());
        }
        return event instanceof CertificateRevoked e ? List.of(e.ground(), e.reason()) : List.of();
    }
}
