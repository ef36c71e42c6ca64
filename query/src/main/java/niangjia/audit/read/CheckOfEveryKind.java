package niangjia.audit.read;

import java.util.Set;
import niangjia.audit.ReviewedKind;

/** An item that every kind of case knows, and each in its own words. */
abstract class CheckOfEveryKind implements ReviewCheck {
    @Override
    public final Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.values());
    }

    @Override
    public final void weigh(ReviewCourse course, ReviewWeighing weighing) {
        switch (course.kind()) {
            case COMPLAINT -> complaint(course, weighing);
            case SUPERVISION -> supervision(course, weighing);
            case MEDIATION -> mediation(course, weighing);
        }
    }

    abstract void complaint(ReviewCourse course, ReviewWeighing weighing);

    abstract void supervision(ReviewCourse course, ReviewWeighing weighing);

    abstract void mediation(ReviewCourse course, ReviewWeighing weighing);
}
