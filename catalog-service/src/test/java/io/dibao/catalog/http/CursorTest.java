package io.dibao.catalog.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dibao.catalog.search.Position;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final String ID = "6f1ed002-ab55-5c00-8000-000000000001";

  private final Cursor cursor = Cursor.of(question("制造业", "20"));

  @Test
  void aCursorReadsWhatItWrote() {
    Position position = new Position.After(Optional.of(Instant.parse("2022-01-14T11:00:17Z")), ID);
    assertThat(cursor.read(cursor.write(position))).isEqualTo(position);
  }

  @Test
  void anArticleWithoutADateIsAPositionToo() {
    Position position = new Position.After(Optional.empty(), ID);
    assertThat(cursor.read(cursor.write(position))).isEqualTo(position);
  }

  @Test
  void aRankIsAPosition() {
    assertThat(cursor.read(cursor.write(new Position.Rank(40)))).isEqualTo(new Position.Rank(40));
  }

  @Test
  void theSizeOfThePageMayChange() {
    Position position = new Position.Rank(40);
    Cursor other = Cursor.of(question("制造业", "50"));
    assertThat(other.read(cursor.write(position))).isEqualTo(position);
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    Cursor other = Cursor.of(question("税", "20"));
    String written = other.write(new Position.Rank(40));
    assertThatThrownBy(() -> cursor.read(written)).hasMessage("is of a list with other parameters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "!!!", "r,1", ",,", ",r,-1", ",r,10001", ",r,x", ",a,1,x", ",a,9e9,x"})
  void whatIsNoCursorIsRefused(String payload) {
    String genuine = cursor.write(new Position.Rank(0));
    String fingerprint =
        new String(Base64.getUrlDecoder().decode(genuine), StandardCharsets.US_ASCII)
            .split(",", -1)[0];
    String forged =
        Base64.getUrlEncoder()
            .encodeToString((fingerprint + payload).getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> cursor.read(forged)).isInstanceOf(IllegalArgumentException.class);
  }

  private static MultivaluedMap<String, String> question(String q, String limit) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.add("q", q);
    parameters.add("limit", limit);
    return parameters;
  }
}
