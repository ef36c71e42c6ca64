package niangjia.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where guidance is taken from; never a link, which would lead elsewhere tomorrow.
 *
 * @param law title without brackets: 劳动合同法
 * @param article as cited: 第三十条第一款
 * @param number of the document and who issued it: 国务院令第535号
 * @param inForceSince of the text that was read
 */
public record Source(
        String law,
        @Nullable String article,
        @Nullable String number,
        @Nullable LocalDate inForceSince) {}
