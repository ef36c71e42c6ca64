package niangjia.shared.sentences;

import java.util.List;

/** What is pointed at was entered before. */
public interface KnownEntry extends OnRecord {
    /** Of what kind it is, for example {@code party}. */
    String kind();

    String id();

    @Override
    default List<Object> facts() {
        return List.of(kind(), id());
    }
}
