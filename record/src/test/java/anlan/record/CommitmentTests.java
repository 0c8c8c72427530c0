package anlan.record;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTests {

    private static final byte[] SALT = "0123456789abcdef".getBytes(US_ASCII);
    private static final JsonValue NAME = new JsonString("张三");

    @Test
    void bindsTheValueAndTheSalt() {
        Commitment commitment = Commitment.of(SALT, NAME);
        assertThat(commitment.verify(SALT, NAME)).isTrue();
        assertThat(commitment.verify(Opening.of(SALT, NAME))).isTrue();
        assertThat(commitment.verify(SALT, new JsonString("张四"))).isFalse();
        byte[] otherSalt = SALT.clone();
        otherSalt[15] ^= 1;
        assertThat(commitment.verify(otherSalt, NAME)).isFalse();
    }

    @Test
    void isTheHashOfSaltAndCanonicalBytes() {
        assertThat(Commitment.of(SALT, NAME).hash()).isEqualTo(Hash.of(SALT, NAME.canonical()));
    }

    @Test
    void refusesASaltOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> Commitment.of(new byte[15], NAME));
        assertThatIllegalArgumentException().isThrownBy(() -> Opening.of(new byte[17], NAME));
    }

    @Test
    void isRecognisedOnlyInItsExactForm() {
        Commitment commitment = Commitment.of(SALT, NAME);
        assertThat(Commitment.in(commitment.json())).contains(commitment);
        assertThat(Commitment.in(commitment.json().with("salt", NAME))).isEmpty();
        assertThat(Commitment.in(JsonObject.builder().put("commitment", "张三").build()))
                .isEmpty();
        assertThat(Commitment.in(NAME)).isEmpty();
    }

    @Test
    void openingsRevealWhatTheyHaveAndLeaveWhatWasErased() {
        Opening name = Opening.of(SALT, NAME);
        Opening erased = Opening.of(SALT, new JsonString("350600199001011234"));
        JsonObject paper = JsonObject.builder()
                .put("fine", "2000.00")
                .put(
                        "party",
                        JsonArray.of(
                                name.commitment().json(), erased.commitment().json()))
                .build();
        Openings kept = Openings.of(List.of(name));
        assertThat(kept.reveal(paper))
                .isEqualTo(JsonObject.builder()
                        .put("fine", "2000.00")
                        .put("party", JsonArray.of(NAME, erased.commitment().json()))
                        .build());
        assertThat(Openings.in(paper)).containsExactly(name.commitment(), erased.commitment());
        assertThat(Openings.read(kept.json())).isEqualTo(kept);
    }
}
