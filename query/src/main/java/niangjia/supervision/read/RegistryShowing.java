package niangjia.supervision.read;

import java.util.Map;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells a writer whether their own change can be read, whichever registry it belongs to. */
@Component
public class RegistryShowing {
    private final Map<String, DocumentStore> byKind;

    public RegistryShowing(ReadStore store) {
        byKind = Map.of(
                "employer", store.collection(EmployerRegistry.GROUP, EmployerRegistry.COLLECTION),
                "committee", store.collection(CommitteeRegistry.GROUP, CommitteeRegistry.COLLECTION),
                "credential", store.collection(CredentialRegistry.GROUP, CredentialRegistry.COLLECTION),
                "referral", store.collection(ReferralBook.GROUP, ReferralBook.COLLECTION));
    }

    @QueryHandler
    boolean on(RegistryShows query) {
        DocumentStore documents = byKind.get(
                query.stream().substring(0, Math.max(0, query.stream().indexOf(':'))));
        return documents != null && new WrittenChange(query.stream(), query.sequence()).shownIn(documents);
    }
}
