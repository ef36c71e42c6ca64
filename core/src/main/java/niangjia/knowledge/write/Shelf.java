package niangjia.knowledge.write;

import niangjia.knowledge.GuidanceId;

/** What is on record at the moment of a decision, from the record itself, never from a read model. */
interface Shelf {
    boolean holds(GuidanceId guidance);
}
