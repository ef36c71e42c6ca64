package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import niangjia.complaint.read.Pinyin.Spelt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest(name = "{0} spells {1}: {2}")
    @CsvSource({
        "cjj, 陈建军, WHOLE",
        "cj, 陈建军, BEGINNING",
        "c, 陈建军, BEGINNING",
        "cjjj, 陈建军, NOT",
        "chenjianjun, 陈建军, WHOLE",
        "chenjj, 陈建军, WHOLE",
        "chjj, 陈建军, WHOLE",
        "cjianjun, 陈建军, WHOLE",
        "chenjia, 陈建军, BEGINNING",
        "chenj, 陈建军, BEGINNING",
        "chejj, 陈建军, NOT",
        "陈jj, 陈建军, WHOLE",
        "成jj, 陈建军, NOT",
        "zhangs, 张三, WHOLE",
        "lvfang, 吕芳, WHOLE",
        "lxj, 吕晓静, WHOLE",
        "a3c, A3厂, WHOLE",
        "xian, 西安, WHOLE",
        "xian, 先安, BEGINNING",
        "xa, 西安, WHOLE",
    })
    void letters_spell_a_name_by_initials_in_full_and_between(String typed, String name, Spelt spelt) {
        assertThat(Pinyin.spelt(typed.toLowerCase(), name)).isEqualTo(spelt);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "单, shan, dan",
        "曾, zeng, ceng",
        "仇, qiu, chou",
        "解, xie, jie",
        "查, zha, cha",
        "区, ou, qu",
        "盖, ge, gai",
        "任, ren, ren",
        "朴, piao, pu",
        "缪, miao, mou",
        "覃, qin, tan",
        "翟, zhai, di",
        "乐, yue, le",
        "员, yun, yuan",
        "种, chong, zhong",
        "尉, yu, wei",
        "秘, bi, mi",
        "长, zhang, chang",
        "重, chong, zhong",
        "行, hang, xing",
    })
    void a_character_has_all_its_readings_in_names_too(char character, String one, String other) {
        assertThat(Pinyin.readings(character)).contains(one, other);
        assertThat(Pinyin.spelt(one.charAt(0) + "j", character + "军")).isEqualTo(Spelt.WHOLE);
        assertThat(Pinyin.spelt(other.charAt(0) + "j", character + "军")).isEqualTo(Spelt.WHOLE);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "陈建军, 陈健军, true",
        "陈建军, 程建军, false",
        "张三, 章三, true",
        "张三, 章三丰, false",
        "单于, 善于, true",
    })
    void names_that_sound_alike_are_found_alike(String one, String other, boolean alike) {
        assertThat(Pinyin.soundAlike(one, other)).isEqualTo(alike);
        assertThat(Pinyin.soundAlike(other, one)).isEqualTo(alike);
    }

    @Test
    void what_is_no_character_has_no_reading() {
        assertThat(Pinyin.readings('，')).isEmpty();
        assertThat(Pinyin.readings('Q')).containsExactly("q");
        assertThat(Pinyin.soundAlike('，', '。')).isFalse();
    }
}
