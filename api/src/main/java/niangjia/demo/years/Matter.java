package niangjia.demo.years;

import java.time.LocalDateTime;
import java.util.Map;
import niangjia.complaint.Category;
import niangjia.complaint.MatterType;
import niangjia.complaint.Urgency;
import niangjia.demo.years.Employers.Employer;

/**
 * The facts of one contact; everything said and done in it agrees with them.
 *
 * @param personIndex who spoke, so that a known caller is known
 * @param local whether the desk of a county was spoken to and not that of the city
 * @param sum all that is asked for, in yuan; 0 if it is not about money
 * @param small whether it is a part of the pay and not months of it
 * @param words facts for the phrasebook, by their sign
 */
record Matter(
        int index,
        LocalDateTime at,
        Fate fate,
        Door door,
        Category category,
        MatterType type,
        Urgency urgency,
        int workers,
        Employer employer,
        int personIndex,
        Person person,
        boolean anonymous,
        boolean secret,
        boolean local,
        long sum,
        boolean small,
        Map<String, String> words) {
    boolean aboutMoney() {
        return sum > 0;
    }
}
