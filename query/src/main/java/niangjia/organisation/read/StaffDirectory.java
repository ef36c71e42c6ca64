package niangjia.organisation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import niangjia.organisation.Assignments;
import niangjia.organisation.Grant;
import niangjia.organisation.StaffEvent.FirstAdministratorRegistered;
import niangjia.organisation.StaffEvent.PasswordChanged;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.RoleWithdrawn;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.StaffEvent.StaffRegistered;
import niangjia.organisation.StaffEvent.StaffRenamed;
import niangjia.organisation.StaffEvent.StaffUnlocked;
import niangjia.organisation.StaffEvent.SubstituteEnded;
import niangjia.organisation.StaffEvent.SubstituteSet;
import niangjia.organisation.StaffId;
import niangjia.organisation.Substitution;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who serves where, as what, and for whom. A person is found by the id of the document, hence without a search. */
@Component
@ProcessingGroup(StaffDirectory.GROUP)
public class StaffDirectory {
    public static final String GROUP = "staff-directory";
    static final String COLLECTION = "staff_directory";

    private static final Keyset BY_SIGN_IN_NAME = Keyset.ascending("_id");

    private final DocumentStore staff;

    public StaffDirectory(ReadStore store) {
        this.staff = store.collection(GROUP, COLLECTION, Indexes.ascending(StaffDocuments.SCOPE, "_id"));
    }

    @EventHandler
    void on(StaffRegistered event, @SequenceNumber long seq) {
        UnitRef home = new UnitRef(event.unitCode(), event.unitPath());
        staff.change(event.staffId(), seq, doc -> StaffDocuments.begin(doc, event.signInName(), event.name(), home));
    }

    @EventHandler
    void on(FirstAdministratorRegistered event, @SequenceNumber long seq) {
        UnitRef home = new UnitRef(event.unitCode(), event.unitPath());
        staff.change(event.staffId(), seq, doc -> {
            StaffDocuments.begin(doc, event.signInName(), event.name(), home);
            StaffDocuments.assign(doc, known -> known.granted(Grant.of(event)));
        });
    }

    @EventHandler
    void on(StaffRenamed event, @SequenceNumber long seq) {
        staff.change(event.staffId(), seq, doc -> doc.append(StaffDocuments.NAME, event.name()));
    }

    @EventHandler
    void on(StaffLeft event, @SequenceNumber long seq) {
        assign(event.staffId(), seq, known -> known.leavingAfter(event.lastDay()));
    }

    @EventHandler
    void on(RoleGranted event, @SequenceNumber long seq) {
        assign(event.staffId(), seq, known -> known.granted(Grant.of(event)));
    }

    @EventHandler
    void on(RoleWithdrawn event, @SequenceNumber long seq) {
        assign(event.staffId(), seq, known -> known.withdrawn(event.grantId(), event.fromDay()));
    }

    @EventHandler
    void on(SubstituteSet event, @SequenceNumber long seq) {
        assign(event.staffId(), seq, known -> known.substituting(Substitution.of(event)));
    }

    @EventHandler
    void on(SubstituteEnded event, @SequenceNumber long seq) {
        assign(event.staffId(), seq, known -> known.noLongerSubstituting(event.substitutionId(), event.fromDay()));
    }

    @EventHandler
    void on(PasswordChanged event, @SequenceNumber long seq) {
        staff.change(event.staffId(), seq, doc -> doc.append(StaffDocuments.ONE_TIME, event.oneTime()));
    }

    @EventHandler
    void on(StaffLockedOut event, @SequenceNumber long seq) {
        staff.change(event.staffId(), seq, doc -> doc.append(StaffDocuments.LOCKED, true)
                .append(StaffDocuments.LOCKED_UNTIL, event.until()));
    }

    @EventHandler
    void on(StaffUnlocked event, @SequenceNumber long seq) {
        staff.change(event.staffId(), seq, doc -> doc.append(StaffDocuments.LOCKED, false)
                .append(StaffDocuments.LOCKED_UNTIL, null));
    }

    @ResetHandler
    void reset() {
        staff.clear();
    }

    @QueryHandler
    Optional<StaffMember> on(StaffBySignInName query) {
        return query.signInName().isBlank()
                ? Optional.empty()
                : staff.byId(StaffId.ofSignInName(query.signInName()).value()).map(StaffDocuments::whole);
    }

    @QueryHandler
    Optional<StaffMember> on(StaffById query) {
        return staff.byId(query.staffId()).map(StaffDocuments::whole);
    }

    @QueryHandler
    Optional<StaffMember> on(StaffSeen query) {
        Actor viewer = query.viewer();
        return viewer.roles().isEmpty()
                ? Optional.empty()
                : staff.byId(query.staffId())
                        .filter(doc -> doc.getList(StaffDocuments.SCOPE, String.class)
                                .contains(viewer.unit().id()))
                        .map(StaffDocuments::whole)
                        .map(seenBy(viewer));
    }

    @QueryHandler
    StaffPage on(StaffIn query) {
        Actor viewer = query.viewer();
        if (viewer.roles().isEmpty() || asksForSecurity(query.filter()) && !administers(viewer)) {
            return new StaffPage(List.of(), null);
        }
        UnaryOperator<StaffMember> seen = seenBy(viewer);
        Page<StaffMember> page = BY_SIGN_IN_NAME.page(
                staff,
                Filters.and(
                        Filters.eq(StaffDocuments.SCOPE, viewer.unit().id()),
                        StaffHeads.within(query.unitId(), query.filter())),
                query.size(),
                query.cursor(),
                (Document doc) -> seen.apply(StaffDocuments.whole(doc)));
        return new StaffPage(page.items(), page.next());
    }

    private static UnaryOperator<StaffMember> seenBy(Actor viewer) {
        return administers(viewer) ? UnaryOperator.identity() : StaffDocuments::withoutSecurity;
    }

    private static boolean asksForSecurity(StaffFilter filter) {
        return filter.state() == StaffState.LOCKED_OUT || filter.state() == StaffState.ONE_TIME_SECRET;
    }

    private static boolean administers(Actor viewer) {
        return viewer.roles().contains(Role.ADMINISTRATOR);
    }

    private void assign(String staffId, long seq, UnaryOperator<Assignments> change) {
        staff.change(staffId, seq, doc -> StaffDocuments.assign(doc, change));
    }
}
