package niangjia.complaint.read;

import java.util.List;

/** @param bulks without their orders */
public record BulkList(List<BulkView> bulks) {
    public BulkList {
        bulks = List.copyOf(bulks);
    }
}
