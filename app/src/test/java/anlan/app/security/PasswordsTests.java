package anlan.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a password must be. */
class PasswordsTests {
    private final Passwords passwords = new Passwords();

    @Test
    void ten_characters_of_three_kinds_will_do_and_nine_will_not() {
        assertThat(passwords.judge("next", "Shui-2026z", "li")).isEmpty();
        assertThat(passwords.judge("next", "Shui-2026", "li")).hasSize(1);
        assertThat(passwords.judge("next", "shuiliu2026", "li")).hasSize(2);
        assertThat(passwords.judge("next", "shuiyou2026", "li")).hasSize(1);
        assertThat(passwords.judge("next", "A1-" + "x".repeat(126), "li")).isNotEmpty();
    }

    @Test
    void the_account_and_common_words_may_not_be_in_it() {
        assertThat(passwords.judge("next", "Zhangsan-2026", "zhangSAN")).hasSize(1);
        assertThat(passwords.judge("next", "Password-2026", "li")).hasSize(1);
        assertThat(passwords.judge("next", "Aa1-Aa1-Aa1-", "li")).hasSize(1);
    }

    @Test
    void a_hash_is_argon2id_salted_and_matches_only_its_password() {
        String hash = passwords.hash("Shui-2026z");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash("Shui-2026z"));
        assertThat(passwords.matches("Shui-2026z", hash)).isTrue();
        assertThat(passwords.matches("Shui-2026y", hash)).isFalse();
    }
}
