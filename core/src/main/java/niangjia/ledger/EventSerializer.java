package niangjia.ledger;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events under their logical names; a name it does not know is an error, never an unknown object. */
final class EventSerializer extends Jackson3Serializer {
    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final EventNames names;

    EventSerializer(EventNames names) {
        super(builder().jsonMapperBuilderCustomizer(RecordJson::events));
        this.names = names;
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return type.getName().equals(META_DATA.getName()) ? MetaData.class : names.classOf(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return classForType(type).getName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == Void.TYPE) {
            return SerializedType.emptyType();
        }
        return type == MetaData.class ? META_DATA : names.typeOf(type);
    }
}
