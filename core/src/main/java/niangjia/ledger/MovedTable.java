package niangjia.ledger;

import java.util.List;

/**
 * A table as it is moved: by the order of its key, in which it is read.
 *
 * @param key columns of the primary key
 */
record MovedTable(String name, List<String> key) {
    /** All there are but the migrations' own and {@link #LEFT}, those that others refer to first. */
    static final List<MovedTable> ALL = List.of(
            of("master_key_check", "only_row"),
            of("person_key", "person_id"),
            of("person_handle", "kind", "hash", "person_id"),
            of("person_restriction", "person_id", "cause"),
            of("key_change", "number"),
            of("erasure_note", "cause", "sheet"),
            of("number_series", "series"),
            of("staff_credential", "staff_id"),
            of("seat_setting", "staff_id"),
            of("draft", "staff_id", "matter"),
            of("paper", "matter", "digest"),
            of("paper_sheet", "matter", "digest", "sheet"),
            of("booking_resource", "resource"),
            of("booking", "resource", "from_at"),
            of("opening_head", "only_row"),
            of("opening", "number"),
            of("opening_subject", "number", "place"),
            of("request_claim", "request_id", "part"),
            of("event_head", "only_row"),
            of("event_entry", "global_index"),
            of("seal_checkpoint", "number"),
            of("seal_chunk", "first_leaf"),
            of("seal_cosignature", "number", "witness"),
            of("seal_lease", "only_row"),
            of("dead_letter_entry", "dead_letter_identifier"),
            of("token_entry", "processor_name", "segment"));

    /** Filled by the migrations; what stands there in a new ledger gives way to what is moved. */
    static final List<String> SEEDED = List.of("event_head", "opening_head", "seal_lease", "token_entry");

    /** Who works in a place says nothing of another. */
    static final List<String> LEFT = List.of("desk_node", "rebuild_turn");

    private static MovedTable of(String name, String... key) {
        return new MovedTable(name, List.of(key));
    }

    /** By number alone: a page is found without counting those before it. */
    boolean numbered() {
        return name.equals("event_entry") || name.equals("opening");
    }

    String order() {
        return String.join(", ", key);
    }
}
