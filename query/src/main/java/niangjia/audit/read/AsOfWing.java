package niangjia.audit.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.BoardListOf;
import niangjia.complaint.read.BoardOf;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.ContactsOn;
import niangjia.complaint.read.OpenTermsOf;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueueRowsOf;
import niangjia.complaint.read.TotalsOn;
import niangjia.complaint.read.WorkQueue;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.read.MediationList;
import niangjia.mediation.read.MediationsOn;
import niangjia.organisation.UnitEvent;
import niangjia.shared.Seals;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Scratch;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.read.CommitteeRegistry;
import niangjia.supervision.read.CoverageList;
import niangjia.supervision.read.CoverageOn;
import niangjia.supervision.read.CoverageReading;
import niangjia.supervision.read.CoverageUnits;
import niangjia.supervision.read.EmployerRegistry;
import niangjia.supervision.read.SupervisionList;
import niangjia.supervision.read.SupervisionsOf;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;

/** Lists that only the whole record can tell: which events each is made of, and which questions it answers. */
public enum AsOfWing {
    /** The queue, and the board of terms, which is read from it. */
    QUEUE(
            List.of(ComplaintEvent.class),
            Set.of(
                    QueueOf.class,
                    QueueRowsOf.class,
                    QueueCounts.class,
                    BoardOf.class,
                    BoardListOf.class,
                    OpenTermsOf.class)) {
        @Override
        List<Object> furnish(Scratch scratch, Seals seals, TermsInForce terms) {
            return alone(scratch.holding(store -> new WorkQueue(
                    store, seals, SimpleQueryUpdateEmitter.builder().build())));
        }
    },
    REGISTER(List.of(ComplaintEvent.class), Set.of(ContactsOn.class, TotalsOn.class)) {
        @Override
        List<Object> furnish(Scratch scratch, Seals seals, TermsInForce terms) {
            return alone(scratch.holding(store -> new CallRegister(store, seals)));
        }
    },
    COVERAGE(
            List.of(EmployerEvent.class, CommitteeEvent.class, UnitEvent.class),
            Set.of(CoverageOn.class, CoverageList.class)) {
        @Override
        List<Object> furnish(Scratch scratch, Seals seals, TermsInForce terms) {
            ReadStore store = scratch.store();
            scratch.holding(EmployerRegistry::new);
            scratch.holding(CommitteeRegistry::new);
            CoverageUnits units = scratch.holding(CoverageUnits::new);
            return alone(new CoverageReading(store, units, terms));
        }
    },
    SUPERVISIONS(List.of(SupervisionEvent.class, ClockEvent.class), Set.of(SupervisionsOf.class)) {
        @Override
        List<Object> furnish(Scratch scratch, Seals seals, TermsInForce terms) {
            return alone(scratch.holding(SupervisionList::new));
        }
    },
    MEDIATIONS(List.of(MediationEvent.class, ClockEvent.class), Set.of(MediationsOn.class)) {
        @Override
        List<Object> furnish(Scratch scratch, Seals seals, TermsInForce terms) {
            return alone(scratch.holding(MediationList::new));
        }
    };

    private final List<Class<?>> events;
    private final Set<Class<?>> questions;

    AsOfWing(List<Class<?>> events, Set<Class<?>> questions) {
        this.events = events;
        this.questions = questions;
    }

    /** Makes the read models over the documents of the scratch; returns those that answer. */
    abstract List<Object> furnish(Scratch scratch, Seals seals, TermsInForce terms);

    private static List<Object> alone(Object readModel) {
        return List.of(readModel);
    }

    boolean isMadeOf(Class<?> event) {
        return events.stream().anyMatch(family -> family.isAssignableFrom(event));
    }

    /** Which one answers the question; empty if none does. */
    public static Optional<AsOfWing> answering(Object query) {
        return Arrays.stream(values())
                .filter(wing -> wing.questions.contains(query.getClass()))
                .findFirst();
    }
}
