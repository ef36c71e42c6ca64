package niangjia.audit.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CourseOf;
import niangjia.complaint.read.CourseView;
import niangjia.complaint.read.CourseView.Linked;
import niangjia.complaint.read.TimelineOf;
import niangjia.mediation.read.MediationNotesOf;
import niangjia.mediation.read.MediationOf;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationRow;
import niangjia.mediation.read.MediationTimelineOf;
import niangjia.mediation.read.MediationsBornFrom;
import niangjia.mediation.read.RoomOf;
import niangjia.organisation.read.UnitsWithin;
import niangjia.rules.read.KnownRules;
import niangjia.shared.Seals;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionRow;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionTimelineOf;
import niangjia.supervision.read.SupervisionsBornFrom;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Answers the questions of the present as of a moment. What a question shows is bounded by what its viewer sees now; who may
 * ask for lists of the past at all is for the asker to say.
 */
@Component
public final class AsOfDesk {
    private final EventStore record;
    private final ReadStore live;
    private final Seals seals;
    private final QueryGateway present;
    private final CaseAt cases;
    private final AsOfRoom room;
    private final AsOfHalls halls;
    private final AsOfUnits units;

    AsOfDesk(
            EventStore record,
            ReadStore live,
            Seals seals,
            QueryGateway present,
            CaseAt cases,
            AsOfRoom room,
            AsOfHalls halls,
            AsOfUnits units) {
        this.record = record;
        this.live = live;
        this.seals = seals;
        this.present = present;
        this.cases = cases;
        this.room = room;
        this.halls = halls;
        this.units = units;
    }

    /** A look at one moment; to be closed when the request that looks is over. */
    public Looking at(AsOf moment) {
        return new Looking(moment);
    }

    /** The rules in force at the moment. */
    public KnownRules rules(AsOf moment) {
        return AsOfRules.at(record, moment);
    }

    /** One request that looks back. */
    public final class Looking implements AutoCloseable {
        private final AsOf moment;
        private final AsOfLook look;

        private Looking(AsOf moment) {
            this.moment = moment;
            this.look = new AsOfLook(moment, cases, live, seals, room.scratch());
        }

        public AsOf moment() {
            return moment;
        }

        /**
         * Empty where the question has no answer of the past here.
         *
         * @param patience how long a list may take to be laid out
         * @throws AsOfNotReady if it takes longer
         */
        public <R> Optional<CompletableFuture<R>> ask(Object query, ResponseType<R> answer, Duration patience) {
            Optional<AsOfWing> wing = AsOfWing.answering(query);
            if (wing.isPresent()) {
                return Optional.of(halls.at(wing.get(), moment, patience).ask(query, answer));
            }
            if (query instanceof UnitsWithin within && within.unitId() == null) {
                return Optional.of(CompletableFuture.completedFuture(answer.convert(units.at(moment))));
            }
            List<String> about = about(query);
            return about.isEmpty()
                    ? Optional.empty()
                    : Optional.of(look.laidOut(about).ask(query, answer));
        }

        public long refused() {
            return look.refused();
        }

        @Override
        public void close() {
            look.close();
        }
    }

    /** The cases a question is about, as far as its viewer sees them now; none if it is about something else. */
    private List<String> about(Object query) {
        if (query instanceof CaseOf of) {
            return List.of(of.complaintId());
        }
        if (query instanceof TimelineOf of) {
            return List.of(of.complaintId());
        }
        if (query instanceof CourseOf of) {
            return linked(of);
        }
        if (query instanceof SupervisionOf of) {
            return List.of(of.caseId());
        }
        if (query instanceof SupervisionTimelineOf of) {
            return List.of(of.caseId());
        }
        if (query instanceof MediationOf of) {
            return List.of(of.caseId());
        }
        if (query instanceof MediationTimelineOf of) {
            return List.of(of.caseId());
        }
        if (query instanceof MediationNotesOf of) {
            return List.of(of.caseId());
        }
        return query instanceof RoomOf of ? List.of(of.roomId()) : born(query);
    }

    private List<String> linked(CourseOf of) {
        List<String> all = present.query(of, ResponseTypes.optionalInstanceOf(CourseView.class))
                .join()
                .map(course -> course.linked().stream().map(Linked::complaintId).toList())
                .orElse(List.of());
        return all.contains(of.complaintId()) ? all : List.of(of.complaintId());
    }

    private List<String> born(Object query) {
        if (query instanceof SupervisionsBornFrom from) {
            return orNone(
                    from.complaintId(),
                    present.query(from, SupervisionRows.class).join().rows().stream()
                            .map(SupervisionRow::caseId)
                            .toList());
        }
        if (query instanceof MediationsBornFrom from) {
            return orNone(
                    from.originId(),
                    present.query(from, MediationPage.class).join().rows().stream()
                            .map(MediationRow::caseId)
                            .toList());
        }
        return List.of();
    }

    /** A question about children that are none is answered out of the past all the same. */
    private static List<String> orNone(String origin, List<String> children) {
        return children.isEmpty() ? List.of(origin) : children;
    }
}
