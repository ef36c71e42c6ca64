package niangjia.demo.years;

import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.ComplaintId;

/**
 * One contact and all that became of it until the end of the five years.
 *
 * @param day on which it came; stories of a day begin in the order of their numbers
 * @param needs the story whose beginning must be on record before this one's; its own if none
 * @param steps in order; the first logs the contact
 */
public record Story(int index, ComplaintId complaint, LocalDate day, ComplaintId needs, List<Step> steps) {
    public boolean needsAnother() {
        return !needs.equals(complaint);
    }
}
