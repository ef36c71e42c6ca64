package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
    @Test
    void they_hold_what_a_plain_map_of_lists_would_hold() {
        Random random = new Random(7);
        Postings postings = new Postings();
        Map<Long, List<Integer>> plain = new HashMap<>();
        int size = 0;
        for (int i = 0; i < 60_000; i++) {
            long key = random.nextInt(700) * 4_294_967_296L;
            int value = random.nextInt(5);
            List<Integer> values = plain.computeIfAbsent(key, k -> new ArrayList<>());
            if (random.nextInt(100) < 52) {
                postings.add(key, value);
                values.add(value);
                size++;
            } else {
                postings.remove(key, value);
                size -= values.remove(Integer.valueOf(value)) ? 1 : 0;
            }
        }
        assertThat(size).isPositive();
        assertThat(postings.size()).isEqualTo(size);
        plain.forEach((key, values) -> {
            List<Integer> found = new ArrayList<>();
            postings.each(key, found::add);
            assertThat(found).containsExactlyInAnyOrderElementsOf(values);
        });
    }
}
