package niangjia.desk;

import java.util.List;

/** The processing groups of all read models. */
final class ReadModels {
    static final List<String> GROUPS = List.of();

    private ReadModels() {}
}
