package niangjia.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import niangjia.shared.StoredEvent;
import org.axonframework.axonserver.connector.util.GrpcMetaDataConverter;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event as the server has it, as the ledger has it: the payload byte for byte, the metadata name by name. */
final class StoredForm {
    private final Serializer events;
    private final GrpcMetaDataConverter metaData;

    StoredForm(Serializer events) {
        this.events = events;
        this.metaData = new GrpcMetaDataConverter(events);
    }

    StoredEvent of(Event event, long number) {
        boolean ofAStream = !event.getAggregateIdentifier().isEmpty();
        MetaData told = metaData.convert(event.getMetaDataMap());
        return new StoredEvent(
                number,
                event.getMessageIdentifier(),
                ofAStream ? event.getAggregateIdentifier() : event.getMessageIdentifier(),
                event.getAggregateSequenceNumber(),
                ofAStream ? event.getAggregateType() : null,
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getType(),
                empty(event.getPayload().getRevision()),
                event.getPayload().getData().toByteArray(),
                events.serialize(told, byte[].class).getData());
    }

    Event event(StoredEvent stored) {
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(stored.messageId())
                .setTimestamp(stored.recordedAt().toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(stored.name())
                        .setRevision(stored.revision() == null ? "" : stored.revision())
                        .setData(ByteString.copyFrom(stored.payload())));
        String type = stored.streamType();
        if (type != null) {
            event.setAggregateIdentifier(stored.stream())
                    .setAggregateSequenceNumber(stored.sequence())
                    .setAggregateType(type);
        }
        metaData(stored).forEach((name, value) -> event.putMetaData(name, metaData.convertToMetaDataValue(value)));
        return event.build();
    }

    private MetaData metaData(StoredEvent stored) {
        return events.deserialize(
                new SimpleSerializedObject<>(stored.metaData(), byte[].class, events.typeForClass(MetaData.class)));
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
